import { dag, houdt, metCel, plan, plannen } from './contract';
import type { Cell, Cells } from './contract';

/* rules.md: the term of article 22, and articles 25 to 29. */

const op = (iso: string): Cells => ({ Peildatum: dag(iso) });
const w20 = (ernst = 'signaal', cel = 'A2', wie = 'Zwolle'): string =>
  `WO-20 ${ernst} Plancapaciteit!${cel} {${wie}}`;
const w22 = (ernst = 'signaal', wie = 'Zwolle'): string => `WO-22 ${ernst} Plancapaciteit!- {${wie}}`;
const teVeel = { plannen: metCel('Bruto woningen', 2000) };
const over = [w20('norm'), w22('norm')];
const loopt = [w20(), w22()];
const nt = 'niet-te-bepalen';
const nvt = 'niet-van-toepassing';
const na = { gegevens: op('2019-12-31'), ...teVeel };
const vermeld = (
  datum: Cell,
  afspraak: Cell = 'WO-22',
  partij: Cell = 'Zwolle',
  status: Cell = 'uitgevoerd',
): Cell[] => [
  afspraak,
  partij,
  typeof datum === 'string' && /^\d{4}-/.test(datum) ? dag(datum) : datum,
  status,
  'notulen',
];

describe('the term of three years', () => {
  const anders = (kolom: string, sleutel: string, code: string): string =>
    `veld-schrijfwijze signaal Afsprakenregister!${kolom}2 {${sleutel}} ${code}`;
  const sleutel = 'WO-22|Zwolle|2017-03-01';
  const regel = anders('A', sleutel, 'WO-22');
  const partij = anders('B', sleutel, 'Zwolle');
  const onleesbaar = { uitkomsten: { 'WO-22': nt, 'WO-20': 'voldoet-niet' } };
  houdt([
    {
      zin: 'starts with the agreement when nothing is established',
      ...na,
      register: [],
      bevindingen: over,
      uitkomsten: { 'WO-22': 'voldoet-niet' },
    },
    {
      zin: 'starts on the earliest entry; later ones never renew it',
      ...na,
      register: [vermeld('2016-05-01'), vermeld('2018-01-01')],
      bevindingen: over,
    },
    {
      zin: 'ends on its own last day',
      gegevens: op('2020-03-01'),
      ...teVeel,
      register: [vermeld('2017-03-01')],
      bevindingen: [...loopt, 'WO-21-peildatum signaal Gegevens!- {Peildatum}'],
      uitkomsten: { 'WO-22': nt },
    },
    {
      zin: 'may end after the agreement',
      gegevens: op('2020-12-31'),
      ...teVeel,
      register: [vermeld('2018-01-01')],
      bevindingen: loopt,
      uitkomsten: { 'WO-22': nt },
    },
    ...(['22', 22, 'art. 22', 'artikel 22', 'wo-22'] as const).map((afspraak) => ({
      zin: `reads the article as ${JSON.stringify(afspraak)}`,
      ...na,
      register: [vermeld('2017-03-01', afspraak)],
      bevindingen: [...loopt, regel],
    })),
    ...['college van B en W Zwolle', 'Gemeente Zwolle'].map((naam) => ({
      zin: `reads the party as ${naam}`,
      ...na,
      register: [vermeld('2017-03-01', 'WO-22', naam)],
      bevindingen: [...loopt, partij],
    })),
    {
      zin: 'does not take 2.2 for 22',
      ...na,
      register: [vermeld('2017-03-01', '2.2')],
      bevindingen: [
        ...over,
        'veld-schrijfwijze signaal Afsprakenregister!A2 {WO-2.2|Zwolle|2017-03-01} WO-2.2',
      ],
    },
    ...['gepland', 'vervallen'].map((status) => ({
      zin: `does not start on what is ${status}`,
      ...na,
      register: [vermeld('2017-03-01', 'WO-22', 'Zwolle', status)],
      bevindingen: over,
    })),
    {
      zin: 'cannot be determined with a date that cannot be read',
      ...na,
      register: [vermeld('ooit')],
      bevindingen: [w20(), 'veld-type fout Afsprakenregister!C2 {WO-22|Zwolle|}'],
      ...onleesbaar,
    },
    {
      zin: 'nor with a party or an article that may be ours',
      ...na,
      register: [vermeld('2017-03-01', 'WO-22', 'Assen'), vermeld('2017-03-01', 'xyz')],
      bevindingen: [
        w20(),
        'veld-code fout Afsprakenregister!B2 {WO-22||2017-03-01}',
        'veld-code fout Afsprakenregister!A3 {|Zwolle|2017-03-01}',
      ],
      ...onleesbaar,
    },
    {
      zin: 'does not matter in balance',
      register: [vermeld('ooit')],
      bevindingen: ['veld-type fout Afsprakenregister!C2 {WO-22|Zwolle|}'],
      uitkomsten: { 'WO-22': 'voldoet' },
    },
  ]);
});

