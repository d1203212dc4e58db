import { DAGEN, labelrij, loketrij } from '../../../src/agreements/west-overijssel/voorbeeldwerkmap';
import type { Labelrij, Werkmap } from '../../../src/agreements/west-overijssel/voorbeeldwerkmap';
import { VOETNOOT_6 } from '../../../src/agreements/west-overijssel/voetnoot-6';
import { serialOf } from '../../../src/core/values/date';
import { bevinding, controleer, feit, uitkomst } from './controleer';

/** Zwolle with a contribution, judged at the end of the agreement unless it says otherwise. */
const met = (labels: readonly Labelrij[], meer: Werkmap = {}): Werkmap => ({
  loket: [loketrij()],
  labels,
  peildatum: DAGEN.einde,
  ...meer,
});
const oordeel = (labels: readonly Labelrij[], meer: Werkmap = {}) =>
  uitkomst(controleer(met(labels, meer)), 'WO-11.2');
const zin = (labels: readonly Labelrij[], meer: Werkmap = {}): string => oordeel(labels, meer).reason;

describe('45 % of the homes', () => {
  test('is exactly 90 of 200, and 89 needs one more', () => {
    expect(oordeel([labelrij(DAGEN.einde, 90)])).toMatchObject({
      uitkomst: 'voldoet',
      value: 0.45,
      limit: 0.45,
    });
    const report = controleer(met([labelrij(DAGEN.einde, 89)]));
    expect(uitkomst(report, 'WO-11.2')).toMatchObject({ uitkomst: 'voldoet-niet', value: 0.445 });
    expect(feit(bevinding(report, 'WO-11.2'), 'Nog te doen')).toBe('1 woning');
  });

  test.each([
    [1, 0, 1],
    [3, 1, 2],
    [20, 8, 9],
    [201, 90, 91],
    [1_000_001, 450_000, 450_001],
    [2_000_000_000_000_020, 900_000_000_000_008, 900_000_000_000_009],
  ])('of %d homes is not reached with %d, and is with %d', (koopwoningen, teWeinig, genoeg) => {
    expect(oordeel([labelrij(DAGEN.einde, teWeinig, { koopwoningen })]).uitkomst).toBe('voldoet-niet');
    expect(oordeel([labelrij(DAGEN.einde, genoeg, { koopwoningen })]).uitkomst).toBe('voldoet');
  });

  test('is never rounded to: 44,9999 % is shown as less', () => {
    const report = controleer(met([labelrij(DAGEN.einde, 449_999, { koopwoningen: 1_000_000 })]));
    expect(bevinding(report, 'WO-11.2').message).toBe(
      'Zwolle heeft 44,9999 % koopwoningen met label B of beter. Het streven is 45 %.'.replaceAll(
        ' %',
        '\u00a0%',
      ),
    );
  });
});

describe('the finding', () => {
  const report = controleer(met([labelrij(serialOf(2018, 12, 31), 80), labelrij(DAGEN.einde, 60)]));

  test('points at label B of the row judged, under the municipality', () => {
    expect(bevinding(report, 'WO-11.2')).toMatchObject({
      ernst: 'streven',
      article: '11.2',
      tab: 'Energielabels',
      cell: { row: 2, column: 3 },
      row: 3,
      column: 'B',
      sleutel: 'Zwolle',
      found: 60,
      advice: 'Nog te doen: 30 woningen naar label B of beter. Leg uit waarom het streven niet is gehaald.',
    });
  });

  test('says that footnote 6 has no text, and how 2020 is read', () => {
    const { basis } = bevinding(report, 'WO-11.2');
    expect(basis[0]?.herkomst).toBe('leeswijze');
    expect(basis[0]?.text).toContain('laatste meting van 1 januari 2020');
    expect(basis.slice(1)).toEqual(VOETNOOT_6);
  });

  test('has no cell when there is no column B, but its row', () => {
    const rij = { gemeente: 'Zwolle', peildatum: DAGEN.einde, koopwoningen: 200, labelA: 60 };
    const zonderB = controleer(met([rij]));
    expect(bevinding(zonderB, 'WO-11.2')).toMatchObject({
      cell: null,
      row: 2,
      column: null,
      sleutel: 'Zwolle',
    });
  });
});

