import type { Outcome, Report } from '../../../src/core/report';
import type { Registerrij } from '../../../src/agreements/west-overijssel/voorbeeldwerkmap';
import { bevindingen, controleer } from './controleer';
import { ELF, dag, gedaan } from './register-tabel';

/* What the table says beside who, how often and when. */

const toets = (register: readonly Registerrij[], iso = '2020-12-31', organisatie = 'Regio'): Report =>
  controleer({ register, peildatum: dag(iso), organisatie });
const oordelen = ({ outcomes }: Report, rule: string, subject: string): string[] =>
  outcomes
    .filter((one: Outcome) => one.rule === rule && one.subject === subject)
    .map(({ tijdvak, uitkomst }) => `${String(tijdvak)} ${uitkomst}`);
const gemeld = (report: Report, rule: string): string[] =>
  bevindingen(report, rule).map(({ ernst, sleutel }) => `${ernst} ${sleutel ?? ''}`);

describe('how the agreement is monitored (31)', () => {
  const op = (iso: string, peildatum = '2020-12-31') => {
    const report = toets([gedaan('WO-31', 'Regio', dag(iso))], peildatum);
    return [...oordelen(report, 'WO-31', 'Regio'), ...gemeld(report, 'WO-31')];
  };

  test('is in time up to and including 31 March 2016', () => {
    expect(op('2016-03-31')).toEqual(['null voldoet']);
    expect(op('2016-01-01', '2016-01-01')).toEqual(['null voldoet']);
  });

  test('is a point of attention later in 2016, and then it is met', () => {
    expect(op('2016-04-01')).toEqual(['null voldoet', 'signaal Regio']);
    expect(op('2016-12-31')).toEqual(['null voldoet', 'signaal Regio']);
    const [bevinding] = bevindingen(toets([gedaan('WO-31', 'Regio', dag('2016-04-01'))]), 'WO-31');
    expect(bevinding).toMatchObject({ messageId: 'minder', cell: null, tab: 'Afsprakenregister' });
    expect(bevinding?.basis).toEqual([
      { herkomst: 'leeswijze', text: expect.stringContaining('uiterlijk op 31 maart 2016') as string },
    ]);
  });

  test('is not met outside 2016, nor by what is still to come', () => {
    expect(op('2017-01-01')).toEqual(['null voldoet-niet', 'register Regio']);
    expect(op('2016-06-01', '2016-05-31')).toEqual(['null voldoet-niet', 'register Regio']);
    expect(op('2016-06-01', '2016-03-30')).toEqual(['null niet-te-bepalen']);
  });

  test('is not shown by a monitoringssysteem, which itself is shown by this', () => {
    const systeem = toets([gedaan('WO-monitoringssysteem', 'Regio', dag('2016-02-01'))]);
    expect(oordelen(systeem, 'WO-31', 'Regio')).toEqual(['null voldoet-niet']);
    const bepaald = (iso: string) =>
      oordelen(toets([gedaan('WO-31', 'Provincie', dag(iso))]), 'WO-monitoringssysteem', 'Regio');
    expect(bepaald('2016-12-31')).toEqual(['null voldoet']);
    expect(bepaald('2017-01-01')).toEqual(['null voldoet-niet']);
  });
});

describe('pilots for new concepts (5.1)', () => {
  const EEN = [gedaan('WO-5.1', 'Ommen', dag('2017-03-01'))];

  test('one is not enough while the term runs, and a point of attention after it', () => {
    const lopend = toets(EEN, '2020-12-30');
    expect(oordelen(lopend, 'WO-5.1', 'Regio')).toEqual(['null niet-te-bepalen']);
    expect(lopend.outcomes.find(({ rule }) => rule === 'WO-5.1')?.reason).toMatch(/^1 van 2, termijn loopt/);
    expect(gemeld(lopend, 'WO-5.1')).toEqual([]);
    const voorbij = toets(EEN);
    expect(oordelen(voorbij, 'WO-5.1', 'Regio')).toEqual(['null voldoet']);
    expect(gemeld(voorbij, 'WO-5.1')).toEqual(['signaal Regio']);
  });

  test('none is not met', () => {
    expect(gemeld(toets([]), 'WO-5.1')).toEqual(['register Regio']);
  });
});

