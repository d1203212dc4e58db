import { controleer, uitkomsten } from './controleer';
import type { Coachrij, Werkmap } from '../../../src/agreements/noord-veluwe/voorbeeldwerkmap';
import type { Outcome, Report } from '../../../src/core/report';

/* What the tests of the talks and moves of article 3 have in common. */

export const GESPREKKEN = 'NV-3-gesprekken';
export const VERHUIZINGEN = 'NV-3-verhuizingen';

/** The report over these rows of Coachresultaten. */
export const met = (resultaten: readonly Coachrij[], rest: Werkmap = {}): Report =>
  controleer({ resultaten, ...rest });

/** The outcome over one year. */
export function jaar(report: Report, rule = GESPREKKEN, welk: string | null = '2024'): Outcome {
  const [gevonden] = uitkomsten(report, rule).filter(({ tijdvak }) => tijdvak === welk);
  if (gevonden === undefined) throw new Error(`No outcome of ${rule} over ${String(welk)}`);
  return gevonden;
}
