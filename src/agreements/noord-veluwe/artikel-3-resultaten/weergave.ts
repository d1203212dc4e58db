import type { Basis, Fact } from '../../../core/finding/finding';
import { basisOf } from '../../../core/article/parameter';
import type { Progress } from '../../../core/report';
import { formatDate } from '../../../core/values/date';
import { formatNumber } from '../../../core/values/number';
import { formatShare } from '../../../core/values/share';
import type { Share } from '../../../core/values/share';
import type { Telsoort } from './doel';
import type { Jaartelling } from './huishoudens';
import { REDENEN } from './rijtelling';
import { UITVOERIG } from './waarden';

/* How the counts of article 3 are told. A row is told by its number, never by the key of its household. */

/** What is counted, as a heading and at the start of a sentence. */
const WAT: Readonly<Record<Telsoort, { readonly kop: string; readonly zin: string }>> = {
  gesprekken: { kop: 'Uitvoerige gesprekken', zin: 'Uitvoerig gesproken' },
  verhuizingen: { kop: 'Verhuizingen', zin: 'Verhuisd' },
};

/** Under which the results are drawn together. */
export const RESULTATEN = { heading: 'Resultaten van de verhuiscoaches', by: 'corporatie' } as const;

/** What each count rests on beside the words of the agreement. */
export const GRONDSLAG: Readonly<Record<Telsoort, readonly Basis[]>> = {
  gesprekken: basisOf(UITVOERIG),
  verhuizingen: [
    {
      herkomst: 'leeswijze',
      text: 'Wij tellen verhuizingen van 55-plussers van een ruime naar een kleinere sociale huurwoning. Zo staat het in de doelstelling.',
    },
  ],
};

/** Moves that are told beside those that count. */
const ANDERS = 'Andere verhuizingen';

/** Why there is a pace at all. */
export const TEMPO_GRONDSLAG: Basis = {
  herkomst: 'uitvoeringskeuze',
  text: 'De overeenkomst noemt geen tussendoel. Wij verdelen het streven over de dagen van het jaar. De peildatum telt mee.',
};

export const huishoudens = (aantal: number): string =>
  `${formatNumber(aantal)} ${aantal === 1 ? 'huishouden' : 'huishoudens'}`;

/** Households that it takes by a day to be on schedule: rounded up, for the eye. */
export const nodig = ({ numerator, denominator }: Share): number => Math.ceil(numerator / denominator);

/** At most this many rows, or spans of rows, are written out. */
const MEESTE_RIJEN = 20;

/** Numbers of rows in the order of the sheet: `rij 4, 9 en 12–15`. Of very many the first ones. */
function rijenTekst(rijen: readonly number[]): string {
  const reeksen: { readonly van: number; tot: number }[] = [];
  for (const rij of rijen) {
    const laatste = reeksen.at(-1);
    if (laatste?.tot === rij - 1) laatste.tot = rij;
    else reeksen.push({ van: rij, tot: rij });
  }
  const getoond = reeksen.slice(0, MEESTE_RIJEN);
  const rest = reeksen.slice(MEESTE_RIJEN).reduce((som, { van, tot }) => som + tot - van + 1, 0);
  const delen = [
    ...getoond.map(({ van, tot }) => (van === tot ? String(van) : `${String(van)}–${String(tot)}`)),
    ...(rest === 0 ? [] : [`nog ${formatNumber(rest)}`]),
  ];
  return `rij ${delen.join(', ').replace(/, (?=[^,]*$)/, ' en ')}`;
}

/** The rows that do not count by reason, and those that cannot be read. */
const rijfeiten = ({ nietGeteld, onleesbaar }: Jaartelling): readonly Fact[] => [
  ...REDENEN.flatMap((reden) => {
    const rijen = nietGeteld.get(reden);
    return rijen === undefined ? [] : [{ label: `Telt niet: ${reden}`, value: rijenTekst(rijen) }];
  }),
  ...(onleesbaar === null || onleesbaar.rijen.length === 0
    ? []
    : [{ label: 'Niet te lezen', value: rijenTekst(onleesbaar.rijen) }]),
];

/** What a count is held against. */
export interface Stand {
  readonly soort: Telsoort;
  readonly jaar: number;
  readonly telling: Jaartelling;
  readonly doel: number;
  /** What is on schedule on a day, in a year that is not over. */
  readonly schema: { readonly dag: number; readonly deel: Share } | null;
}

const HEEL: Share = { numerator: 1, denominator: 1 };

/** The part that was reached of what is on schedule; never rounded to the other side. */
const tempoTekst = (aantal: number, { numerator, denominator }: Share): string =>
  formatShare({ numerator: aantal * denominator, denominator: numerator }, { against: HEEL });

/** The numbers behind a count. */
export const cijfers = ({ soort, telling, doel, schema }: Stand): readonly Fact[] => [
  { label: 'Geteld', value: huishoudens(telling.aantal) },
  { label: 'Streefwaarde', value: `minstens ${formatNumber(doel)}` },
  ...(schema === null
    ? []
    : [
        {
          label: `Op schema op ${formatDate(schema.dag)}`,
          value: `minstens ${formatNumber(nodig(schema.deel))}`,
        },
        { label: 'Voortgang', value: tempoTekst(telling.aantal, schema.deel) },
      ]),
  ...telling.perCorporatie.map(({ corporatie, aantal }) => ({
    label: corporatie,
    value: formatNumber(aantal),
  })),
  ...(soort === 'verhuizingen' ? [{ label: ANDERS, value: huishoudens(telling.anders) }] : []),
  ...rijfeiten(telling),
];

/** The count in a sentence: `Uitvoerig gesproken in 2024: 212 huishoudens.` */
export const geteldTekst = ({ soort, jaar, telling }: Pick<Stand, 'soort' | 'jaar' | 'telling'>): string =>
  `${WAT[soort].zin} in ${String(jaar)}: ${huishoudens(telling.aantal)}.`;

/** What stands beside the count, in sentences: for who sees no table. */
export const toelichting = ({ soort, telling }: Pick<Stand, 'soort' | 'telling'>): readonly string[] => [
  ...(soort === 'verhuizingen' && telling.anders > 0 ? [`${ANDERS}: ${huishoudens(telling.anders)}.`] : []),
  ...rijfeiten(telling).map(({ label, value }) => `${label}: ${value}.`),
];

/** How far it is, for a drawing. */
export const voortgang = ({ soort, telling, doel, schema }: Stand): Progress => ({
  ...RESULTATEN,
  what: WAT[soort].kop,
  count: telling.aantal,
  target: doel,
  due: schema === null ? null : nodig(schema.deel),
  parts: telling.perCorporatie.map(({ corporatie, aantal }) => ({ label: corporatie, count: aantal })),
  ...(soort === 'verhuizingen' ? { beside: [{ label: ANDERS, count: telling.anders }] } : {}),
  isOfPeople: true,
});