describe('points to discuss (1)', () => {
  const bijeenkomst = (iso: string): Registerrij => gedaan('WO-1', 'Provincie', dag(iso));
  const punten = (iso: string, partij = 'Zwolle'): Registerrij =>
    gedaan('WO-1-bespreekpunten', partij, dag(iso));
  const van = (rijen: readonly Registerrij[], iso = '2020-12-31') =>
    oordelen(toets(rijen, iso), 'WO-1-bespreekpunten', 'Zwolle');

  test('are asked with each meeting: on its day or before, and after the one before', () => {
    const eerste = bijeenkomst('2018-03-10');
    const tweede = bijeenkomst('2018-09-10');
    expect(van([eerste, punten('2018-03-10')])).toEqual(['2018 voldoet']);
    expect(van([eerste, punten('2016-01-01')])).toEqual(['2018 voldoet']);
    expect(van([eerste, punten('2015-12-31')])).toEqual(['2018 voldoet-niet']);
    expect(van([eerste, punten('2018-03-11')])).toEqual(['2018 voldoet-niet']);
    expect(van([eerste, tweede, punten('2018-03-01'), punten('2018-03-11')])).toEqual(['2018 voldoet']);
    expect(van([tweede, eerste, punten('2018-03-01'), punten('2018-03-10')])).toEqual(['2018 voldoet-niet']);
    expect(van([eerste, tweede, punten('2018-03-01'), punten('2018-09-11')])).toEqual(['2018 voldoet-niet']);
  });

  test('of the year of the meeting, whatever year they were given in', () => {
    const rijen = [
      bijeenkomst('2016-12-01'),
      bijeenkomst('2017-02-01'),
      punten('2016-11-30'),
      punten('2016-12-02'),
    ];
    expect(van(rijen)).toEqual(['2016 voldoet', '2017 voldoet']);
    expect(van(rijen, '2016-12-31')).toEqual(['2016 voldoet']);
    expect(gemeld(toets(rijen.slice(0, 3)), 'WO-1-bespreekpunten')).toEqual(
      [
        ...ELF.filter((naam) => naam !== 'Zwolle').flatMap((naam) => [`register ${naam}|2016`]),
        ...ELF.map((naam) => `register ${naam}|2017`),
      ].sort(),
    );
  });

  test('are asked of nobody without a meeting that was held', () => {
    expect(van([punten('2018-03-10')])).toEqual(['null niet-van-toepassing']);
    expect(van([bijeenkomst('2018-03-10')], '2018-03-09')).toEqual(['null niet-van-toepassing']);
    expect(van([{ ...bijeenkomst('2018-03-10'), status: 'gepland' }])).toEqual(['null niet-van-toepassing']);
    expect(van([gedaan('WO-1', 'Regio', dag('2018-03-10'))])).toEqual(['null niet-van-toepassing']);
    expect(van([bijeenkomst('2015-03-10')])).toEqual(['null niet-van-toepassing']);
  });

  test('are asked with a meeting on the first day of the agreement, and with one a day later', () => {
    const twee = [bijeenkomst('2016-01-01'), bijeenkomst('2016-01-02')];
    expect(van([...twee, punten('2016-01-01'), punten('2016-01-02')])).toEqual(['2016 voldoet']);
    expect(van([...twee, punten('2016-01-01')])).toEqual(['2016 voldoet-niet']);
    expect(van([...twee, punten('2016-01-02')])).toEqual(['2016 voldoet-niet']);
  });

  test('that are missing are told with the time in which they were asked', () => {
    const report = toets([bijeenkomst('2018-03-10'), bijeenkomst('2018-09-10'), punten('2018-09-10')]);
    const zwolle = bevindingen(report, 'WO-1-bespreekpunten').find(
      ({ sleutel }) => sleutel === 'Zwolle|2018',
    );
    expect(zwolle?.message).toBe(
      'Zwolle toont 1 van 2 bij de bijeenkomsten in 2018: bespreekpunten over statushouders.',
    );
    expect(zwolle?.facts[2]).toEqual({ label: 'Termijn', value: '1-1-2016 tot en met 10-9-2018' });
  });

  test('of a later year are told with the time since the meeting before', () => {
    const report = toets([bijeenkomst('2018-03-10'), bijeenkomst('2019-09-10'), punten('2018-03-10')]);
    const zwolle = bevindingen(report, 'WO-1-bespreekpunten').find(
      ({ sleutel }) => sleutel === 'Zwolle|2019',
    );
    expect(zwolle?.facts[2]).toEqual({ label: 'Termijn', value: '11-3-2018 tot en met 10-9-2019' });
  });

  test('are too late as soon as the meeting was held: the year need not be over', () => {
    expect(van([bijeenkomst('2018-03-10')], '2018-03-10')).toEqual(['2018 voldoet-niet']);
  });

  test('are asked once with a meeting that stands there twice, and of each municipality for itself', () => {
    const twee = [bijeenkomst('2018-03-10'), bijeenkomst('2018-03-10'), punten('2018-03-01')];
    expect(van(twee)).toEqual(['2018 voldoet']);
    expect(oordelen(toets(twee), 'WO-1-bespreekpunten', 'Raalte')).toEqual(['2018 voldoet-niet']);
  });
});

