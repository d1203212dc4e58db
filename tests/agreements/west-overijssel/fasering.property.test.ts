import fc from 'fast-check';
import { CATALOGUE } from '../../../src/agreements/catalogue';
import { DAGEN, behoefte } from '../../../src/agreements/west-overijssel/voorbeeldwerkmap';
import type { Behoefterij, Planrij, Werkmap } from '../../../src/agreements/west-overijssel/voorbeeldwerkmap';
import type { Advice, AdvisedEdit } from '../../../src/core/article/advice';
import { check } from '../../../src/core/check';
import { cellAt } from '../../../src/core/sheet/snapshot';
import type { CellValue, WorkbookSnapshot } from '../../../src/core/sheet/snapshot';
import { rangeOf } from '../functions/matrix';
import { rowsOf } from '../functions/run';
import { bevindingen, uitkomst } from './controleer';
import { faseerEenVoorEen } from './fasering-een-voor-een';
import type { Los, Verplaatst } from './fasering-een-voor-een';
import { adviesOver, bewerkingen, pasToe, werkmapVan } from './voorstel';

/* The proposal on random workbooks, counted gross and net. */

const JAREN = [2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025];
const aantal = fc.oneof({ weight: 2, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.nat(6) });

const los: fc.Arbitrary<Los> = fc
  .record({
    status: fc.constantFrom('1A', '1A', '2B', '1B', '3'),
    doelgroep: fc.constantFrom('', '', '', 'geen', 'statushouders'),
    prioriteit: fc.constantFrom('', 'laag', 'midden', 'hoog', '3'),
    jaren: fc.option(fc.array(aantal, { minLength: 10, maxLength: 10 }), { freq: 3, nil: null }),
    rest: fc.nat(9),
    gerealiseerd: fc.nat(3),
    sloop: fc.oneof(fc.constant(0), fc.nat(8)),
    gesloopt: fc.nat(8),
  })
  .map(({ sloop, gesloopt, ...plan }) => ({ ...plan, sloop, gesloopt: Math.min(gesloopt, sloop) }));

const somVan = ({ jaren, rest }: Los): number =>
  (jaren ?? []).reduce((som, woningen) => som + woningen, rest);

const rijVan = (plan: Los, index: number, gemeente: string): Planrij => {
  const { jaren, rest, gesloopt, ...cellen } = plan;
  return {
    gemeente,
    planId: `P${String(index)}`,
    plannaam: 'Plan',
    vertrouwelijkheid: 'Openbaar',
    bruto: somVan(plan) + plan.gerealiseerd,
    ...cellen,
    sloopGerealiseerd: gesloopt,
    ...Object.fromEntries(JAREN.map((jaar, plaats) => [`jaar${String(jaar)}`, jaren?.[plaats] ?? ''])),
    na2025: jaren === null ? '' : rest,
  };
};

interface Gegeven {
  readonly zwolle: readonly Los[];
  readonly raalte: readonly Los[];
  readonly perJaar: number;
  /** Expected demolition a year; null counts net. */
  readonly sloop: number | null;
  /** With the number of years of the need window. */
  readonly dag: { readonly peildatum: number; readonly jaren: number };
}

const gegeven: fc.Arbitrary<Gegeven> = fc.record({
  zwolle: fc.array(los, { minLength: 1, maxLength: 6 }),
  raalte: fc.array(los, { maxLength: 3 }),
  perJaar: fc.integer({ min: -1, max: 5 }),
  sloop: fc.constantFrom(null, null, 1),
  dag: fc.constantFrom(
    { peildatum: DAGEN.begin, jaren: 10 },
    { peildatum: DAGEN.eindeVan2019, jaren: 6 },
    { peildatum: DAGEN.einde, jaren: 5 },
  ),
});

/** The rows of Raalte stand between those of Zwolle. */
function werkmapMet({ zwolle, raalte, perJaar, sloop, dag }: Gegeven): Werkmap {
  const [eerste, ...andere] = zwolle.map((plan, index) => rijVan(plan, index, 'Zwolle'));
  const need: Behoefterij = sloop === null ? {} : { verwachteSloop: sloop };
  return {
    organisatie: 'Regio',
    peildatum: dag.peildatum,
    plannen: [
      ...(eerste === undefined ? [] : [eerste]),
      ...raalte.map((plan, index) => rijVan(plan, index, 'Raalte')),
      ...andere,
    ],
    behoefte: [...behoefte(perJaar, need), ...behoefte(perJaar, { ...need, gemeente: 'Raalte' })],
  };
}

