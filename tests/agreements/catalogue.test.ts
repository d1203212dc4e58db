import { CATALOGUE } from '../../src/agreements/catalogue';
import { NOORD_VELUWE } from '../../src/agreements/noord-veluwe';
import { GEVALLEN as NV_GEVALLEN } from '../../src/agreements/noord-veluwe/gevallen';
import { REGISTER_IDS as NV_REGISTER_IDS } from '../../src/agreements/noord-veluwe/register-ids';
import { GEVALLEN as WO_GEVALLEN } from '../../src/agreements/west-overijssel/gevallen';
import { WEST_OVERIJSSEL } from '../../src/agreements/west-overijssel';
import { REGISTER_IDS as WO_REGISTER_IDS } from '../../src/agreements/west-overijssel/register-ids';
import type { Agreement } from '../../src/core/article/agreement';
import type { AnyRule } from '../../src/core/article/rule';
import { parseIsoDate } from '../../src/core/values/date';

const words = (text: string): string[] => text.trim().split(/\s+/);

/* As the agreements number themselves: each sub-article, footnote and part of the preamble apart. */
const NUMBERS = {
  WO: words(`
    aanhef-kaders aanhef-voortgang aanhef-midterm aanhef-monitoringssysteem
    1 2 2.1 2.2 2.3 3 4 4.1 4.2 4.3 4.4 5 5.1 5.2 5.3 6 7 8 8.1 8.2 8.3 9 10 10.1 10.2
    11 11.1 11.2 11.3 11.3.1 11.3.2 11.3.3 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31
    voetnoot-1 voetnoot-2 voetnoot-3 voetnoot-4 voetnoot-5 voetnoot-6`),
  NV: words(`
    aanleiding doelstelling aanpak 1 1a 1b 1c 2 2a 2b 3 4 4a 4b 4c 5 5a 5b 5c 6
    voetnoot-1 voetnoot-2 voetnoot-3 voetnoot-4`),
};

/* What the parties can show in the Afsprakenregister. */
const DUTIES = {
  WO: words(`
    WO-voortgang WO-midterm WO-monitoringssysteem WO-31 WO-1 WO-1-bespreekpunten WO-2.1 WO-2.2 WO-4.1 WO-4.3
    WO-4.4 WO-5.2 WO-4.2 WO-5.1 WO-2.3 WO-3 WO-5.3 WO-6 WO-6-locaties WO-7 WO-8 WO-8.1 WO-8.2
    WO-8.2-deelname WO-8.3 WO-9 WO-9-uitvraag WO-10.1 WO-10.1-data WO-13 WO-15 WO-16 WO-18 WO-22 WO-23 WO-24`),
  NV: words(`
    NV-1b-werkoverleg NV-1b-verankering NV-1b-capaciteit NV-1c-voorrangsregeling NV-1c-afstemming
    NV-1c-verankering NV-1c-capaciteit NV-1c-uitvoering NV-5c-opzegging NV-5c-einde`),
};

/* A mark in article 11 without a footnote. */
const WITHOUT_TEXT = ['WO-voetnoot-6'];

const duplicates = (ids: readonly string[]): string[] => ids.filter((id, index) => ids.indexOf(id) !== index);
const rulesOf = ({ generalRules, articles }: Agreement): AnyRule[] => [
  ...generalRules,
  ...articles.flatMap(({ rules }) => rules),
];

const { agreements } = CATALOGUE;
const CASES = { WO: WO_GEVALLEN, NV: NV_GEVALLEN };
const articles = agreements.flatMap((agreement) => agreement.articles);
/* Each rule with the cases of its agreement: a rule about the workbook as a whole may be of both. */
const rules = agreements.flatMap((agreement) =>
  rulesOf(agreement).map((rule) => ({
    ...rule,
    agreement: agreement.id,
    own: CASES[agreement.id].filter((one) => one.rule === rule.id),
  })),
);
const parameters = articles.flatMap((article) => article.parameters);

