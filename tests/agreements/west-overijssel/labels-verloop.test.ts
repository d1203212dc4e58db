import { DAGEN, labelrij, loketrij } from '../../../src/agreements/west-overijssel/voorbeeldwerkmap';
import type { Labelrij, Werkmap } from '../../../src/agreements/west-overijssel/voorbeeldwerkmap';
import { VOETNOOT_6 } from '../../../src/agreements/west-overijssel/voetnoot-6';
import { formatDate, serialOf } from '../../../src/core/values/date';
import { bevinding, bevindingen, controleer, feit, uitkomst } from './controleer';

/** Zwolle with a contribution, judged at the end of the agreement unless it says otherwise. */
const met = (labels: readonly Labelrij[], meer: Werkmap = {}): Werkmap => ({
  loket: [loketrij()],
  labels,
  peildatum: DAGEN.einde,
  ...meer,
});

describe('while the term runs', () => {
  const van = (begin: Labelrij, ...later: readonly Labelrij[]) =>
    controleer(met([begin, ...later], { peildatum: serialOf(2019, 1, 1) }));
  const BEGIN = labelrij('1-1-2017', 50);

  test('a last count under the line is told, with what it takes', () => {
    const report = van(BEGIN, labelrij('1-1-2019', 69));
    const gevonden = bevinding(report, 'WO-11.2');
    expect(gevonden).toMatchObject({ ernst: 'signaal', sleutel: 'Zwolle', row: 3, column: 'B' });
    expect(gevonden.message.replaceAll('\u00a0', ' ')).toBe(
      'Zwolle heeft op 1-1-2019 34,5 % koopwoningen met label B of beter. Op de rechte lijn naar 45 % hoort dan 35 %.',
    );
    expect(gevonden.advice).toBe(
      'Nog te doen: 21 woningen, uiterlijk 31-12-2020. Dat zijn 10,5 woningen per jaar.',
    );
    expect(feit(gevonden, 'Tempo')).toBe('10,5 woningen per jaar');
    expect(feit(gevonden, 'Op de rechte lijn')).toBe('35\u00a0%');
    expect(gevonden.basis.at(-1)).toEqual(VOETNOOT_6[0]);
    expect(uitkomst(report, 'WO-11.2')).toMatchObject({
      uitkomst: 'niet-te-bepalen',
      value: null,
    });
    expect(uitkomst(report, 'WO-11.2').reason).toMatch(
      /^De termijn loopt tot en met 31-12-2020\. Op 1-1-2019 hadden in Zwolle 69 van 200/,
    );
  });

  test('a share a hair under the line is not rounded onto it', () => {
    const gevonden = bevinding(
      van(
        labelrij('1-1-2017', 2_500_000, { koopwoningen: 10_000_000 }),
        labelrij('1-1-2019', 3_499_999, { koopwoningen: 10_000_000 }),
      ),
      'WO-11.2',
    );
    expect(gevonden.message).toContain('34,99999\u00a0%');
  });

  test.each<[string, readonly Labelrij[]]>([
    ['on the line', [BEGIN, labelrij('1-1-2019', 70)]],
    ['above it', [BEGIN, labelrij('1-1-2019', 71)]],
    ['the only one', [BEGIN]],
    ['after the peildatum', [BEGIN, labelrij('2-1-2019', 10)]],
    ['not to be read', [BEGIN, labelrij('1-1-2019', 'x')]],
    ['held against a first one that cannot be read', [labelrij('1-1-2017', 'x'), labelrij('1-1-2019', 10)]],
  ])('nothing is told of a last count that is %s', (_, rijen) => {
    const [begin = BEGIN, ...later] = rijen;
    const report = van(begin, ...later);
    expect(bevindingen(report, 'WO-11.2')).toEqual([]);
    expect(uitkomst(report, 'WO-11.2').reason).toMatch(/^De termijn loopt tot en met 31-12-2020\./);
  });

  test('it cannot be told which count is the first when a date cannot be read', () => {
    const report = van(labelrij('ooit', 50), labelrij('1-1-2019', 10));
    expect(bevindingen(report, 'WO-11.2')).toEqual([]);
    expect(uitkomst(report, 'WO-11.2').reason).toBe('In blad Energielabels is cel B2 niet te lezen.');
  });
});

