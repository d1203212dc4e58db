import {
  gebouw,
  vermelding,
} from '../../../src/agreements/west-overijssel/artikel-08-vrijkomend-vastgoed/gevallen';
import type { Vastgoedrij, Werkmap } from '../../../src/agreements/west-overijssel/voorbeeldwerkmap';
import { cellAddress } from '../../../src/core/values/address';
import { serialOf } from '../../../src/core/values/date';
import { bevinding, bevindingen, controleer } from './controleer';
import { AANDACHT, MEE, met, oordelen } from './vastgoed';

describe('where a finding points', () => {
  test('about a year: no cell, the sheet, the municipality and the year', () => {
    expect(bevinding(met([gebouw('A', 2016), gebouw('A', 2020)]), 'WO-8.3')).toMatchObject({
      article: '8.3',
      ernst: 'register',
      tab: 'Vrijkomend vastgoed',
      cell: null,
      row: null,
      column: null,
      sleutel: 'Zwolle|2018',
      message: 'Zwolle toont geen vrijkomend vastgoed van 2018.',
    });
  });

  test('without the sheet: at Gegevens', () => {
    const report = controleer({ peildatum: serialOf(2017, 1, 1), register: MEE });
    expect(oordelen(report)).toEqual(['2016 voldoet-niet']);
    expect(bevinding(report, 'WO-8.3')).toMatchObject({
      tab: 'Gegevens',
      cell: null,
      sleutel: 'Zwolle|2016',
    });
  });

  const plekken = (rij: Vastgoedrij) =>
    bevindingen(met([rij, gebouw('B', 2018), gebouw('C', 2020)]), 'WO-8.3').map(
      ({ ernst, cell, row, column, sleutel }) => [
        ernst,
        cell === null ? null : cellAddress(cell.row, cell.column),
        row,
        column,
        sleutel,
      ],
    );

  test('about an object: each blank cell, under the key of the row', () => {
    expect(
      plekken(gebouw('De  Hof', 2016, { ...AANDACHT, prioriteit: '', uitvoeringsstrategie: ' ' })),
    ).toEqual([
      ['register', 'E2', 2, 'Prioriteit', 'Zwolle|2016|De Hof'],
      ['register', 'F2', 2, 'Uitvoeringsstrategie', 'Zwolle|2016|De Hof'],
    ]);
  });

  test('about an object: the row, when the column is not there', () => {
    expect(plekken(gebouw('A', 2016, { bijzondereAandacht: 'ja', prioriteit: 'laag' }))).toEqual([
      ['register', null, 2, null, 'Zwolle|2016|A'],
    ]);
  });
});

describe('an object with special attention', () => {
  const over2016 = (...rijen: readonly Vastgoedrij[]) =>
    oordelen(met(rijen, { peildatum: serialOf(2017, 1, 1) }))[0];
  const school = (meer: Vastgoedrij) => over2016(gebouw('School', 2016, meer));

  test.each<[string, Vastgoedrij, string]>([
    ['has both', AANDACHT, '2016 voldoet'],
    ['lacks a priority', { ...AANDACHT, prioriteit: '' }, '2016 voldoet-niet'],
    ['lacks a strategy', { ...AANDACHT, uitvoeringsstrategie: '' }, '2016 voldoet-niet'],
    ['is not one after all', { bijzondereAandacht: 'nee' }, '2016 voldoet'],
    ['is not one when nothing is said', { bijzondereAandacht: '' }, '2016 voldoet'],
    ['has a priority that cannot be read', { ...AANDACHT, prioriteit: 'urgent' }, '2016 niet-te-bepalen'],
    [
      'lacks a strategy, whatever its priority',
      { ...AANDACHT, prioriteit: 'urgent', uitvoeringsstrategie: '' },
      '2016 voldoet-niet',
    ],
    ['may be one', { bijzondereAandacht: 'deels' }, '2016 niet-te-bepalen'],
  ])('%s', (_, meer, verwacht) => {
    expect(school(meer)).toBe(verwacht);
  });

  test('counts for its own year alone', () => {
    const report = met([
      gebouw('A', 2016),
      gebouw('B', 2018, { bijzondereAandacht: 'ja' }),
      gebouw('C', 2020),
    ]);
    expect(oordelen(report)).toEqual(['2016 voldoet', '2018 voldoet-niet', '2020 voldoet']);
  });

  test('is found while its year still runs, which is then not judged', () => {
    const report = met([gebouw('A', 2016), gebouw('B', 2018, { ...AANDACHT, prioriteit: '' })], {
      peildatum: serialOf(2018, 12, 30),
    });
    expect(oordelen(report)).toEqual(['2016 voldoet', '2018 niet-te-bepalen']);
    expect(bevindingen(report, 'WO-8.3')).toHaveLength(1);
  });

  test('of a year that has not begun is not looked at', () => {
    expect(
      bevindingen(
        met([gebouw('A', 2016), gebouw('B', 2018, { bijzondereAandacht: 'ja' })], {
          peildatum: serialOf(2017, 12, 31),
        }),
        'WO-8.3',
      ),
    ).toEqual([]);
  });

  test('is asked for beside an entry that there is nothing, too', () => {
    const report = met([gebouw('B', 2016, { ...AANDACHT, prioriteit: '' })], {
      peildatum: serialOf(2017, 1, 1),
      register: [...MEE, vermelding('WO-8.3', serialOf(2016, 5, 1))],
    });
    expect(oordelen(report)).toEqual(['2016 voldoet-niet']);
  });
});

