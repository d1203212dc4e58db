import { formatEuro } from '../../../core/values/cents';
import { enumerate } from '../../words';
import type { Cost, CostGroup, CostOverview } from './costs';

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

type Wrong = NonNullable<Cost['wrong']>;

/** What a sign beside a name stands for. */
export const WRONG_LABELS: Readonly<Record<Wrong, string>> = {
  other: 'ander bedrag in uw werkmap',
  missing: 'geen bedrag in uw werkmap',
};

const WRONG_SENTENCES: Readonly<Record<Wrong, string>> = {
  other: 'In uw werkmap staat een ander bedrag',
  missing: 'In uw werkmap staat geen bedrag',
};

/** Whose amount in the workbook is wrong; of one party alone it goes without saying whose. */
function wrongTexts(costs: readonly Cost[]): readonly string[] {
  return (['other', 'missing'] as const).flatMap((kind) => {
    const names = costs.flatMap(({ subject, wrong }) => (wrong === kind ? [subject] : []));
    if (names.length === 0) return [];
    return [`${WRONG_SENTENCES[kind]}${costs.length === 1 ? '' : ` bij ${enumerate(names)}`}.`];
  });
}

function dividedSentence({ cents, groups, unknown }: CostOverview, costs: readonly Cost[]): string {
  const [only] = costs;
  if (costs.length === 1 && only !== undefined) return `${only.subject}: ${formatEuro(cents)} per jaar.`;
  if (unknown === 0) return `${formatEuro(cents)} per jaar, ${dividedText(groups)}.`;
  return `${formatEuro(cents)} per jaar voor deze ${String(costs.length)}. Van ${String(unknown)} andere is het deel niet te bepalen.`;
}

/** Of a sum that is only known in part nothing is said that holds for the whole. */
export function conclusionOf(overview: CostOverview): string {
  const costs = overview.groups.flatMap((group) => group.costs);
  return [dividedSentence(overview, costs), ...wrongTexts(costs)].join(' ');
}
