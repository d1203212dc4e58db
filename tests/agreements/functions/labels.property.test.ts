import fc from 'fast-check';
import { ENERGIELABELS } from '../../../src/agreements/west-overijssel/bladen/energielabels';
import { DAGEN, labelrij, loketrij } from '../../../src/agreements/west-overijssel/voorbeeldwerkmap';
import type { Labelrij, Werkmap } from '../../../src/agreements/west-overijssel/voorbeeldwerkmap';
import type { Argument } from '../../../src/core/article/function';
import type { CellValue } from '../../../src/core/sheet/snapshot';
import type { Finding } from '../../../src/core/finding/finding';
import type { Outcome } from '../../../src/core/report';
import { formatNumber } from '../../../src/core/values/number';
import { bevindingen, controleer, feit, uitkomst } from '../west-overijssel/controleer';
import { refusal, run } from './run';

/* Rule WO-11.2 and its functions, held together on random workbooks: right and wrong ones. */

const KLASSEN = ['labelA5', 'labelA1', 'labelA', 'labelB', 'labelC', 'labelG'] as const;

const aantal = fc.oneof(
  { weight: 12, arbitrary: fc.nat(60) },
  { weight: 1, arbitrary: fc.constantFrom<CellValue>('', '12', 'veel', '#N/B', -1) },
);
const rij: fc.Arbitrary<Labelrij> = fc
  .record({
    dag: fc.oneof(
      fc.integer({ min: DAGEN.begin, max: DAGEN.naHetEinde + 400 }),
      fc.integer({ min: DAGEN.einde - 365, max: DAGEN.naHetEinde }),
    ),
    labelA5: aantal,
    labelA1: aantal,
    labelA: aantal,
    labelB: aantal,
    labelC: aantal,
    labelG: aantal,
    koopwoningen: fc.oneof(
      { weight: 9, arbitrary: fc.integer({ min: 100, max: 400 }) },
      { weight: 1, arbitrary: fc.constantFrom<CellValue>('', 0, 'veel', '250') },
    ),
  })
  .map(({ dag, labelB, ...meer }) => labelrij(dag, labelB, meer));
const werkmap: fc.Arbitrary<Werkmap & { readonly labels: readonly Labelrij[]; readonly peildatum: number }> =
  fc.record({
    labels: fc.uniqueArray(rij, { maxLength: 5, selector: ({ peildatum }) => peildatum }),
    loket: fc.constant([loketrij()]),
    peildatum: fc.oneof(
      fc.integer({ min: DAGEN.begin, max: DAGEN.einde - 1 }),
      fc.constantFrom(DAGEN.einde, DAGEN.naHetEinde, DAGEN.naHetEinde + 400),
    ),
  });

/** The counts, the labels and the total of a row as a formula would pass them. */
function argumenten(
  labels: readonly Labelrij[],
  dag: number,
  kolommen: readonly (keyof Labelrij)[] = KLASSEN,
) {
  const gezocht = labels.find(({ peildatum }) => peildatum === dag);
  if (gezocht === undefined) throw new Error(`No row of ${String(dag)}`);
  const aantallen: Argument = [kolommen.map((kolom) => gezocht[kolom] ?? '')];
  const namen: Argument = [kolommen.map((kolom) => ENERGIELABELS.columns[kolom].header)];
  return { aantallen, namen, totaal: gezocht.koopwoningen ?? '' };
}

/** A percentage as the rule shows it, as a number. */
const procenten = (tekst = ''): number => Number(tekst.replace(/\u00a0%$/, '').replace(',', '.'));

const feitVan = ({ facts = [] }: Outcome | Finding, label: string): string | undefined =>
  facts.find((fact) => fact.label === label)?.value;

test('LABELAANDEEL gives the share of every count in the course, and of the one that is judged', async () => {
  await fc.assert(
    fc.asyncProperty(werkmap, async (map) => {
      const outcome = uitkomst(controleer(map), 'WO-11.2');
      for (const { date, value } of outcome.course?.points ?? []) {
        const { aantallen, namen, totaal } = argumenten(map.labels, date, [
          'labelA5',
          'labelA1',
          'labelA',
          'labelB',
        ]);
        expect(await run('LABELAANDEEL', aantallen, namen, totaal)).toBe(value);
      }
      if (outcome.value !== null)
        expect(outcome.uitkomst).toBe(outcome.value >= 0.45 ? 'voldoet' : 'voldoet-niet');
    }),
    { numRuns: 150 },
  );
});

