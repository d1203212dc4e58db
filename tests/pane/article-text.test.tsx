import { screen } from '@testing-library/react';
import { openFinding, title } from './on-screen';
import { renderPane } from './render-pane';
import { agreement, article, catalogue, EVENT, finding, HARDENBERG } from './workbook';

const ZWOLE = finding();

describe('the article', () => {
  test('stands there with its number and its literal text, in a quote', async () => {
    await openFinding(HARDENBERG);
    expect(screen.getByRole('heading', { name: 'Artikel 20' })).toBeVisible();
    expect(screen.getByRole('blockquote')).toHaveTextContent(
      'Gemeenten en provincie spreken af dat een balans maximaal 100% inhoudt.',
    );
  });

  test('is the one that the rule quotes, when it quotes another', async () => {
    const quoting = agreement();
    const articles = quoting.articles.map((entry) => ({
      ...entry,
      rules: entry.rules.map((rule) => ({ ...rule, quotes: rule.id === 'WO-20' ? 'WO-voetnoot-1' : null })),
    }));
    const one = agreement({
      articles,
      texts: async () => ({ 'WO-voetnoot-1': 'De voetnoot.', 'WO-20': 'Niet dit.' }),
    });
    await openFinding(HARDENBERG, [], { catalogue: catalogue(one) });
    expect(screen.getByRole('blockquote')).toHaveTextContent('De voetnoot.');
  });

  describe('beside it, what a person must judge after a breach', () => {
    const besides = agreement({
      articles: [
        ...agreement().articles.filter(({ number }) => number !== '30'),
        article('30', 'Gevolgen', {
          kind: 'mensenwerk',
          rules: [],
          reason: 'Dat besluit het college zelf.',
          beside: ['WO-20'],
        }),
      ],
      texts: async () => ({ 'WO-20': 'De afspraak.', 'WO-30': 'Het gevolg.' }),
    });

    test('stands there with its literal text, and the reason outside the quote', async () => {
      await openFinding(HARDENBERG, [], { catalogue: catalogue(besides) });
      expect(screen.getByRole('heading', { name: 'Artikel 30 – zelf te beoordelen' })).toBeVisible();
      expect(screen.getAllByRole('blockquote').map((quote) => quote.textContent)).toEqual([
        'De afspraak.',
        'Het gevolg.',
      ]);
      expect(screen.getByText('Dat besluit het college zelf.')).toBeVisible();
    });

    test('is not there beside a lighter finding of that rule, or beside another rule', async () => {
      const lighter = { ...HARDENBERG, ernst: 'signaal' as const };
      const pane = await openFinding(EVENT, [lighter], { catalogue: catalogue(besides) });
      expect(screen.queryByText(/zelf te beoordelen/)).not.toBeInTheDocument();
      await pane.user.click(screen.getByRole('button', { name: 'Volgende bevinding' }));
      expect(title()).toHaveTextContent('Hardenberg');
      expect(screen.queryByText(/zelf te beoordelen/)).not.toBeInTheDocument();
    });
  });

  test('is loaded only when a finding is opened', async () => {
    const texts = jest.fn(async () => ({ 'WO-20': 'De tekst.' }));
    const pane = await renderPane({ catalogue: catalogue(agreement({ texts })) });
    await pane.check();
    expect(texts).not.toHaveBeenCalled();
  });

  test.each([
    ['it cannot be loaded', () => Promise.reject(new Error('offline'))],
    ['it is not there', async () => ({})],
  ])('says so when %s', async (_, texts) => {
    await openFinding(HARDENBERG, [], { catalogue: catalogue(agreement({ texts })) });
    expect(screen.getByText('De tekst van dit artikel kunnen wij nu niet tonen.')).toBeVisible();
    expect(screen.queryByRole('blockquote')).not.toBeInTheDocument();
  });

  test('is not there for a check of the cell itself', async () => {
    await openFinding(ZWOLE);
    expect(screen.queryByRole('blockquote')).not.toBeInTheDocument();
  });
});
