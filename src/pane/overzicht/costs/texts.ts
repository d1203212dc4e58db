import { formatEuro } from '../../../core/values/cents';
import { enumerate } from '../../words';
import type { CostGroup, CostOverview } from './costs';

/* What is said with the division of a sum of money. */

/** `Verdeling van de coachkosten, 2025`. */
export const headingOf = ({ what, tijdvak }: CostOverview): string =>
  tijdvak === null ? what : `${what}, ${tijdvak}`;

/** With an odd cent two halves differ by one. */
const isHalved = (groups: readonly CostGroup[]): boolean => {
  const [first, second] = groups;
  return groups.length === 2 && Math.abs((first?.cents ?? 0) - (second?.cents ?? 0)) <= 1;
};

function dividedText(groups: readonly CostGroup[]): string {
  const halved = isHalved(groups);
  return enumerate(
    groups.map(
      ({ group, cents }) => `voor ${halved ? 'de helft' : formatEuro(cents)} ${group.toLowerCase()}`,
    ),
  );
}

/** Of a sum that is only known in part nothing is said that holds for the whole. */
export function conclusionOf({ cents, groups, unknown }: CostOverview): string {
  const [only] = groups.flatMap(({ costs }) => costs);
  const parties = groups.reduce((count, { costs }) => count + costs.length, 0);
  if (parties === 1 && only !== undefined) return `${only.subject}: ${formatEuro(cents)} per jaar.`;
  const differing = groups.flatMap(({ costs }) => costs.filter(({ differs }) => differs));
  return [
    unknown > 0
      ? `${formatEuro(cents)} per jaar voor deze ${String(parties)}. Van ${String(unknown)} andere is het deel niet te bepalen.`
      : `${formatEuro(cents)} per jaar, ${dividedText(groups)}.`,
    differing.length === 0
      ? ''
      : `In uw werkmap staat een ander bedrag bij ${enumerate(differing.map(({ subject }) => subject))}.`,
  ]
    .join(' ')
    .trim();
}
