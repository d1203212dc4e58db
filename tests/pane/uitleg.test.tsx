import { screen, waitFor, within } from '@testing-library/react';
import { CATALOGUE } from '../../src/agreements/catalogue';
import type { Catalogue } from '../../src/core/article/agreement';
import { deferred } from './hand-port';
import { renderPane, settle, type Rendered } from './render-pane';
import { agreement, catalogue as smallCatalogue } from './workbook';

/** A screen and its texts are fetched when they are first asked for. */
const SLOW = { timeout: 20_000 };

async function goToUitleg(pane: Rendered): Promise<void> {
  await pane.user.click(screen.getByRole('button', { name: 'Meer' }));
  await pane.user.click(await screen.findByRole('button', { name: /^Uitleg/ }, SLOW));
  await screen.findByRole('heading', { level: 1, name: 'Uitleg' }, SLOW);
}

async function openUitleg(catalogue: Catalogue = CATALOGUE, summary?: string): Promise<Rendered> {
  const pane = await renderPane({
    catalogue,
    ...(summary === undefined
      ? {}
      : { summary: { agreement: summary, organisation: null, peildatum: null } }),
  });
  await goToUitleg(pane);
  await waitFor(() => expect(screen.queryByText('Uitleg wordt geladen.')).not.toBeInTheDocument(), SLOW);
  return pane;
}

const main = () => within(screen.getByRole('main'));
const press = async (pane: Rendered, name: string | RegExp): Promise<void> => {
  // Whether each of these many rows can be seen is not asked: that takes long.
  await pane.user.click(main().getByRole('button', { name, hidden: true }));
  await settle();
};
/** Opens or closes a section or other details. */
const toggle = async (pane: Rendered, name: string): Promise<void> => {
  await pane.user.click(main().getByText(name));
  await settle();
};
const title = (): HTMLElement => screen.getByRole('heading', { level: 1 });
const search = async (pane: Rendered, query: string): Promise<void> => {
  await pane.user.type(screen.getByRole('searchbox', { name: 'Zoek in de uitleg' }), query);
  await settle();
};
const hits = (): readonly (string | null)[] =>
  within(screen.getByRole('list', { name: 'Treffers' }))
    .getAllByRole('button')
    .map(({ textContent }) => textContent);

describe('the list', () => {
  test('takes the focus on its title, and has a section for everything there is', async () => {
    await openUitleg();
    expect(title()).toHaveTextContent('Uitleg');
    expect(title()).toHaveFocus();
    const sections = [...document.querySelectorAll('main summary')].map(({ textContent }) => textContent);
    expect(sections).toEqual([
      'Artikelen52',
      'Aanhef en voetnoten10',
      expect.stringMatching(/^Functies voor in een cel\d+$/),
      'Bladen en kolommen5',
      expect.stringMatching(/^Regels\d+$/),
      'Soorten bevindingen5',
      expect.stringMatching(/^Woordenlijst\d+$/),
    ]);
  });

  test('names each article with its number and how it is judged', async () => {
    await openUitleg();
    expect(
      main().getByRole('button', { name: /^20\s*Balans tussen plannen en behoefte\s*berekend$/ }),
    ).toBeVisible();
    expect(main().getByRole('button', { name: /^17.*zelf te beoordelen$/ })).toBeVisible();
    expect(main().getByRole('button', { name: /^11\.3\.2.*nog niet gebouwd$/ })).toBeVisible();
  });

  test('draws a section only while it is open', async () => {
    const pane = await openUitleg();
    expect(main().queryByRole('button', { name: /PLANBALANS/ })).not.toBeInTheDocument();
    await toggle(pane, 'Functies voor in een cel');
    expect(main().getByRole('button', { name: /^PLANBALANS\b/ })).toBeVisible();
    await toggle(pane, 'Functies voor in een cel');
    expect(main().queryByRole('button', { name: /^PLANBALANS\b/ })).not.toBeInTheDocument();
  });

  test('tells the five kinds of findings with their word and sentence', async () => {
    const pane = await openUitleg();
    await toggle(pane, 'Soorten bevindingen');
    expect(main().getByText('Streefwaarde niet gehaald')).toBeVisible();
    expect(main().getByText('Kijk dit even na')).toBeVisible();
  });

  test('quotes the sentences that no article stands for', async () => {
    const pane = await openUitleg();
    await toggle(pane, 'Aanhef en voetnoten');
    await toggle(pane, 'Andere zinnen uit de overeenkomst');
    expect(main().getByText(/^De woonafspraken gelden voor de periode/).tagName).toBe('BLOCKQUOTE');
  });

  test('leads from a word to its article, and back to the word', async () => {
    const pane = await openUitleg();
    await toggle(pane, 'Woordenlijst');
    const word = (): HTMLElement => {
      const item = main().getByText('flexibele schil').closest('li');
      if (item === null) throw new Error('The word is not in a list');
      return within(item).getByRole('button', { name: 'Artikel 6' });
    };
    await pane.user.click(word());
    expect(title()).toHaveTextContent('Artikel 6 – Flexibele schil voor woonurgenten');
    await press(pane, 'Terug naar Uitleg');
    expect(word()).toHaveFocus();
  });
});