describe.each(agreements)('$name', (agreement) => {
  const { id, articles: own } = agreement;

  test('has each article, sub-article, footnote and part of the preamble once', () => {
    expect(own.map((article) => article.id).sort()).toEqual(
      NUMBERS[id].map((number) => `${id}-${number}`).sort(),
    );
  });

  test('numbers an article as its id says', () => {
    for (const article of own) {
      const number = article.id.slice(id.length + 1).replace('voetnoot-', 'voetnoot ');
      expect(article.number).toBe(number.startsWith('aanhef-') ? 'aanhef' : number);
    }
  });

  test('counts 0 articles nog niet gebouwd: each has a rule, or says why it has none', () => {
    const waiting = own.filter(
      ({ kind, rules: ownRules, reason }) =>
        ownRules.length === 0 && !(kind === 'mensenwerk' && reason !== undefined) && kind !== 'opschrift',
    );
    expect(waiting.map((article) => article.id)).toEqual([]);
  });

  test('says of what people judge why in whole sentences, and has no rules for it', () => {
    for (const { kind, rules: ownRules, reason } of own) {
      if (kind === 'mensenwerk') expect(ownRules).toEqual([]);
      if (kind === 'mensenwerk' || reason !== undefined) expect(reason).toMatch(/\.$/);
    }
  });

  test('calls a title only what has no other words, and stands over articles that have', async () => {
    const texts = await agreement.texts();
    const titles = own.filter(({ kind }) => kind === 'opschrift');
    expect(titles.map((article) => article.id)).toEqual(
      own.filter((article) => texts[article.id] === article.subject).map((article) => article.id),
    );
    for (const title of titles) {
      expect([title.rules, title.parameters, title.functions, title.reason]).toEqual([[], [], [], undefined]);
      const under = own.filter(({ number }) => new RegExp(`^${title.number}[a-z]$`).test(number));
      expect(under.map(({ kind }) => kind)).not.toContain('opschrift');
      expect(under.length).toBeGreaterThan(1);
    }
  });

  test('shows an article that a person must judge only beside a rule that there is', () => {
    const besides = own.flatMap((article) => (article.beside ?? []).map((rule) => ({ article, rule })));
    for (const { article, rule } of besides) {
      expect(article.kind).toBe('mensenwerk');
      expect(own.flatMap(({ rules: ownRules }) => ownRules).map((one) => one.id)).toContain(rule);
    }
  });

  test('has the literal text of each article and of what a rule cites', async () => {
    const texts = await agreement.texts();
    const cited = rulesOf(agreement).flatMap(({ quotes }) => quotes ?? []);
    const printed = own.filter(
      ({ kind, id: article }) => kind !== 'opschrift' && !WITHOUT_TEXT.includes(article),
    );
    for (const article of [...printed.map((one) => one.id), ...cited])
      expect(texts[article]).toMatch(/\S+ .*\S$/);
  });

  test('a rule carries the number of its article and an id of its agreement', () => {
    for (const article of own)
      for (const rule of article.rules)
        expect([rule.article, rule.id]).toEqual([article.number, expect.stringMatching(`^${id}-`)]);
    for (const rule of agreement.generalRules) expect(rule.article).toBeNull();
  });
});

test.each(agreements)('each case of $name shows a rule of it', (agreement) => {
  const ids = rulesOf(agreement).map(({ id }) => id);
  expect(CASES[agreement.id].filter(({ rule }) => !ids.includes(rule))).toEqual([]);
});

test('the register knows the duties of the agreements, and no other', () => {
  expect([...WO_REGISTER_IDS].sort()).toEqual(DUTIES.WO.sort());
  expect([...NV_REGISTER_IDS].sort()).toEqual(DUTIES.NV.sort());
  expect(agreements).toEqual([WEST_OVERIJSSEL, NOORD_VELUWE]);
});

test('ids are unique among articles, among the rules of an agreement and among parameters', () => {
  expect(duplicates(articles.map(({ id }) => id))).toEqual([]);
  expect(duplicates(rules.map(({ agreement, id }) => `${agreement} ${id}`))).toEqual([]);
  const ofAnArticle = rules.filter(({ article }) => article !== null);
  expect(duplicates(ofAnArticle.map(({ id }) => id))).toEqual([]);
  expect(duplicates(parameters.map(({ id }) => id))).toEqual([]);
});

test.each(parameters)(
  'the parameter $id has a unit, a source for each dated value, and a motive',
  (parameter) => {
    const { id, unit, label, herkomst, motive, values } = parameter;
    const numbers = articles
      .filter((article) => article.id.startsWith(id.slice(0, 3)))
      .map(({ number }) => number);
    const dates = values.map(({ from }) => parseIsoDate(from));
    expect([unit, label]).not.toContain('');
    expect(values.length).toBeGreaterThan(0);
    expect(dates).not.toContain(null);
    expect(dates).toEqual([...new Set(dates)].sort((a, b) => Number(a) - Number(b)));
    for (const { source } of values) expect(numbers).toContain(source);
    if (herkomst !== 'afspraak') expect(motive).toMatch(/\.$/);
  },
);

describe.each(rules)('$id of $agreement', ({ own, summary, outcomes, messages }) => {
  test('has a case for each outcome that it can have, and none for another', () => {
    const shown = own.flatMap(({ expected }) => expected.uitkomst ?? []);
    expect([...new Set(shown)].sort()).toEqual([...outcomes].sort());
  });

  test('has a case that gives each of its messages, and one that gives none', () => {
    const given = own.flatMap(({ expected }) => expected.messages);
    expect([...new Set(given)].sort()).toEqual(Object.keys(messages).sort());
    expect(own.some(({ expected }) => expected.messages.length === 0)).toBe(true);
  });

  test('is told in whole sentences, each case once', () => {
    const sentences = own.map(({ sentence }) => sentence);
    expect(duplicates(sentences)).toEqual([]);
    const texts = Object.values(messages).flatMap(({ text, advice }) => [text, advice]);
    for (const text of [summary, ...sentences, ...texts]) expect(text).toMatch(/^[\p{Lu}\d{].*[.?]$/u);
  });
});
