import { bladenVan, coachrij, evaluatie } from '../../../src/agreements/noord-veluwe/voorbeeldwerkmap';
import type { Registerrij, Werkmap } from '../../../src/agreements/noord-veluwe/voorbeeldwerkmap';
import { CORPORATIENAMEN, GEMEENTENAMEN } from '../../../src/agreements/noord-veluwe/partijen';
import { workbookOf } from '../../../src/core/article/case';
import type { TabSnapshot } from '../../../src/core/sheet/snapshot';
import { serialOf } from '../../../src/core/values/date';
import { variationsOf } from '../variations';

/* Workbooks of the whole agreement: all its sheets with random mistakes in them, whole or with few of their rows. */

const PARTNERS = [...GEMEENTENAMEN, ...CORPORATIENAMEN];
const UREN = [6, 20, 36, 9];
const BEDRAGEN = [6900, 7600, 16_400, 7200, 5950, 5950, 4000, 14_000, 26_000, 6000];

const gedaan = (afspraak: string, partij: string, datum: number): Registerrij => ({
  afspraak,
  partij,
  datum,
  status: 'uitgevoerd',
  omschrijving: 'gedwongen bezuinigingen',
  bewijs: 'Zaak 1',
});

const REGISTER: readonly Registerrij[] = [
  gedaan('NV-1b-werkoverleg', 'Regio', serialOf(2024, 9, 2)),
  gedaan('NV-1b-werkoverleg', 'Uwoon', serialOf(2025, 9, 2)),
  ...CORPORATIENAMEN.map((naam) => gedaan('NV-1b-capaciteit', naam, serialOf(2024, 2, 1))),
  gedaan('NV-1c-voorrangsregeling', 'Putten', serialOf(2025, 3, 1)),
  gedaan('NV-1c-afstemming', 'Putten', serialOf(2025, 2, 1)),
  gedaan('NV-1c-voorrangsregeling', 'Ermelo', serialOf(2025, 3, 1)),
  gedaan('NV-5c-opzegging', 'Putten', serialOf(2025, 12, 31)),
  gedaan('NV-5c-einde', 'Putten', serialOf(2026, 2, 28)),
  gedaan('NV-5c-opzegging', 'Regio', serialOf(2026, 3, 1)),
];

/** A workbook of the region in which every sheet has rows. */
export const HEEL: Werkmap = {
  peildatum: serialOf(2025, 12, 31),
  ingangsdatumVerordening: serialOf(2024, 12, 1),
  resultaten: Array.from({ length: 24 }, (_, i) =>
    coachrij(`H-${String(i + 100)}`, {
      corporatie: CORPORATIENAMEN[i % CORPORATIENAMEN.length] ?? '',
      gemeente: GEMEENTENAMEN[i % GEMEENTENAMEN.length] ?? '',
      gespreksmaand: serialOf(2024 + (i % 2), (i % 12) + 1, 1),
      gespreksduur: 58 + i,
      ruimeWoning: 'ja',
      verhuisd: i % 3 === 0 ? 'ja' : 'nee',
      verhuismaand: i % 3 === 0 ? serialOf(2025, (i % 12) + 1, 1) : '',
      naarKleiner: i % 3 === 0 ? 'ja' : '',
    }),
  ),
  uren: CORPORATIENAMEN.flatMap((corporatie, i) => [
    { corporatie, jaar: 2024, week: 1, totWeek: 52, uren: UREN[i] ?? 0 },
    { corporatie, jaar: 2025, week: 1, totWeek: 20, uren: (UREN[i] ?? 0) + 1 },
    { corporatie, jaar: 2025, week: 21, totWeek: 52, uren: (UREN[i] ?? 0) - 1 },
  ]),
  loonschaal: [
    {
      ingangsdatum: serialOf(2023, 7, 1),
      maandsalaris: 4000,
      vakantietoeslag: 0.08,
      eindejaarsuitkering: 0.02,
      werkgeverslasten: 0.2,
      bron: 'Cao Woondiensten, verzonnen bedrag',
    },
    { ingangsdatum: serialOf(2025, 1, 15), maandsalaris: 4100, bron: 'Cao Woondiensten, verzonnen bedrag' },
  ],
  verrekening: [2024, 2025].flatMap((jaar) => [
    { jaar, partij: 'Totaal', bedrag: 100_000 },
    ...PARTNERS.map((partij, i) => ({ jaar, partij, bedrag: BEDRAGEN[i] ?? 0 })),
  ]),
  senioren: CORPORATIENAMEN.flatMap((corporatie, i) =>
    [2024, 2025].map((jaar) => ({
      corporatie,
      gemeente: GEMEENTENAMEN[i] ?? '',
      peildatum: serialOf(jaar, 12, 31),
      seniorenwoningen: 100 + i,
      voorrangswoningen: 68 + i,
    })),
  ),
  evaluaties: [evaluatie(), evaluatie({ datum: serialOf(2025, 12, 1), overJaar: 2025, inzet: 'negatief' })],
  register: REGISTER,
};

