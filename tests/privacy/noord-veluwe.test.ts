import { CATALOGUE } from '../../src/agreements/catalogue';
import { TOELICHTINGEN } from '../../src/agreements/bladen/toelichtingen';
import { check } from '../../src/core/check';
import type { Finding } from '../../src/core/finding/finding';
import { cellAddress } from '../../src/core/values/address';
import { jsonFile } from '../../src/derive/report/json';
import type { TabSnapshot } from '../../src/core/sheet/snapshot';
import { serialOf } from '../../src/core/values/date';
import type { Rows } from '../fixtures/core/workbooks';
import { tab, workbook } from '../fixtures/core/workbooks';

const BSN = '123456782';
const OTHER = '111222333';
const MAIL = 'jan@voorbeeld.nl';
const TELEPHONE = '06-12345678';
const ADDRESS = '8011 AB 12';
const ACCOUNT = 'NL91ABNA0417164300';

const gegevens = (...more: Rows): TabSnapshot =>
  tab('Gegevens', [
    ['Kenmerk', 'Waarde'],
    ['Overeenkomst', 'Noord-Veluwe'],
    ['Organisatie', 'Regio'],
    ['Peildatum', serialOf(2024, 12, 31)],
    ['Einddatum overeenkomst', serialOf(2027, 6, 30)],
    ...more,
  ]);

const reportOf = (...tabs: readonly TabSnapshot[]) => check(workbook(gegevens(), ...tabs), CATALOGUE);

/** The findings of the cell checks on other tabs than Gegevens: rule, ernst, cell, key and what is proposed. */
const shortly = (findings: readonly Finding[]): string[] =>
  findings
    .filter(({ rule }) => !rule.startsWith('NV-'))
    .map(({ rule, ernst, cell, sleutel, found }) =>
      [
        rule,
        ernst,
        cell === null ? '-' : cellAddress(cell.row, cell.column),
        `{${String(sleutel)}}`,
        ...(found === undefined ? [] : [String(found)]),
      ].join(' '),
    );

const findingsIn = (name: string, rows: Rows): string[] => {
  const { findings } = reportOf(tab(name, rows));
  return shortly(findings.filter((finding) => finding.tab === name));
};

/** A row that is right, by its headers: the columns that must be there. */
const COACH: Readonly<Record<string, string | number>> = {
  Huishouden: 'H-1',
  Corporatie: 'Uwoon',
  Gemeente: 'Harderwijk',
  Gespreksmaand: serialOf(2024, 3, 1),
  Gespreksduur: 75,
  '55-plus': 'ja',
  'Sociale huur': 'ja',
  Verhuisd: 'nee',
};
const COACH_HEADERS = Object.keys(COACH);
const coach = (over: Readonly<Record<string, string | number>> = {}): (string | number)[] =>
  Object.values({ ...COACH, ...over });
const inCoach = (rows: Rows, ...foreign: readonly string[]): string[] =>
  findingsIn('Coachresultaten', [[...COACH_HEADERS, ...foreign], ...rows]);

const register = (over: Readonly<Record<string, string>>): Rows => [
  ['Afspraak', 'Partij', 'Datum', 'Status', 'Omschrijving', 'Bewijs', ...Object.keys(over).filter(isNew)],
  [
    'NV-1c-uitvoering',
    'Putten',
    serialOf(2024, 5, 1),
    'uitgevoerd',
    over['Omschrijving'] ?? 'Gedaan',
    over['Bewijs'] ?? 'zaak 12',
    ...Object.entries(over).flatMap(([header, value]) => (isNew(header) ? [value] : [])),
  ],
];
const isNew = (header: string): boolean => header !== 'Omschrijving' && header !== 'Bewijs';

describe('a header that asks for personal data', () => {
  test('is a fout at the header, also when the column is empty, and then not unknown too', () => {
    expect(inCoach([[...coach(), '', 'x', '']], 'Naam', 'E-mail', 'Leeftijd')).toEqual([
      'avg-kolom fout I1 {Naam}',
      'avg-kolom fout J1 {E-mail}',
      'avg-kolom fout K1 {Leeftijd}',
    ]);
  });

  test.each([
    ['Afsprakenregister', register({ Inkomen: '' }), 'avg-kolom fout G1 {Inkomen}'],
    [
      'Toelichtingen',
      [
        ['Regel', 'Sleutel', 'Toelichting', 'Huurder'],
        ['x', 'y', 'z'],
      ],
      'avg-kolom fout D1 {Huurder}',
    ],
    [
      'Loonschaal',
      [
        ['Ingangsdatum', 'Maandsalaris eindniveau schaal H', 'Bron', 'Achternaam'],
        [serialOf(2024, 1, 1), 5000, 'cao', ''],
      ],
      'avg-kolom fout D1 {Achternaam}',
    ],
  ])('is one on %s too', (name, rows, expected) => {
    expect(findingsIn(name, rows)).toEqual([expected]);
  });

  test('is one on Gegevens too', () => {
    const sheet = tab('Gegevens', [
      ['Kenmerk', 'Waarde', 'Adres'],
      ['Overeenkomst', 'Noord-Veluwe'],
      ['Organisatie', 'Regio'],
      ['Peildatum', serialOf(2024, 12, 31)],
    ]);
    const { findings } = check(workbook(sheet, tab('Evaluaties', [['Datum', 'Over jaar']])), CATALOGUE);
    expect(shortly(findings)).toEqual(['avg-kolom fout C1 {Adres}']);
  });

  test('does not ask for it when it is about the landlord', () => {
    expect(findingsIn('Afsprakenregister', register({ Verhuurder: 'Uwoon' }))).toEqual([
      'kolom-onbekend signaal G1 {Verhuurder}',
    ]);
  });
});

