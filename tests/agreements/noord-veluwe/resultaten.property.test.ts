import fc from 'fast-check';
import { gesprek, maand } from '../../../src/agreements/noord-veluwe/artikel-3-resultaten/gevallen';
import { stand } from '../../../src/agreements/noord-veluwe/artikel-3-resultaten/gevallen-voorrang';
import { COACHRESULTATEN } from '../../../src/agreements/noord-veluwe/bladen/coachresultaten';
import { CORPORATIENAMEN, GEMEENTENAMEN } from '../../../src/agreements/noord-veluwe/partijen';
import type { Coachrij, Seniorenrij } from '../../../src/agreements/noord-veluwe/voorbeeldwerkmap';
import { rowsOf, workbookOf } from '../../../src/core/article/case';
import type { Range } from '../../../src/core/article/function-arguments';
import type { Outcome } from '../../../src/core/report';
import { serialOf } from '../../../src/core/values/date';
import { formatNumber } from '../../../src/core/values/number';
import { refusal, run } from '../functions/run';
import { bevindingen, controleer, uitkomst } from './controleer';

/* Article 3 over random sheets: the rules, the worksheet functions and a plain count say the same. */

const JAREN = [2024, 2025, 2026] as const;
const EIND = serialOf(2026, 12, 31);
const SOORTEN = ['gesprekken', 'verhuizingen'] as const;
type Soort = (typeof SOORTEN)[number];

const janee = fc.constantFrom('ja', 'ja', 'ja', 'nee');
const eenMaand = fc
  .record({ jaar: fc.constantFrom(2023, ...JAREN, ...JAREN), nummer: fc.integer({ min: 1, max: 12 }) })
  .map(({ jaar, nummer }) => maand(jaar, nummer));

/** A row that can be read, of one of a few households. */
const leesbareRij: fc.Arbitrary<Coachrij> = fc
  .record({
    huishouden: fc.constantFrom('H-1', 'h-1', 'H-2', 'H 3'),
    corporatie: fc.constantFrom(...CORPORATIENAMEN),
    gemeente: fc.constantFrom(...GEMEENTENAMEN),
    gespreksmaand: eenMaand,
    gespreksduur: fc.constantFrom(30, 60, 61, 75),
    vijfenvijftigPlus: janee,
    socialeHuur: janee,
    ruimeWoning: janee,
    verhuisd: janee,
    verhuismaand: eenMaand,
    naarKleiner: janee,
  })
  // Without a move there is no month of it: else the row contradicts itself.
  .map((rij) => gesprek('', rij.verhuisd === 'ja' ? rij : { ...rij, verhuismaand: '' }));

const kolommen = Object.keys(gesprek('')) as (keyof Coachrij)[];
/** One that may hold a cell that cannot be read. */
const rij = fc.oneof(
  { weight: 4, arbitrary: leesbareRij },
  {
    weight: 1,
    arbitrary: fc
      .record({
        goed: leesbareRij,
        kolom: fc.constantFrom(...kolommen, 'verhuismaand', 'ruimeWoning'),
        waarde: fc.constantFrom('', '?', '#N/B', 1e9),
      })
      .map(({ goed, kolom, waarde }): Coachrij => ({ ...goed, [kolom]: waarde })),
  },
);
const rijen = fc.array(rij, { maxLength: 12 });
const sleutelVan = ({ huishouden, corporatie, gespreksmaand }: Coachrij): string =>
  [String(huishouden).toLowerCase(), corporatie, gespreksmaand].join();
/** Rows that can all be read, each with its own key. */
const leesbareRijen = fc.uniqueArray(leesbareRij, { maxLength: 14, selector: sleutelVan });

const bereikVan = (van: readonly Coachrij[]): Range =>
  workbookOf([rowsOf(COACHRESULTATEN, van)]).tabs[0]?.rows ?? [];

const oordelen = (van: readonly Coachrij[], soort: Soort): readonly Outcome[] =>
  controleer({ resultaten: van, peildatum: EIND, einddatum: null }).outcomes.filter(
    ({ rule }) => rule === `NV-3-${soort}`,
  );
const geteld = (van: readonly Coachrij[], soort: Soort): readonly (number | undefined)[] =>
  oordelen(van, soort).map(({ progress }) => progress?.count);

/** The count as article 3 tells it, of rows that can all be read. */
function plat(van: readonly Coachrij[], soort: Soort, jaar: number): number {
  const begin = maand(jaar, 1);
  const einde = serialOf(jaar, 12, 31);
  const binnen = van.filter(
    ({ gespreksmaand, verhuismaand }) =>
      Number(gespreksmaand) >= maand(2024, 1) &&
      (verhuismaand === '' || Number(verhuismaand) >= maand(2024, 1)),
  );
  const tellen = binnen.filter((een) => {
    if (een.vijfenvijftigPlus !== 'ja' || een.socialeHuur !== 'ja') return false;
    const dag = Number(soort === 'gesprekken' ? een.gespreksmaand : een.verhuismaand);
    if (dag < begin || dag > einde) return false;
    return soort === 'gesprekken'
      ? Number(een.gespreksduur) > 60
      : een.verhuisd === 'ja' && een.ruimeWoning === 'ja' && een.naarKleiner === 'ja';
  });
  return new Set(
    tellen.map(({ huishouden, corporatie }) => `${String(huishouden).toLowerCase()} ${String(corporatie)}`),
  ).size;
}