test('LABELDEKKING and LABELOPGAVE give what stands beside the share', async () => {
  await fc.assert(
    fc.asyncProperty(werkmap, async (map) => {
      const outcome = uitkomst(controleer(map), 'WO-11.2');
      const points = outcome.course?.points ?? [];
      for (const { date, facts } of points) {
        const { aantallen, totaal } = argumenten(map.labels, date);
        const dekking = facts.find(({ label }) => label === 'Dekking')?.value;
        const [code, waarde] = await refusal('LABELDEKKING', aantallen, totaal);
        if (code === 'no error') expect(procenten(dekking)).toBeCloseTo(Number(waarde) * 100, 1);
        else expect(dekking).toBe('niet te bepalen');
      }
      if (outcome.value === null) return;
      const judged = points
        .filter(({ date }) => date >= DAGEN.einde - 365 && date <= DAGEN.naHetEinde)
        .at(-1);
      const { aantallen, namen, totaal } = argumenten(map.labels, judged?.date ?? 0, [
        'labelA5',
        'labelA1',
        'labelA',
        'labelB',
      ]);
      const opgave = Number(await run('LABELOPGAVE', aantallen, namen, totaal));
      expect(feitVan(outcome, 'Nog te doen')).toBe(
        `${formatNumber(opgave)} ${opgave === 1 ? 'woning' : 'woningen'}`,
      );
      expect(opgave === 0).toBe(outcome.uitkomst === 'voldoet');
    }),
    { numRuns: 150 },
  );
});

test('LABELSTREEFPAD and LABELTEMPO give the line and the pace that the rule tells', async () => {
  await fc.assert(
    fc.asyncProperty(werkmap, async (map) => {
      const report = controleer(map);
      const { course } = uitkomst(report, 'WO-11.2');
      const [gemeld] = bevindingen(report, 'WO-11.2').filter(({ ernst }) => ernst === 'signaal');
      const laatste = course?.points.at(-1);
      const voorDeTermijn = map.peildatum < DAGEN.einde;
      if (gemeld !== undefined) {
        expect(voorDeTermijn).toBe(true);
        const opgave = (feit(gemeld, 'Nog te doen') ?? '').replace(/\D/g, '');
        const tempo = Number(await run('LABELTEMPO', opgave, map.peildatum));
        expect(feit(gemeld, 'Tempo')).toBe(`${formatNumber(tempo, 1)} woningen per jaar`);
      }
      if (!voorDeTermijn || laatste === undefined || course?.aim == null) return;
      const { from } = course.aim;
      const lijn = Number(await run('LABELSTREEFPAD', laatste.date, from.value, from.date));
      // Exactly on the line, or not to be told apart from it in floating point.
      if (Math.abs(lijn - laatste.value) < 1e-12) return;
      const isLaatste = map.labels.every(
        ({ peildatum }) => Number(peildatum) > map.peildatum || Number(peildatum) <= laatste.date,
      );
      if (isLaatste) expect(gemeld !== undefined).toBe(laatste.value < lijn);
    }),
    { numRuns: 300 },
  );
});

test('LABELOPGAVE is the fewest homes with which the share is reached', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 1_000_000 }),
      fc.nat(100),
      fc.integer({ min: 0, max: 10_000 }),
      async (totaal, procent, norm) => {
        const aantal = Math.floor((totaal * procent) / 100);
        const opgave = Number(await run('LABELOPGAVE', aantal, 'B', totaal, norm / 10_000));
        const isGenoeg = (woningen: number): boolean =>
          BigInt(woningen) * 10_000n >= BigInt(norm) * BigInt(totaal);
        expect(isGenoeg(aantal + opgave)).toBe(true);
        if (opgave > 0) expect(isGenoeg(aantal + opgave - 1)).toBe(false);
      },
    ),
    { numRuns: 300 },
  );
});

test('no function gives what is no number, nor a number for what it cannot read', async () => {
  const cell = fc.oneof(
    fc.constantFrom<CellValue>(
      '',
      'x',
      'B',
      '1,5',
      '#N/B',
      true,
      0,
      1,
      -1,
      Number.NaN,
      Infinity,
      1e308,
      DAGEN.begin,
    ),
    fc.double(),
    fc.string({ maxLength: 4 }),
  );
  const argument = fc.oneof(
    cell,
    fc.array(fc.array(cell, { maxLength: 3 }), { maxLength: 3 }),
    fc.constant(null),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom('LABELAANDEEL', 'LABELDEKKING', 'LABELOPGAVE', 'LABELSTREEFPAD', 'LABELTEMPO'),
      fc.array(argument, { maxLength: 5 }),
      async (name, args) => {
        const [code, message] = await refusal(name, ...args);
        if (code === 'no error') expect(message).not.toBe('null');
        else expect(message).toMatch(/^\S.*[.?]$/);
      },
    ),
    { numRuns: 500 },
  );
});