describe('another column beside rows about households', () => {
  test.each([
    ['Ziet er goed uit', 'avg-kolom'],
    ['1.5', 'avg-kolom'],
    ['0', 'kolom-onbekend'],
    ['€ 12,50', 'kolom-onbekend'],
    ['31-12-2024', 'kolom-onbekend'],
    ['mrt 2024', 'kolom-onbekend'],
    ['JA', 'kolom-onbekend'],
    ['n', 'kolom-onbekend'],
    ['uwoon', 'kolom-onbekend'],
    ['Gemeente Putten', 'kolom-onbekend'],
    ['#N/A', 'kolom-onbekend'],
    [12, 'kolom-onbekend'],
  ])('that holds %p is %s', (value, rule) => {
    expect(inCoach([[...coach(), value]], 'Let op')).toEqual([`${rule} signaal I1 {Let op}`]);
  });

  test('is looked at below its first rows, and says nothing when it is empty', () => {
    const rows = [
      [...coach(), 12],
      [...coach({ Huishouden: 'H-2' }), 'tekst'],
      ['', '', '', '', '', '', '', '', 'x'],
    ];
    expect(inCoach(rows, 'Let op')).toEqual(['avg-kolom signaal I1 {Let op}']);
    expect(inCoach([coach()], 'Let op')).toEqual([]);
  });

  test('is only unknown on a sheet that is not about people', () => {
    expect(findingsIn('Afsprakenregister', register({ 'Let op': 'tekst' }))).toEqual([
      'kolom-onbekend signaal G1 {Let op}',
    ]);
  });
});

