import { behoefte, controleer, dag, houdt, metCel, plan, plannen, tabel } from './contract';
import type { Cell, Cells } from './contract';

/* rules.md: the checks of a plan, the balance and the term (articles 19 to 22). */

const op = (iso: string): Cells => ({ Peildatum: dag(iso) });
const veel = (woningen: number): { plannen: ReturnType<typeof plannen> } => ({
  plannen: metCel('Bruto woningen', woningen),
});
const w20 = (ernst = 'signaal', cel = 'A2'): string => `WO-20 ${ernst} Plancapaciteit!${cel} {Zwolle}`;
const w22 = (ernst = 'signaal'): string => `WO-22 ${ernst} Plancapaciteit!- {Zwolle}`;
const TUSSENDAG = 'WO-21-peildatum signaal Gegevens!- {Peildatum}';
const NETTO = 'WO-27-sloop signaal Plancapaciteit!- {Zwolle}';
const buiten = 'peildatum-buiten-looptijd signaal Gegevens!B4 {Peildatum}';
const in2019 = { behoefte: tabel(behoefte('Zwolle', (jaar) => ({ Behoefte: jaar === 2019 ? 2500 : 0 }))) };
const sloop = (verwacht: Cell) => ({
  behoefte: tabel(behoefte('Zwolle', () => ({ 'Verwachte sloop': verwacht }))),
});
const nt = 'niet-te-bepalen';

describe('the worked examples', () => {
  houdt([
    {
      zin: '1: bruto, 1 000 on a need of 850 and 200 expected demolition',
      plannen: metCel('Bruto woningen', 1000),
      behoefte: tabel(behoefte('Zwolle', () => ({ Behoefte: 85, 'Verwachte sloop': 20 }))),
      bevindingen: [],
      uitkomsten: { 'WO-20': 'voldoet 0.952381' },
    },
    {
      zin: '1: netto, 800 on a need of 850',
      plannen: plannen(plan('P1', { 'Bruto woningen': 1000, Sloop: 200, 'Saldo na sloop geborgd': 'ja' })),
      behoefte: tabel(behoefte('Zwolle', 85)),
      bevindingen: [NETTO],
      uitkomsten: { 'WO-20': 'voldoet 0.941176', 'WO-27-borging': 'voldoet' },
    },
    {
      zin: '2: 2 501 on 2 500 on the last day of the term',
      gegevens: op('2019-01-01'),
      ...veel(2501),
      ...in2019,
      bevindingen: [w20(), w22()],
      uitkomsten: { 'WO-20': 'voldoet-niet 1.0004', 'WO-22': nt },
    },
    {
      zin: '2: and on the day after it',
      gegevens: op('2019-01-02'),
      ...veel(2501),
      ...in2019,
      bevindingen: [w20('norm'), w22('norm'), TUSSENDAG],
      uitkomsten: { 'WO-22': 'voldoet-niet' },
      afsluitcode: 0,
    },
    {
      zin: '3: on 31 December the next year is the first',
      gegevens: op('2019-12-31'),
      ...veel(600),
      bevindingen: [],
      uitkomsten: { 'WO-20': 'voldoet 1' },
    },
  ]);

  test('100,04 % is shown as that', async () => {
    const { file } = await controleer({ gegevens: op('2019-01-01'), ...veel(2501), ...in2019 });
    const found = file.bevindingen.find(({ regel }) => regel === 'WO-20');
    expect(found?.melding).toContain('100,04\u00a0%');
    expect(found?.feiten).toContainEqual({
      naam: 'Telwijze',
      waarde: 'Netto geteld over 2019 tot en met 2025.',
    });
    expect(found?.grondslag.map(({ herkomst }) => herkomst)).toEqual(['leeswijze']);
  });
});

describe('the peildatum', () => {
  const nvt = 'niet-van-toepassing';
  houdt([
    {
      zin: 'before the start: nothing applies',
      gegevens: op('2015-12-31'),
      ...veel(2501),
      bevindingen: [buiten],
      uitkomsten: { 'WO-19': nvt, 'WO-22': nvt, 'WO-20-regio': nvt },
    },
    {
      zin: 'after the end: the balance does not apply, row checks go on',
      gegevens: op('2022-06-01'),
      plannen: plannen(plan('P1', { 2016: 10, 2022: 80, Prioriteit: null })),
      bevindingen: [
        buiten,
        'WO-plan-jaren fout Plancapaciteit!A2 {Zwolle|P1}',
        'WO-plan-verlopen signaal Plancapaciteit!A2 {Zwolle|P1}',
      ],
      uitkomsten: { 'WO-20': nvt, 'WO-19': nvt },
    },
    {
      zin: 'outside by an option: no cell',
      opties: ['--peildatum', '31-12-2021'],
      bevindingen: ['peildatum-buiten-looptijd signaal Gegevens!- {Peildatum}'],
    },
  ]);
});