describe('taking part in the approach (8.2)', () => {
  const AANPAK = gedaan('WO-8', 'Provincie', dag('2016-06-01'));
  const besluit = (iso: string): Registerrij => gedaan('WO-8.2', 'Zwolle', dag(iso));
  const van = (rijen: readonly Registerrij[], iso = '2020-12-31') =>
    oordelen(toets(rijen, iso), 'WO-8.2', 'Zwolle');

  test('is decided on or after the day of the approach', () => {
    expect(van([AANPAK, besluit('2016-06-01')])).toEqual(['null voldoet']);
    expect(van([AANPAK, besluit('2016-05-31')])).toEqual(['null voldoet-niet']);
    expect(van([AANPAK, besluit('2016-05-31'), besluit('2020-12-31')])).toEqual(['null voldoet']);
    expect(van([AANPAK, besluit('2016-05-31')], '2018-01-01')).toEqual(['null niet-te-bepalen']);
  });

  test('follows the first of several, and any day will do without one that counts', () => {
    const later = gedaan('WO-8', 'Provincie', dag('2016-11-01'));
    expect(van([later, AANPAK, besluit('2016-07-01')])).toEqual(['null voldoet']);
    expect(van([{ ...AANPAK, status: 'gepland' }, besluit('2016-05-31')])).toEqual(['null voldoet']);
    expect(van([{ ...AANPAK, partij: 'Regio' }, besluit('2016-05-31')])).toEqual(['null voldoet']);
    expect(van([later, besluit('2016-05-31')], '2016-10-31')).toEqual(['null voldoet']);
  });
});

describe('what has no outcome', () => {
  test('data for the DMS is a point of attention each year that is over, of each municipality', () => {
    const report = toets([gedaan('WO-10.1-data', 'Zwolle', dag('2016-05-01'))], '2017-12-31');
    expect(gemeld(report, 'WO-10.1-data')).toEqual(
      ['2016', '2017']
        .flatMap((jaar) => ELF.map((naam) => `signaal ${naam}|${jaar}`))
        .filter((regel) => regel !== 'signaal Zwolle|2016')
        .sort(),
    );
    expect(bevindingen(report, 'WO-10.1-data')[0]).toMatchObject({
      article: '10.1',
      cell: null,
      tab: 'Afsprakenregister',
      basis: [{ herkomst: 'uitvoeringskeuze' }],
    });
    expect(gemeld(toets([], '2016-12-30'), 'WO-10.1-data')).toEqual([]);
  });

  test.each(['WO-6-locaties', 'WO-8.2-deelname', 'WO-10.1-data'])('%s', (rule) => {
    const { outcomes, findings } = toets([gedaan(rule, 'Zwolle', dag('2017-05-01'))]);
    expect(outcomes.filter((one) => one.rule === rule)).toEqual([]);
    if (rule !== 'WO-10.1-data') expect(findings.filter((one) => one.rule === rule)).toEqual([]);
  });
});

test('a duty and a party may be spelled otherwise', () => {
  const report = toets([
    gedaan('art. 5.3', 'Provincie Overijssel', dag('2020-06-01')),
    gedaan('5.3', 'Gemeente Zwolle', dag('2019-06-01')),
    gedaan('artikel 18', 'GS', dag('2016-06-01')),
    gedaan('18', 'college van B en W Zwolle', dag('2018-06-01')),
  ]);
  expect(oordelen(report, 'WO-5.3', 'Regio').slice(3)).toEqual(['2019 voldoet', '2020 voldoet']);
  expect(oordelen(report, 'WO-18', 'Gedeputeerde Staten')[0]).toBe('2016-2017 voldoet');
  expect(oordelen(report, 'WO-18', 'Zwolle')[1]).toBe('2018-2019 voldoet');
  expect(gemeld(report, 'veld-schrijfwijze')).toHaveLength(8);
});

test('only the five municipalities of article 8.1 are asked to think along', () => {
  expect(oordelen(toets([]), 'WO-8.1', 'Dalfsen')).toEqual(['null niet-van-toepassing']);
  expect(gemeld(toets([]), 'WO-8.1').sort()).toEqual(
    ['Hardenberg', 'Raalte', 'Steenwijkerland', 'Zwartewaterland', 'Zwolle'].map(
      (naam) => `register ${naam}`,
    ),
  );
});
