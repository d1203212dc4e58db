import { behoefte, dag, houdt, metCel, plan, plannen, tabel } from './contract';
import type { Cell } from './contract';

/* sheets.md: which sheet is which, headers, tables, blank rows, and the sheet Gegevens. */

const KOP = ['Gemeente', 'Plan-ID', 'Plannaam', 'Status planologisch', 'Bruto woningen', 'Prioriteit'];
const RIJ: readonly Cell[] = ['Zwolle', 'P1', 'Plan', '1A', 100, 'hoog'];
const goed = { bevindingen: [], uitkomsten: { 'WO-20': 'voldoet 0.1' } };
const kolommen = KOP.map((name) => ({ name }));

describe('a sheet is found', () => {
  houdt([
    {
      zin: 'by its tab name, compared like a header',
      plannen: null,
      bladen: { 'plan capaciteit': [KOP, RIJ] },
      ...goed,
    },
    {
      zin: 'by its headers, below title rows',
      plannen: null,
      bladen: { Lijst: [['Plannen'], [], KOP, RIJ] },
      ...goed,
    },
    {
      zin: 'by its table, of which the totals row and the cells around it are left out',
      plannen: null,
      bladen: {
        Blad1: (sheet) => {
          const [eerste, ...overige] = kolommen;
          sheet.addTable({
            name: 'tblPlancapaciteit',
            ref: 'B3',
            headerRow: true,
            totalsRow: true,
            columns: [{ name: eerste?.name ?? '', totalsRowLabel: 'Totaal' }, ...overige],
            rows: [[...RIJ]],
          });
          sheet.getCell('H3').value = 'Wijk';
          sheet.getCell('H4').value = 'Zuid';
          sheet.getCell('B8').value = 'Zwolle';
        },
      },
      ...goed,
    },
    {
      zin: 'as the first of two tables side by side, and as the second',
      plannen: null,
      behoefte: null,
      bladen: {
        Alles: (sheet) => {
          sheet.addTable({ name: 'Tabel1', ref: 'A2', headerRow: true, columns: kolommen, rows: [[...RIJ]] });
          const [, ...rijen] = tabel(behoefte('Zwolle', 100));
          const columns = ['Gemeente', 'Jaar', 'Behoefte', 'Prognose'].map((name) => ({ name }));
          sheet.addTable({
            name: 'Tabel2',
            ref: 'I2',
            headerRow: true,
            columns,
            rows: rijen.map((rij) => [...rij]),
          });
        },
      },
      ...goed,
    },
    {
      zin: 'once: of two candidates the one by name counts',
      bladen: { Oud: [KOP, ['Zwolle', 'P9', 'Plan', '1A', 900, 'hoog']] },
      bevindingen: ['blad-dubbel signaal Oud!- {Plancapaciteit}'],
      uitkomsten: { 'WO-20': 'voldoet 0.1' },
    },
    {
      zin: 'not when its header row cannot be recognised',
      behoefte: [['iets'], ['anders']],
      bevindingen: ['blad-onherkend signaal Woningbehoefte!- {Woningbehoefte}'],
      uitkomsten: { 'WO-20': 'niet-te-bepalen', 'WO-21': 'niet-te-bepalen' },
    },
    {
      zin: 'or nothing is recognised: never a silent pass',
      gegevens: null,
      plannen: null,
      behoefte: null,
      bladen: { Blad1: [['a'], [1]] },
      bevindingen: ['werkmap-onherkend fout Blad1!- {null}'],
      afsluitcode: 1,
    },
  ]);
});