describe('which agreement', () => {
  test('is the one of the workbook, and another can be chosen', async () => {
    const pane = await openUitleg(CATALOGUE, 'Noord-Veluwe');
    const choice = screen.getByRole('combobox', { name: 'Overeenkomst' });
    expect(choice).toHaveValue('NV');
    expect(main().getByRole('button', { name: /^1a\s*Financiering/ })).toBeVisible();
    await pane.user.selectOptions(choice, 'West-Overijssel');
    expect(await main().findByRole('button', { name: /^11\.2/ })).toBeVisible();
    expect(main().queryByRole('button', { name: /^1a\s*Financiering/ })).not.toBeInTheDocument();
  });

  test('is not asked when there is one', async () => {
    await openUitleg(smallCatalogue());
    expect(screen.queryByRole('combobox')).not.toBeInTheDocument();
  });
});

describe('searching', () => {
  test('shows the hits with what they are, the best first, and says how many', async () => {
    const pane = await openUitleg();
    await search(pane, 'artikel 22');
    expect(hits()[0]).toBe('Artikel 22Balans binnen drie jaarartikel');
    expect(screen.getByRole('status')).toHaveTextContent(/^\d+ treffers?$/);
  });

  test('without a hit says so, and can be undone', async () => {
    const pane = await openUitleg();
    await search(pane, 'xyzzy');
    expect(main().getByRole('heading', { name: 'Niets gevonden' })).toBeVisible();
    expect(screen.getByRole('status')).toHaveTextContent('0 treffers');
    await pane.user.click(
      within(main().getByRole('heading', { name: 'Niets gevonden' }).parentElement as HTMLElement).getByRole(
        'button',
      ),
    );
    await settle();
    expect(main().getByText('Artikelen')).toBeVisible();
  });

  test('is undone by Esc', async () => {
    const pane = await openUitleg();
    await search(pane, 'sloop');
    await pane.user.keyboard('{Escape}');
    await settle();
    expect(screen.getByRole('searchbox')).toHaveValue('');
    expect(main().getByText('Artikelen')).toBeVisible();
  });

  test('begins with Ctrl+F', async () => {
    const pane = await openUitleg();
    await pane.user.keyboard('{Control>}f{/Control}');
    expect(screen.getByRole('searchbox')).toHaveFocus();
  });

  test('leads to a column, which is open and has the focus', async () => {
    const pane = await openUitleg();
    await search(pane, 'planologische planstatus');
    await press(pane, /^Status planologisch/);
    expect(title()).toHaveTextContent('Blad Plancapaciteit');
    expect(document.activeElement?.tagName).toBe('SUMMARY');
    expect(document.activeElement).toHaveTextContent('Status planologisch');
    expect(
      main().getByText('planologische status · planologische planstatus · planstatus · status'),
    ).toBeVisible();
    expect(main().queryByText('De gemeente waar het plan ligt.')).not.toBeVisible();
  });

  test('leads to a word', async () => {
    const pane = await openUitleg();
    await search(pane, 'woonurgenten');
    await press(pane, /woord$/);
    expect(title()).toHaveTextContent('woonurgenten');
    await press(pane, 'Artikel 6');
    expect(title()).toHaveTextContent('Artikel 6');
  });

  test('is found back when one returns from a hit', async () => {
    const pane = await openUitleg();
    await search(pane, 'prognose');
    await press(pane, /^Artikel 21/);
    await press(pane, 'Terug naar Uitleg');
    expect(screen.getByRole('searchbox')).toHaveValue('prognose');
    expect(main().getByRole('button', { name: /^Artikel 21/ })).toHaveFocus();
  });
});

