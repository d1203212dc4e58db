import type { Basis, Fact } from '../../../core/finding/finding';
import type { Parameter } from '../../../core/article/parameter';
import type { Determined } from '../../../core/sheet/unreadable';
import { formatNumber } from '../../../core/values/number';
import { formatShare } from '../../../core/values/share';
import { tekstVan } from './behoefte';
import type { Planbalans } from './planbalans';
import { grensOp } from './planbalans';
import { ALLEEN_HARD } from './waarden';

/** The share of a balance in words: never rounded to the other side of the limit. */
export const aandeelTekst = ({ aandeel }: Pick<Planbalans, 'aandeel'>, peildatum: number): string =>
  aandeel === null ? 'geen behoefte' : formatShare(aandeel, { against: grensOp(peildatum) });

export const grensTekst = (peildatum: number): string => formatShare(grensOp(peildatum));

/** How was counted, and over which years: stated with every balance. */
export const telling = ({ telwijze, venster }: Pick<Planbalans, 'telwijze' | 'venster'>): string =>
  `${telwijze === 'bruto' ? 'Bruto' : 'Netto'} geteld over ${tekstVan(venster)}.`;

/** The numbers behind a balance. */
export const cijfers = (balans: Planbalans, peildatum: number): Fact[] => [
  { label: 'Gevonden', value: aandeelTekst(balans, peildatum) },
  { label: 'Norm', value: `hoogstens ${grensTekst(peildatum)}` },
  { label: 'Plancapaciteit', value: `${formatNumber(balans.capaciteit)} woningen` },
  { label: 'Behoefte', value: `${formatNumber(balans.behoefte)} woningen` },
  {
    label: balans.ruimte < 0 ? 'Te veel' : 'Ruimte',
    value: `${formatNumber(Math.abs(balans.ruimte))} woningen`,
  },
  { label: 'Telwijze', value: telling(balans) },
];

/** A balance beside the one that counts, for information. */
export const variant = (label: string, balans: Determined<Planbalans>, peildatum: number): Fact => ({
  label,
  value: balans.known ? aandeelTekst(balans.value, peildatum) : 'niet te bepalen',
});

/** What a finding says of a number that does not stand in the agreement itself. */
export const grondslag = (parameter: Parameter): Basis[] =>
  parameter.herkomst === 'afspraak'
    ? []
    : [{ herkomst: parameter.herkomst, text: parameter.motive ?? parameter.label }];

export const BALANS_GRONDSLAG: readonly Basis[] = grondslag(ALLEEN_HARD);
