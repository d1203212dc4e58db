import { FunctionError } from '../../core/article/function';
import type { Argument } from '../../core/article/function';
import { isLeftOut, singleOf, sumOf } from '../../core/article/function-arguments';
import { centsOf } from '../../core/values/cents';

/** What a function of amounts says of an argument that is no number. */
export const GEEN_GETAL = { code: 'invalidValue', when: 'Een argument is geen getal.' } as const;

/** One number of an argument that must be given and may not be negative; blank it is 0. @throws FunctionError */
export const aantalIn = (argument: Argument, name: string): number =>
  sumOf(isLeftOut(argument) ? argument : singleOf(argument, name), name, 'not negative');

/** An amount in euro as whole cents; not negative. @throws FunctionError also for a part of a cent */
export function centsIn(argument: Argument, name: string): number {
  const cents = centsOf(aantalIn(argument, name));
  if (cents === null)
    throw new FunctionError(
      'invalidNumber',
      `${name} heeft een deel van een cent, of is te groot. Rond het bedrag af op hele centen.`,
    );
  return cents;
}

/** Whole cents as a function gives them: in euro. */
export const inEuro = (cents: number): number => cents / 100;

/** A share from 0 to 1. @throws FunctionError for more, as 8 for 8 % */
export function aandeelIn(argument: Argument, name: string): number {
  const aandeel = aantalIn(argument, name);
  if (aandeel > 1)
    throw new FunctionError('invalidNumber', `${name} is meer dan 100 %. Geef 8 % als 8% of 0,08.`);
  return aandeel;
}

/** A year of four digits. @throws FunctionError */
export function jaarIn(argument: Argument, name: string): number {
  const jaar = aantalIn(argument, name);
  if (!Number.isInteger(jaar) || jaar < 1990 || jaar > 2100)
    throw new FunctionError('invalidNumber', `${name} is geen jaar. Geef een jaar, zoals 2024.`);
  return jaar;
}