describe('what blocks', () => {
  const over2016 = (rijen: readonly Vastgoedrij[], rest: Werkmap = {}) =>
    oordelen(met(rijen, { organisatie: 'Regio', peildatum: serialOf(2017, 1, 1), ...rest }))[0];
  const GOED = gebouw('School', 2016);

  test.each<[string, Vastgoedrij]>([
    ['of which the municipality cannot be read', gebouw('A', 2016, { gemeente: 'Almelo' })],
    ['of which the municipality is probably this one', gebouw('A', 2016, { gemeente: 'Zwole' })],
    ['of another year than there is', gebouw('A', 2017)],
    ['of which the year cannot be read', gebouw('A', 'ooit')],
    ['without an object', gebouw('', 2016)],
  ])('the only row, %s', (_, rij) => {
    expect(over2016([rij])).toBe('2016 niet-te-bepalen');
    // What is shown without it stays shown.
    expect(over2016([rij, GOED])).toBe('2016 voldoet');
    expect(over2016([rij], { register: [...MEE, vermelding('WO-8.3', serialOf(2016, 2, 1))] })).toBe(
      '2016 voldoet',
    );
  });

  test('not a row that is of another municipality or year', () => {
    expect(over2016([gebouw('A', 2016, { gemeente: 'Dalfzen' })])).toBe('2016 voldoet-niet');
    expect(over2016([gebouw('A', 2018, { gemeente: 'Almelo' })])).toBe('2016 voldoet-niet');
  });

  test('a row that may be of this municipality and lack something', () => {
    const kaal = gebouw('A', 2016, { gemeente: 'Almelo', bijzondereAandacht: 'ja' });
    expect(over2016([kaal, GOED])).toBe('2016 niet-te-bepalen');
    expect(over2016([{ ...kaal, ...AANDACHT }, GOED])).toBe('2016 voldoet');
    const ooit = gebouw('A', 'ooit', { bijzondereAandacht: 'ja' });
    expect(over2016([ooit, GOED])).toBe('2016 niet-te-bepalen');
    expect(bevindingen(met([kaal, ooit, GOED]), 'WO-8.3')).toEqual([]);
  });

  test('an object that stands there twice', () => {
    expect(over2016([GOED, gebouw(' school', 2016)])).toBe('2016 niet-te-bepalen');
    expect(over2016([GOED, gebouw('School', 2016), gebouw('Kantoor', 2016)])).toBe('2016 voldoet');
    const kaal = { bijzondereAandacht: 'ja' };
    expect(over2016([gebouw('A', 2016, kaal), gebouw('A', 2016, kaal), GOED])).toBe('2016 niet-te-bepalen');
  });

  test('an entry of WO-8.3 that cannot be read', () => {
    expect(over2016([], { register: [...MEE, vermelding('WO-8.3', 'ooit')] })).toBe('2016 niet-te-bepalen');
    expect(over2016([GOED], { register: [...MEE, vermelding('WO-8.3', 'ooit')] })).toBe('2016 voldoet');
  });

  test('a row without a municipality', () => {
    expect(over2016([gebouw('A', 2016, { gemeente: '' })])).toBe('2016 niet-te-bepalen');
  });
});
