import type { Report } from '../../../src/core/report';
import type { Registerrij } from '../../../src/agreements/west-overijssel/voorbeeldwerkmap';
import { controleer } from './controleer';
import { ELF, REGELS, dag, gedaan } from './register-tabel';

/* An entry that cannot be read blocks what it may be about, and no more. The term of every duty is over here. */

const toets = (...register: readonly Registerrij[]): Report =>
  controleer({ register, peildatum: dag('2020-12-31'), organisatie: 'Regio' });

/** What is niet-te-bepalen with these entries and was not without: rule and subject, each once. */
function geblokkeerd(...register: readonly Registerrij[]): string[] {
  const open = ({ outcomes }: Report): string[] =>
    outcomes
      .filter(
        ({ rule, uitkomst, tijdvak }) =>
          REGELS.includes(rule) && uitkomst === 'niet-te-bepalen' && tijdvak !== '2020-2021',
      )
      .map(({ rule, subject }) => `${rule} ${subject}`);
  const zonder = open(toets());
  expect(zonder).toEqual([]);
  return [...new Set(open(toets(...register)))].sort();
}

const JUNI = dag('2018-06-01');
const elf = (rule: string): string[] => ELF.map((naam) => `${rule} ${naam}`);
const PUNTEN = elf('WO-1-bespreekpunten');

/* What an entry of each party may be about, by hand from the table. */
const VAN_IEDER_SAMEN = [
  'WO-2.2',
  'WO-4.1',
  'WO-4.2',
  'WO-4.3',
  'WO-4.4',
  'WO-5.1',
  'WO-5.2',
  'WO-5.3',
  'WO-15',
];
const VAN_PROVINCIE_OF_REGIO = [
  'WO-voortgang',
  'WO-midterm',
  'WO-monitoringssysteem',
  'WO-31',
  'WO-2.1',
  'WO-7',
  'WO-9',
  'WO-16',
];
const regio = (rules: readonly string[]): string[] => rules.map((rule) => `${rule} Regio`);
const VAN_ZWOLLE = [
  ...['WO-6', 'WO-8.1', 'WO-8.2', 'WO-13', 'WO-18', 'WO-23', 'WO-24'].map((rule) => `${rule} Zwolle`),
  ...regio([...VAN_IEDER_SAMEN, 'WO-2.3']),
].sort();

describe('a Datum or Status that cannot be read', () => {
  test.each<[string, Registerrij, readonly string[]]>([
    ['date', gedaan('WO-24', 'Zwolle', 'ooit'), ['WO-24 Zwolle']],
    ['blank date', gedaan('WO-24', 'Zwolle', ''), ['WO-24 Zwolle']],
    ['status', gedaan('WO-24', 'Zwolle', JUNI, { status: 'bezig' }), ['WO-24 Zwolle']],
    ['blank status', gedaan('WO-24', 'Zwolle', JUNI, { status: '' }), ['WO-24 Zwolle']],
    ['date of a duty of all together', gedaan('WO-15', 'Raalte', 'ooit'), ['WO-15 Regio']],
    ['date of WO-31', gedaan('WO-31', 'Provincie', 'ooit'), ['WO-31 Regio', 'WO-monitoringssysteem Regio']],
    ['date of WO-1', gedaan('WO-1', 'Provincie', 'ooit'), ['WO-1 Provincie', ...PUNTEN]],
    ['date of WO-8', gedaan('WO-8', 'Provincie', 'ooit'), ['WO-8 Provincie', ...elf('WO-8.2')]],
    ['date of points', gedaan('WO-1-bespreekpunten', 'Zwolle', 'ooit'), []],
    ['date of a party that does not count', gedaan('WO-1', 'Regio', 'ooit'), []],
    ['date of WO-22', gedaan('WO-22', 'Zwolle', 'ooit'), []],
  ])('blocks that duty of that party: %s', (_, rij, verwacht) => {
    expect(geblokkeerd(rij)).toEqual([...verwacht].sort());
  });

  test('blocks every year that was not reached without it', () => {
    const { outcomes } = toets(
      gedaan('WO-9', 'Regio', dag('2017-05-01')),
      gedaan('WO-9', 'Provincie', 'ooit'),
    );
    expect(outcomes.filter(({ rule }) => rule === 'WO-9').map(({ uitkomst }) => uitkomst)).toEqual([
      'niet-te-bepalen',
      'voldoet',
      'niet-te-bepalen',
      'niet-te-bepalen',
      'niet-te-bepalen',
    ]);
  });

  test('gives no finding of the duty, but its own', () => {
    const { findings } = toets(gedaan('WO-24', 'Zwolle', 'ooit'));
    const eigen = findings.filter(({ rule, sleutel }) => rule === 'WO-24' && sleutel === 'Zwolle');
    expect(eigen).toEqual([]);
    expect(findings.filter(({ rule }) => rule === 'veld-type')).toHaveLength(1);
    const data = toets(gedaan('WO-10.1-data', 'Zwolle', 'ooit')).findings.filter(
      ({ rule, sleutel }) => rule === 'WO-10.1-data' && sleutel?.startsWith('Zwolle') === true,
    );
    expect(data).toEqual([]);
  });

  test('says which row', () => {
    const { outcomes } = toets(gedaan('WO-24', 'Raalte', JUNI), gedaan('WO-24', 'Zwolle', 'ooit'));
    expect(outcomes.find(({ rule, subject }) => rule === 'WO-24' && subject === 'Zwolle')?.reason).toBe(
      'Afsprakenregister rij 3 is niet te lezen, en kan bij deze afspraak horen.',
    );
  });
});

