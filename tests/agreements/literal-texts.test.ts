import { CATALOGUE } from '../../src/agreements/catalogue';

const { agreements } = CATALOGUE;

/* Sentences of the agreements that ask for nothing, so that no article stands for them. */
const WITHOUT_ARTICLE = {
  WO: [
    'WO-aanhef-woonvisie',
    'WO-aanhef-ambities',
    'WO-aanhef-regio',
    'WO-aanhef-themas',
    'WO-aanhef-looptijd',
    'WO-aanhef-doorkijk',
    'WO-aanhef-spreken-af',
  ],
  NV: ['NV-samenwerkingspartners', 'NV-spreken-af', 'NV-ondertekening'],
};

/* A mark in the agreement without any words. */
const WITHOUT_TEXT = ['WO-voetnoot-6'];

describe.each(agreements)('the literal texts of $name', (agreement) => {
  const articles = agreement.articles.map(({ id }) => id);

  test('stand there for each article, sub-article, footnote and sentence of the preamble, and for nothing else', async () => {
    const ids = Object.keys(await agreement.texts());
    expect(articles.filter((id) => !ids.includes(id))).toEqual(
      articles.filter((id) => WITHOUT_TEXT.includes(id)),
    );
    expect(ids.filter((id) => !articles.includes(id))).toEqual(WITHOUT_ARTICLE[agreement.id]);
  });

  test('stand in the order of the agreement', async () => {
    const ids = Object.keys(await agreement.texts());
    expect(ids.filter((id) => articles.includes(id))).toEqual(
      articles.filter((id) => !WITHOUT_TEXT.includes(id)),
    );
  });

  test('are one line each, with single spaces and nothing of ours in them', async () => {
    for (const text of Object.values(await agreement.texts())) {
      expect(text).toBe(text.trim().replace(/\s+/g, ' '));
      expect(text).not.toMatch(/Pagina \d|x{4}/);
    }
  });

  test('name nobody who signs for a partner', async () => {
    const all = Object.values(await agreement.texts()).join('\n');
    expect(all).not.toMatch(/vertegenwoordigd door (?!\[…\])/);
    expect(all).not.toMatch(/Wethouder|Directeur/);
  });
});

test.each([
  [
    'WO',
    'WO-aanhef-looptijd',
    'De woonafspraken gelden voor de periode 1 januari 2016 tot en met 31 december 2020.',
  ],
  ['WO', 'WO-2', 'Gemeenten en provincie willen doorstroming op de woningmarkt te bevorderen:'],
  ['WO', 'WO-4', 'Provincie en gemeenten stimuleren het langer zelfstandig thuiswonen, door'],
  ['WO', 'WO-11.1', 'Gemeentelijk cofinanciering van € 60.000,- , inzet in uren meegerekend;'],
  ['WO', 'WO-11.3', 'Stelt daartoe een plan van aanpak op waarin zij ingaat op:'],
  ['NV', 'NV-5c', 'Er geldt een opzegtermijn van minimaal 2 maanden.'],
  [
    'NV',
    'NV-2b',
    'Als de evaluaties positief zijn, hebben de partners de intentie de overeenkomst te verlengen.',
  ],
] as const)('%s: %s reads as printed', async (id, article, text) => {
  const texts = await agreements.find((agreement) => agreement.id === id)?.texts();
  expect(texts?.[article]).toBe(text);
});

test.each([
  ['a page break with footnotes in it', 'WO', 'WO-10.1', 'een Data Management Systeem (DMS). Gemeenten'],
  ['a footnote mark before a comma', 'WO', 'WO-aanhef-kaders', 'bestaand beleid en besluiten, waaronder'],
  ['a footnote mark before a colon', 'WO', 'WO-11', 'Voorwaarden voor deze bijdrage zijn:'],
  ['a hyphen at a line end', 'NV', 'NV-aanleiding', 'uit regio Noord-Veluwe zien'],
  ['a table', 'NV', 'NV-1b', 'Woningstichting Putten Totaal Wekelijks 6 20 36 9 71 De verhuiscoaches'],
] as const)('%s leaves no trace', async (_, id, article, words) => {
  const texts = await agreements.find((agreement) => agreement.id === id)?.texts();
  expect(texts?.[article]).toContain(words);
});

test('an article without any words says so in its reason', () => {
  const entries = agreements
    .flatMap(({ articles }) => articles)
    .filter(({ id }) => WITHOUT_TEXT.includes(id));
  expect(entries.map(({ reason }) => reason)).toEqual([expect.stringContaining('geen tekst')]);
});

describe.each(agreements)('the glossary of $name', (agreement) => {
  test('explains each word once, in order, in whole sentences', async () => {
    const terms = await agreement.glossary();
    const names = terms.map(({ term }) => term);
    expect(names.length).toBeGreaterThan(20);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
    expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, 'nl')));
    for (const { meaning } of terms) expect(meaning).toMatch(/^[\p{Lu}\d].*\.$/u);
  });

  test('sends each word to an article that there is', async () => {
    const ids = agreement.articles.map(({ id }) => id);
    const terms = await agreement.glossary();
    expect(terms.filter(({ article }) => !ids.includes(article))).toEqual([]);
  });
});
