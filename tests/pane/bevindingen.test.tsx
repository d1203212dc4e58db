import { act, screen } from '@testing-library/react';
import { count, groups, many, nth, nthRow, openList, rowButton, rows } from './on-screen';
import { renderPane, scrolledTo, settle } from './render-pane';
import { agreement, article, catalogue, EVENT, finding, HARDENBERG, report } from './workbook';

describe('the list', () => {
  test('is grouped by ernst, heaviest first, with message, place and article in each row', async () => {
    await openList();
    expect(groups()).toEqual(['Fout, 1', 'Afspraak, 1', 'Bewijs, 1']);
    expect(rows().map((row) => row.textContent)).toEqual([
      'Gemeente “Zwole” staat niet op de lijst. Bedoelt u Zwolle?Plancapaciteit A5Kolomregel',
      'Hardenberg heeft 104,09 % plancapaciteit. De grens is 100 %.Plancapaciteit A2Artikel 20',
      'Voor 2018 staat geen event in het register.Afsprakenregistertoegelicht',
    ]);
    expect(screen.getByRole('heading', { name: 'Bevindingen' })).toHaveFocus();
    expect(screen.getByRole('button', { name: /^Bevindingen/ })).toHaveAttribute('aria-current', 'page');
  });

  test('grouped by sheet or by article the row itself says its ernst', async () => {
    const pane = await openList();
    const grouping = screen.getByRole('combobox', { name: 'Groepeer op' });
    await pane.user.selectOptions(grouping, 'Per blad');
    expect(groups()).toEqual(['Plancapaciteit, 2', 'Afsprakenregister, 1']);
    expect(rows()[1]).toHaveTextContent('Afspraak: Hardenberg');
    await pane.user.selectOptions(grouping, 'Per artikel');
    expect(groups()).toEqual(['Artikel 9, 1', 'Artikel 20, 1', 'Kolomregel, 1']);
  });

  test('articles stand in the order of the agreement, not in that of the alphabet', async () => {
    const one = agreement({
      articles: [article('9', 'Negen'), article('11.2', 'Elf'), article('20', 'Twintig')],
    });
    const findings = ['20', '11.2', '9'].map((number, i) => nth(i, { article: number }));
    const pane = await renderPane({ catalogue: catalogue(one), report: report({ findings }) });
    await pane.check();
    await pane.user.click(screen.getByRole('button', { name: /^Bekijk/ }));
    await pane.user.selectOptions(await screen.findByRole('combobox'), 'Per artikel');
    expect(groups()).toEqual(['Artikel 9, 1', 'Artikel 11.2, 1', 'Artikel 20, 1']);
  });

  test('a chip keeps one ernst, and a second press takes that back', async () => {
    const pane = await openList();
    const chip = screen.getByRole('button', { name: 'Afspraak 1' });
    await pane.user.click(chip);
    expect(chip).toHaveAttribute('aria-pressed', 'true');
    expect(count()).toBe('1 van 3 bevindingen');
    expect(groups()).toEqual(['Afspraak, 1']);
    await pane.user.click(chip);
    expect(count()).toBe('3 van 3 bevindingen');
  });

  test.each([
    ['a municipality', 'hardenberg', 1],
    ['a plan, by the key of its row', 'ZW-001', 1],
    ['a cell', 'plancapaciteit A5', 1],
    ['an article', 'artikel 9', 1],
    ['words in any order', 'lijst zwole', 1],
    ['the name of a sheet', 'plancapaciteit', 2],
  ])('is searched for %s', async (_, query, hits) => {
    const pane = await openList([finding(), { ...HARDENBERG }, EVENT]);
    await pane.user.type(screen.getByRole('searchbox', { name: 'Zoek in bevindingen' }), query);
    expect(count()).toBe(`${hits} van 3 bevindingen`);
  });

  test('without a hit says how many there are and takes the filter off', async () => {
    const pane = await openList();
    await pane.user.type(screen.getByRole('searchbox'), 'Almelo');
    expect(screen.getByRole('heading', { name: 'Niets gevonden met dit filter' })).toBeVisible();
    expect(screen.getByText('Er zijn wel 3 bevindingen in totaal.')).toBeVisible();
    await pane.user.click(screen.getByRole('button', { name: 'Filter wissen' }));
    expect(count()).toBe('3 van 3 bevindingen');
    expect(screen.getByRole('searchbox')).toHaveValue('');
    // The button is gone, and with it the focus would be.
    expect(screen.getByRole('heading', { name: 'Bevindingen' })).toHaveFocus();
  });

  test('Ctrl+F goes to the search box and Esc clears it', async () => {
    const pane = await openList();
    await pane.user.tab();
    await pane.user.keyboard('{Control>}f{/Control}');
    expect(screen.getByRole('searchbox')).toHaveFocus();
    await pane.user.keyboard('Zwole{Escape}');
    expect(screen.getByRole('searchbox')).toHaveValue('');
  });

  test('says so before the first check, and checks from there', async () => {
    const pane = await renderPane();
    await pane.user.click(screen.getByRole('button', { name: 'Bevindingen' }));
    expect(await screen.findByRole('heading', { name: 'Nog niet gecontroleerd' })).toBeVisible();
    await pane.check();
    expect(screen.getByRole('button', { name: 'Overzicht' })).toHaveAttribute('aria-current', 'page');
    expect(screen.getByText('West-Overijssel')).toBeVisible();
  });

  test('says so when there are none', async () => {
    const pane = await renderPane({ report: report({ findings: [] }) });
    await pane.check();
    await pane.user.click(screen.getByRole('button', { name: 'Bevindingen' }));
    expect(await screen.findByRole('heading', { name: 'Geen bevindingen' })).toBeVisible();
  });

  test('out of date: says that a finding may be solved, and checks again', async () => {
    const pane = await openList();
    pane.port.refuseToRead();
    pane.port.changeCells('Plancapaciteit', 4, 0, 3);
    await pane.wait(400);
    expect(
      screen.getByText(
        /3 cellen in Plancapaciteit zijn na 14:32 veranderd\. Een bevinding hieronder kan al opgelost zijn\./,
      ),
    ).toBeVisible();
    pane.port.onRead = null;
    await pane.check();
    expect(screen.getByText('Gecontroleerd om 14:32. Daarna niets gewijzigd.')).toBeVisible();
  });
});