describe('articles 25 to 29', () => {
  const zorg = (meer: Cells) => ({
    plannen: plannen(plan('P1', { 'Bijzondere doelgroep': 'zorg', ...meer }), plan('P2')),
  });
  const status = (meer: Cells) => ({
    plannen: plannen(plan('P1', { 'Bijzondere doelgroep': 'statushouders', ...meer }), plan('P2')),
  });
  const overleg = { 'Overleg bestemming': dag('2016-01-01') };
  const afgestemd = (met: Cell) => ({
    plannen: plannen(plan('P1', { 'Nieuw of gewijzigd': 'ja', 'Afgestemd met': met })),
  });
  houdt([
    {
      zin: '28: care homes in the existing stock are left out',
      ...zorg({ 'Bestaande voorraad': 'ja', ...overleg }),
      bevindingen: [],
      uitkomsten: { 'WO-20': 'voldoet 0.1', 'WO-28': 'voldoet', 'WO-28-overleg': 'voldoet' },
    },
    {
      zin: '28: others count',
      ...zorg({ 'Bestaande voorraad': 'nee' }),
      bevindingen: ['WO-28 norm Plancapaciteit!G2 {Zwolle|P1}'],
      uitkomsten: { 'WO-20': 'voldoet 0.2', 'WO-28-overleg': nvt },
    },
    {
      zin: '28: without consultation, at its cell',
      ...zorg({ 'Bestaande voorraad': 'ja', 'Overleg bestemming': null }),
      bevindingen: ['WO-28-overleg register Plancapaciteit!I2 {Zwolle|P1}'],
      uitkomsten: { 'WO-20': 'voldoet 0.1', 'WO-28-overleg': 'voldoet-niet' },
    },
    {
      zin: '28: undetermined when the stock cannot be read',
      ...zorg({ 'Bestaande voorraad': 'deels' }),
      bevindingen: ['veld-code fout Plancapaciteit!H2 {Zwolle|P1}'],
      uitkomsten: { 'WO-20': nt, 'WO-28': nt },
    },
    {
      zin: '29: new homes for statushouders are left out, with a signaal',
      ...status(overleg),
      bevindingen: ['WO-29 signaal Plancapaciteit!G2 {Zwolle|P1}'],
      uitkomsten: { 'WO-20': 'voldoet 0.1', 'WO-29-overleg': 'voldoet' },
    },
    {
      zin: '29: without the column, the finding stands at the group',
      ...status({ 'Bestaande voorraad': 'ja' }),
      bevindingen: ['WO-29-overleg register Plancapaciteit!G2 {Zwolle|P1}'],
    },
    {
      zin: '27: the balance after demolition is secured',
      plannen: plannen(plan('P1', { Sloop: 3 })),
      bevindingen: [
        'WO-27-sloop signaal Plancapaciteit!- {Zwolle}',
        'WO-27-borging norm Plancapaciteit!G2 {Zwolle|P1}',
      ],
      uitkomsten: { 'WO-27-borging': 'voldoet-niet' },
    },
    ...[null, 'Zwolle'].map((met) => ({
      zin: `25: not agreed with ${String(met)}`,
      ...afgestemd(met),
      bevindingen: ['WO-25 signaal Plancapaciteit!H2 {Zwolle|P1}'],
    })),
    ...['Niet aan de orde', 'ommen; Gemeente Raalte;'].map((met) => ({
      zin: `25: agreed: ${met}`,
      ...afgestemd(met),
      bevindingen: [],
    })),
  ]);
});
