import { FunctionError } from '../../../core/article/function';
import { determine } from '../../../core/sheet/unreadable';
import { doelIn } from './doel';
import type { Soort } from './doel';

export const JAAR = { name: 'jaar', help: 'Het jaar, zoals 2024.', shape: 'getal', unit: 'jaartal' } as const;

/** What is aimed at in a year. @throws FunctionError when the agreement is not in force then */
export function vereisDoel(soort: Soort, jaar: number): number {
  const doel = determine(() => doelIn(soort, jaar));
  if (!doel.known) throw new FunctionError('notAvailable', `De overeenkomst geldt niet in ${jaar}.`);
  return doel.value;
}
