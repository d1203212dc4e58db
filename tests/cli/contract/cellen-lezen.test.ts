import { alleen, cellen, dag, houdt, metCel, plan, plannen } from './contract';

/* sheets.md: how a cell is read. */

const STATUS = 'Status planologisch';
describe('a status', () => {
  houdt([
    ...cellen(
      'is a code, code and name, or a name',
      STATUS,
      alleen(
        '1A',
        '1A Onherroepelijk',
        '1A. Onherroepelijk',
        'Onherroepelijk',
        3,
        '4B. Idee',
        '2C Vastgesteld B&W nodig',
        '4A Opgenomen in de visie',
        'Niet opgenomen in de visie',
      ),
    ),
    ...cellen(
      'may be spelled otherwise',
      STATUS,
      [
        ['1a', '1A'],
        ['1A\u00a0', '1A'],
        ['onherroepelijk', '1A'],
        ['2b vastgesteld uitwerking nodig', '2B'],
      ],
      ['veld-schrijfwijze signaal'],
    ),
    ...cellen(
      'that is nearly one is proposed',
      STATUS,
      [
        ['1AA', '1A'],
        ['Vastgestelt', '2A'],
      ],
      ['veld-code fout'],
    ),
    ...cellen(
      'that contradicts itself, or is none, has no proposal',
      STATUS,
      alleen('1A Vastgesteld', '4A Idee', 'Onbekend', 'Hard', '1D', 9),
      ['veld-code fout'],
    ),
  ]);
});

describe('a number', () => {
  houdt([
    ...cellen(
      'as text is read in Dutch',
      'Bruto woningen',
      [
        ['100', 100],
        [' 50 ', 50],
        ['€ 60,-', 60],
        ['100%', 1],
      ],
      ['veld-tekstgetal signaal'],
    ),
    ...cellen(
      'as text is then judged by its value',
      'Bruto woningen',
      [
        ['1,5', 1.5],
        ['-1.000', -1000],
        ['13,8%', 0.138],
      ],
      ['veld-tekstgetal signaal', 'veld-bereik fout'],
    ),
    ...cellen(
      'is not any other text, nor a boolean',
      'Bruto woningen',
      alleen('1.5', '1,234.5', '12 stuks', '1 234', 'n.v.t.', true),
      ['veld-type fout'],
    ),
    ...cellen('has its limits, and a whole number no fraction', 'Bruto woningen', alleen(-1, 1.5), [
      'veld-bereik fout',
    ]),
    ...cellen('counts at 15 digits', 'Bruto woningen', alleen(12.000000000000002)),
    ...cellen(
      'that is an error value is only that',
      'Bruto woningen',
      alleen({ error: '#N/A' }, '#N/B', { formula: '1/0', result: { error: '#DIV/0!' } }),
      ['veld-foutwaarde fout'],
    ),
    ...cellen(
      'that is required may not be blank',
      'Bruto woningen',
      alleen(null, '\u00a0', { formula: '""', result: '' }),
      ['veld-verplicht fout'],
    ),
    {
      zin: 'as text goes on into the balance',
      plannen: metCel('Bruto woningen', '1.001'),
      bevindingen: [
        'veld-tekstgetal signaal Plancapaciteit!E2 {Zwolle|P1} 1001',
        'WO-20 signaal Plancapaciteit!A2 {Zwolle}',
        'WO-22 signaal Plancapaciteit!- {Zwolle}',
      ],
      uitkomsten: { 'WO-20': 'voldoet-niet 1.001' },
    },
  ]);
});

describe('a date', () => {
  houdt([
    ...cellen(
      'is a serial number, of which the time is dropped',
      'Statusdatum',
      alleen(dag('2018-12-31'), 43465.75, 32874, 73415),
    ),
    ...cellen(
      'as text has the day before the month',
      'Statusdatum',
      [
        ['1-2-2018', '2018-02-01'],
        ['31/12/2018', '2018-12-31'],
        ['31 december 2018', '2018-12-31'],
        ['2018-12-31', '2018-12-31'],
      ],
      ['veld-datumtekst signaal'],
    ),
    ...cellen(
      'must exist and have four digits for the year',
      'Statusdatum',
      alleen('31-12-18', '31-02-2018', '12/31/2018', '2018', true),
      ['veld-type fout'],
    ),
    ...cellen('lies between 1990 and 2100', 'Statusdatum', alleen(2018, 32873, 73416), ['veld-bereik fout']),
  ]);
});

describe('ja or nee', () => {
  houdt([
    ...cellen('in lower case or as a boolean', 'Bestaande voorraad', alleen('ja', 'nee', true, false)),
    ...cellen(
      'spelled otherwise',
      'Bestaande voorraad',
      [
        ['X', 'ja'],
        ['n', 'nee'],
        ['WAAR', 'ja'],
        [0, 'nee'],
        [' ja', 'ja'],
      ],
      ['veld-schrijfwijze signaal'],
    ),
    ...cellen('and nothing else', 'Bestaande voorraad', alleen('jaa', 'misschien', 2), ['veld-code fout']),
  ]);
});

describe('a code', () => {
  houdt([
    ...cellen(
      'that is understood',
      'Gemeente',
      [
        ['zwolle', 'Zwolle'],
        ['Gemeente Zwolle', 'Zwolle'],
        ['Zwolle\u00a0', 'Zwolle'],
      ],
      ['veld-schrijfwijze signaal'],
    ),
    ...cellen(
      'that is nearly one, and makes no key',
      'Gemeente',
      [
        ['Zwole', 'Zwolle'],
        ['Gemeente Zwole', 'Zwolle'],
      ],
      ['veld-code fout'],
      '|P1',
    ),
    ...cellen(
      'by number and colour',
      'Prioriteit',
      [
        [1, 'hoog'],
        ['Oranje', 'midden'],
        ['rood', 'laag'],
      ],
      ['veld-schrijfwijze signaal'],
    ),
    ...cellen(
      'by another name without a finding',
      'Plantype',
      alleen('Pand Transformatie', 'Transformatie gebied'),
    ),
    ...cellen(
      'by an old name',
      'Vertrouwelijkheid',
      [
        ['Intern raad', 'Gemeente'],
        ['Extern mede-overheden', 'Provincie'],
        ['Privé', 'Gemeente'],
      ],
      ['veld-schrijfwijze signaal'],
    ),
    {
      zin: 'in Afgestemd met: a name that is nearly one is proposed when it stands alone',
      plannen: plannen(
        plan('P1', { 'Afgestemd met': 'Omen' }),
        plan('P2', { 'Afgestemd met': 'Raalte; Omen' }),
      ),
      bevindingen: [
        'veld-code fout Plancapaciteit!G2 {Zwolle|P1} Ommen',
        'veld-code fout Plancapaciteit!G3 {Zwolle|P2}',
      ],
      uitkomsten: { 'WO-20': 'voldoet 0.2' },
    },
  ]);
});
