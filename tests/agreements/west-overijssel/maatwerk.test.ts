import { maatwerkrij } from '../../../src/agreements/west-overijssel/artikel-12-maatwerk/gevallen';
import { DAGEN } from '../../../src/agreements/west-overijssel/voorbeeldwerkmap';
import type { Maatwerkrij, Werkmap } from '../../../src/agreements/west-overijssel/voorbeeldwerkmap';
import type { Report } from '../../../src/core/report';
import { cellAddress } from '../../../src/core/values/address';
import { bevinding, bevindingen, controleer, uitkomst } from './controleer';

const met = (maatwerk: readonly Maatwerkrij[], rest: Werkmap = {}): Report =>
  controleer({ maatwerk, ...rest });
const een = (meer: Maatwerkrij, rest: Werkmap = {}): Report => met([maatwerkrij('MW-1', meer)], rest);
const oordeel = (report: Report, wie = 'Zwolle') => uitkomst(report, 'WO-12', wie).uitkomst;
const over = ({ outcomes }: Report): string[] =>
  outcomes.filter(({ rule }) => rule === 'WO-12').map(({ subject }) => subject);

const FOUT: Maatwerkrij = { cofinancieringGemeente: 0, marktfinanciering: 0, grond: 'woningaantal' };

describe('who has an outcome', () => {
  test('each municipality with an agreement, once', () => {
    expect(over(met([maatwerkrij('A'), maatwerkrij('B'), maatwerkrij('A', { gemeente: 'Raalte' })]))).toEqual(
      ['Raalte', 'Zwolle'],
    );
    expect(over(met([maatwerkrij('A', { gemeente: 'Zwole' })]))).toEqual(['Zwolle']);
    expect(over(met([maatwerkrij('A', { gemeente: 'Almelo' })]))).toEqual([]);
    expect(over(met([]))).toEqual([]);
    expect(over(controleer({}))).toEqual([]);
  });

  test('of another party that it is so', () => {
    const report = met([maatwerkrij('A'), maatwerkrij('A', { gemeente: 'Raalte', ...FOUT })]);
    expect(oordeel(report)).toBe('voldoet');
    expect(uitkomst(report, 'WO-12', 'Raalte')).toMatchObject({
      uitkomst: 'niet-van-toepassing',
      reason: 'Dit is een afspraak van een andere partij.',
    });
    expect(bevindingen(report, 'WO-12')).toEqual([]);
    expect(bevindingen(report, 'rij-andere-partij')).toMatchObject([{ sleutel: 'Raalte|A' }]);
  });

  test.each(['Regio', 'Provincie Overijssel', ''])(
    'in a delivery of "%s": everyone is judged',
    (organisatie) => {
      const report = met([maatwerkrij('A'), maatwerkrij('A', { gemeente: 'Raalte', ...FOUT })], {
        organisatie,
      });
      expect([oordeel(report), oordeel(report, 'Raalte')]).toEqual(['voldoet', 'voldoet-niet']);
    },
  );
});

describe('the period', () => {
  test.each([
    [DAGEN.voorHetBegin, 'niet-van-toepassing', 0],
    [DAGEN.begin, 'voldoet-niet', 3],
    [DAGEN.einde, 'voldoet-niet', 3],
    [DAGEN.naHetEinde, 'voldoet-niet', 3],
    [0, 'niet-te-bepalen', 0],
  ])('on day %d', (peildatum, verwacht, aantal) => {
    const report = een(FOUT, { peildatum });
    expect(oordeel(report)).toBe(verwacht);
    expect(bevindingen(report, 'WO-12')).toHaveLength(aantal);
  });
});

describe('both must pay', () => {
  test.each<[Maatwerkrij, string, readonly string[]]>([
    [{ cofinancieringGemeente: 0.01, marktfinanciering: 0.01 }, 'voldoet', []],
    [{ cofinancieringGemeente: 0 }, 'voldoet-niet', ['gemeente']],
    [{ marktfinanciering: 0 }, 'voldoet-niet', ['markt']],
    [{ marktfinanciering: -5 }, 'voldoet-niet', ['markt']],
    [{ cofinancieringGemeente: '' }, 'niet-te-bepalen', []],
    [{ marktfinanciering: 'veel' }, 'niet-te-bepalen', []],
    [{ cofinancieringGemeente: '', marktfinanciering: 0 }, 'voldoet-niet', ['markt']],
    [{ marktfinanciering: '€ 25.000,-' }, 'voldoet', []],
    [{ bijdrageProvincie: 0, datum: 'ooit', omschrijving: '' }, 'voldoet', []],
  ])('%j', (rij, verwacht, meldingen) => {
    const report = een(rij);
    expect(oordeel(report)).toBe(verwacht);
    expect(bevindingen(report, 'WO-12').map(({ messageId }) => messageId)).toEqual(meldingen);
  });
});

