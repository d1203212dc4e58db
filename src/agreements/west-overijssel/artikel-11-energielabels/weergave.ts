import type { Basis, Fact } from '../../../core/finding/finding';
import type { Course } from '../../../core/report';
import { determine } from '../../../core/sheet/unreadable';
import { formatDate } from '../../../core/values/date';
import { formatNumber } from '../../../core/values/number';
import { formatShare, shareToNumber } from '../../../core/values/share';
import type { Share } from '../../../core/values/share';
import type { Gemeente } from '../partijen';
import { woningen } from '../woningen';
import { aandeelVan, opgaveVan, tempoVan } from './labelaandeel';
import type { Streefpad, Telling } from './labelaandeel';
import { LABELKOLOMMEN } from './labels';
import type { Labelrij, Meting } from './metingen';
import { breukdag, normOp, streefdag } from './waarden';

const NIET_TE_BEPALEN = 'niet te bepalen';

/** The share with at least label B in words: never rounded to the other side of the aim. */
export const aandeelTekst = ({ bOfBeter, totaal }: Telling, dag: number): string =>
  formatShare(aandeelVan(bOfBeter, totaal), { against: normOp(dag) });

export const normTekst = (dag: number): string => formatShare(normOp(dag));

export const opgaveOp = ({ bOfBeter, totaal }: Telling, dag: number): number =>
  opgaveVan(bOfBeter, totaal, normOp(dag));

/** How many homes a year it takes: a rounded number, for the eye. */
export const tempoTekst = (opgave: number, dag: number): string =>
  `${formatNumber(tempoVan(opgave, dag, streefdag()), 1)} woningen per jaar`;

/** Do these counts lie on both sides of the day from which labels are determined in another way? */
const isOverBreuk = (tellingen: readonly Telling[]): boolean =>
  tellingen.some(({ dag }) => dag <= breukdag()) && tellingen.some(({ dag }) => dag > breukdag());

/** Says that counts cannot be compared, where they cannot. */
export const vergelijkbaarheid = (tellingen: readonly Telling[]): readonly Fact[] =>
  isOverBreuk(tellingen)
    ? [
        {
          label: 'Niet te vergelijken',
          value: `metingen van voor en na ${formatDate(breukdag())} (NTA 8800)`,
        },
      ]
    : [];

/** Homes with a registered label, of whichever class. @throws Unreadable */
const gelabeld = (rij: Labelrij): number => rij.sum(LABELKOLOMMEN);

/** What can be told of a count as long as its cells can be read: nothing is judged with it. */
const uitkomstOf = (bereken: () => string): string => {
  const uitkomst = determine(bereken);
  return uitkomst.known ? uitkomst.value : NIET_TE_BEPALEN;
};

const dekkingTekst = ({ rij, totaal }: Meting): string =>
  uitkomstOf(() => formatShare(aandeelVan(gelabeld(rij), totaal)));

/** The share among the homes that have a label at all. */
const vanGelabeldeTekst = ({ rij, bOfBeter }: Meting): string =>
  uitkomstOf(() => {
    const alle = gelabeld(rij);
    return alle === 0 ? 'geen labels' : formatShare(aandeelVan(bOfBeter, alle));
  });

/** The share when provisional labels of B or better count too. */
const metVoorlopigeTekst = ({ rij, bOfBeter, totaal }: Meting): string =>
  uitkomstOf(() => {
    const goed = rij.get('voorlopigBOfBeter');
    if (goed === null) return 'niet ingevuld';
    const isOnmogelijk = goed > (rij.get('voorlopig') ?? goed) || bOfBeter + goed > totaal;
    return isOnmogelijk ? NIET_TE_BEPALEN : formatShare(aandeelVan(bOfBeter + goed, totaal));
  });

/** What is told beside a share. @param dag as at which is judged */
const erbij = (meting: Meting, dag: number): readonly Fact[] => {
  const opgave = opgaveOp(meting, dag);
  return [
    { label: 'Dekking', value: dekkingTekst(meting) },
    { label: 'Van de woningen met een label', value: vanGelabeldeTekst(meting) },
    { label: 'Met voorlopige labels', value: metVoorlopigeTekst(meting) },
    { label: 'Nog te doen', value: woningen(opgave) },
    ...(dag < streefdag() ? [{ label: 'Tempo', value: tempoTekst(opgave, dag) }] : []),
  ];
};

/** The numbers behind a count, with what is still to be done. @param dag as at which is judged */
export const cijfers = (meting: Meting, dag: number): readonly Fact[] => [
  { label: 'Gemeten op', value: formatDate(meting.dag) },
  { label: 'Gevonden', value: aandeelTekst(meting, dag) },
  { label: 'Streefwaarde', value: `minstens ${normTekst(dag)}` },
  { label: 'Koopwoningen', value: formatNumber(meting.totaal) },
  { label: 'B of beter', value: formatNumber(meting.bOfBeter) },
  ...erbij(meting, dag),
];

/** Numbers in a sentence each. */
export const inZinnen = (feiten: readonly Fact[]): readonly string[] =>
  feiten.map(({ label, value }) => `${label}: ${value}.`);

/** The same in sentences. @param over the other counts beside which it stands */
export const metingTekst = (
  gemeente: Gemeente,
  meting: Meting,
  dag: number,
  over: readonly Telling[],
): string =>
  [
    `Op ${formatDate(meting.dag)} hadden in ${gemeente} ${formatNumber(meting.bOfBeter)} van ${formatNumber(meting.totaal)} koopwoningen label B of beter (${aandeelTekst(meting, dag)}). Het streven is ${normTekst(dag)}.`,
    ...inZinnen([...erbij(meting, dag), ...vergelijkbaarheid(over)]),
  ].join(' ');

/** The way from the first count to the aim; null when the first count is no earlier than the day of the aim. */
export const streefpadVanaf = ({ dag, bOfBeter, totaal }: Telling, norm: Share): Streefpad | null =>
  dag < streefdag()
    ? {
        van: { dag, aandeel: aandeelVan(bOfBeter, totaal) },
        naar: { dag: streefdag(), aandeel: norm },
      }
    : null;

/** Why a count is held against a line at all: the agreement has no aims in between. */
export const STREEFPAD_GRONDSLAG: Basis = {
  herkomst: 'uitvoeringskeuze',
  text: 'De overeenkomst noemt geen tussendoel. Wij trekken een rechte lijn van de eerste meting naar het streven op de laatste dag.',
};

/** How it went over the years, for a drawing with its table. */
export function verloopVan(metingen: readonly Meting[], pad: Streefpad | null): Course {
  const overBreuk = isOverBreuk(metingen);
  return {
    what: 'Label B of beter',
    points: metingen.map((meting) => {
      const aandeel = aandeelVan(meting.bOfBeter, meting.totaal);
      return {
        date: meting.dag,
        value: shareToNumber(aandeel),
        facts: [
          { label: 'Koopwoningen', value: formatNumber(meting.totaal) },
          { label: 'B of beter', value: formatNumber(meting.bOfBeter) },
          { label: 'Aandeel', value: formatShare(aandeel) },
          { label: 'Dekking', value: dekkingTekst(meting) },
        ],
        ...(overBreuk && meting.dag > breukdag() ? { note: 'niet te vergelijken (NTA 8800)' } : {}),
      };
    }),
    aim:
      pad === null
        ? null
        : {
            from: { date: pad.van.dag, value: shareToNumber(pad.van.aandeel) },
            to: { date: pad.naar.dag, value: shareToNumber(pad.naar.aandeel) },
          },
    breakAt: overBreuk ? breukdag() : null,
  };
}