describe('personal data in a cell', () => {
  test.each([
    ['Omschrijving', BSN, ['avg-bsn signaal E2 {NV-1c-uitvoering|Putten|2024-05-01}']],
    ['Bewijs', MAIL, ['avg-contact signaal F2 {NV-1c-uitvoering|Putten|2024-05-01}']],
    ['Bewijs', `bel ${TELEPHONE}`, ['avg-contact signaal F2 {NV-1c-uitvoering|Putten|2024-05-01}']],
    ['Bewijs', ACCOUNT, ['avg-contact signaal F2 {NV-1c-uitvoering|Putten|2024-05-01}']],
    ['Bewijs', ADDRESS, ['avg-contact signaal F2 {NV-1c-uitvoering|Putten|2024-05-01}']],
    ['Bewijs', 'info@putten.nl', []],
    ['Bewijs', '31-12-2018', []],
  ])('in %s: %s', (column, value, expected) => {
    expect(findingsIn('Afsprakenregister', register({ [column]: value }))).toEqual(expected);
  });

  test('is named once a cell by its kinds, and never itself', () => {
    const { findings } = reportOf(
      tab('Afsprakenregister', register({ Bewijs: `${MAIL}, ${MAIL} of ${TELEPHONE}` })),
    );
    expect(findings.filter(({ rule }) => rule === 'avg-contact')).toMatchObject([
      {
        message: 'In kolom Bewijs staat een e-mailadres en een telefoonnummer. Wij tonen het niet.',
        advice: 'Haal het weg. Een algemeen adres, zoals info@, mag wel.',
      },
    ]);
    expect(
      reportOf(tab('Afsprakenregister', register({ Bewijs: TELEPHONE }))).findings.find(
        ({ rule }) => rule === 'avg-contact',
      )?.advice,
    ).toBe('Haal het weg.');
  });

  test('of Toelichtingen and Gegevens is a signaal', () => {
    expect(
      findingsIn('Toelichtingen', [
        ['Regel', 'Sleutel', 'Toelichting'],
        ['NV-4a', MAIL, BSN],
      ]),
    ).toEqual(['avg-contact signaal B2 {null}', 'avg-bsn signaal C2 {null}']);
    const { findings } = check(
      workbook(
        gegevens(
          ['Ingevuld door (functie)', `Jan, ${MAIL}`],
          [`Contact ${TELEPHONE}`, 'x'],
          ['Schemaversie', Number(BSN)],
        ),
      ),
      CATALOGUE,
    );
    expect(shortly(findings)).toEqual([
      'avg-contact signaal B6 {Ingevuld door (functie)}',
      'avg-contact signaal A7 {null}',
      'avg-bsn signaal B8 {Schemaversie}',
    ]);
  });

  test('is a fout on a sheet about households, and a citizen service number there only in its key', () => {
    expect(inCoach([[...coach({ Huishouden: 'H 10000008' }), BSN]], 'Kop')).toEqual([
      'kolom-onbekend signaal I1 {Kop}',
      'avg-bsn fout A2 {null}',
      'avg-bsn signaal I2 {null}',
    ]);
    expect(inCoach([coach({ Gemeente: MAIL, '55-plus': `ja ${TELEPHONE}` })])).toEqual([
      'avg-contact fout C2 {null}',
      'veld-code fout C2 {null}',
      'avg-contact fout F2 {null}',
      'veld-code fout F2 {null}',
    ]);
  });

  test('under a header that asks for a citizen service number it is a fout, as a number too', () => {
    expect(
      findingsIn('Afsprakenregister', [
        [...(register({})[0] ?? []), 'BSN', 'Mijn bsn nr'],
        [...(register({})[1] ?? []), Number(BSN), BSN],
      ]),
    ).toEqual([
      'avg-kolom fout G1 {BSN}',
      'avg-kolom fout H1 {Mijn bsn nr}',
      'avg-bsn fout G2 {NV-1c-uitvoering|Putten|2024-05-01}',
      'avg-bsn signaal H2 {NV-1c-uitvoering|Putten|2024-05-01}',
    ]);
  });

  test('a number is none in a column of numbers, and as good as its text in another', () => {
    const headers = ['Corporatie', 'Jaar', 'Week', 'Uren per week'];
    expect(findingsIn('Coachuren', [headers, ['Uwoon', 2024, 1, Number(BSN)]])).toEqual([
      `veld-bereik fout D2 {Uwoon|2024|1} ${BSN}`,
    ]);
    expect(findingsIn('Coachuren', [headers, [612345678, 2024, 1, 36]])).toEqual([
      'avg-contact signaal A2 {null}',
      'veld-code fout A2 {null}',
    ]);
  });

  test.each(['123.456.782', '111222333', ` ${BSN} `, '€ 123.456.782,-', '612345678', '0612345678'])(
    'a text in a column of numbers that reads as a number is one: %p',
    (text) => {
      const headers = ['Jaar', 'Partij', 'Bedrag'];
      expect(findingsIn('Verrekening', [headers, [2024, 'Putten', text]])).toEqual([
        `veld-tekstgetal signaal C2 {2024|Putten} ${text}`,
      ]);
      const inTalk = inCoach([coach({ Gespreksduur: text })]);
      expect(inTalk).toContain(`veld-tekstgetal signaal E2 {null} ${text}`);
      expect(inTalk.filter((one) => one.startsWith('avg-'))).toEqual([]);
    },
  );

  test.each([
    [`${BSN} euro`, 'avg-bsn signaal'],
    ['123-456-782', 'avg-bsn signaal'],
    [TELEPHONE, 'avg-contact fout'],
    [ACCOUNT, 'avg-contact fout'],
  ])('a text in a column of numbers that reads as none is searched: %p', (text, found) => {
    expect(inCoach([coach({ Gespreksduur: text })])).toEqual([
      `${found} E2 {null}`,
      'veld-type fout E2 {null}',
    ]);
  });

  test('a text that reads as a number is searched in a column of texts, and in one of the user', () => {
    expect(findingsIn('Afsprakenregister', register({ Omschrijving: '123.456.782', Let: OTHER }))).toEqual([
      'kolom-onbekend signaal G1 {Let}',
      'avg-bsn signaal E2 {NV-1c-uitvoering|Putten|2024-05-01}',
      'avg-bsn signaal G2 {NV-1c-uitvoering|Putten|2024-05-01}',
    ]);
  });
});

