import type { Loketrij } from '../../../src/agreements/west-overijssel/voorbeeldwerkmap';
import { serialOf } from '../../../src/core/values/date';
import { bevinding, bevindingen, feit, uitkomst } from './controleer';
import { ALLE, NIETS, VOORWAARDEN, met } from './loketten';

describe('WO-11', () => {
  test.each([
    [59_999.99, 'voldoet-niet', ['lager']],
    [60_000, 'voldoet', []],
    [60_000.01, 'voldoet', ['hoger']],
  ])('with € %d from the province', (bijdrageProvincie, oordeel, meldingen) => {
    const report = met({ bijdrageProvincie });
    expect(uitkomst(report, 'WO-11')).toMatchObject({
      uitkomst: oordeel,
      value: bijdrageProvincie,
      limit: 60_000,
    });
    expect(bevindingen(report, 'WO-11').map(({ messageId }) => messageId)).toEqual(meldingen);
  });

  test('too little is a norm, too much a point of attention', () => {
    expect(bevinding(met({ bijdrageProvincie: 59_999.99 }), 'WO-11')).toMatchObject({
      article: '11',
      ernst: 'norm',
      message:
        'De provincie draagt €\u00a059.999,99 bij aan het energieloket van Zwolle. De afspraak is €\u00a060.000,00.',
    });
    const hoger = bevinding(met({ bijdrageProvincie: 60_000.01 }), 'WO-11');
    expect(hoger.ernst).toBe('signaal');
    expect(hoger.message).toContain('mogelijk maatwerk (artikel 12)');
  });

  test('names the conditions that are not met', () => {
    expect(uitkomst(met({ ...NIETS, verzelfstandigdeMarkt: 'ja' }), 'WO-11').reason).toBe(
      'Zwolle voldoet niet aan artikel 11.1, 11.3.1, 11.3.3.',
    );
  });

  test('waits for no date of the plan of approach: that is no condition of its own', () => {
    expect(uitkomst(met({ planVanAanpak: '' }), 'WO-11').uitkomst).toBe('voldoet');
  });

  test.each<[string, Loketrij]>([
    ['cofinanciering', { cofinancieringGeld: 'veel' }],
    ['hours without a rate', { uurtarief: '' }],
    ['a description', { loketorganisatie: 'deels' }],
  ])('cannot be determined when a condition cannot: %s', (_, rij) => {
    expect(uitkomst(met({ ...rij, bijdrageProvincie: 20_000 }), 'WO-11').uitkomst).toBe('niet-te-bepalen');
    expect(uitkomst(met({ ...rij, bijdrageProvincie: 60_000 }), 'WO-11').uitkomst).toBe('niet-te-bepalen');
    expect(uitkomst(met({ ...rij, bijdrageProvincie: 60_000.01 }), 'WO-11').uitkomst).toBe('voldoet');
    expect(uitkomst(met({ ...rij, actieveMarktaanpak: 'nee' }), 'WO-11').uitkomst).toBe(
      'niet-van-toepassing',
    );
  });
});

