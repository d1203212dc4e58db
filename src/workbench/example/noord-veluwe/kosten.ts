import { CORPORATIENAMEN, GEMEENTENAMEN } from '../../../agreements/noord-veluwe/partijen';
import { serialOf } from '../../../core/values/date';
import type { Rij } from '../maken/rij';

const loonrij = (ingangsdatum: number, maandsalaris: number, bron: string): Rij => ({
  Ingangsdatum: ingangsdatum,
  'Maandsalaris eindniveau schaal H': maandsalaris,
  Vakantietoeslag: 0.08,
  Eindejaarsuitkering: 0.03,
  Werkgeverslasten: 0.22,
  Bron: bron,
});

/** Invented salaries: the agreement names the scale and no amount. */
export const LOONSCHAAL: readonly Rij[] = [
  loonrij(serialOf(2024, 1, 1), 4500, 'Cao Woondiensten 2024, verzonnen bedrag'),
  loonrij(serialOf(2024, 7, 1), 4680, 'Cao Woondiensten 2024, verzonnen bedrag'),
  loonrij(serialOf(2025, 7, 1), 4820, 'Cao Woondiensten 2025, verzonnen bedrag'),
];

/** By year the amounts of the municipalities, of the corporations and of all together. */
const BEDRAGEN: readonly (readonly [
  jaar: number,
  gemeenten: readonly number[],
  corporaties: readonly number[],
  totaal: number,
])[] = [
  [
    2024,
    [10_150.37, 11_180.11, 24_125.51, 10_591.69, 8752.85, 8752.85],
    [5884.27, 20_594.94, 38_247.75, 8826.41],
    147_106.75,
  ],
  [
    2025,
    [10_504.19, 11_569.83, 24_966.49, 10_960.9, 9057.96, 9057.96],
    [6089.38, 21_312.85, 39_581.01, 9134.08],
    152_234.65,
  ],
];

/** What each partner is charged: over 2024, and in advance over 2025. */
export const VERREKENING: readonly Rij[] = BEDRAGEN.flatMap(([jaar, gemeenten, corporaties, totaal]) =>
  [
    ...GEMEENTENAMEN.map((naam, nummer) => [naam, gemeenten[nummer] ?? 0] as const),
    ...CORPORATIENAMEN.map((naam, nummer) => [naam, corporaties[nummer] ?? 0] as const),
    ['Totaal', totaal] as const,
  ].map(([partij, bedrag]) => ({ Jaar: jaar, Partij: partij, Bedrag: bedrag })),
);
