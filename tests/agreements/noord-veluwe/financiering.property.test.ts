import fc from 'fast-check';
import { LOONSCHAAL } from '../../../src/agreements/noord-veluwe/bladen/loonschaal';
import { CORPORATIENAMEN, GEMEENTENAMEN } from '../../../src/agreements/noord-veluwe/partijen';
import { bladenVan } from '../../../src/agreements/noord-veluwe/voorbeeldwerkmap';
import type { Loonschaalrij, Verrekenrij } from '../../../src/agreements/noord-veluwe/voorbeeldwerkmap';
import { rowsOf as sheetOf, workbookOf } from '../../../src/core/article/case';
import type { Range } from '../../../src/core/article/function-arguments';
import type { WorkbookSnapshot } from '../../../src/core/sheet/snapshot';
import { serialOf } from '../../../src/core/values/date';
import { refusal, rowsOf, run } from '../functions/run';
import { testLayout } from '../layout-properties';
import { bevindingen, controleer, feit, uitkomsten } from './controleer';

/* The rules of article 1a and the worksheet functions, held together; and what the lay-out may not change. */

const PARTNERS = [...GEMEENTENAMEN, ...CORPORATIENAMEN];
const MOST = 1_000_000_000;

/** Whole cents up to € 10.000.000,00, often few of them. */
const anyCents = fc.oneof(fc.integer({ min: 0, max: MOST }), fc.nat(300));

test('rule and functions give each partner the same cents, and those of the rule decide', async () => {
  await fc.assert(
    fc.asyncProperty(
      anyCents,
      fc.array(fc.oneof(fc.constant(0), fc.integer({ min: -150, max: 150 })), {
        minLength: 10,
        maxLength: 10,
      }),
      async (cents, afwijkingen) => {
        const kosten = cents / 100;
        const [, ...tabel] = await rowsOf('COACHVERDELING', kosten);
        const delen = tabel.slice(0, -1).map(([, , aandeel]) => Math.round(Number(aandeel) * 100));
        const bedragen = delen.map((deel, plaats) => Math.max(0, deel + (afwijkingen[plaats] ?? 0)));
        const report = controleer({
          verrekening: [
            { jaar: 2024, partij: 'Totaal', bedrag: kosten },
            ...PARTNERS.map((partij, plaats) => ({
              jaar: 2024,
              partij,
              bedrag: (bedragen[plaats] ?? 0) / 100,
            })),
          ],
        });
        const oordelen = uitkomsten(report, 'NV-1a-verdeling');
        expect(oordelen.map(({ share }) => share?.cents)).toEqual(delen);
        expect(delen.reduce((som, deel) => som + deel, 0)).toBe(cents);
        for (const [plaats, partner] of PARTNERS.entries()) {
          const [deel = 0, bedrag = 0] = [delen[plaats], bedragen[plaats]];
          expect(oordelen[plaats]).toMatchObject({
            subject: partner,
            limit: await run('COACHKOSTEN', partner, kosten),
            uitkomst: Math.abs(bedrag - deel) > 100 ? 'voldoet-niet' : 'voldoet',
          });
        }
        const gevonden = bedragen.filter((bedrag, plaats) => bedrag !== delen[plaats]).length;
        expect(bevindingen(report, 'NV-1a-verdeling')).toHaveLength(gevonden);
        const som = bedragen.reduce((samen, bedrag) => samen + bedrag, 0);
        expect(bevindingen(report, 'NV-verrekening-som')).toHaveLength(som === cents ? 0 : 1);
      },
    ),
    { numRuns: 60 },
  );
});

test('COACHVERREKENING pays what it receives, for any amount and any hours', async () => {
  const uren = fc.array(
    fc.integer({ min: 0, max: 800 }).map((kwart) => kwart / 4),
    { minLength: 4, maxLength: 4 },
  );
  await fc.assert(
    fc.asyncProperty(anyCents, fc.option(uren), async (cents, vier) => {
      if (vier?.every((een) => een === 0) === true) return;
      const rijen = await rowsOf('COACHVERREKENING', cents / 100, vier === null ? null : [vier]);
      const totaal = rijen.at(-1) ?? [];
      expect(totaal.slice(0, 3)).toEqual(['Totaal', cents / 100, cents / 100]);
      expect(totaal[3]).toBe(totaal[4]);
      for (const [partij, aandeel] of rijen.slice(1, -1))
        expect(aandeel).toBe(await run('COACHKOSTEN', partij, cents / 100));
    }),
    { numRuns: 100 },
  );
});

const anyDay = fc.integer({ min: serialOf(2022, 6, 1), max: serialOf(2025, 6, 1) });