describe('an Afspraak that cannot be read', () => {
  test('blocks every duty of that party, those of all together too', () => {
    expect(geblokkeerd(gedaan('WO-99', 'Zwolle', JUNI))).toEqual(VAN_ZWOLLE);
    expect(geblokkeerd(gedaan('', 'Zwolle', JUNI))).toEqual(VAN_ZWOLLE);
  });

  test('of the provincie blocks its duties, and what follows from them', () => {
    expect(geblokkeerd(gedaan('WO-99', 'Provincie', JUNI))).toEqual(
      [
        ...['WO-1', 'WO-3', 'WO-8', 'WO-9-uitvraag', 'WO-10.1'].map((rule) => `${rule} Provincie`),
        ...regio([...VAN_PROVINCIE_OF_REGIO, ...VAN_IEDER_SAMEN]),
        ...PUNTEN,
        ...elf('WO-8.2'),
      ].sort(),
    );
  });

  test('of the regio and of Gedeputeerde Staten blocks only theirs', () => {
    expect(geblokkeerd(gedaan('WO-99', 'Regio', JUNI))).toEqual(
      regio([...VAN_PROVINCIE_OF_REGIO, ...VAN_IEDER_SAMEN, 'WO-2.3']).sort(),
    );
    expect(geblokkeerd(gedaan('WO-99', 'GS', JUNI))).toEqual(['WO-18 Gedeputeerde Staten']);
  });
});

describe('a Partij that cannot be read', () => {
  test.each(['Atlantis', 'Zwole', ''])('blocks that duty of every party (%s)', (partij) => {
    expect(geblokkeerd(gedaan('WO-24', partij, JUNI))).toEqual(elf('WO-24').sort());
    expect(geblokkeerd(gedaan('WO-5.2', partij, JUNI))).toEqual(['WO-5.2 Regio']);
    expect(geblokkeerd(gedaan('WO-18', partij, JUNI))).toEqual(
      ['WO-18 Gedeputeerde Staten', ...elf('WO-18')].sort(),
    );
  });

  test('blocks everything when the Afspraak cannot be read either', () => {
    const alles = toets().outcomes.filter(
      ({ rule, uitkomst }) =>
        REGELS.includes(rule) && (uitkomst === 'voldoet-niet' || rule === 'WO-1-bespreekpunten'),
    );
    expect(geblokkeerd(gedaan('WO-99', 'Atlantis', JUNI))).toEqual(
      [...new Set(alles.map(({ rule, subject }) => `${rule} ${subject}`))].sort(),
    );
  });
});

describe('what is reached without the row that cannot be read', () => {
  test.each<[string, Registerrij]>([
    ['date', gedaan('WO-24', 'Zwolle', 'ooit')],
    ['status', gedaan('WO-24', 'Zwolle', JUNI, { status: 'bezig' })],
    ['duty', gedaan('WO-99', 'Zwolle', JUNI)],
    ['party', gedaan('WO-24', 'Atlantis', JUNI)],
    ['duty and party', gedaan('', '', JUNI)],
  ])('stays voldoet: %s', (_, rij) => {
    const { outcomes } = toets(gedaan('WO-24', 'Zwolle', JUNI), rij);
    expect(outcomes.find(({ rule, subject }) => rule === 'WO-24' && subject === 'Zwolle')?.uitkomst).toBe(
      'voldoet',
    );
  });

  test('stays a point of attention: one pilot, and a monitoring that was late', () => {
    const { outcomes, findings } = toets(
      gedaan('WO-5.1', 'Zwolle', JUNI),
      gedaan('WO-5.1', 'Raalte', 'ooit'),
      gedaan('WO-31', 'Regio', dag('2016-05-01')),
      gedaan('WO-31', 'Provincie', 'ooit'),
    );
    for (const rule of ['WO-5.1', 'WO-31']) {
      expect(outcomes.find((one) => one.rule === rule)?.uitkomst).toBe('voldoet');
      expect(findings.find((one) => one.rule === rule)?.ernst).toBe('signaal');
    }
  });
});

test.each(['gepland', 'vervallen'])(
  'an entry that is %s blocks nothing, whatever else cannot be read',
  (status) => {
    expect(geblokkeerd(gedaan('WO-24', 'Zwolle', 'ooit', { status }))).toEqual([]);
    expect(geblokkeerd(gedaan('WO-99', 'Zwolle', JUNI, { status }))).toEqual([]);
    expect(geblokkeerd(gedaan('', '', '', { status }))).toEqual([]);
  },
);

test('the points for a meeting are blocked only where a meeting lacks them', () => {
  const bijeenkomst = gedaan('WO-1', 'Provincie', dag('2018-03-10'));
  const onleesbaar = gedaan('WO-1-bespreekpunten', 'Zwolle', 'ooit');
  const van = (...rijen: readonly Registerrij[]) =>
    toets(bijeenkomst, ...rijen)
      .outcomes.filter(({ rule, subject }) => rule === 'WO-1-bespreekpunten' && subject === 'Zwolle')
      .map(({ tijdvak, uitkomst }) => `${String(tijdvak)} ${uitkomst}`);
  expect(van(onleesbaar)).toEqual(['2018 niet-te-bepalen']);
  expect(van(onleesbaar, gedaan('WO-1-bespreekpunten', 'Zwolle', dag('2018-03-01')))).toEqual([
    '2018 voldoet',
  ]);
  expect(van(gedaan('WO-1', 'Provincie', 'najaar'))).toEqual(['2018 niet-te-bepalen']);
});

test('a column that is missing leaves every entry unread', () => {
  const zonderStatus = [{ afspraak: 'WO-24', partij: 'Zwolle', datum: JUNI }];
  expect(geblokkeerd(...zonderStatus)).toEqual(['WO-24 Zwolle']);
});
