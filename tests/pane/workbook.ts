import type { Agreement, Catalogue } from '../../src/core/article/agreement';
import type { ArticleEntry } from '../../src/core/article/entry';
import { defineRule } from '../../src/core/article/rule';
import type { Ernst, Finding } from '../../src/core/finding/finding';
import type { Outcome, Report, Uitkomst } from '../../src/core/report';
import { defineProperties, defineSheet } from '../../src/core/sheet/schema';

/* A small agreement and what a check of it could report. Nothing here is real: the screens must show whatever they get. */

const rule = (id: string, article: string, ernst: Ernst) =>
  defineRule({
    id,
    article,
    summary: '',
    quotes: null,
    ernst,
    sheets: [],
    outcomes: [],
    messages: {},
    check: () => undefined,
  });

export function article(number: string, subject: string, over: Partial<ArticleEntry> = {}): ArticleEntry {
  return {
    id: `WO-${number}`,
    number,
    subject,
    kind: 'berekend',
    rules: [rule(`WO-${number}`, number, 'norm')],
    parameters: [],
    readings: [],
    functions: [],
    ...over,
  };
}

const gegevens = defineProperties({
  name: 'Gegevens',
  table: 'tblGegevens',
  help: '',
  nameHeader: 'Kenmerk',
  valueHeader: 'Waarde',
  columns: {},
});
const toelichtingen = defineSheet({
  name: 'Toelichtingen',
  table: 'tblToelichtingen',
  help: '',
  columns: {},
});

export function agreement(over: Partial<Agreement> = {}): Agreement {
  return {
    id: 'WO',
    name: 'West-Overijssel',
    title: 'Woonafspraken West-Overijssel',
    period: { from: 42370, to: 44196 },
    gegevens,
    toelichtingen,
    sheets: [gegevens, toelichtingen],
    ownSheets: [],
    articles: [
      article('9', 'Elk jaar een event', { kind: 'register', rules: [rule('WO-9', '9', 'register')] }),
      article('11.2', 'Label B of beter', { rules: [rule('WO-11.2', '11.2', 'streven')] }),
      article('12', 'Maatwerkafspraken'),
      article('20', 'Hoogstens 100 % plancapaciteit', {
        rules: [rule('WO-20', '20', 'norm'), rule('WO-20-regio', '20', 'signaal')],
      }),
      article('21', 'Prognose', { kind: 'opschrift', rules: [] }),
      article('25', 'Afstemming nieuwe plannen', { rules: [rule('WO-25', '25', 'signaal')] }),
      article('30', 'Gevolgen van onbalans', {
        kind: 'mensenwerk',
        rules: [],
        reason: 'Dit vraagt een gesprek.',
      }),
    ],
    generalRules: [],
    organisationOf: (name) => ({ name, kind: 'provincie' }),
    cases: async () => [],
    glossary: async () => [],
    texts: async () => ({
      'WO-20': 'Gemeenten en provincie spreken af dat een balans maximaal 100% inhoudt.',
    }),
    ...over,
  };
}

export const catalogue = (one: Agreement = agreement()): Catalogue => ({
  version: '1.0.0',
  gegevens,
  agreements: [one],
});

export function finding(over: Partial<Finding> = {}): Finding {
  return {
    rule: 'veld-code',
    messageId: null,
    article: null,
    ernst: 'fout',
    tab: 'Plancapaciteit',
    cell: { row: 4, column: 0 },
    row: 5,
    column: 'Gemeente',
    sleutel: 'Zwole|ZW-001',
    message: 'Gemeente “Zwole” staat niet op de lijst. Bedoelt u Zwolle?',
    advice: 'Kies een gemeente van de lijst.',
    found: 'Zwole',
    proposal: null,
    facts: [],
    basis: [],
    explained: false,
    ...over,
  };
}

export const HARDENBERG = finding({
  rule: 'WO-20',
  article: '20',
  ernst: 'norm',
  cell: { row: 1, column: 0 },
  row: 2,
  sleutel: 'Hardenberg',
  message: 'Hardenberg heeft 104,09 % plancapaciteit. De grens is 100 %.',
  advice: 'Haal 65 woningen uit de harde plannen tot en met 2025.',
  facts: [
    { label: 'Gevonden', value: '104,09 %' },
    { label: 'Norm', value: 'hoogstens 100 %' },
    { label: 'Nog te bouwen', value: '1.655' },
  ],
  basis: [{ herkomst: 'leeswijze', text: 'Artikel 20 zegt plancapaciteit: alleen harde plannen tellen.' }],
});

/** Without a cell, and explained. */
export const EVENT = finding({
  rule: 'WO-9',
  article: '9',
  ernst: 'register',
  tab: 'Afsprakenregister',
  cell: null,
  row: null,
  column: null,
  sleutel: 'Regio|2018',
  message: 'Voor 2018 staat geen event in het register.',
  advice: 'Zet het event in het register, met de datum.',
  explained: true,
});

export const outcome = (
  id: string,
  subject: string,
  uitkomst: Uitkomst,
  over: Partial<Outcome> = {},
): Outcome => ({
  rule: id,
  subject,
  tijdvak: null,
  uitkomst,
  value: null,
  limit: null,
  reason: '',
  crashed: false,
  ...over,
});

export function report(over: Partial<Report> = {}): Report {
  const findings = over.findings ?? [finding(), HARDENBERG, EVENT];
  const count = (ernst: Ernst): number =>
    findings.filter((one) => one.ernst === ernst && !one.explained).length;
  return {
    agreement: 'WO',
    organisation: 'Provincie Overijssel',
    peildatum: '2018-12-31',
    sheets: [
      { tab: 'Gegevens', name: 'Gegevens', rows: 5, labels: { column: 0 } },
      { tab: 'Plancapaciteit', name: 'Plancapaciteit', rows: 214, labels: { row: 0, keys: [] } },
    ],
    unreadTabs: ['Draaitabel'],
    outcomes: [
      outcome('WO-20', 'Hardenberg', 'voldoet-niet', { value: 1.0409, limit: 1, balance: 'party' }),
      outcome('WO-20', 'Zwolle', 'voldoet', { value: 0.9524, limit: 1, balance: 'party' }),
      outcome('WO-20-regio', 'Regio', 'voldoet', { value: 0.9704, limit: 1, balance: 'all' }),
      outcome('WO-9', 'Regio', 'voldoet', { tijdvak: '2017' }),
      outcome('WO-9', 'Regio', 'voldoet-niet', { tijdvak: '2018' }),
      outcome('WO-11.2', 'Zwolle', 'niet-te-bepalen', { reason: 'Er staat geen meting in Energielabels.' }),
      outcome('WO-12', 'Zwolle', 'voldoet'),
    ],
    ...over,
    findings,
    counts: {
      fout: count('fout'),
      norm: count('norm'),
      streven: count('streven'),
      register: count('register'),
      signaal: count('signaal'),
      toegelicht: findings.filter(({ explained }) => explained).length,
    },
  };
}