describe('the numbers told beside it', () => {
  const feiten = (meer: Labelrij): Record<string, string> => {
    const { facts } = bevinding(controleer(met([labelrij(DAGEN.einde, 60, meer)])), 'WO-11.2');
    return Object.fromEntries(facts.map(({ label, value }) => [label, value.replaceAll('\u00a0', ' ')]));
  };

  test('are coverage, the share among labels, with provisional ones, and what is still to do', () => {
    expect(feiten({ labelC: 60, labelG: 30, voorlopig: 40, voorlopigBOfBeter: 20 })).toEqual({
      'Gemeten op': '31-12-2020',
      Gevonden: '30 %',
      Streefwaarde: 'minstens 45 %',
      Koopwoningen: '200',
      'B of beter': '60',
      Dekking: '75 %',
      'Van de woningen met een label': '40 %',
      'Met voorlopige labels': '40 %',
      'Nog te doen': '30 woningen',
    });
  });

  test.each<[string, Labelrij, string, string]>([
    ['nothing is filled in', {}, 'Met voorlopige labels', 'niet ingevuld'],
    ['no provisional one is good', { voorlopigBOfBeter: 0 }, 'Met voorlopige labels', '30 %'],
    ['one cannot be read', { voorlopigBOfBeter: 'x' }, 'Met voorlopige labels', 'niet te bepalen'],
    [
      'the part is more than its whole',
      { voorlopig: 5, voorlopigBOfBeter: 6 },
      'Met voorlopige labels',
      'niet te bepalen',
    ],
    ['the part is its whole', { voorlopig: 6, voorlopigBOfBeter: 6 }, 'Met voorlopige labels', '33 %'],
    ['together they are all homes', { voorlopigBOfBeter: 140 }, 'Met voorlopige labels', '100 %'],
    [
      'together they are more than all homes',
      { voorlopigBOfBeter: 141 },
      'Met voorlopige labels',
      'niet te bepalen',
    ],
    ['a class cannot be read', { labelE: 'x' }, 'Dekking', 'niet te bepalen'],
    ['a class cannot be read', { labelE: 'x' }, 'Van de woningen met een label', 'niet te bepalen'],
  ])('when %s', (_, meer, label, expected) => {
    expect(feiten(meer)[label]).toBe(expected);
  });

  test('when there are no labels at all', () => {
    const { facts } = bevinding(controleer(met([labelrij(DAGEN.einde, 0)])), 'WO-11.2');
    expect(facts.find(({ label }) => label === 'Van de woningen met een label')?.value).toBe('geen labels');
  });

  test('stand in the outcome too', () => {
    const { reason, facts } = oordeel([labelrij(DAGEN.einde, 60)]);
    expect(reason.replaceAll('\u00a0', ' ')).toBe(
      'Op 31-12-2020 hadden in Zwolle 60 van 200 koopwoningen label B of beter (30 %). Het streven is 45 %. Dekking: 30 %. Van de woningen met een label: 100 %. Met voorlopige labels: niet ingevuld. Nog te doen: 30 woningen.',
    );
    expect(facts?.find(({ label }) => label === 'Nog te doen')?.value).toBe('30 woningen');
  });
});