function adviesVan(snapshot: WorkbookSnapshot, gemeente = 'Zwolle'): Advice | null {
  const advies = adviesOver(snapshot, gemeente);
  if (!advies.known) throw new Error(advies.reason);
  return advies.value;
}

const balans = (snapshot: WorkbookSnapshot) => uitkomst(check(snapshot, CATALOGUE), 'WO-20').uitkomst;

const ofNiets = (aantalWoningen: number): string =>
  `${String(aantalWoningen)} ${aantalWoningen === 1 ? 'woning' : 'woningen'}`;

/** The rows of FASERINGSVOORSTEL below its headers. */
async function rijenVan(werkmap: Werkmap, peildatum: number): Promise<readonly (readonly CellValue[])[]> {
  const [, ...rijen] = await rowsOf(
    'FASERINGSVOORSTEL',
    rangeOf(werkmap, 'Plancapaciteit'),
    rangeOf(werkmap, 'Woningbehoefte'),
    peildatum,
  );
  return rijen;
}

/** Which homes of Zwolle move, one after the other. */
function verplaatstIn({ zwolle, perJaar, sloop, dag }: Gegeven): readonly Verplaatst[] {
  const ruimte = Math.max(0, dag.jaren * (perJaar + (sloop ?? 0)));
  return faseerEenVoorEen(zwolle, ruimte, sloop === null);
}

test('homes move as one by one: in the same order, and as many', async () => {
  await fc.assert(
    fc.asyncProperty(gegeven, async (een) => {
      const rijen = await rijenVan(werkmapMet(een), een.dag.peildatum);
      expect(
        rijen
          .filter(([gemeente]) => gemeente === 'Zwolle')
          .map(([, planId, jaar, woningen]) => [planId, jaar, woningen]),
      ).toEqual(
        verplaatstIn(een).map(({ index, jaar, woningen }) => [`P${String(index)}`, jaar ?? '', woningen]),
      );
    }),
    { numRuns: 250 },
  );
});

/** The edits with the home back that went last: it stays in its year, also when all others of the plan have gone. */
function metEenTerug(
  advies: Advice,
  snapshot: WorkbookSnapshot,
  laatste: Verplaatst,
): readonly AdvisedEdit[] {
  const stap = advies.steps.find(({ subject }) => subject === `P${String(laatste.index)} Plan`);
  const tab = snapshot.tabs.find(({ name }) => name === 'Plancapaciteit');
  const kolom2025 = tab?.rows[0]?.indexOf('2025') ?? -1;
  const jaar = String(laatste.jaar ?? 2025);
  const terug = (stap?.edits ?? [])
    .filter(({ column }) => [jaar, 'Na 2025'].includes(column))
    .map((edit) => ({ ...edit, after: Number(edit.after) + (edit.column === 'Na 2025' ? -1 : 1) }));
  const na = terug.find(({ column }) => column === 'Na 2025');
  if (terug.length === 2 || na === undefined) return [...bewerkingen(advies), ...terug];
  // A plan without years of which every home moves has no edit of a year yet.
  return [
    ...bewerkingen(advies),
    ...terug,
    { ...na, column: '2025', cell: { row: na.cell.row, column: kolom2025 }, before: '', after: 1 },
  ];
}

test('after it the balance is there, and with one home less it is not; nothing else is found', () => {
  fc.assert(
    fc.property(gegeven, (een) => {
      const voor = werkmapVan(werkmapMet(een));
      const advies = adviesVan(voor);
      expect(advies === null).toBe(balans(voor) === 'voldoet');
      if (advies === null) return;
      const na = pasToe(voor, bewerkingen(advies));
      expect(balans(na)).toBe('voldoet');
      expect(adviesVan(na)).toBeNull();
      const report = check(na, CATALOGUE);
      expect(report.findings.filter(({ ernst }) => ernst === 'fout')).toEqual([]);
      expect(bevindingen(report, 'WO-plan-jaren')).toEqual([]);
      const laatste = verplaatstIn(een).at(-1);
      if (laatste === undefined) throw new Error('Nothing moves');
      const eenMinder = pasToe(voor, [...metEenTerug(advies, voor, laatste)].reverse());
      expect(balans(eenMinder)).toBe('voldoet-niet');
      expect(bevindingen(check(eenMinder, CATALOGUE), 'WO-plan-jaren')).toEqual([]);
    }),
    { numRuns: 120 },
  );
});

