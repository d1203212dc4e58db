import { WEST_OVERIJSSEL } from '../../../src/agreements/west-overijssel';
import { HERSTELDATUM_FUNCTIE } from '../../../src/agreements/west-overijssel/artikel-20-planbalans/functie';
import { defineArticle } from '../../../src/core/article/entry';
import { defineFunction } from '../../../src/core/article/function';
import { defineParameter } from '../../../src/core/article/parameter';
import { defineRule } from '../../../src/core/article/rule';
import { defineCodes } from '../../../src/core/sheet/codes';
import { aandeel, bedrag, code, geheel, jaNee, tekst } from '../../../src/core/sheet/columns';
import { defineSheet } from '../../../src/core/sheet/schema';
import { articleHelp, linesOf } from '../../../src/derive/help/article-help';
import { functionHelp } from '../../../src/derive/help/function-help';
import { helpOf } from '../../../src/derive/help/help';
import { parameterHelp } from '../../../src/derive/help/parameter-help';
import { ruleHelp } from '../../../src/derive/help/rule-help';
import { sheetHelp } from '../../../src/derive/help/sheet-help';

const NONE = { texts: {}, cases: [], glossary: [] };

const rule = defineRule({
  id: 'WO-1',
  article: '1',
  summary: 'Er is een plan.',
  quotes: 'WO-voetnoot-1',
  ernst: 'norm',
  sheets: [],
  outcomes: ['niet-te-bepalen', 'voldoet'],
  messages: {
    ontbreekt: { text: '{gemeente} heeft geen {planNaam}.', advice: 'Vul {planNaam} in.' },
  },
  check: () => undefined,
});

const geval = (sentence: string, uitkomst?: 'voldoet' | 'niet-te-bepalen', messages: string[] = []) => ({
  rule: 'WO-1',
  sentence,
  sheets: [],
  expected: { messages, ...(uitkomst === undefined ? {} : { uitkomst }) },
});

describe('an article', () => {
  test.each([
    ['berekend', 'berekend'],
    ['register', 'met bewijs'],
    ['mensenwerk', 'zelf te beoordelen'],
    ['opschrift', 'opschrift'],
  ] as const)('of the kind %s is judged: %s', (kind, judging) => {
    const entry = defineArticle({ id: 'WO-1', number: '1', subject: 'Proef', kind });
    expect(articleHelp(entry, {}, []).judging).toBe(judging);
  });

  test('has its text, its readings, and what it stands beside', () => {
    const entry = defineArticle({
      id: 'WO-1',
      number: 'voetnoot 1',
      subject: 'Proef',
      kind: 'mensenwerk',
      reason: 'Dat kan alleen een mens.',
      readings: ['Zo lezen wij het.'],
      beside: ['WO-2'],
    });
    expect(articleHelp(entry, { 'WO-1': 'Een zin.' }, [])).toMatchObject({
      name: 'Voetnoot 1',
      text: ['Een zin.'],
      reason: 'Dat kan alleen een mens.',
      readings: ['Zo lezen wij het.'],
      beside: ['WO-2'],
    });
  });

  test('without any text has none, and not an empty one', () => {
    const entry = defineArticle({ id: 'WO-1', number: '1', subject: 'Proef', kind: 'berekend' });
    expect(articleHelp(entry, {}, [])).toMatchObject({ text: null, reason: null });
  });
});

describe('the lines of a literal text', () => {
  test.each([
    ['Eén zin. En nog een.', ['Eén zin. En nog een.']],
    [
      'Indien: • Een aantal; • Een pilot. Hiervoor geldt een eis.',
      ['Indien:', '• Een aantal;', '• Een pilot.', 'Hiervoor geldt een eis.'],
    ],
    ['Aspecten: - De inzet. - De uren.', ['Aspecten:', '- De inzet.', '- De uren.']],
    ['Bijdrage van 2015 - 2019 : zie daar.', ['Bijdrage van 2015 - 2019 : zie daar.']],
  ])('of %s', (text, lines) => {
    expect(linesOf(text)).toEqual(lines);
    expect(lines.join(' ')).toBe(text);
  });
});