describe('an agreement about a number of homes', () => {
  test.each<[string, Maatwerkrij, string]>([
    ['has a number', { grond: 'woningaantal', aantalOfPercentage: 250 }, 'voldoet'],
    ['has a share', { grond: 'woningaantal', aantalOfPercentage: '12,5%' }, 'voldoet'],
    ['has none', { grond: 'woningaantal' }, 'voldoet-niet'],
    ['has a blank', { grond: 'woningaantal', aantalOfPercentage: ' ' }, 'voldoet-niet'],
    ['has what cannot be read', { grond: 'woningaantal', aantalOfPercentage: 'veel' }, 'niet-te-bepalen'],
    ['or not: the ground cannot be read', { grond: 'straat' }, 'niet-te-bepalen'],
    ['or not, which does not matter with a number', { grond: 'straat', aantalOfPercentage: 1 }, 'voldoet'],
    ['is written otherwise', { grond: 'Woningaantal' }, 'voldoet-niet'],
  ])('%s', (_, rij, verwacht) => {
    expect(oordeel(een(rij))).toBe(verwacht);
  });

  test.each(['innovatie', 'pilot', 'doelgroepen', 'opschaling'])('no other one needs it: %s', (grond) => {
    expect(oordeel(een({ grond }))).toBe('voldoet');
    expect(oordeel(een({ grond, aantalOfPercentage: 'veel' }))).toBe('voldoet');
  });
});

describe('where a finding points', () => {
  test('at the cell, under the key of the row', () => {
    const report = met([maatwerkrij('MW-1'), maatwerkrij('mw 2', { ...FOUT, aantalOfPercentage: '' })]);
    expect(
      bevindingen(report, 'WO-12').map(({ ernst, article, cell, row, column, sleutel }) => [
        ernst,
        article,
        cell === null ? null : cellAddress(cell.row, cell.column),
        row,
        column,
        sleutel,
      ]),
    ).toEqual([
      ['norm', '12', 'D3', 3, 'Aantal of percentage', 'Zwolle|mw 2'],
      ['norm', '12', 'F3', 3, 'Cofinanciering gemeente', 'Zwolle|mw 2'],
      ['norm', '12', 'G3', 3, 'Marktfinanciering', 'Zwolle|mw 2'],
    ]);
  });

  test('at the row when the column of the number is not there', () => {
    expect(bevinding(een({ grond: 'woningaantal' }), 'WO-12')).toMatchObject({
      messageId: 'aantal',
      tab: 'Maatwerkafspraken',
      cell: null,
      row: 2,
      column: null,
      sleutel: 'Zwolle|MW-1',
    });
  });

  test('with the amount that is found', () => {
    expect(bevinding(een({ marktfinanciering: 0 }), 'WO-12').message).toBe(
      'Aan deze maatwerkafspraak betaalt de markt niet mee. Marktfinanciering is €\u00a00,00.',
    );
    expect(uitkomst(met([maatwerkrij('A', FOUT), maatwerkrij('B')]), 'WO-12').reason).toBe(
      'Maatwerkafspraken die niet voldoen: 1 van 2.',
    );
  });
});

describe('what blocks', () => {
  const regio = (...rijen: readonly Maatwerkrij[]) => met(rijen, { organisatie: 'Regio' });

  test('an agreement that stands there twice, but not a breach that is certain', () => {
    expect(oordeel(regio(maatwerkrij('A'), maatwerkrij(' a')))).toBe('niet-te-bepalen');
    expect(oordeel(regio(maatwerkrij('A', FOUT), maatwerkrij('a', FOUT)))).toBe('niet-te-bepalen');
    expect(oordeel(regio(maatwerkrij('A'), maatwerkrij('A'), maatwerkrij('B', FOUT)))).toBe('voldoet-niet');
  });

  test('a row of which the municipality cannot be read', () => {
    const report = regio(
      maatwerkrij('A'),
      maatwerkrij('B', { gemeente: 'Raalte' }),
      maatwerkrij('C', { gemeente: 'Zwole' }),
    );
    expect(uitkomst(report, 'WO-12')).toMatchObject({
      uitkomst: 'niet-te-bepalen',
      reason: 'Van Maatwerkafspraken rij 4 is de gemeente niet te lezen.',
    });
    expect(oordeel(report, 'Raalte')).toBe('voldoet');
    expect(oordeel(regio(maatwerkrij('A'), maatwerkrij('B', { gemeente: 'Almelo' })))).toBe(
      'niet-te-bepalen',
    );
    expect(oordeel(regio(maatwerkrij('A', FOUT), maatwerkrij('B', { gemeente: 'Almelo' })))).toBe(
      'voldoet-niet',
    );
  });
});