test('the count is that of a plain look at the rows', () => {
  fc.assert(
    fc.property(leesbareRijen, fc.constantFrom(...SOORTEN), (van, soort) => {
      expect(oordelen(van, soort).map(({ value }) => value)).toEqual(
        JAREN.map((jaar) => plat(van, soort, jaar)),
      );
    }),
    { numRuns: 120 },
  );
});

test('COACHTELLING gives the count of the rule, and nothing where the rule cannot', async () => {
  await fc.assert(
    fc.asyncProperty(rijen, fc.constantFrom(...SOORTEN), async (van, soort) => {
      const bereik = bereikVan(van);
      for (const [i, { uitkomst: oordeel, value }] of oordelen(van, soort).entries()) {
        const [code, uit] = await refusal('COACHTELLING', bereik, soort, JAREN[i]);
        if (oordeel === 'niet-te-bepalen') expect([code, value]).toEqual(['invalidValue', null]);
        else expect([code, uit]).toEqual(['no error', String(value)]);
      }
    }),
    { numRuns: 100 },
  );
});

test('the order of rows changes no count', () => {
  fc.assert(
    fc.property(
      rijen.chain((van) =>
        fc.record({ van: fc.constant(van), anders: fc.shuffledSubarray(van, { minLength: van.length }) }),
      ),
      fc.constantFrom(...SOORTEN),
      ({ van, anders }, soort) => {
        const kern = (welke: readonly Coachrij[]) =>
          oordelen(welke, soort).map(({ uitkomst: oordeel, value, progress }) => [oordeel, value, progress]);
        expect(kern(anders)).toEqual(kern(van));
      },
    ),
    { numRuns: 100 },
  );
});

test('one more row with a key of its own never lowers a count, and raises it by one at most', () => {
  fc.assert(
    fc.property(leesbareRijen, fc.constantFrom(...SOORTEN), (van, soort) => {
      const [laatste] = van.slice(-1);
      if (laatste === undefined) return;
      const [eerst, daarna] = [geteld(van.slice(0, -1), soort), geteld(van, soort)];
      daarna.forEach((aantal, i) => {
        expect(Number(aantal) - Number(eerst[i])).toBeGreaterThanOrEqual(0);
        expect(Number(aantal) - Number(eerst[i])).toBeLessThanOrEqual(1);
      });
    }),
    { numRuns: 100 },
  );
});

test('a row that stands there twice never raises a count', () => {
  fc.assert(
    fc.property(rijen, fc.nat(11), fc.constantFrom(...SOORTEN), (van, welke, soort) => {
      const dubbel = geteld([...van, ...van.slice(welke, welke + 1)], soort);
      const enkel = geteld(van, soort);
      expect(dubbel.filter((aantal, i) => Number(aantal) > Number(enkel[i]))).toEqual([]);
    }),
    { numRuns: 100 },
  );
});

test('the parts are the count, and COACHDOEL is the limit', async () => {
  await fc.assert(
    fc.asyncProperty(leesbareRijen, fc.constantFrom(...SOORTEN), async (van, soort) => {
      for (const [i, { limit, progress }] of oordelen(van, soort).entries()) {
        expect(limit).toBe(await run('COACHDOEL', soort, JAREN[i]));
        expect(progress?.parts.reduce((som, { count }) => som + count, 0)).toBe(progress?.count);
      }
    }),
    { numRuns: 50 },
  );
});

test('COACHVOORTGANG is less than 1 exactly when NV-3-tempo says so', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 0, max: 60 }),
      fc.integer({ min: serialOf(2025, 1, 1), max: serialOf(2025, 12, 30) }),
      async (aantal, peildatum) => {
        const resultaten = Array.from({ length: aantal }, (_, i) =>
          gesprek(`H-${String(i)}`, { gespreksmaand: maand(2025, 1) }),
        );
        const gemeld = bevindingen(controleer({ resultaten, peildatum }), 'NV-3-tempo').some(
          ({ messageId }) => messageId === 'gesprekken',
        );
        expect(Number(await run('COACHVOORTGANG', aantal, 'gesprekken', peildatum)) < 1).toBe(gemeld);
      },
    ),
    { numRuns: 60 },
  );
});

test('VOORRANGSAANDEEL and VOORRANGSOPGAVE are those of rule NV-3-voorrang', async () => {
  const aantallen = fc
    .record({ totaal: fc.nat(500), deel: fc.nat(1000) })
    .map(({ totaal, deel }) => ({ totaal, voorrang: Math.floor((totaal * deel) / 1000) }));
  await fc.assert(
    fc.asyncProperty(fc.tuple(aantallen, aantallen, aantallen, aantallen), async (vier) => {
      const senioren: readonly Seniorenrij[] = vier.map(({ voorrang, totaal }, i) =>
        stand(CORPORATIENAMEN[i] ?? '', voorrang, totaal),
      );
      const {
        uitkomst: oordeel,
        value,
        facts,
      } = uitkomst(controleer({ senioren }), 'NV-3-voorrang', 'Regio');
      const bereiken = [vier.map(({ voorrang }) => [voorrang]), vier.map(({ totaal }) => [totaal])];
      const [code, aandeel] = await refusal('VOORRANGSAANDEEL', ...bereiken);
      if (oordeel === 'niet-te-bepalen') {
        expect(code).toBe('divisionByZero');
        return;
      }
      expect(Number(aandeel)).toBe(value);
      const opgave = Number(await run('VOORRANGSOPGAVE', ...bereiken));
      expect(opgave === 0).toBe(oordeel === 'voldoet');
      expect(facts?.find(({ label }) => label === 'Nog te labelen')?.value).toBe(formatNumber(opgave));
    }),
    { numRuns: 100 },
  );
});