describe('a rule', () => {
  test('tells its outcomes in their order, its messages without braces, and its cases by how they end', () => {
    const cases = [
      geval('Niets ingevuld.', 'niet-te-bepalen'),
      geval('Er is een plan.', 'voldoet'),
      { ...geval('Van een andere regel.', 'voldoet'), rule: 'WO-2' },
    ];
    expect(ruleHelp(rule, cases, 'WO-1')).toEqual({
      id: 'WO-1',
      article: '1',
      summary: 'Er is een plan.',
      ernst: 'norm',
      outcomes: ['Voldoet', 'Niet te bepalen'],
      sheets: [],
      messages: [{ text: '[gemeente] heeft geen [plan naam].', advice: 'Vul [plan naam] in.' }],
      cases: [
        { title: 'Voldoet', sentences: ['Er is een plan.'] },
        { title: 'Niet te bepalen', sentences: ['Niets ingevuld.'] },
      ],
      quotes: 'WO-voetnoot-1',
    });
  });

  test('that only gives findings tells its cases by whether there is one', () => {
    const cases = [geval('Alles klopt.'), geval('Er klopt iets niet.', undefined, ['ontbreekt'])];
    expect(ruleHelp({ ...rule, outcomes: [] }, cases, 'WO-voetnoot-1')).toMatchObject({
      outcomes: [],
      cases: [
        { title: 'Geen bevinding', sentences: ['Alles klopt.'] },
        { title: 'Wel een bevinding', sentences: ['Er klopt iets niet.'] },
      ],
      quotes: null,
    });
  });

  test('for a streefwaarde is reached, and not kept', () => {
    const streven = { ...rule, ernst: 'streven', outcomes: ['voldoet', 'voldoet-niet'] } as const;
    expect(ruleHelp(streven, [], null).outcomes).toEqual(['Gehaald', '(Nog) niet gehaald']);
  });
});

describe('a parameter', () => {
  test.each([
    ['woningen', 1, '1 woning'],
    ['woningen', 2500, '2.500 woningen'],
    ['aandeel', 0.45, '45\u00a0%'],
    ['jaren', 3, '3 jaar'],
    ['jaartal', 2025, '2025'],
    ['eurocent', 6_000_000, '€\u00a060.000,00'],
    ['uren', 71, '71 uur'],
    ['aantal', 1200, '1.200'],
    ['maanden', 2, '2 maanden'],
    ['dagen', 1, '1 dag'],
    ['keuze', 1, 'ja'],
    ['keuze', 0, 'nee'],
  ] as const)('in %s: %d is %s', (unit, value, text) => {
    const parameter = defineParameter({
      id: 'WO-1',
      label: 'Proef',
      unit,
      herkomst: 'afspraak',
      values: [{ from: '2016-01-01', value, source: '1' }],
    });
    expect(parameterHelp(parameter).values).toEqual([{ from: '1-1-2016', value: text, source: 'artikel 1' }]);
  });

  test('says from when it no longer counts, where it comes from and why', () => {
    const parameter = defineParameter({
      id: 'WO-1',
      label: 'Proef',
      unit: 'jaren',
      herkomst: 'uitvoeringskeuze',
      motive: 'De overeenkomst zwijgt.',
      values: [{ from: '2021-01-01', value: null, source: 'aanhef' }],
    });
    expect(parameterHelp(parameter)).toEqual({
      id: 'WO-1',
      label: 'Proef',
      herkomst: 'Onze keuze',
      motive: 'De overeenkomst zwijgt.',
      values: [{ from: '1-1-2021', value: 'niet meer van kracht', source: 'de aanhef' }],
    });
  });
});