describe('the keyboard in the list', () => {
  test('the list is one stop for Tab, and the arrow keys move within it', async () => {
    const pane = await openList(many(30));
    const stops = (): HTMLElement[] =>
      rows()
        .map(rowButton)
        .filter((row) => row.tabIndex === 0);
    expect(stops()).toEqual([rowButton(nthRow(0))]);
    act(() => stops()[0]?.focus());
    await pane.user.keyboard('{ArrowDown}{ArrowDown}{ArrowUp}');
    expect(document.activeElement).toHaveTextContent('Melding 2');
    expect(stops()).toEqual([document.activeElement]);
    expect(pane.port.shown).toEqual([]);
  });

  test('Home, End, PageUp and PageDown', async () => {
    const pane = await openList(many(500));
    act(() => rowButton(nthRow(0)).focus());
    await pane.user.keyboard('{End}');
    expect(document.activeElement).toHaveTextContent(/^Melding 500P/);
    expect(scrolledTo.at(-1)).toBe(document.activeElement);
    await pane.user.keyboard('{Home}');
    expect(document.activeElement).toHaveTextContent(/^Melding 1P/);
    await pane.user.keyboard('{PageDown}');
    const after = Number(/^Melding (\d+)P/.exec(document.activeElement?.textContent ?? '')?.[1]);
    expect(after).toBeGreaterThan(3);
    await pane.user.keyboard('{PageUp}');
    expect(document.activeElement).toHaveTextContent(/^Melding 1P/);
    await pane.user.keyboard('{ArrowUp}');
    expect(document.activeElement).toHaveTextContent(/^Melding 1P/);
  });

  test('arrow keys go on from one group into the next', async () => {
    const pane = await openList();
    act(() => rowButton(nthRow(0)).focus());
    await pane.user.keyboard('{ArrowDown}');
    expect(document.activeElement).toHaveTextContent('Hardenberg');
  });

  test.each(['{Enter}', ' '])('%j opens the finding', async (key) => {
    const pane = await openList();
    act(() => rowButton(nthRow(1)).focus());
    await pane.user.keyboard(key);
    expect(screen.getByRole('heading', { level: 1, name: HARDENBERG.message })).toHaveFocus();
  });

  test('rows know their place in the whole group', async () => {
    await openList([...many(40), HARDENBERG]);
    const [first, second] = rows();
    expect(first).toHaveAttribute('aria-setsize', '40');
    expect(second).toHaveAttribute('aria-posinset', '2');
  });
});

describe('coming back from a finding', () => {
  test('Esc goes back to the same row, with the same filter and grouping', async () => {
    const pane = await openList(many(30));
    await pane.user.type(screen.getByRole('searchbox'), 'Melding 1');
    await pane.user.selectOptions(screen.getByRole('combobox'), 'Per blad');
    await pane.user.click(screen.getByRole('button', { name: /Melding 12 P/ }));
    expect(screen.getByRole('heading', { level: 1, name: 'Melding 12' })).toBeVisible();
    await pane.user.keyboard('{Escape}');
    expect(screen.getByRole('button', { name: /Melding 12 P/ })).toHaveFocus();
    expect(screen.getByRole('searchbox')).toHaveValue('Melding 1');
    expect(screen.getByRole('combobox')).toHaveDisplayValue('Per blad');
  });

  test('after walking on it is the row of the finding one was at', async () => {
    const pane = await openList(many(30));
    await pane.user.click(screen.getByRole('button', { name: /Melding 3 P/ }));
    await pane.user.click(screen.getByRole('button', { name: 'Volgende bevinding' }));
    await pane.user.click(screen.getByRole('button', { name: 'Alle bevindingen' }));
    expect(screen.getByRole('button', { name: /Melding 4 P/ })).toHaveFocus();
  });

  test('the scroll is where it was, also after a visit to Overzicht', async () => {
    const pane = await openList(many(200));
    const body = (): HTMLElement | null => screen.getByRole('heading', { name: 'Bevindingen' }).parentElement;
    Object.assign(body() ?? {}, { scrollTop: 2920 });
    await pane.user.click(screen.getByRole('button', { name: 'Overzicht' }));
    await pane.user.click(screen.getByRole('button', { name: /^Bevindingen/ }));
    expect(body()?.scrollTop).toBe(2920);
    expect(screen.getByRole('heading', { name: 'Bevindingen' })).toHaveFocus();
    await settle();
  });
});