test('it changes years and Na 2025 of plans that count, each cell once, and no home is lost', () => {
  fc.assert(
    fc.property(gegeven, (een) => {
      const snapshot = werkmapVan(werkmapMet(een));
      const tab = snapshot.tabs.find(({ name }) => name === 'Plancapaciteit');
      const advies = adviesVan(snapshot);
      if (tab === undefined || advies === null) return;
      const koppen = tab.rows[0] ?? [];
      const cel = (row: number, kop: string): CellValue => cellAt(tab, row, koppen.indexOf(kop));
      const edits = bewerkingen(advies);
      expect(new Set(edits.map(({ cell }) => `${String(cell.row)},${String(cell.column)}`)).size).toBe(
        edits.length,
      );
      for (const { cell, column, before, sleutel } of edits) {
        expect(koppen[cell.column]).toBe(column);
        expect([...JAREN.map(String), 'Na 2025']).toContain(column);
        expect(before).toBe(cellAt(tab, cell.row, cell.column));
        expect([cel(cell.row, 'Gemeente'), cel(cell.row, 'Status planologisch')]).toEqual([
          'Zwolle',
          expect.stringMatching(/^(1A|1B|2B)$/),
        ]);
        expect(cel(cell.row, 'Bijzondere doelgroep')).not.toBe('statushouders');
        expect(sleutel).toBe(`Zwolle|${String(cel(cell.row, 'Plan-ID'))}`);
      }
      const na = pasToe(snapshot, edits).tabs.find(({ name }) => name === 'Plancapaciteit');
      for (const row of new Set(edits.map(({ cell }) => cell.row))) {
        const som = [...JAREN.map(String), 'Na 2025'].reduce(
          (totaal, kop) => totaal + Number(na?.rows[row]?.[koppen.indexOf(kop)] ?? 0),
          0,
        );
        expect(som).toBe(Number(cel(row, 'Bruto woningen')) - Number(cel(row, 'Gerealiseerd')));
      }
    }),
    { numRuns: 120 },
  );
});

/** What the proposal says of the rows of one plan. */
function stapVan(rijen: readonly (readonly CellValue[])[]): readonly CellValue[] {
  const [[gemeente = '', planId = '', eersteJaar = '', , reden = ''] = []] = rijen;
  const totaal = ofNiets(rijen.reduce((som, [, , , woningen]) => som + Number(woningen), 0));
  const jaren = rijen.map(([, , jaar, woningen]) => `${String(woningen)} uit ${String(jaar)}`).join(', ');
  const uit = eersteJaar === '' ? ' zonder jaar' : ` uit ${String(eersteJaar)}`;
  const [voorrang = ''] = String(reden).split(',');
  return [
    gemeente,
    `${String(planId)} Plan`,
    `${totaal}${rijen.length > 1 ? `: ${jaren}` : uit}`,
    `${voorrang}.`,
  ];
}

test('FASERINGSVOORSTEL and the proposal say the same, the one by year and the other by plan', async () => {
  await fc.assert(
    fc.asyncProperty(gegeven, async (een) => {
      const werkmap = werkmapMet(een);
      const rijen = await rijenVan(werkmap, een.dag.peildatum);
      const snapshot = werkmapVan(werkmap);
      const stappen = ['Raalte', 'Zwolle'].flatMap((gemeente) =>
        (adviesVan(snapshot, gemeente)?.steps ?? []).map((stap) => [
          gemeente,
          stap.subject,
          stap.detail,
          stap.reason,
        ]),
      );
      const plannen = new Set(rijen.map(([gemeente, planId]) => [gemeente, planId].join()));
      expect(stappen).toEqual(
        [...plannen].map((plan) =>
          stapVan(rijen.filter(([gemeente, planId]) => [gemeente, planId].join() === plan)),
        ),
      );
    }),
    { numRuns: 100 },
  );
});