test('a sheet tells of each column what to enter', () => {
  const sheet = defineSheet({
    name: 'Proef',
    table: 'tblProef',
    help: 'Een proef.',
    columns: {
      naam: tekst({ header: 'Naam', aliases: ['titel'], required: true, key: true, help: 'De naam.' }),
      jaar: geheel({ header: 'Jaar', min: 2016, max: 2025, year: true, help: '' }),
      aantal: geheel({ header: 'Aantal', min: 1000, help: '' }),
      hoogstens: geheel({ header: 'Hoogstens', max: 5, help: '' }),
      vrij: geheel({ header: 'Vrij', help: '' }),
      geld: bedrag({ header: 'Geld', min: 0, help: '' }),
      deel: aandeel({ header: 'Deel', help: '' }),
      klaar: jaNee({ header: 'Klaar', help: '' }),
      niveau: code(defineCodes([{ code: 'hoog', names: ['top'], spellings: ['1'] }, { code: 'laag' }]), {
        header: 'Niveau',
        help: '',
      }),
    },
  });
  const { columns, ...rest } = sheetHelp(sheet);
  expect(rest).toEqual({ name: 'Proef', help: 'Een proef.', table: 'tblProef', columnWord: 'kolom' });
  expect(columns[0]).toEqual({
    header: 'Naam',
    help: 'De naam.',
    type: 'tekst',
    required: true,
    key: true,
    limits: null,
    aliases: ['titel'],
    codes: [],
  });
  expect(columns.map(({ type, limits }) => [type, limits])).toEqual([
    ['tekst', null],
    ['jaar', '2016 tot en met 2025'],
    ['geheel getal', '1.000 of meer'],
    ['geheel getal', '5 of minder'],
    ['geheel getal', null],
    ['bedrag in euro', '€\u00a00,00 of meer'],
    ['percentage', '0\u00a0% tot en met 100\u00a0%'],
    ['ja of nee', null],
    ['keuze uit een lijst', null],
  ]);
  expect(columns.at(-1)?.codes).toEqual([
    { code: 'hoog', also: ['top', '1'] },
    { code: 'laag', also: [] },
  ]);
});

describe('a function', () => {
  const proef = defineFunction({
    name: 'PROEF',
    summary: 'Telt op.',
    article: '1',
    parameters: [
      { name: 'getallen', help: 'Wat opgeteld wordt.', shape: 'getallen', unit: 'woningen' },
      { name: 'tekst', help: 'Wat erbij staat.', shape: 'tekst', optional: true },
    ],
    result: 'Een getal.',
    errors: [{ code: 'invalidNumber', when: 'Een getal is te groot.' }],
    examples: [
      { args: [1.5, 'zeg "ja"'], gives: 0.25 },
      {
        args: [
          [
            [1, 2],
            [3, true],
          ],
        ],
        gives: [
          ['Naam', 'Aantal'],
          ['Zwolle', 2.5],
        ],
      },
      { args: [null, ''], gives: { error: 'invalidNumber' } },
    ],
    compute: () => 0,
  });

  test('is written as it is typed in Dutch Excel', () => {
    const help = functionHelp(proef, 'WO-1');
    expect(help.syntax).toBe('=WOON.PROEF(getallen; [tekst])');
    expect(help.errors).toEqual([{ code: '#GETAL!', when: 'Een getal is te groot.' }]);
    expect(help.parameters.map(({ shape, optional }) => [shape, optional])).toEqual([
      ['getal of bereik met getallen (woningen)', false],
      ['tekst', true],
    ]);
  });

  test('has its examples with a comma, with arrays, and with what they give', () => {
    expect(functionHelp(proef, null).examples).toEqual([
      { formula: '=WOON.PROEF(1,5; "zeg ""ja""")', gives: [['0,25']] },
      {
        formula: '=WOON.PROEF({1\\2;3\\WAAR})',
        gives: [
          ['Naam', 'Aantal'],
          ['Zwolle', '2,5'],
        ],
      },
      { formula: '=WOON.PROEF(; "")', gives: [['#GETAL!']] },
    ]);
  });

  test('that belongs to no article stands among the others, each once', () => {
    const help = helpOf(WEST_OVERIJSSEL, NONE, [proef, HERSTELDATUM_FUNCTIE]);
    const names = help.functions.map(({ name }) => name);
    expect(names).toEqual([...new Set(names)].sort());
    expect(help.functions.find(({ name }) => name === 'PROEF')?.article).toBeNull();
    expect(help.functions.find(({ name }) => name === 'PLANBALANS')?.article).toBe('WO-20');
  });
});

test('the period of an agreement is told in words', () => {
  expect(helpOf(WEST_OVERIJSSEL, NONE, []).period).toBe('1 januari 2016 tot en met 31 december 2020');
  const endless = { ...WEST_OVERIJSSEL, period: { ...WEST_OVERIJSSEL.period, to: null } };
  expect(helpOf(endless, NONE, []).period).toBe('vanaf 1 januari 2016; de overeenkomst noemt geen einddatum');
});
