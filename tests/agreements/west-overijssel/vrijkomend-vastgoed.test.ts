import {
  gebouw,
  vermelding,
} from '../../../src/agreements/west-overijssel/artikel-08-vrijkomend-vastgoed/gevallen';
import { GEMEENTENAMEN } from '../../../src/agreements/west-overijssel/partijen';
import { DAGEN } from '../../../src/agreements/west-overijssel/voorbeeldwerkmap';
import type {
  Registerrij,
  Vastgoedrij,
  Werkmap,
} from '../../../src/agreements/west-overijssel/voorbeeldwerkmap';
import type { Report } from '../../../src/core/report';
import { serialOf } from '../../../src/core/values/date';
import { bevindingen, controleer } from './controleer';
import { BESLUIT, DEELNAME, MEE, met, oordelen } from './vastgoed';

const reden = ({ outcomes }: Report, tijdvak: string | null = null, wie = 'Zwolle') =>
  outcomes.find((een) => een.rule === 'WO-8.3' && een.subject === wie && een.tijdvak === tijdvak)?.reason;

describe('who takes part', () => {
  const zonder = (register: readonly Registerrij[], rest: Werkmap = {}) =>
    met([gebouw('A', 2016)], { register, ...rest });

  test('is asked over every year that has begun, whenever it joined', () => {
    expect(oordelen(met([gebouw('A', 2016), gebouw('A', 2018)]))).toEqual([
      '2016 voldoet',
      '2018 voldoet',
      '2020 voldoet-niet',
    ]);
    const later = [vermelding('WO-8.2-deelname', serialOf(2019, 5, 1))];
    expect(oordelen(zonder(later))).toEqual(['2016 voldoet', '2018 voldoet-niet', '2020 voldoet-niet']);
  });

  test('is who has an entry of it, also without an entry of the decision', () => {
    expect(oordelen(zonder([DEELNAME]))[0]).toBe('2016 voldoet');
  });

  test.each<[string, readonly Registerrij[], string]>([
    ['decided, and does not', [BESLUIT], 'null niet-van-toepassing'],
    ['did not decide', [], 'null niet-te-bepalen'],
    ['only plans to decide', [{ ...BESLUIT, status: 'gepland' }], 'null niet-te-bepalen'],
    [
      'decided, and its part was cancelled',
      [BESLUIT, { ...DEELNAME, status: 'vervallen' }],
      'null niet-van-toepassing',
    ],
    [
      'decided before there was an approach',
      [BESLUIT, vermelding('WO-8', serialOf(2016, 12, 1), { partij: 'Provincie' })],
      'null niet-te-bepalen',
    ],
    [
      'decided on the day that there was an approach',
      [BESLUIT, vermelding('WO-8', serialOf(2016, 11, 1), { partij: 'Provincie' })],
      'null niet-van-toepassing',
    ],
    ['decided before the agreement', [vermelding('WO-8.2', serialOf(2015, 12, 31))], 'null niet-te-bepalen'],
    [
      'takes part before the agreement',
      [BESLUIT, vermelding('WO-8.2-deelname', serialOf(2015, 12, 31))],
      'null niet-van-toepassing',
    ],
    [
      'takes part after it',
      [BESLUIT, vermelding('WO-8.2-deelname', serialOf(2021, 1, 1))],
      'null niet-van-toepassing',
    ],
    ['is another municipality', MEE.map((rij) => ({ ...rij, partij: 'Raalte' })), 'null niet-te-bepalen'],
  ])('a municipality that %s', (_, register, verwacht) => {
    expect(oordelen(zonder(register, { peildatum: DAGEN.naHetEinde }))).toEqual([verwacht]);
    expect(bevindingen(zonder(register), 'WO-8.3')).toEqual([]);
  });

  test('only by the peildatum', () => {
    expect(oordelen(zonder(MEE, { peildatum: serialOf(2016, 10, 31) }))).toEqual(['null niet-te-bepalen']);
    expect(oordelen(zonder(MEE, { peildatum: serialOf(2016, 11, 1) }))).toEqual(['2016 voldoet']);
  });

  test('an entry that cannot be read may say so', () => {
    expect(oordelen(zonder([BESLUIT, { ...DEELNAME, datum: 'ooit' }]))).toEqual(['null niet-te-bepalen']);
    expect(oordelen(zonder([BESLUIT, { ...DEELNAME, status: 'klaar' }]))).toEqual(['null niet-te-bepalen']);
    expect(oordelen(zonder([...MEE, vermelding('WO-8.2-deelname', 'ooit')]))[0]).toBe('2016 voldoet');
    expect(oordelen(zonder([BESLUIT, vermelding('WO-8.2-deelname', 'ooit', { partij: 'Raalte' })]))).toEqual([
      'null niet-van-toepassing',
    ]);
    expect(oordelen(zonder([{ ...BESLUIT, datum: 'ooit' }]))).toEqual(['null niet-te-bepalen']);
  });

  test('without a register nobody knows', () => {
    const report = controleer({ peildatum: DAGEN.einde, vastgoed: [gebouw('A', 2016)] });
    expect(oordelen(report)).toEqual(['null niet-te-bepalen']);
    expect(reden(report)).toBe('Blad Afsprakenregister ontbreekt.');
    expect(bevindingen(report, 'WO-8.3')).toEqual([]);
  });
});