describe('the page of an article', () => {
  test('has its literal text in a quote, and our explanation outside of it', async () => {
    const pane = await openUitleg();
    await press(pane, /^20/);
    expect(title()).toHaveTextContent('Artikel 20 – Balans tussen plannen en behoefte');
    expect(title()).toHaveFocus();
    expect(screen.getAllByRole('blockquote').map(({ textContent }) => textContent)).toEqual([
      'Gemeenten en provincie spreken af dat een balans op de lokale woningmarkt maximaal 100% plancapaciteit ten opzichte van de te hanteren prognose inhoudt.',
    ]);
    expect(main().getByText('Dit berekenen wij uit uw bladen.').closest('blockquote')).toBeNull();
    for (const name of [
      'Wat staat er in de overeenkomst?',
      'Wat controleren wij?',
      'Hoe lezen wij het?',
      'Functies in Excel',
    ])
      expect(main().getByRole('heading', { level: 2, name })).toBeVisible();
    expect(main().getByText('=WOON.PLANBALANS(capaciteit; behoefte; [verwachteSloop])')).toBeVisible();
  });

  test('tells of each rule what it can say, with examples by how they end', async () => {
    const pane = await openUitleg();
    await press(pane, /^25/);
    const [summary] = document.querySelectorAll('main details summary');
    if (summary === undefined) throw new Error('There is no rule');
    await pane.user.click(summary);
    const details = within(summary.parentElement as HTMLElement);
    expect(details.getByText('WO-25')).toBeVisible();
    expect(details.getByText(/Aandachtspunt/)).toBeVisible();
    await pane.user.click(details.getByText('Voorbeelden'));
    expect(details.getByText('Wel een bevinding')).toBeVisible();
  });

  test('has the values it computes with in a box that the keyboard can scroll', async () => {
    const pane = await openUitleg();
    await press(pane, /^22/);
    await toggle(pane, 'Waarden waarmee wij rekenen');
    const box = main().getByRole('group', { name: 'Jaren om de balans te herstellen' });
    expect(box).toHaveAttribute('tabindex', '0');
    expect(within(box).getByText('3 jaar')).toBeVisible();
    expect(within(box).getByText('niet meer van kracht')).toBeVisible();
    expect(main().getByText('Code: WO-22')).toBeVisible();
  });

  test.each([
    [/^17/, 'Dit beoordeelt u zelf.', /Of ze het doel bereiken, beoordelen mensen/],
    [/^30/, 'Dit beoordeelt u zelf.', /besluit het college zelf/],
    [/^23/, 'Dit controleren wij nog niet. Het telt nooit als nagekomen.', /Gemeenten bezien elke 2 jaar/],
  ] as const)('%s says how it is judged, and why', async (name, judging, words) => {
    const pane = await openUitleg();
    await press(pane, name);
    expect(main().getByText(judging)).toBeVisible();
    expect(main().getByText(words)).toBeVisible();
  });

  test('that has no text in the agreement says so, and quotes nothing', async () => {
    const pane = await openUitleg();
    await toggle(pane, 'Aanhef en voetnoten');
    await press(pane, /Voetnoot 6/);
    expect(main().getByText('De overeenkomst geeft hier geen tekst.')).toBeVisible();
    expect(main().getByText(/teken voor voetnoot 6/)).toBeVisible();
    expect(screen.queryByRole('blockquote')).not.toBeInTheDocument();
  });

  test('is left by Esc, to its row in the list', async () => {
    const pane = await openUitleg();
    await press(pane, /^21/);
    await pane.user.keyboard('{Escape}');
    await settle();
    expect(title()).toHaveTextContent('Uitleg');
    expect(main().getByRole('button', { name: /^21/ })).toHaveFocus();
  });

  test('leads on to its function and back, the focus where one left', async () => {
    const pane = await openUitleg();
    await press(pane, /^20/);
    await press(pane, 'PLANRUIMTE');
    expect(title()).toHaveTextContent('PLANRUIMTE');
    expect(main().getByText('=WOON.PLANRUIMTE(1000; 850; 200)')).toBeVisible();
    expect(main().getByText('geeft 50')).toBeVisible();
    await press(pane, 'Terug naar Artikel 20');
    expect(title()).toHaveTextContent('Artikel 20');
    expect(main().getByRole('button', { name: 'PLANRUIMTE' })).toHaveFocus();
  });

  test('leads to a sheet from within details, which are open again on the way back', async () => {
    const pane = await openUitleg();
    await press(pane, /^19/);
    await toggle(pane, 'Nodige bladen');
    await press(pane, /^Plancapaciteit/);
    expect(title()).toHaveTextContent('Blad Plancapaciteit');
    await press(pane, 'Terug naar Artikel 19');
    expect(main().getByRole('button', { name: /^Plancapaciteit/ })).toHaveFocus();
    expect(main().getByRole('button', { name: /^Plancapaciteit/ })).toBeVisible();
  });

  test('names the rule beside whose breach it is shown, which leads to its article', async () => {
    const pane = await openUitleg();
    await press(pane, /^30/);
    await press(pane, 'regel WO-22');
    expect(main().getByText('WO-22')).toBeVisible();
    await press(pane, 'Artikel 22');
    expect(title()).toHaveTextContent('Artikel 22');
  });
});

