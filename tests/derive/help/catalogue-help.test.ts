import { CATALOGUE } from '../../../src/agreements/catalogue';
import { ALGEMENE_FUNCTIES } from '../../../src/agreements/functies';
import type { Agreement } from '../../../src/core/article/agreement';
import { CELL_RULES } from '../../../src/core/sheet/cell-rules';
import { helpOf, loadHelpSources, rulesOf, type AgreementHelp } from '../../../src/derive/help/help';
import { indexHelp, searchHelp, type Topic } from '../../../src/derive/help/search';

const load = async (agreement: Agreement): Promise<AgreementHelp> =>
  helpOf(agreement, await loadHelpSources(agreement), ALGEMENE_FUNCTIES);

const rulesIn = ({ articles, generalRules }: Agreement): readonly string[] => [
  ...articles.flatMap(({ rules }) => rules.map(({ id }) => id)),
  ...generalRules.map(({ id }) => id),
  ...Object.keys(CELL_RULES),
];

describe.each(CATALOGUE.agreements)('the help of $name', (agreement) => {
  let help: AgreementHelp;
  beforeAll(async () => {
    help = await load(agreement);
  });

  test('has a page for each article, in the order of the agreement', () => {
    expect(help.articles.map(({ id }) => id)).toEqual(agreement.articles.map(({ id }) => id));
  });

  test('gives each article its literal text, or says why there is none', () => {
    for (const { text, reason } of help.articles) expect(text?.join(' ') ?? reason).toMatch(/\S/);
    expect(help.articles.filter(({ text }) => text === null).map(({ id }) => id)).toEqual(
      agreement.id === 'WO' ? ['WO-voetnoot-6'] : [],
    );
  });

  test('has every article under the theme that the agreement has it under', () => {
    expect(help.themes).toEqual(agreement.themes ?? []);
    expect(help.articles.map(({ id, theme }) => [id, theme])).toEqual(
      agreement.articles.map(({ id, theme }) => [id, theme ?? null]),
    );
  });

  test('gives with each article everything that a person must judge of it', () => {
    const reasons = agreement.articles.map(({ id, reason }) => [id, reason ?? null]);
    expect(help.articles.map(({ id, reason }) => [id, reason])).toEqual(reasons);
  });

  test('has cases in plain words for every outcome that a rule of an article can have', () => {
    const told = help.articles
      .flatMap(({ rules }) => rules)
      .map(({ id, outcomes, cases }) => [
        id,
        outcomes.filter((one) => !cases.some(({ title }) => title === one)),
      ]);
    expect(told.filter(([, missing]) => missing?.length !== 0)).toEqual([]);
  });

  test('leaves no sentence of the agreement out', async () => {
    const texts = Object.values(await agreement.texts());
    const shown = [
      ...help.articles.map(({ text }) => text?.join(' ')),
      ...help.otherTexts.map(({ lines }) => lines.join(' ')),
    ];
    expect(texts.filter((text) => !shown.includes(text))).toEqual([]);
  });

  test('says of what a person must judge why', () => {
    const judged = help.articles.filter(({ judging }) => judging === 'zelf te beoordelen');
    expect(judged.length).toBeGreaterThan(0);
    for (const { reason, rules } of judged)
      expect([rules, reason]).toEqual([[], expect.stringMatching(/\.$/)]);
  });

  test('tells every rule, and each sheet and column', () => {
    expect(rulesOf(help).map(({ id }) => id)).toEqual(rulesIn(agreement));
    expect(help.sheets.map(({ name, columns }) => [name, columns.map(({ header }) => header)])).toEqual(
      agreement.sheets.map(({ name, columns }) => [name, Object.values(columns).map(({ header }) => header)]),
    );
  });

  test('tells each function, of an article or over all of them', () => {
    const names = agreement.articles.flatMap(({ functions }) => functions.map(({ name }) => name));
    const all = [...names, ...ALGEMENE_FUNCTIES.map(({ name }) => name)];
    expect(help.functions.map(({ name }) => name).sort()).toEqual(all.sort());
    for (const { functions } of help.articles) for (const name of functions) expect(names).toContain(name);
  });

  test('leaves nothing of a placeholder or a code of ours in what is read', () => {
    for (const { messages } of rulesOf(help))
      for (const { text, advice } of messages) expect(`${text} ${advice}`).not.toMatch(/[{}]/);
  });

  test('finds each article, rule, sheet, column, function and word by its name', () => {
    const index = indexHelp(help);
    const wanted: readonly (readonly [string, Topic])[] = [
      ...help.articles.map(({ id }) => [id, { kind: 'artikel', id }] as const),
      ...rulesOf(help).map(({ id }) => [id, { kind: 'regel', id }] as const),
      ...help.sheets.map(({ name }) => [name, { kind: 'blad', name }] as const),
      ...help.sheets.flatMap(({ name: sheet, columns }) =>
        columns.map(({ header }) => [header, { kind: 'kolom', sheet, header }] as const),
      ),
      ...help.functions.map(({ name }) => [name, { kind: 'functie', name }] as const),
      ...help.terms.map(({ term }) => [term, { kind: 'woord', term }] as const),
    ];
    const missed = wanted.filter(([query, topic]) => {
      const hits = searchHelp(index, query);
      return !hits.some((hit) => JSON.stringify(hit.topic) === JSON.stringify(topic));
    });
    expect(missed).toEqual([]);
  });

  test('finds each article by its number, before anything else', () => {
    const index = indexHelp(help);
    for (const { number, id } of help.articles) {
      const hits = searchHelp(index, number).filter(({ topic }) => topic.kind === 'artikel');
      const same = help.articles.filter((one) => one.number === number).map((one) => one.id);
      expect(hits.slice(0, same.length).map(({ topic }) => 'id' in topic && topic.id)).toContain(id);
    }
  });
});