describe('which count is judged', () => {
  test.each([
    ['31-12-2019', false],
    ['1-1-2020', true],
    ['1-7-2020', true],
    ['1-1-2021', true],
    ['2-1-2021', false],
  ])('of %s: %s', (dag, telt) => {
    const { uitkomst: gevonden, reason } = oordeel([labelrij(dag, 90)], { peildatum: serialOf(2021, 6, 1) });
    expect(gevonden).toBe(telt ? 'voldoet' : 'niet-te-bepalen');
    if (!telt)
      expect(reason).toBe('Zwolle heeft in Energielabels geen meting van 1-1-2020 tot en met 1-1-2021.');
  });

  test.each([
    [DAGEN.einde - 1, 'niet-te-bepalen'],
    [DAGEN.einde, 'voldoet-niet'],
    [DAGEN.naHetEinde, 'voldoet-niet'],
    [serialOf(2024, 1, 1), 'voldoet-niet'],
  ])('on peildatum %d: %s', (peildatum, expected) => {
    const rijen = [labelrij(serialOf(2019, 12, 31), 95), labelrij(serialOf(2020, 6, 1), 40)];
    expect(oordeel(rijen, { peildatum }).uitkomst).toBe(expected);
  });

  test('is the last one, wherever it stands', () => {
    const rijen = [labelrij('1-1-2021', 90), labelrij('1-3-2020', 40), labelrij('1-2-2020', 10)];
    expect(oordeel(rijen).value).toBe(0.45);
    expect(oordeel([...rijen].reverse()).value).toBe(0.45);
  });

  test('may have its date as a text, which is said once', () => {
    const report = controleer(met([labelrij('31 december 2020', 90)]));
    expect(uitkomst(report, 'WO-11.2').uitkomst).toBe('voldoet');
    expect(report.findings.map(({ rule }) => rule)).toEqual(['veld-datumtekst']);
  });

  test('is not known without a peildatum', () => {
    expect(zin([labelrij(DAGEN.einde, 90)], { peildatum: '' as unknown as number })).toBe(
      'De peildatum is niet bekend.',
    );
  });
});

describe('what makes it undetermined', () => {
  test.each<[string, Labelrij, string]>([
    ['a label that counts', { labelA3: 'x' }, 'In blad Energielabels is cel D2 niet te lezen.'],
    ['the total', { koopwoningen: 0 }, 'In blad Energielabels is cel C2 niet te lezen.'],
    ['its date', { peildatum: 'ooit' }, 'In blad Energielabels is cel B2 niet te lezen.'],
    ['its municipality', { gemeente: 'Zwole' }, 'Van Energielabels rij 2 is de gemeente niet te lezen.'],
    [
      'a municipality outside the region',
      { gemeente: 'Amsterdam' },
      'Van Energielabels rij 2 is de gemeente niet te lezen.',
    ],
    ['its sum', { labelC: 111 }, 'Energielabels rij 2 heeft meer labels dan koopwoningen.'],
    [
      'its sum with provisional labels',
      { voorlopig: 111 },
      'Energielabels rij 2 heeft meer labels dan koopwoningen.',
    ],
    [
      'good labels beyond the total, while the rest cannot be read',
      { labelA: 200, voorlopig: 'x' },
      'Energielabels rij 2 heeft meer labels dan koopwoningen.',
    ],
  ])('%s', (_, meer, reden) => {
    expect(oordeel([labelrij(DAGEN.einde, 90, meer)])).toMatchObject({
      uitkomst: 'niet-te-bepalen',
      reason: reden,
      value: null,
    });
  });

  test('its key twice; another date twice does not matter', () => {
    const dubbel = controleer(met([labelrij(DAGEN.einde, 90), labelrij(DAGEN.einde, 91)]));
    expect(uitkomst(dubbel, 'WO-11.2').reason).toMatch(/^Energielabels rij 3 staat dubbel/);
    expect(dubbel.findings.map(({ rule }) => rule)).toEqual(['sleutel-dubbel']);
    const eerder = [labelrij('1-1-2018', 90), labelrij('1-1-2018', 91), labelrij(DAGEN.einde, 90)];
    expect(oordeel(eerder).uitkomst).toBe('voldoet');
  });

  test('a sheet that is empty, and one that is not there', () => {
    const geen = 'Zwolle heeft geen meting tot en met de peildatum in Energielabels.';
    expect(zin([])).toBe(geen);
    expect(zin([labelrij('1-1-2018', 90, { gemeente: 'Raalte' })], { organisatie: 'Regio' })).toBe(geen);
    const zonder = controleer({ loket: [loketrij()], peildatum: DAGEN.einde });
    expect(uitkomst(zonder, 'WO-11.2').reason).toBe('Blad Energielabels ontbreekt.');
  });

  test('a row of another municipality does not', () => {
    const ander = labelrij(DAGEN.einde, 'x', { gemeente: 'Raalte', labelC: 500 });
    expect(oordeel([labelrij(DAGEN.einde, 90), ander], { organisatie: 'Regio' }).uitkomst).toBe('voldoet');
  });
});