test('a rule of no article says that it counts for the whole workbook', async () => {
  const pane = await openUitleg();
  await toggle(pane, 'Regels');
  await press(pane, /avg-bsn/);
  expect(main().getByText(/hoort niet bij een artikel/)).toBeVisible();
  expect(main().getByText(/Fout in de gegevens/)).toBeVisible();
});

test('the sheet Gegevens has properties instead of columns', async () => {
  const pane = await openUitleg();
  await toggle(pane, 'Bladen en kolommen');
  await press(pane, /^Gegevens/);
  expect(main().getByRole('heading', { name: 'Kenmerken' })).toBeVisible();
});

describe('loading', () => {
  test('shows that it goes on, and takes no texts before Uitleg is opened', async () => {
    const texts = deferred<Readonly<Record<string, string>>>();
    const load = jest.fn(() => texts.promise);
    const pane = await renderPane({ catalogue: smallCatalogue(agreement({ texts: load })) });
    expect(load).not.toHaveBeenCalled();
    await goToUitleg(pane);
    expect(screen.getByRole('status')).toHaveTextContent('Uitleg wordt geladen.');
    texts.resolve({});
    await settle();
    expect(main().getByText('Artikelen')).toBeVisible();
  });

  test('that fails says so, and is tried again', async () => {
    let online = false;
    const glossary = async () => {
      if (!online) throw new TypeError('Failed to fetch');
      return [];
    };
    const pane = await openUitleg(smallCatalogue(agreement({ glossary })));
    expect(screen.getByRole('alert')).toHaveTextContent('Uitleg kon niet geladen worden');
    online = true;
    await press(pane, 'Probeer opnieuw');
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
    expect(main().getByText('Artikelen')).toBeVisible();
  });
});