const tabsOf = (werkmap: Werkmap): readonly TabSnapshot[] => workbookOf(bladenVan(werkmap)).tabs;

/** A good part of what people get wrong, in every sheet. */
const FOUT: Werkmap = {
  ...HEEL,
  resultaten: [
    ...(HEEL.resultaten ?? []),
    coachrij('H-100', { gespreksmaand: serialOf(2024, 1, 1) }),
    coachrij('H-1', { gespreksmaand: serialOf(2023, 12, 1) }),
    coachrij('H-2', { verhuisd: 'ja' }),
    coachrij('H-3', {
      verhuismaand: serialOf(2024, 2, 1),
      verhuisd: 'ja',
      ruimeWoning: 'ja',
      naarKleiner: 'ja',
    }),
  ],
  uren: [...(HEEL.uren ?? []), { corporatie: 'Uwoon', jaar: 2025, week: 30, totWeek: 31, uren: 0 }],
  verrekening: [...(HEEL.verrekening ?? []), { jaar: 2028, partij: 'Totaal', bedrag: 1 }],
  senioren: [
    ...(HEEL.senioren ?? []),
    {
      corporatie: 'Uwoon',
      gemeente: 'Putten',
      peildatum: serialOf(2024, 6, 30),
      seniorenwoningen: 5,
      voorrangswoningen: 6,
    },
  ],
  evaluaties: [
    evaluatie({ datum: serialOf(2025, 7, 1), ureninzet: '', resultaten: 'negatief', inzet: 'negatief' }),
    evaluatie({ datum: serialOf(2025, 8, 1), resultaten: 'negatief', inzet: 'negatief' }),
  ],
  register: [
    ...REGISTER,
    { ...gedaan('NV-5c-opzegging', 'Elburg', serialOf(2025, 3, 1)), omschrijving: 'evaluaties', bewijs: '' },
    gedaan('NV-5c-einde', 'Elburg', serialOf(2025, 4, 30)),
  ],
};

export const { anyWholeWorkbook, anySmallWorkbook } = variationsOf({
  good: tabsOf(HEEL),
  faulty: tabsOf(FOUT),
  values: [
    ...['', ' ', 'ja', 'J', 'nee', 'onbekend', '#N/B', true],
    ...[0, 1, -1, 4.5, 53, 61, 2023, 2024, 2025, '12', '1.250', '€ 60.000,-', 'tien'],
    ...[
      serialOf(2023, 12, 1),
      serialOf(2024, 6, 1),
      serialOf(2027, 7, 1),
      '31-12-2024',
      'mrt 2024',
      '31-2-2024',
    ],
    ...[
      'Uwoon',
      'UWOON',
      'Putten',
      'Woningstichting Putten',
      'Stichting deltaWonen',
      'Elbrug',
      'Totaal',
      'Regio',
    ],
    ...['positief', 'negatief', 'uitgevoerd', 'gepland', 'art. 1c-afstemming', 'NV-5c-einde', 'H-100'],
  ],
  organisations: ['Regio', 'Uwoon', 'Putten'],
  days: [
    serialOf(2023, 12, 31),
    serialOf(2024, 6, 30),
    serialOf(2024, 12, 31),
    serialOf(2025, 12, 31),
    serialOf(2028, 6, 30),
  ],
});
