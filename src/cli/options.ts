import { InvalidArgumentError } from 'commander';
import { ERNSTEN } from '../core/finding/finding';
import type { Ernst } from '../core/finding/finding';
import { MAX_DATE, MIN_DATE, parseDutchDate } from '../core/values/date';

/** Reads the value of an option; a wrong one is refused with what is allowed. */
export function peildatumOption(text: string): number {
  const serial = parseDutchDate(text);
  if (serial === null || serial < MIN_DATE || serial > MAX_DATE)
    throw new InvalidArgumentError('Geef een datum, zoals 2018-12-31 of 31-12-2018.');
  return serial;
}

function oneOf<T extends string>(text: string, allowed: readonly T[]): T {
  const found = allowed.find((choice) => choice.toLowerCase() === text.toLowerCase());
  if (found === undefined) throw new InvalidArgumentError(`Kies uit: ${allowed.join(', ')}.`);
  return found;
}

export const overeenkomstOption = (text: string): 'WO' | 'NV' => oneOf(text, ['WO', 'NV'] as const);
export const ernstOption = (text: string): Ernst => oneOf(text, ERNSTEN);

export const FORMATEN = ['tekst', 'json'] as const;
export type Formaat = (typeof FORMATEN)[number];
export const formaatOption = (text: string): Formaat => oneOf(text, FORMATEN);
