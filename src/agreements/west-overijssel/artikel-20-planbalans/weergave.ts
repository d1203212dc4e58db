import { basisOf } from '../../../core/article/parameter';
import type { Basis, Fact } from '../../../core/finding/finding';
import type { Determined } from '../../../core/sheet/unreadable';
import { formatNumber } from '../../../core/values/number';
import { formatShare } from '../../../core/values/share';
import { BOUW_STATUSHOUDERS } from '../artikel-28-29-doelgroepen/waarden';
import { woningen } from '../woningen';
import { tekstVan } from './behoefte';
import type { Balans, Planbalans } from './planbalans';
import { grensOp } from './planbalans';
import { ALLEEN_HARD } from './waarden';

/** The share of a balance in words: never rounded to the other side of the limit. */
export const aandeelTekst = ({ aandeel }: Pick<Balans, 'aandeel'>, peildatum: number): string =>
  aandeel === null ? 'geen behoefte' : formatShare(aandeel, { against: grensOp(peildatum) });

export const grensTekst = (peildatum: number): string => formatShare(grensOp(peildatum));

const TELWIJZEN = { bruto: 'Bruto', netto: 'Netto', gemengd: 'Deels bruto en deels netto' } as const;

/** How was counted, and over which years: stated with every balance. */
export const telling = ({ telwijze, venster }: Pick<Balans, 'telwijze' | 'venster'>): string =>
  `${TELWIJZEN[telwijze]} geteld over ${tekstVan(venster)}.`;

/** The room that is left, or what is too much. */
const ruimteFeit = ({ ruimte }: Balans): Fact => ({
  label: ruimte < 0 ? 'Te veel' : 'Ruimte',
  value: woningen(Math.abs(ruimte)),
});

/** A balance in one sentence, with the room that is left, the counting method and the years. */
export const balansTekst = (balans: Balans, peildatum: number): string =>
  `${woningen(balans.capaciteit)} op een behoefte van ${formatNumber(balans.behoefte)} (${aandeelTekst(balans, peildatum)}). ${ruimteFeit(balans).label}: ${ruimteFeit(balans).value}. ${telling(balans)}`;

/**
 * How many homes must leave the plans to be in balance. Without need there is no capacity to keep: then it is all
 * of the capacity, however far the need lies below zero.
 */
export const overschotVan = ({ aandeel, capaciteit, ruimte }: Balans): number =>
  aandeel === null ? capaciteit : -ruimte;

/** The numbers behind a balance. */
export const cijfers = (balans: Balans, peildatum: number): Fact[] => [
  { label: 'Gevonden', value: aandeelTekst(balans, peildatum) },
  { label: 'Norm', value: `hoogstens ${grensTekst(peildatum)}` },
  { label: 'Plancapaciteit', value: woningen(balans.capaciteit) },
  { label: 'Behoefte', value: woningen(balans.behoefte) },
  ruimteFeit(balans),
  { label: 'Telwijze', value: telling(balans) },
];

/** The homes that a balance is of, as bare numbers for a table: what is too much is room below zero. */
export const woningcijfers = ({ capaciteit, behoefte, ruimte }: Balans): Fact[] => [
  { label: 'Capaciteit', value: formatNumber(capaciteit) },
  { label: 'Behoefte', value: formatNumber(behoefte) },
  { label: 'Ruimte', value: formatNumber(ruimte) },
];

/** The balances beside the one that counts, for information: with soft plans, and without 1B and 2B. */
export const varianten = (
  { metZacht, zonderUitwerking }: Pick<Planbalans, 'metZacht' | 'zonderUitwerking'>,
  peildatum: number,
): Fact[] => {
  const waarde = (balans: Determined<Balans>): string =>
    balans.known ? aandeelTekst(balans.value, peildatum) : 'niet te bepalen';
  return [
    { label: 'Met zachte plannen', value: waarde(metZacht) },
    { label: 'Zonder 1B en 2B', value: waarde(zonderUitwerking) },
  ];
};

/** The readings of the agreement on which the verdict over a balance rests. */
export const balansGrondslag = ({ zonderBouw }: Pick<Planbalans, 'zonderBouw'>): readonly Basis[] => [
  ...basisOf(ALLEEN_HARD),
  ...(zonderBouw ? basisOf(BOUW_STATUSHOUDERS) : []),
];
