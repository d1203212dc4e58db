import { behoefte, dag, houdt, metCel, plan, plannen, tabel } from './contract';
import type { Cell } from './contract';

/* rules.md: whose delivery it is; sheets.md: explanations. */

const nt = 'niet-te-bepalen';
const nvt = 'niet-van-toepassing';
const na = { gegevens: { Peildatum: dag('2019-12-31') }, plannen: metCel('Bruto woningen', 2000) };
const over = ['WO-20 norm Plancapaciteit!A2 {Zwolle}', 'WO-22 norm Plancapaciteit!- {Zwolle}'];

describe('whose delivery', () => {
  const beide = {
    plannen: plannen(plan('P1'), plan('P2', { Gemeente: 'Ommen' })),
    behoefte: tabel([...behoefte('Zwolle', 100), ...behoefte('Ommen', 50)]),
  };
  const regio = { Organisatie: 'Regio' };
  const derde = (gemeente: string) => ({
    ...beide,
    plannen: plannen(plan('P1'), plan('P2', { Gemeente: 'Ommen' }), plan('P3', { Gemeente: gemeente })),
  });
  houdt([
    {
      zin: 'rows of another party are checked by cell and left out',
      plannen: plannen(plan('P1'), plan('P2', { Gemeente: 'Ommen', Sloop: -1 })),
      bevindingen: [
        'rij-andere-partij signaal Plancapaciteit!A3 {Ommen|P2}',
        'veld-bereik fout Plancapaciteit!G3 {Ommen|P2}',
      ],
      uitkomsten: { 'WO-20': 'voldoet 0.1', 'WO-20@Ommen': nvt, 'WO-20-regio': nt },
    },
    {
      zin: 'the deliverer without rows is undetermined',
      gegevens: { Organisatie: 'Dalfsen' },
      bevindingen: ['rij-andere-partij signaal Plancapaciteit!A2 {Zwolle|P1}'],
      uitkomsten: { 'WO-20@Dalfsen': nt, 'WO-20': nvt },
    },
    {
      zin: 'of the region: everyone, one without rows by name',
      gegevens: regio,
      ...beide,
      bevindingen: [],
      uitkomsten: { 'WO-20@Ommen': 'voldoet 0.2', 'WO-19@Raalte': nt, 'WO-20-regio': 'voldoet 0.133333' },
    },
    {
      zin: 'of nobody: those with rows',
      gegevens: { Organisatie: null },
      ...beide,
      bevindingen: ['veld-verplicht fout Gegevens!B3 {Organisatie}'],
      uitkomsten: { 'WO-20': 'voldoet 0.1', 'WO-20@Raalte': '' },
    },
    {
      zin: 'a name that is nearly Ommen blocks Ommen and the region',
      gegevens: regio,
      ...derde('Omen'),
      bevindingen: ['veld-code fout Plancapaciteit!A4 {|P3} Ommen'],
      uitkomsten: { 'WO-20': 'voldoet', 'WO-20@Ommen': nt, 'WO-20-regio': nt },
    },
    {
      zin: 'a name that may be anyone blocks everyone',
      gegevens: regio,
      ...derde('Assen'),
      bevindingen: ['veld-code fout Plancapaciteit!A4 {|P3}'],
      uitkomsten: { 'WO-20': nt, 'WO-20@Ommen': nt },
    },
  ]);
});

describe('an explanation', () => {
  const leg = (regel: Cell, sleutel: Cell, kolom: Cell = null): Cell[] => [
    regel,
    sleutel,
    kolom,
    'dat is afgesproken',
    null,
  ];
  houdt([
    {
      zin: 'of a subject, without case, is counted apart and changes no outcome',
      ...na,
      toelichtingen: [leg('wo-20', 'ZWOLLE'), leg('WO-22', 'Zwolle')],
      opties: ['--faalbij', 'signaal'],
      bevindingen: over.map((each) => `${each} *`),
      uitkomsten: { 'WO-20': 'voldoet-niet', 'WO-22': 'voldoet-niet' },
      afsluitcode: 0,
    },
    {
      zin: 'of a row, with the header of the column',
      plannen: plannen(plan('P1', { Prioriteit: 'HOOG', Plantype: 'verdichting' })),
      toelichtingen: [leg('veld-schrijfwijze', 'zwolle|p1', 'prioriteit')],
      bevindingen: [
        'veld-schrijfwijze signaal Plancapaciteit!F2 {Zwolle|P1} hoog *',
        'veld-schrijfwijze signaal Plancapaciteit!G2 {Zwolle|P1} Verdichting',
      ],
    },
    {
      zin: 'never takes a fout away',
      plannen: metCel('Sloop', -1),
      toelichtingen: [leg('veld-bereik', 'Zwolle|P1')],
      bevindingen: ['veld-bereik fout Plancapaciteit!G2 {Zwolle|P1}'],
      afsluitcode: 1,
    },
    {
      zin: 'must say something',
      ...na,
      toelichtingen: [['WO-20', 'Zwolle', null, ' ', null]],
      bevindingen: ['veld-verplicht fout Toelichtingen!D2 {null}', ...over],
    },
  ]);
});
