import type { Fact } from '../../../core/finding/finding';
import type { Progress } from '../../../core/report';
import { decimalToNumber } from '../../../core/values/decimal';
import { formatNumber, significant } from '../../../core/values/number';
import { formatQuotient, shareOf } from '../../../core/values/share';
import type { Afspraak, Ureninzet } from './uren';

/** The average as a number, for a cell or a drawing. */
export const gemiddeldeAlsGetal = ({ som, weken }: Ureninzet): number =>
  significant(decimalToNumber(som) / weken);

/** `36 uur`, `35,25 uur`: with so many decimals that it does not seem to lie at the other side of the margin. */
export const gemiddeldeTekst = ({ som, weken }: Ureninzet, { norm, marge }: Afspraak): string =>
  `${formatQuotient(
    { numerator: Number(som.units), denominator: weken * 10 ** som.decimals },
    [norm - marge, norm + marge].map(shareOf),
  )} uur`;

/** The numbers of a verdict. */
export const urenfeiten = (inzet: Ureninzet, afspraak: Afspraak): readonly Fact[] => [
  { label: 'Gemiddelde', value: `${gemiddeldeTekst(inzet, afspraak)} per week` },
  { label: 'Afspraak', value: `${formatNumber(afspraak.norm)} uur per week` },
  { label: 'Weken', value: formatNumber(inzet.weken) },
];

/** The average for a drawing. */
export const opTweeDecimalen = (inzet: Ureninzet): number =>
  Math.round(gemiddeldeAlsGetal(inzet) * 100) / 100;

/** How far the hours are against what is agreed, for a drawing of all of them together. */
export const voortgang = (inzet: Ureninzet, { norm }: Afspraak): Progress => ({
  heading: 'Uren per week van de verhuiscoaches',
  what: 'Uren per week',
  count: opTweeDecimalen(inzet),
  target: norm,
  due: null,
  parts: [],
  by: 'corporatie',
  isOfPeople: false,
});