const anySalary: fc.Arbitrary<Loonschaalrij> = fc.record({
  ingangsdatum: fc.oneof(
    { weight: 9, arbitrary: anyDay },
    { weight: 1, arbitrary: fc.constantFrom('', 'later') },
  ),
  maandsalaris: fc.oneof(
    { weight: 9, arbitrary: fc.integer({ min: 100_000, max: 900_000 }).map((cents) => cents / 100) },
    { weight: 1, arbitrary: fc.constantFrom('€ 4.000,-', 'veel', 0) },
  ),
  vakantietoeslag: fc.constantFrom('', 0, 0.08, '8%'),
  eindejaarsuitkering: fc.constantFrom('', 0.02),
  werkgeverslasten: fc.constantFrom('', 0.25, 0.333),
  bron: fc.constant('Cao'),
});

test('COACHLOONKOSTEN gives the costs that the rules go by, or says why there are none', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(anySalary, { maxLength: 4 }),
      fc.integer({ min: 0, max: 40_000_000 }),
      async (loonschaal, totaal) => {
        const tabel: Range = workbookOf([sheetOf(LOONSCHAAL, loonschaal)]).tabs[0]?.rows ?? [];
        const report = controleer({
          verrekening: [{ jaar: 2024, partij: 'Totaal', bedrag: totaal / 100 }],
          loonschaal,
        });
        const [loon] = uitkomsten(report, 'NV-1a-loon');
        const [gevonden] = bevindingen(report, 'NV-1a-grondslag');
        const [code, tekst] = await refusal('COACHLOONKOSTEN', tabel, 2024);
        if (code !== 'no error') {
          expect(gevonden).toBeUndefined();
          if (code === 'notAvailable') expect(loon?.uitkomst).toBe('voldoet-niet');
          else expect(loon?.uitkomst).not.toBe('voldoet');
          return;
        }
        expect(loon?.uitkomst).toBe('voldoet');
        const kosten = Math.round(Number(tekst) * 100);
        const verschil = Math.abs(totaal - kosten);
        // Nearer to the limit than a cent the function, which rounds, cannot tell.
        if (Math.abs(verschil - kosten / 100) > 1)
          expect(gevonden !== undefined).toBe(verschil > kosten / 100);
        if (gevonden !== undefined) {
          const berekend = await run('COACHKOSTEN', 'Uwoon', feit(gevonden, 'Volgens Loonschaal'));
          expect(berekend).toBe(await run('COACHKOSTEN', 'Uwoon', kosten / 100));
        }
      },
    ),
    { numRuns: 150 },
  );
});

const anyRow: fc.Arbitrary<Verrekenrij> = fc.record({
  jaar: fc.oneof(
    { weight: 12, arbitrary: fc.constantFrom(2024, 2025) },
    { weight: 1, arbitrary: fc.constantFrom(2023, 2028, '2024', 'nu', '') },
  ),
  partij: fc.oneof(
    { weight: 12, arbitrary: fc.constantFrom(...PARTNERS, 'Totaal', 'Totaal') },
    { weight: 1, arbitrary: fc.constantFrom('Gemeente Putten', 'Elbrg', 'UWOON', 'Zwolle', '') },
  ),
  bedrag: fc.oneof(
    { weight: 8, arbitrary: fc.nat(100_000).map((cents) => cents / 100) },
    { weight: 1, arbitrary: fc.constantFrom('€ 12,-', 'veel', 0.005, -1, '') },
  ),
});

/** Whole years, with rows that were added, changed or taken away. */
const anyWorkbook: fc.Arbitrary<WorkbookSnapshot> = fc
  .record({
    heel: fc.subarray([2024, 2025, 2026]),
    kosten: fc.nat(10_000_000),
    weg: fc.array(fc.nat(40), { maxLength: 3 }),
    meer: fc.array(anyRow, { maxLength: 8 }),
    loonschaal: fc.array(anySalary, { maxLength: 3 }),
    organisatie: fc.constantFrom('Regio', 'Regio', '', 'Putten', 'Woningstichting Putten'),
    peildatum: fc.constantFrom(
      serialOf(2023, 12, 31),
      serialOf(2024, 12, 31),
      serialOf(2025, 1, 1),
      serialOf(2029, 1, 1),
    ),
  })
  .map(({ heel, kosten, weg, meer, ...rest }) => {
    const jaren = heel.flatMap((jaar) => [
      { jaar, partij: 'Totaal', bedrag: kosten / 100 },
      ...PARTNERS.map((partij) => ({ jaar, partij, bedrag: Math.floor(kosten / 10) / 100 })),
    ]);
    const verrekening = [...jaren.filter((_, plaats) => !weg.includes(plaats)), ...meer];
    return workbookOf(bladenVan({ ...rest, verrekening }));
  });

testLayout([['the money', anyWorkbook, 100]]);
