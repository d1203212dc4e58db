import { MAX_COLUMNS } from '../../core/values/address';
import type { Outdated } from '../state/changes';
import { countOf, enumerate, timeOf } from '../words';

/** Whole rows and columns hold so many cells that their number says nothing. */
const cellsText = (count: number): string =>
  count < MAX_COLUMNS ? countOf(count, 'cel', 'cellen') : 'veel cellen';

const capitalised = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1);

/** What changed after the check, as a sentence or more. */
export function outdatedText({ cells, calculated, tabs }: Outdated, checkedAt: Date): string {
  const since = `na ${timeOf(checkedAt)}`;
  const sentences: string[] = [];
  if (cells.length > 0) {
    const parts = cells.map(({ tab, count }) => `${cellsText(count)} in ${tab}`);
    const one = cells.length === 1 && cells[0]?.count === 1;
    sentences.push(capitalised(`${enumerate(parts)} ${one ? 'is' : 'zijn'} ${since} veranderd.`));
  }
  if (calculated.length > 0) {
    sentences.push(`Excel rekende ${since} opnieuw in ${enumerate(calculated)}.`);
  }
  if (tabs) sentences.push(`Er is ${since} een blad toegevoegd, verwijderd of hernoemd.`);
  return sentences.join(' ');
}
