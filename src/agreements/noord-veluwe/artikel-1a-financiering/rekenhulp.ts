import type { FunctionResult } from '../../../core/article/function';
import { callOf, resultOf } from '../../../core/article/calculator';
import type { Calculator, CalculatorField, ResultTable } from '../../../core/article/calculator';
import { isRange } from '../../../core/article/function-arguments';
import { requireValue } from '../../../core/article/parameter';
import { formatEuro } from '../../../core/values/cents';
import { formatFixed, formatNumber } from '../../../core/values/number';
import { centsIn } from '../bedragen';
import { BEGIN } from '../looptijd';
import { CORPORATIENAMEN, GEMEENTENAMEN } from '../partijen';
import { COACHJAARKOSTEN_FUNCTIE } from './functie-loonkosten';
import { COACHVERREKENING_FUNCTIE } from './functie-verdeling';
import { UREN_SAMEN } from './waarden';

/** One row of the settlement, in whole cents. */
interface Post {
  readonly partij: string;
  readonly aandeel: number;
  readonly waardeUren: number;
  readonly krijgt: number;
}

const PARTNERS: readonly unknown[] = [...GEMEENTENAMEN, ...CORPORATIENAMEN];

/** The rows of COACHVERREKENING that are of a partner. */
const postenIn = (verrekening: FunctionResult): readonly Post[] =>
  (isRange(verrekening) ? verrekening : [])
    .filter(([partij]) => PARTNERS.includes(partij))
    .map(([partij, aandeel, waardeUren, , krijgt]) => ({
      partij: String(partij),
      aandeel: centsIn(aandeel, 'Aandeel'),
      waardeUren: centsIn(waardeUren, 'Waarde uren'),
      krijgt: centsIn(krijgt, 'Te ontvangen'),
    }));

const bedragTekst = (cents: number): string => formatFixed(BigInt(cents), 2);

type Bedrag = Exclude<keyof Post, 'partij'>;

const som = (posten: readonly Post[], wat: Bedrag): number =>
  posten.reduce((totaal, post) => totaal + post[wat], 0);

/** A municipality that shares its name with a corporation says what it is. */
const naamVan = (gemeente: string): string =>
  CORPORATIENAMEN.some((naam) => naam.endsWith(gemeente)) ? `${gemeente} (gemeente)` : gemeente;

function verdelingVan(gemeenten: readonly Post[], corporaties: readonly Post[]): ResultTable {
  const groep = (titel: string, posten: readonly Post[], naam: (partij: string) => string) => [
    { kind: 'groep', cells: [titel, bedragTekst(som(posten, 'aandeel'))] } as const,
    ...posten.map(
      ({ partij, aandeel }) =>
        ({ kind: 'rij', cells: [naam(partij), bedragTekst(aandeel)], bar: aandeel }) as const,
    ),
  ];
  return {
    title: 'Verdeling over de partners',
    isResult: true,
    columns: ['Partner', 'Aandeel (€)'],
    rows: [
      ...groep('Gemeenten', gemeenten, naamVan),
      ...groep('Corporaties', corporaties, (partij) => partij),
    ],
  };
}

/** Corporations put in more than their share with the agreed hours, whatever the costs: so all of them receive. */
const verrekeningVan = (corporaties: readonly Post[]): ResultTable => ({
  title: 'Verrekening met de eigen uren',
  columns: ['Corporatie', 'Eigen uren (€)', 'Krijgt (€)'],
  rows: [
    ...corporaties.map(
      ({ partij, waardeUren, krijgt }) =>
        ({ kind: 'rij', cells: [partij, bedragTekst(waardeUren), bedragTekst(krijgt)] }) as const,
    ),
    {
      kind: 'totaal',
      cells: [
        'Samen, van de gemeenten',
        bedragTekst(som(corporaties, 'waardeUren')),
        bedragTekst(som(corporaties, 'krijgt')),
      ],
    },
  ],
});

const toeslag = (id: string, label: string): CalculatorField => ({
  id,
  label,
  kind: 'aandeel',
  initial: '0',
  parameter: id,
  group: 'Toeslagen en lasten',
});

const TOESLAGEN = ['vakantietoeslag', 'eindejaarsuitkering', 'werkgeverslasten'] as const;

/** What the coaches cost in a year, who bears that, and what is left to settle. */
export const COACHKOSTEN_REKENHULP: Calculator = {
  id: 'coachkosten',
  title: 'Coachkosten en verrekening',
  fields: [
    { id: 'maandsalaris', label: 'Maandsalaris', kind: 'bedrag', initial: '', parameter: 'maandsalaris' },
    {
      id: 'uren',
      label: 'Uren per week',
      kind: 'uren',
      initial: formatNumber(requireValue(UREN_SAMEN, BEGIN)),
      parameter: 'uren',
    },
    toeslag('vakantietoeslag', 'Vakantietoeslag'),
    toeslag('eindejaarsuitkering', 'Eindejaarsuitkering'),
    toeslag('werkgeverslasten', 'Werkgeverslasten'),
  ],
  calculate(values) {
    const kosten = callOf(
      COACHJAARKOSTEN_FUNCTIE,
      values['maandsalaris'] ?? null,
      { value: values['uren'] ?? null, byDefault: requireValue(UREN_SAMEN, BEGIN) },
      ...TOESLAGEN.map((id) => ({ value: values[id] ?? null, byDefault: 0 })),
    );
    const formula = callOf(COACHVERREKENING_FUNCTIE, kosten);
    const posten = postenIn(resultOf(formula));
    const vanGroep = (namen: readonly string[]): readonly Post[] =>
      posten.filter(({ partij }) => namen.includes(partij));
    const corporaties = vanGroep(CORPORATIENAMEN);
    return {
      formula,
      numberFormats: ['General', '#,##0.00', '#,##0.00', '#,##0.00', '#,##0.00'],
      result: { label: 'Kosten per jaar', value: formatEuro(centsIn(resultOf(kosten), 'kosten')) },
      tables: [verdelingVan(vanGroep(GEMEENTENAMEN), corporaties), verrekeningVan(corporaties)],
    };
  },
};