describe('WO-11.1', () => {
  test.each<[string, Loketrij, string, string]>([
    ['a cent too little', { cofinancieringGeld: 59_999.99, inzetUren: 0 }, 'voldoet-niet', '59.999,99'],
    ['exactly enough', { cofinancieringGeld: 60_000, inzetUren: 0 }, 'voldoet', '60.000,00'],
    ['a cent more', { cofinancieringGeld: 60_000.01, inzetUren: 0 }, 'voldoet', '60.000,01'],
    [
      'a floating sum that would fall short',
      { cofinancieringGeld: 59_998.79, inzetUren: 1.1, uurtarief: 1.1 },
      'voldoet',
      '60.000,00',
    ],
    [
      'half a cent too little',
      { cofinancieringGeld: 59_999.98, inzetUren: 0.5, uurtarief: 0.03 },
      'voldoet-niet',
      '59.999,995',
    ],
    [
      'many decimals of an hour',
      { cofinancieringGeld: 59_999, inzetUren: 0.999999999999999, uurtarief: 1 },
      'voldoet-niet',
      '59.999,999999999999999',
    ],
    [
      'dust beyond 15 digits',
      { cofinancieringGeld: 59_940, inzetUren: 1.2000000000000002, uurtarief: 50 },
      'voldoet',
      '60.000,00',
    ],
    ['hours alone', { cofinancieringGeld: '', inzetUren: 1200, uurtarief: 50 }, 'voldoet', '60.000,00'],
    [
      'a rate without hours',
      { cofinancieringGeld: '', inzetUren: '', uurtarief: 50 },
      'voldoet-niet',
      '0,00',
    ],
    [
      'hours of nothing',
      { cofinancieringGeld: 59_999, inzetUren: 10, uurtarief: 0 },
      'voldoet-niet',
      '59.999,00',
    ],
    [
      'none of hours, without a rate',
      { cofinancieringGeld: 1, inzetUren: 0, uurtarief: '' },
      'voldoet-niet',
      '1,00',
    ],
    ['none of hours alone', { cofinancieringGeld: '', inzetUren: 0, uurtarief: '' }, 'voldoet-niet', '0,00'],
    ['no hours and no rate', { cofinancieringGeld: 1, inzetUren: '', uurtarief: '' }, 'voldoet-niet', '1,00'],
    [
      'no hours at all, with a rate that cannot be read',
      { cofinancieringGeld: 1, inzetUren: 0, uurtarief: 'hoog' },
      'niet-te-bepalen',
      '',
    ],
    [
      'hours without a rate',
      { cofinancieringGeld: 59_999.99, inzetUren: 0.1, uurtarief: '' },
      'niet-te-bepalen',
      '',
    ],
    [
      'money alone, beside hours without a rate',
      { cofinancieringGeld: 60_000, inzetUren: 0.1, uurtarief: '' },
      'voldoet',
      '60.000,00',
    ],
    [
      'money alone, beside hours that cannot be read',
      { cofinancieringGeld: 60_000, inzetUren: 'veel' },
      'voldoet',
      '60.000,00',
    ],
    [
      'too little money, beside hours that cannot be read',
      { cofinancieringGeld: 59_999.99, inzetUren: 'veel' },
      'niet-te-bepalen',
      '',
    ],
    ['nothing filled in', { cofinancieringGeld: '', inzetUren: '', uurtarief: '' }, 'niet-te-bepalen', ''],
    ['money that cannot be read', { cofinancieringGeld: '#N/B', inzetUren: 5000 }, 'niet-te-bepalen', ''],
    ['a fraction of a cent in the cell', { cofinancieringGeld: 60_000.005 }, 'niet-te-bepalen', ''],
    ['an amount as a text', { cofinancieringGeld: '€ 60.000,-' }, 'voldoet', '84.000,00'],
  ])('%s', (_, rij, oordeel, bedrag) => {
    const { uitkomst: gevonden, reason } = uitkomst(met(rij), 'WO-11.1');
    expect(gevonden).toBe(oordeel);
    if (bedrag !== '') expect(reason).toBe(`Zwolle draagt zelf €\u00a0${bedrag} bij.`);
  });

  test('gives what was found and what was agreed', () => {
    const report = met({ cofinancieringGeld: 35_999.99 });
    const gevonden = bevinding(report, 'WO-11.1');
    expect(gevonden.message).toBe(
      'Zwolle draagt zelf €\u00a059.999,99 bij aan het energieloket. De voorwaarde is €\u00a060.000,00.',
    );
    expect([feit(gevonden, 'Gevonden'), feit(gevonden, 'Norm')]).toEqual([
      '€\u00a059.999,99',
      '€\u00a060.000,00',
    ]);
    expect(uitkomst(report, 'WO-11.1')).toMatchObject({ value: 59_999.99, limit: 60_000 });
  });

  test('says that hours have no rate', () => {
    expect(uitkomst(met({ uurtarief: '' }), 'WO-11.1').reason).toBe(
      'Energieloket rij 2 heeft uren zonder uurtarief. De waarde van de uren is niet bekend.',
    );
  });
});