describe('whose delivery it is', () => {
  test.each(['Zwolle', 'Raalte', 'Regio', 'Provincie Overijssel', ''])(
    'every municipality is listed in one of "%s"',
    (organisatie) => {
      const report = met([gebouw('A', 2016)], { organisatie });
      const over = new Set(
        report.outcomes.filter(({ rule }) => rule === 'WO-8.3').map(({ subject }) => subject),
      );
      expect([...over]).toEqual([...GEMEENTENAMEN]);
    },
  );

  test('another party has one outcome, and its rows count for nobody', () => {
    const raalte = MEE.map((rij) => ({ ...rij, partij: 'Raalte' }));
    const report = met([gebouw('A', 2016, { gemeente: 'Raalte', bijzondereAandacht: 'ja' })], {
      register: [...MEE, ...raalte],
    });
    expect(oordelen(report, 'Raalte')).toEqual(['null niet-van-toepassing']);
    expect(reden(report, null, 'Raalte')).toBe('Dit is een afspraak van een andere partij.');
    expect(oordelen(report)).toEqual(['2016 voldoet-niet', '2018 voldoet-niet', '2020 voldoet-niet']);
    expect(bevindingen(report, 'WO-8.3').map(({ sleutel }) => sleutel)).toEqual([
      'Zwolle|2016',
      'Zwolle|2018',
      'Zwolle|2020',
    ]);
  });

  test('in a delivery of the region each is judged on its own', () => {
    const ommen = MEE.map((rij) => ({ ...rij, partij: 'Ommen' }));
    const report = met([gebouw('A', 2016), gebouw('B', 2018, { gemeente: 'Ommen' })], {
      organisatie: 'Regio',
      register: [...MEE, ...ommen],
    });
    expect(oordelen(report)).toEqual(['2016 voldoet', '2018 voldoet-niet', '2020 voldoet-niet']);
    expect(oordelen(report, 'Ommen')).toEqual(['2016 voldoet-niet', '2018 voldoet', '2020 voldoet-niet']);
    expect(oordelen(report, 'Kampen')).toEqual(['null niet-te-bepalen']);
  });
});

describe('the period', () => {
  test.each<[string, number, readonly string[]]>([
    ['31-12-2015', serialOf(2015, 12, 31), ['null niet-van-toepassing']],
    ['30-12-2016', serialOf(2016, 12, 30), ['2016 niet-te-bepalen']],
    ['31-12-2016', serialOf(2016, 12, 31), ['2016 voldoet-niet']],
    ['31-12-2017', serialOf(2017, 12, 31), ['2016 voldoet-niet']],
    ['1-1-2018', serialOf(2018, 1, 1), ['2016 voldoet-niet', '2018 niet-te-bepalen']],
    ['31-12-2018', serialOf(2018, 12, 31), ['2016 voldoet-niet', '2018 voldoet-niet']],
    [
      '30-12-2020',
      serialOf(2020, 12, 30),
      ['2016 voldoet-niet', '2018 voldoet-niet', '2020 niet-te-bepalen'],
    ],
    ['31-12-2020', serialOf(2020, 12, 31), ['2016 voldoet-niet', '2018 voldoet-niet', '2020 voldoet-niet']],
    ['1-1-2023', serialOf(2023, 1, 1), ['2016 voldoet-niet', '2018 voldoet-niet', '2020 voldoet-niet']],
    ['an unknown day', 0, ['null niet-te-bepalen']],
  ])('on %s', (_, peildatum, verwacht) => {
    const report = met([], { peildatum });
    expect(oordelen(report)).toEqual(verwacht);
    expect(bevindingen(report, 'WO-8.3')).toHaveLength(
      verwacht.filter((een) => een.endsWith('voldoet-niet')).length,
    );
  });

  test('what showed it is told: buildings, or an entry that there were none', () => {
    const report = met([gebouw('A', 2016)], {
      register: [...MEE, vermelding('WO-8.3', serialOf(2018, 5, 1))],
    });
    expect(reden(report, '2016')).toBe('Gebouwen van 2016 in kaart: 1.');
    expect(reden(report, '2018')).toBe('Volgens het register was er in 2018 geen vrijkomend vastgoed.');
  });

  test('an object counts while its year runs, an entry from its own day on', () => {
    const op = (dag: number, vastgoed: readonly Vastgoedrij[], datum: number) =>
      oordelen(met(vastgoed, { peildatum: dag, register: [...MEE, vermelding('WO-8.3', datum)] })).at(-1);
    expect(op(serialOf(2018, 1, 1), [gebouw('A', 2018)], serialOf(2016, 1, 1))).toBe('2018 voldoet');
    expect(op(serialOf(2018, 5, 1), [], serialOf(2018, 5, 1))).toBe('2018 voldoet');
    expect(op(serialOf(2018, 4, 30), [], serialOf(2018, 5, 1))).toBe('2018 niet-te-bepalen');
    expect(op(serialOf(2018, 12, 31), [], serialOf(2018, 12, 31))).toBe('2018 voldoet');
    expect(op(serialOf(2019, 1, 1), [], serialOf(2019, 1, 1))).toBe('2018 voldoet-niet');
  });
});
