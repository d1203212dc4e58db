import { behoefte, dag, houdt, plan, plannen, tabel } from './contract';
import type { Cells } from './contract';

/* rules.md: articles 19 and 21. */

const op = (iso: string): Cells => ({ Peildatum: dag(iso) });
const nt = 'niet-te-bepalen';

describe('the prognosis and the priorities', () => {
  houdt([
    {
      zin: 'a missing year: undetermined without a finding',
      behoefte: tabel(behoefte('Zwolle', 100).slice(1)),
      bevindingen: [],
      uitkomsten: { 'WO-21': nt, 'WO-20': nt, 'WO-22': nt },
    },
    {
      zin: 'two prognoses: the same',
      behoefte: tabel(behoefte('Zwolle', (jaar) => ({ Prognose: jaar === 2020 ? 'Pearl' : 'Primos 2015' }))),
      bevindingen: [],
      uitkomsten: { 'WO-21': nt, 'WO-20': nt },
    },
    {
      zin: 'another than agreed: at the first year that counts',
      gegevens: { ...op('2018-01-01'), 'Te hanteren prognose': 'Pearl' },
      bevindingen: ['WO-21 norm Woningbehoefte!D4 {Zwolle}'],
      uitkomsten: { 'WO-21': 'voldoet-niet', 'WO-20': 'voldoet 0.125' },
    },
    {
      zin: 'compared without case; none agreed: undetermined',
      gegevens: { 'Te hanteren prognose': null },
      bevindingen: [],
      uitkomsten: { 'WO-21': nt, 'WO-20': 'voldoet 0.1' },
    },
    {
      zin: 'no plan has a priority',
      plannen: plannen(
        plan('P1', { Prioriteit: null }),
        plan('P2', { Prioriteit: null, 'Status planologisch': '4B' }),
      ),
      bevindingen: ['WO-19 norm Plancapaciteit!- {Zwolle}'],
      uitkomsten: { 'WO-19': 'voldoet-niet' },
    },
    {
      zin: 'single blanks, of plans that are still built',
      plannen: plannen(
        plan('P1'),
        plan('P2', { Prioriteit: null }),
        plan('P3', { Prioriteit: null, Gerealiseerd: 100 }),
        plan('P4', { Prioriteit: null, 'Status planologisch': '5A' }),
      ),
      bevindingen: ['WO-19 signaal Plancapaciteit!F3 {Zwolle|P2}'],
      uitkomsten: { 'WO-19': 'voldoet' },
    },
  ]);
});