// The years stand first: a plan with two years has Gemeente in column C and Status planologisch in F.
describe('the numbers of a plan', () => {
  houdt([
    {
      zin: 'the years up to 2025 are its remaining gross',
      plannen: plannen(plan('P1', { 2018: 40, 'Na 2025': 60 })),
      bevindingen: [],
      uitkomsten: { 'WO-20': 'voldoet 0.04' },
    },
    {
      zin: 'years that do not add up block the balance, of a counted plan',
      plannen: plannen(plan('P1', { 2018: 50, 2019: 40 })),
      bevindingen: ['WO-plan-jaren fout Plancapaciteit!A2 {Zwolle|P1}'],
      uitkomsten: { 'WO-20': nt, 'WO-19': 'voldoet' },
    },
    {
      zin: 'and of a soft plan do not',
      plannen: plannen(plan('P1', { 2018: 90, 'Status planologisch': '3' })),
      bevindingen: ['WO-plan-jaren fout Plancapaciteit!A2 {Zwolle|P1}'],
      uitkomsten: { 'WO-20': 'voldoet 0' },
    },
    {
      zin: 'more completed than planned: only that, not the groups too',
      plannen: plannen(plan('P1', { Gerealiseerd: 101, Eengezins: 3 })),
      bevindingen: ['WO-plan-gerealiseerd fout Plancapaciteit!G2 {Zwolle|P1}'],
      uitkomsten: { 'WO-20': nt },
    },
    {
      zin: 'a group above Bruto is a fout, another difference a signaal; neither blocks',
      plannen: plannen(plan('P1', { Eengezins: 101 }), plan('P2', { Middenhuur: 99 })),
      bevindingen: [
        'WO-plan-woningtype fout Plancapaciteit!G2 {Zwolle|P1}',
        'WO-plan-prijs signaal Plancapaciteit!H3 {Zwolle|P2}',
      ],
      uitkomsten: { 'WO-20': 'voldoet 0.2' },
    },
    {
      zin: 'a jump since the previous delivery: more than half, and more than 10 homes',
      plannen: plannen(plan('P1', { 'Bruto woningen': 151 }), plan('P2', { 'Bruto woningen': 30 })),
      vorige: { plannen: plannen(plan('p1'), plan('P2', { 'Bruto woningen': 20 })) },
      bevindingen: ['WO-plan-sprong signaal Plancapaciteit!E2 {Zwolle|P1}'],
    },
  ]);
});

describe('the balance', () => {
  houdt([
    {
      zin: 'counts the four hard statuses',
      plannen: plannen(
        ...['1A', '1B', '2A', '2B', '1C', '2C', '3', '4A', '4B', '5A', '5B'].map((status) =>
          plan(status, { 'Status planologisch': status }),
        ),
      ),
      bevindingen: [],
      uitkomsten: { 'WO-20': 'voldoet 0.4' },
    },
    {
      zin: 'points at the largest remaining gross, the upper of equals',
      plannen: plannen(
        plan('P1'),
        plan('P2', { 'Bruto woningen': 600 }),
        plan('P3', { 'Bruto woningen': 600 }),
      ),
      bevindingen: [w20('signaal', 'A3'), w22()],
      uitkomsten: { 'WO-20': 'voldoet-niet 1.3' },
    },
    {
      zin: 'without need: only in balance without capacity, and no percentage',
      plannen: metCel('Bruto woningen', 1),
      behoefte: tabel(behoefte('Zwolle', -5)),
      bevindingen: [w20(), w22()],
      uitkomsten: { 'WO-20': 'voldoet-niet null' },
    },
    {
      zin: 'netto with completed homes must know what is demolished',
      plannen: plannen(plan('P1', { Gerealiseerd: 10, Sloop: 30, 'Saldo na sloop geborgd': 'ja' })),
      bevindingen: [],
      uitkomsten: { 'WO-20': nt },
    },
    {
      zin: 'bruto does not read the demolition of plans',
      plannen: metCel('Sloop', 'x'),
      ...sloop(0),
      bevindingen: ['veld-type fout Plancapaciteit!G2 {Zwolle|P1}'],
      uitkomsten: { 'WO-20': 'voldoet 0.1', 'WO-27-borging': nt },
    },
    {
      zin: 'bruto is still blocked by more demolished than planned',
      plannen: plannen(plan('P1', { 'Sloop gerealiseerd': 6 })),
      ...sloop(0),
      bevindingen: ['WO-plan-sloop fout Plancapaciteit!G2 {Zwolle|P1}'],
      uitkomsten: { 'WO-20': nt },
    },
    {
      zin: 'expected demolition for some years only: netto',
      gegevens: op('2018-01-01'),
      behoefte: tabel(behoefte('Zwolle', (jaar) => ({ 'Verwachte sloop': jaar === 2020 ? null : 10 }))),
      bevindingen: ['WO-27-onvolledig signaal Woningbehoefte!E6 {Zwolle|2020}'],
      uitkomsten: { 'WO-20': 'voldoet 0.125' },
    },
    {
      zin: 'a status that cannot be read always blocks',
      plannen: plannen(plan('P1'), plan('P2', { 'Status planologisch': 'Onbekend', 'Bruto woningen': 0 })),
      bevindingen: ['veld-code fout Plancapaciteit!D3 {Zwolle|P2}'],
      uitkomsten: { 'WO-20': nt },
    },
    {
      zin: 'a past year of the need is not read',
      gegevens: op('2018-01-01'),
      behoefte: tabel(behoefte('Zwolle', (jaar) => ({ Behoefte: jaar === 2016 ? 'veel' : 100 }))),
      bevindingen: ['veld-type fout Woningbehoefte!C2 {Zwolle|2016}'],
      uitkomsten: { 'WO-20': 'voldoet 0.125' },
    },
  ]);
});