describe('the key of a household', () => {
  test.each([
    ['H', 'Huishouden heeft minder dan 2 tekens.'],
    ['H-00000000001', 'Huishouden heeft meer dan 12 tekens.'],
    ['12', 'Huishouden heeft geen letter.'],
    [1234, 'Huishouden heeft geen letter.'],
    [' H ', 'Huishouden heeft minder dan 2 tekens.'],
  ])('may not be %p', (value, message) => {
    const { findings } = reportOf(tab('Coachresultaten', [COACH_HEADERS, coach({ Huishouden: value })]));
    const [finding, ...others] = findings.filter(({ row }) => row !== null);
    expect(finding).toMatchObject({ rule: 'veld-bereik', ernst: 'fout', sleutel: null, row: 2, message });
    expect(finding).not.toHaveProperty('found');
    expect(others).toEqual([]);
  });

  test.each(['H1', 'é-1234567890', ' H-1 ', '1a'])('may be %p', (value) => {
    expect(inCoach([coach({ Huishouden: value })])).toEqual([]);
  });

  test('belongs to its corporation: the same one at two corporations is two households', () => {
    expect(inCoach([coach(), coach({ Corporatie: 'deltaWonen' })])).toEqual([]);
  });

  test('is never shown: a finding says the row, and nothing can be explained under it', () => {
    const report = reportOf(
      tab('Coachresultaten', [
        COACH_HEADERS,
        coach({ Gemeente: 'harderwijk' }),
        coach({ Huishouden: 'h-1' }),
      ]),
      tab('Toelichtingen', [
        ['Regel', 'Sleutel', 'Toelichting'],
        ['veld-schrijfwijze', 'H-1|Uwoon|2024-03', 'Zo schrijven wij het.'],
        ['veld-schrijfwijze', 'null', 'Zo schrijven wij het.'],
      ]),
    );
    expect(shortly(report.findings)).toEqual([
      'veld-schrijfwijze signaal C2 {null} harderwijk',
      'sleutel-dubbel fout A3 {null}',
    ]);
    expect(report.findings.find(({ rule }) => rule === 'sleutel-dubbel')?.message).toBe(
      'Deze rij heeft dezelfde sleutel als rij 2 (Huishouden, Corporatie en Gespreksmaand).',
    );
    expect(report.counts.toegelicht).toBe(0);
    expect(
      jsonFile('x', report)
        .bevindingen.filter(({ rij }) => rij !== null)
        .map((one) => [one.sleutel, 'gevonden' in one]),
    ).toEqual([
      [null, true],
      [null, false],
    ]);
  });

  test('that holds personal data is compared all the same, and cannot be counted with', () => {
    const { findings, outcomes } = reportOf(
      tab('Coachresultaten', [
        COACH_HEADERS,
        coach({ Huishouden: 'a@b.nl' }),
        coach({ Huishouden: 'A@b.nl' }),
        coach({ Huishouden: 'c@b.nl', Corporatie: 'deltaWonen' }),
      ]),
    );
    expect(shortly(findings)).toEqual([
      'avg-contact fout A2 {null}',
      'avg-contact fout A3 {null}',
      'sleutel-dubbel fout A3 {null}',
      'avg-contact fout A4 {null}',
    ]);
    const talks = outcomes.filter(({ rule }) => rule === 'NV-3-gesprekken');
    expect(talks.map(({ uitkomst }) => uitkomst)).toEqual(talks.map(() => 'niet-te-bepalen'));
  });
});

test('a header with personal data is shown as its letter, also where a key or a column is named', () => {
  const { findings } = reportOf(tab('Afsprakenregister', register({ [`Contact ${MAIL}`]: BSN })));
  const [header, cell, ...others] = findings.filter((finding) => finding.cell?.column === 6);
  expect(header).toMatchObject({ rule: 'kolom-onbekend', column: 'G', sleutel: 'G' });
  expect(header?.message).toBe('Kolom G hoort niet bij blad Afsprakenregister. Wij lezen deze kolom niet.');
  expect(cell).toMatchObject({ rule: 'avg-bsn', column: 'G' });
  expect(others).toEqual([]);
  expect(JSON.stringify(findings)).not.toContain(MAIL);
});

test('a part of a key with personal data hides the key of its row', () => {
  const rows: Rows = [
    ['Jaar', 'Partij', 'Bedrag'],
    [`jaar ${BSN}`, 'Putten', 100],
    [2024, 'Totaal', 100],
  ];
  const { findings, outcomes } = reportOf(tab('Verrekening', rows));
  expect(findings.find(({ rule }) => rule === 'avg-bsn')).toMatchObject({ sleutel: null, ernst: 'signaal' });
  expect(JSON.stringify([findings, outcomes]).replace(/[.\s]/g, '')).not.toContain(BSN);
});

test('what Noord-Veluwe searches, West-Overijssel leaves alone, in the very same tab', () => {
  const shared = tab(TOELICHTINGEN.name, [
    ['Regel', 'Sleutel', 'Toelichting', 'Adres'],
    ['x', 'y', MAIL, ''],
  ]);
  const rulesFor = (agreement: 'WO' | 'NV'): string[] =>
    check(workbook(shared), CATALOGUE, { agreement })
      .findings.filter(({ cell }) => cell !== null)
      .map(({ rule }) => rule);
  expect(rulesFor('WO')).toEqual([]);
  expect(rulesFor('NV')).toEqual(['avg-kolom', 'avg-contact']);
  expect(rulesFor('WO')).toEqual([]);
});
