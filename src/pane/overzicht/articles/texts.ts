import type { ArticleEntry } from '../../../core/article/entry';
import type { Ernst } from '../../../core/finding/finding';
import { formatNumber } from '../../../core/values/number';
import { countOf } from '../../words';
import type { ArticleOverview } from './articles';

/* What Overzicht says of the outcome of the articles. */

/** For a streefwaarde the agreement asks to try: it is not met, rather than broken. */
export const notMet = (ernst: Ernst): string => (ernst === 'streven' ? '(nog) niet gehaald' : 'voldoet niet');

/** Of reasons that are too many to be told here. */
export const moreReasons = (n: number): string => `En nog ${countOf(n, 'reden', 'redenen')}.`;

/** Of an article that a sheet or the register shows in part. */
const PART_OF_IT = 'een deel ervan';

/** Which part of an article a person must judge. */
export const partToJudge = ({ kind }: ArticleEntry): { readonly note?: string } =>
  kind === 'mensenwerk' ? {} : { note: PART_OF_IT };

/** What all outcomes together say. What could not be told is never left for passed. */
export function outcomeSentence({ perUitkomst, judged }: ArticleOverview): string {
  if (judged === 0) return 'Wij konden nog geen artikel beoordelen.';
  if (perUitkomst['niet-van-toepassing'].length === judged) return 'Geen artikel is van toepassing.';
  const failing = perUitkomst['voldoet-niet'].length;
  const unknown = perUitkomst['niet-te-bepalen'].length;
  const of = judged === 1 ? '1 artikel' : `de ${formatNumber(judged)} artikelen`;
  const verb = failing === 1 || judged === 1 ? 'voldoet' : 'voldoen';
  const sentence = `${formatNumber(failing)} van ${of} ${verb} niet.`;
  if (failing > 0 || unknown === 0) return sentence;
  return `${sentence} Van ${countOf(unknown, 'artikel', 'artikelen')} is het niet te bepalen.`;
}