describe('the course over the years', () => {
  const NA_2021 = 'niet te vergelijken (NTA 8800)';
  const RIJEN = [
    labelrij('1-1-2022', 100),
    labelrij('1-1-2017', 50, { labelC: 50 }),
    labelrij('1-1-2021', 89),
    labelrij('1-1-2019', 'x'),
  ];
  const oordeel = (peildatum: number, rijen = RIJEN) =>
    uitkomst(controleer(met(rijen, { peildatum })), 'WO-11.2');
  const course = (peildatum: number, rijen = RIJEN) => oordeel(peildatum, rijen).course;

  test('holds the counts that can be read, in order, with the line and the break', () => {
    const gevonden = course(serialOf(2022, 1, 1));
    expect(gevonden).toMatchObject({
      what: 'Label B of beter',
      points: [
        { date: serialOf(2017, 1, 1), value: 0.25 },
        { date: DAGEN.naHetEinde, value: 0.445 },
        { date: serialOf(2022, 1, 1), value: 0.5, note: NA_2021 },
      ],
      aim: {
        from: { date: serialOf(2017, 1, 1), value: 0.25 },
        to: { date: DAGEN.einde, value: 0.45 },
      },
      breakAt: DAGEN.naHetEinde,
    });
    expect(
      gevonden?.points[0]?.facts.map(({ label, value }) => `${label} ${value}`.replaceAll('\u00a0', ' ')),
    ).toEqual(['Koopwoningen 200', 'B of beter 50', 'Aandeel 25 %', 'Dekking 50 %']);
    expect(gevonden?.points.slice(0, 2).some((punt) => 'note' in punt)).toBe(false);
  });

  test.each([
    [serialOf(2021, 12, 31), [2017, 2021]],
    [DAGEN.einde, [2017, 2021]],
    [DAGEN.einde - 1, [2017]],
  ])('on peildatum %d holds no later count, and has no break', (peildatum, jaren) => {
    const gevonden = course(peildatum);
    expect(gevonden?.points.map(({ date }) => Number(formatDate(date).slice(-4)))).toEqual(jaren);
    expect(gevonden?.breakAt).toBeNull();
  });

  test('has no line from a count on the day of the aim or later, nor from one that cannot be read', () => {
    expect(course(DAGEN.einde, [labelrij(DAGEN.einde, 90)])?.aim).toBeNull();
    expect(course(DAGEN.einde, [labelrij(DAGEN.einde - 1, 90)])?.aim).not.toBeNull();
    expect(course(DAGEN.einde, [labelrij('1-1-2017', 'x'), labelrij(DAGEN.einde, 90)])?.aim).toBeNull();
  });

  test('has no break when all counts are after it', () => {
    const gevonden = course(serialOf(2023, 1, 1), [labelrij('2-1-2021', 90), labelrij('1-1-2022', 90)]);
    expect([gevonden?.breakAt, gevonden?.points.length]).toEqual([null, 2]);
    expect(gevonden?.points.some((punt) => 'note' in punt)).toBe(false);
  });

  test('is told in words too: counts on both sides of the break are not to be compared', () => {
    const report = controleer(met(RIJEN, { peildatum: serialOf(2022, 1, 1) }));
    const WAARDE = 'metingen van voor en na 1-1-2021 (NTA 8800)';
    expect(feit(bevinding(report, 'WO-11.2'), 'Niet te vergelijken')).toBe(WAARDE);
    expect(bevinding(report, 'WO-11.2').basis).toHaveLength(3);
    expect(uitkomst(report, 'WO-11.2').reason).toContain(`Niet te vergelijken: ${WAARDE}.`);
    expect(oordeel(DAGEN.einde).reason).not.toContain('vergelijken');
  });

  test('is not told without a count that can be read', () => {
    expect(course(DAGEN.einde - 1, [labelrij('1-1-2017', 'x')])).toBeUndefined();
  });

  test('of 2019 and 2022 judges neither, and says that they are not to be compared', () => {
    const rijen = [labelrij('31-12-2019', 90), labelrij('1-1-2022', 100)];
    expect(oordeel(serialOf(2022, 6, 1), rijen)).toMatchObject({
      uitkomst: 'niet-te-bepalen',
      reason:
        'Zwolle heeft in Energielabels geen meting van 1-1-2020 tot en met 1-1-2021. Niet te vergelijken: metingen van voor en na 1-1-2021 (NTA 8800).',
    });
  });
});