describe('a header', () => {
  houdt([
    {
      zin: 'is compared without case, diacritics and signs, and has aliases',
      plannen: [
        ['GEMEENTE *', 'plannummer', 'Náám plan', 'Planologische\nstatus', 'Totaal_bouw', 'Priorisering'],
        RIJ,
      ],
      ...goed,
    },
    {
      zin: 'with the own name beats an alias, which then is unknown',
      plannen: [
        [...KOP, 'Status'],
        [...RIJ, 'in uitvoering'],
      ],
      bevindingen: ['kolom-onbekend signaal Plancapaciteit!G1 {Status}'],
      uitkomsten: { 'WO-20': 'voldoet 0.1' },
    },
    {
      zin: 'Status project is never the planning status',
      plannen: [KOP.map((kop) => (kop.startsWith('Status') ? 'Status project' : kop)), RIJ],
      bevindingen: [
        'kolom-ontbreekt fout Plancapaciteit!- {Status planologisch}',
        'kolom-onbekend signaal Plancapaciteit!D1 {Status project}',
      ],
      uitkomsten: { 'WO-20': 'niet-te-bepalen' },
    },
    {
      zin: 'that stands twice leaves no usable column, whose cells are not checked',
      plannen: [
        [...KOP, 'Sloop', 'Sloop'],
        [...RIJ, 'x', 'y'],
      ],
      bevindingen: ['kolom-dubbel fout Plancapaciteit!H1 {Sloop}'],
      uitkomsten: { 'WO-20': 'niet-te-bepalen', 'WO-27-borging': 'niet-te-bepalen' },
    },
    {
      zin: 'that is unknown is reported only with a filled cell below it; a blank one is no column',
      plannen: [
        [...KOP, 'Wijk', 'Leeg', null],
        [...RIJ, 0, ' \u00a0', 'los'],
      ],
      bevindingen: ['kolom-onbekend signaal Plancapaciteit!G1 {Wijk}'],
    },
    {
      zin: 'that holds a citizen service number is shown as its letter',
      plannen: [
        [...KOP, '123456782'],
        [...RIJ, 'x'],
      ],
      bevindingen: ['kolom-onbekend signaal Plancapaciteit!G1 {G}'],
    },
  ]);
});

describe('rows', () => {
  houdt([
    {
      zin: 'that are blank are skipped, and row numbers stay the own ones',
      plannen: [
        KOP,
        RIJ,
        [],
        [null, ' \u00a0', { formula: '""', result: '' }],
        ['Zwolle', 'P2', 'Plan', '1A', -5, 'hoog'],
      ],
      bevindingen: ['veld-bereik fout Plancapaciteit!E5 {Zwolle|P2}'],
      uitkomsten: { 'WO-20': 'niet-te-bepalen' },
    },
    {
      zin: 'of which only a foreign column is filled are blank',
      plannen: [
        [...KOP, 'Wijk'],
        [...RIJ, 'Zuid'],
        [null, null, null, null, null, null, 'Noord'],
      ],
      bevindingen: ['kolom-onbekend signaal Plancapaciteit!G1 {Wijk}'],
    },
  ]);
});

describe('Gegevens', () => {
  houdt([
    {
      zin: 'a missing Kenmerk is reported under its name, without a cell; the agreement follows from the sheets',
      gegevens: { Overeenkomst: undefined, Organisatie: undefined, Peildatum: undefined },
      bevindingen: ['Overeenkomst', 'Organisatie', 'Peildatum'].map(
        (naam) => `veld-verplicht fout Gegevens!- {${naam}}`,
      ),
      uitkomsten: { 'WO-20': 'niet-te-bepalen', 'WO-20@Dalfsen': '' },
    },
    {
      zin: 'an Organisatie of the other agreement is no code, a Kenmerk that is not ours is left alone',
      gegevens: { Organisatie: 'Elburg', Contact: 'iemand' },
      bevindingen: ['veld-code fout Gegevens!B3 {Organisatie}'],
      uitkomsten: { 'WO-20': 'voldoet 0.1' },
    },
    {
      zin: 'a year is no date, and without a peildatum everything dated is undetermined',
      gegevens: { Peildatum: 2018 },
      bevindingen: ['veld-bereik fout Gegevens!B4 {Peildatum}'],
      uitkomsten: { 'WO-20': 'niet-te-bepalen', 'WO-22': 'niet-te-bepalen' },
    },
    {
      zin: 'an option wins over it',
      gegevens: { Overeenkomst: 'Utrecht', Peildatum: 'ooit' },
      opties: ['--overeenkomst', 'WO', '--peildatum', '31-12-2019'],
      bevindingen: ['veld-code fout Gegevens!B2 {Overeenkomst}', 'veld-type fout Gegevens!B4 {Peildatum}'],
      uitkomsten: { 'WO-20': 'voldoet 0.166667' },
    },
    {
      zin: 'dates of a workbook that counts from 1904 are the same dates',
      from1904: true,
      gegevens: { Peildatum: 42368 },
      plannen: metCel('Statusdatum', 41000),
      bevindingen: [],
      uitkomsten: { 'WO-20': 'voldoet 0.166667' },
    },
    {
      zin: 'a workbook without it belongs to the agreement of its sheets',
      gegevens: null,
      plannen: plannen(plan('P1', { Statusdatum: dag('2015-03-01') })),
      bevindingen: [],
      uitkomsten: { 'WO-20': 'niet-te-bepalen' },
    },
  ]);
});
