import { requireValue } from '../../../core/article/parameter';
import type { Parameter } from '../../../core/article/parameter';
import { defineCodes } from '../../../core/sheet/codes';
import { daysInYear, serialOf, yearOf } from '../../../core/values/date';
import type { Share } from '../../../core/values/share';
import { DOEL_GESPREKKEN, DOEL_VERHUIZINGEN, DOEL_VOORRANG } from './waarden';

/** What is counted household by household. */
export type Telsoort = 'gesprekken' | 'verhuizingen';
export const TELSOORTEN = defineCodes([{ code: 'gesprekken' }, { code: 'verhuizingen' }]);

/** What article 3 aims at. */
export type Soort = Telsoort | 'voorrang';
export const SOORTEN = defineCodes([...TELSOORTEN.entries, { code: 'voorrang' }]);

const DOELEN: Readonly<Record<Soort, Parameter>> = {
  gesprekken: DOEL_GESPREKKEN,
  verhuizingen: DOEL_VERHUIZINGEN,
  voorrang: DOEL_VOORRANG,
};

/** The aim of a year: a number of households, or a share. @throws Unreadable for a year before the agreement */
export const doelIn = (soort: Soort, jaar: number): number =>
  requireValue(DOELEN[soort], serialOf(jaar, 12, 31));

/** The part of the aim of a year that belongs to its days up to and including this one: what is on schedule. */
export function opSchema(doel: number, dag: number): Share {
  const jaar = yearOf(dag);
  return { numerator: doel * (dag - serialOf(jaar, 1, 1) + 1), denominator: daysInYear(jaar) };
}
