import { formatNumber, formatPercent } from '../../../core/values/number';
import { countOf } from '../../words';
import { percentage } from '../percentage';
import type { BalanceOverview } from './balance';

/** What the table of balances says, in a sentence or more. */
export function balanceConclusion({ gemeenten, unknown, regio }: BalanceOverview): string {
  const over = gemeenten.filter((gemeente) => gemeente.over);
  const withoutNeed = over.filter(({ share }) => share === null).length;
  const sentences = [
    `${formatNumber(over.length - withoutNeed)} van de ${countOf(gemeenten.length + unknown.length, 'gemeente', 'gemeenten')} boven ${formatPercent(1)}.`,
  ];
  if (withoutNeed > 0) {
    sentences.push(
      `${countOf(withoutNeed, 'gemeente', 'gemeenten')} zonder behoefte ${withoutNeed === 1 ? 'heeft' : 'hebben'} toch plannen.`,
    );
  }
  if (unknown.length > 0) {
    sentences.push(`Van ${countOf(unknown.length, 'gemeente', 'gemeenten')} is de balans niet te bepalen.`);
  }
  if (regio !== null) sentences.push(`Regio ${percentage(regio)}.`);
  return sentences.join(' ');
}
