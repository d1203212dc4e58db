import { parseIsoDate, formatDate, daysInYear, serialOf, yearOf } from '../../../core/values/date';
import { formatNumber, NO_BREAK_SPACE } from '../../../core/values/number';
import { enumerate } from '../../words';
import { judge } from './judgement';
import type { ResultOverview } from './results';

/* What is said with the results of a term. */

/** `Resultaten van de verhuiscoaches, 2025`. */
export const headingOf = ({ heading, tijdvak }: ResultOverview): string =>
  tijdvak === null ? heading : `${heading}, ${tijdvak}`;

export const partsTitle = (by: string): string => `Per ${by}`;

/** What is not over is never said to be 100 %. */
const MOST_RUNNING = 99;

/** `Tot en met 31-8-2025: 67 % van het jaar is voorbij.` Null for what is not of one year. */
function elapsedText(tijdvak: string | null, peildatum: string | null): string | null {
  const day = peildatum === null ? null : parseIsoDate(peildatum);
  if (day === null || tijdvak === null || !/^\d{4}$/.test(tijdvak)) return null;
  const year = Number(tijdvak);
  const days = daysInYear(year);
  const past = day - serialOf(year, 1, 1) + 1;
  if (past > days) return `Het jaar ${tijdvak} is voorbij.`;
  if (yearOf(day) !== year) return null;
  if (past === days) return `Tot en met ${formatDate(day)}: het hele jaar is voorbij.`;
  const percent = Math.min(MOST_RUNNING, Math.round((100 * past) / days));
  return `Tot en met ${formatDate(day)}: ${formatNumber(percent)}${NO_BREAK_SPACE}% van het jaar is voorbij.`;
}

/** Where the results stand, and which of them are behind. What is hidden is not among those. */
export function conclusionOf({ tijdvak, results }: ResultOverview, peildatum: string | null): string {
  const judged = results.map((result) => ({ label: result.label, state: judge(result).state }));
  const isPaced = results.some(({ progress }) => progress.due !== null || progress.isOfPeople);
  const behind = judged.filter(({ state }) => state === 'behind').map(({ label }) => label);
  return [
    isPaced ? elapsedText(tijdvak, peildatum) : null,
    behind.length === 0 ? null : `Te weinig: ${enumerate(behind)}.`,
    judged.every(({ state }) => state === 'enough') ? 'Niets blijft achter.' : null,
  ]
    .filter((sentence) => sentence !== null)
    .join(' ');
}
