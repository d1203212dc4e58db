import { screen, within } from '@testing-library/react';
import { CATALOGUE } from '../../../src/agreements/catalogue';
import { deferred } from '../hand-port';
import { title } from '../on-screen';
import { renderPane, settle } from '../render-pane';
import { agreement, catalogue as smallCatalogue } from '../workbook';
import { goToUitleg, main, openTheme, openUitleg, press, toggle } from './screen';

describe('the list', () => {
  test('takes the focus on its title, and has a section for everything there is', async () => {
    await openUitleg();
    expect(title()).toHaveTextContent('Uitleg');
    expect(title()).toHaveFocus();
    const sections = [...document.querySelectorAll('main summary')].map(({ textContent }) => textContent);
    expect(sections).toEqual([
      expect.stringMatching(/^Artikelen\d+$/),
      '(A) Doelgroepen5',
      '(B) Wonen en zorg10',
      '(C) Stedelijke vernieuwing7',
      '(D) Bestaande voorraad15',
      '(E) Programmeren en zuinig ruimtegebruik14',
      'Buiten de thema’s1',
      expect.stringMatching(/^Aanhef en voetnoten\d+$/),
      expect.stringMatching(/^Functies voor in een cel\d+$/),
      expect.stringMatching(/^Bladen en kolommen\d+$/),
      expect.stringMatching(/^Regels\d+$/),
      expect.stringMatching(/^Soorten bevindingen\d+$/),
      expect.stringMatching(/^Woordenlijst\d+$/),
    ]);
  });

  test('names each article of a theme that is open with its number and how it is judged', async () => {
    const pane = await openUitleg();
    expect(main().queryByRole('button', { name: /^20/ })).not.toBeInTheDocument();
    await openTheme(pane, 'E');
    expect(
      main().getByRole('button', { name: /^20\s*Balans tussen plannen en behoefte\s*berekend$/ }),
    ).toBeVisible();
    expect(main().getByRole('button', { name: /^17.*zelf te beoordelen$/ })).toBeVisible();
    expect(main().getByRole('button', { name: /^23.*met bewijs$/ })).toBeVisible();
  });

  test('says of an article that is only a title that it is', async () => {
    await openUitleg(CATALOGUE, 'Noord-Veluwe');
    expect(main().getByRole('button', { name: /^4\s*Evaluatie\s*opschrift$/ })).toBeVisible();
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
    expect(await main().findByText('(A) Doelgroepen')).toBeVisible();
    expect(main().queryByRole('button', { name: /^1a\s*Financiering/ })).not.toBeInTheDocument();
  });

  test('is not asked when there is one', async () => {
    await openUitleg(smallCatalogue());
    expect(screen.queryByRole('combobox')).not.toBeInTheDocument();
  });
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