describe('WO-11.3', () => {
  const plan = (planVanAanpak: number, datumToekenning: number | string = '', peildatum?: number) =>
    met({ planVanAanpak, datumToekenning }, peildatum === undefined ? {} : { peildatum });

  test('a plan with a date is there, on whichever day is looked', () => {
    expect(uitkomst(plan(serialOf(2018, 5, 1), '', serialOf(2016, 1, 1)), 'WO-11.3').uitkomst).toBe(
      'voldoet',
    );
  });

  test('a plan of the last day is in time, one of after it is too late, on any later day too', () => {
    expect(uitkomst(plan(serialOf(2020, 12, 31)), 'WO-11.3').uitkomst).toBe('voldoet');
    const report = plan(serialOf(2021, 1, 1), serialOf(2016, 9, 1), serialOf(2022, 1, 1));
    expect(uitkomst(report, 'WO-11.3')).toMatchObject({
      uitkomst: 'voldoet-niet',
      reason: 'Het plan van aanpak van Zwolle is van 1-1-2021.',
    });
    expect(bevinding(report, 'WO-11.3')).toMatchObject({
      ernst: 'norm',
      message: 'Zwolle had op 31-12-2020 nog geen plan van aanpak.',
    });
  });

  test('a plan of after the contribution is a point of attention, on any day', () => {
    const report = plan(serialOf(2016, 9, 2), serialOf(2016, 9, 1), serialOf(2017, 1, 1));
    expect(uitkomst(report, 'WO-11.3').uitkomst).toBe('voldoet');
    expect(bevinding(report, 'WO-11.3')).toMatchObject({
      messageId: 'naToekenning',
      ernst: 'signaal',
      message:
        'Het plan van aanpak van Zwolle is van 2-9-2016. De bijdrage was toen al toegekend, op 1-9-2016.',
    });
  });

  test.each(['', 'ooit'])(
    'a date of the contribution that is not known ("%s") does not matter',
    (toekenning) => {
      const report = plan(serialOf(2016, 9, 2), toekenning);
      expect(uitkomst(report, 'WO-11.3').uitkomst).toBe('voldoet');
      expect(bevindingen(report, 'WO-11.3')).toEqual([]);
    },
  );
});

test('what stands in the plan of approach is told by its column', () => {
  expect(uitkomst(met({}), 'WO-11.3.1').reason).toBe('Loketorganisatie beschreven: ja.');
  expect(uitkomst(met({ loketorganisatie: '' }), 'WO-11.3.1').reason).toBe(
    'Er staat geen ja bij Loketorganisatie beschreven.',
  );
});

describe('a municipality that receives nothing', () => {
  test.each([0, -1])('has no conditions to meet (€ %d)', (bijdrageProvincie) => {
    const report = met({ ...NIETS, bijdrageProvincie });
    for (const rule of VOORWAARDEN)
      expect(uitkomst(report, rule)).toMatchObject({
        uitkomst: 'niet-van-toepassing',
        reason: 'Zwolle krijgt geen bijdrage van de provincie.',
      });
  });

  test('has them from the first cent on', () => {
    for (const rule of VOORWAARDEN)
      expect(uitkomst(met({ ...NIETS, bijdrageProvincie: 0.01 }), rule).uitkomst).toBe('voldoet-niet');
  });

  test.each(['', 'veel'])('is not known when the contribution is not ("%s")', (bijdrageProvincie) => {
    const report = met({ bijdrageProvincie });
    for (const rule of ALLE) expect(uitkomst(report, rule).uitkomst).toBe('niet-te-bepalen');
  });
});
