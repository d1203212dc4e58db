import { screen, within } from '@testing-library/react';
import { finding, HARDENBERG } from '../workbook';
import { openFinding, press, title } from '../on-screen';
import { settle } from '../render-pane';
import {
  atFinding,
  atProposal,
  CATALOGUE,
  ENOUGH,
  portWith,
  STOCK,
  stockIn,
  TOO_MUCH,
} from './trial-adviser';

const cells = (name: string): string[] =>
  within(screen.getByRole('table', { name }))
    .getAllByRole('row')
    .slice(1)
    .map((row) => [...row.children].map(({ textContent }) => textContent).join(' · '));

describe('a proposal', () => {
  test('is offered in the finding that it is beside, for whom the finding is about', async () => {
    await atFinding();
    const what = screen.getByRole('heading', { name: 'Wat kunt u doen?' }).closest('section');
    expect(within(what as HTMLElement).getByRole('button', { name: 'Bekijk afbouwvoorstel' })).toBeVisible();
  });

  test.each([
    ['of another rule', finding()],
    ['that is about nobody', { ...HARDENBERG, sleutel: null }],
  ])('is not offered in a finding %s', async (_, one) => {
    await openFinding(one, [], { catalogue: CATALOGUE });
    expect(screen.queryByRole('button', { name: 'Bekijk afbouwvoorstel' })).not.toBeInTheDocument();
  });

  test('shows what it comes to before anything is changed', async () => {
    const pane = await atProposal();
    expect(title()).toHaveTextContent('Afbouwvoorstel voor Hardenberg');
    expect(title()).toHaveFocus();
    expect(screen.getByText('Haal 20 stuks weg, dan klopt het.')).toBeVisible();
    expect(cells('Dit is het gevolg')).toEqual(['Aanwezig · 120 stuks · 100 stuks']);
    expect(screen.getByRole('heading', { name: 'Stappen (2)' })).toBeVisible();
    expect(screen.getAllByText('Onderaan in het blad.')).toHaveLength(2);
    expect(screen.getByText('15 stuks later')).toBeVisible();
    expect(cells('Zuid')).toEqual([
      'Plancapaciteit B4Kolom Nu aanwezig · 15 · 0',
      'Plancapaciteit C4Kolom Later · 0 · 15',
    ]);
    expect(cells('Oost')).toEqual([
      'Plancapaciteit B3Kolom Nu aanwezig · 45 · 40',
      'Plancapaciteit C3Kolom Later · 5 · 10',
    ]);
    expect(screen.getByText('Kijk of het klopt. U kunt alles in één keer ongedaan maken.')).toBeVisible();
    expect(screen.queryByRole('heading', { name: 'Let op' })).not.toBeInTheDocument();
    expect(pane.port.edited).toEqual([]);
  });

  test('says what one must know first', async () => {
    await atProposal([['Noord', 2000, 0]]);
    const notes = screen.getByRole('heading', { name: 'Let op' }).closest('section') as HTMLElement;
    expect(
      within(notes)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual(['Er is veel te doen.']);
  });

  test('leads to each of its cells', async () => {
    const pane = await atProposal();
    await press(pane, 'Plancapaciteit C4');
    expect(pane.port.shown.at(-1)).toBe('Plancapaciteit!C4');
    expect(title()).toHaveTextContent('Afbouwvoorstel voor Hardenberg');
  });

  test('of hundreds of steps shows 25 at once', async () => {
    const pane = await atProposal(Array.from({ length: 400 }, (_, row) => [`Plan ${String(row)}`, 2, 0]));
    expect(screen.getByRole('heading', { name: 'Stappen (350)' })).toBeVisible();
    const steps = (): HTMLElement[] =>
      screen.getAllByRole('listitem').filter((item) => item.hasAttribute('aria-setsize'));
    expect(steps()).toHaveLength(25);
    expect(steps()[0]).toHaveAttribute('aria-setsize', '350');
    expect(screen.getByText('1 tot en met 25 van 350')).toBeVisible();
    await press(pane, 'Volgende 25 stappen');
    expect(steps()[0]).toHaveAttribute('aria-posinset', '26');
    expect(screen.getByText('Plan 374')).toBeVisible();
    expect(document.body.querySelectorAll('*').length).toBeLessThanOrEqual(1000);
    expect(screen.getByRole('button', { name: 'Wijzig 700 cellen' })).toBeVisible();
  });
});

describe('leaving a proposal', () => {
  test.each([
    ['Annuleren', (pane) => press(pane, 'Annuleren')],
    ['the way back', (pane) => press(pane, 'Terug naar Bevinding')],
    ['Esc', (pane) => pane.user.keyboard('{Escape}')],
  ] as readonly [string, (pane: Awaited<ReturnType<typeof atProposal>>) => Promise<void>][])(
    'with %s: nothing is changed, and one is back at the button',
    async (_, leave) => {
      const pane = await atProposal();
      await leave(pane);
      await settle();
      expect(title()).toHaveTextContent(HARDENBERG.message);
      expect(screen.getByRole('button', { name: 'Bekijk afbouwvoorstel' })).toHaveFocus();
      expect(pane.port.edited).toEqual([]);
      expect(stockIn(pane)).toEqual(STOCK);
      await pane.user.keyboard('{Enter}');
      await settle();
      expect(title()).toHaveTextContent('Afbouwvoorstel voor Hardenberg');
    },
  );

  test('on to the list: the finding has the focus there, as ever', async () => {
    const pane = await atProposal();
    await press(pane, 'Annuleren');
    await pane.user.keyboard('{Escape}');
    await settle();
    expect(document.activeElement).toHaveTextContent(HARDENBERG.message);
  });

  test('through the places of the pane: one comes back to the list', async () => {
    const pane = await atProposal();
    await press(pane, 'Overzicht');
    await press(pane, /^Bevindingen/);
    expect(screen.getByRole('search')).toBeVisible();
  });
});

describe('carrying it out', () => {
  test('writes all of its cells in one step, and the finding is solved', async () => {
    const pane = await atProposal();
    await press(pane, 'Wijzig 4 cellen');
    expect(
      pane.port.edited.map((edits) => edits.map(({ cell, now, becomes }) => [cell, now, becomes])),
    ).toEqual([
      [
        [{ row: 3, column: 1 }, 15, 0],
        [{ row: 3, column: 2 }, 0, 15],
        [{ row: 2, column: 1 }, 45, 40],
        [{ row: 2, column: 2 }, 5, 10],
      ],
    ]);
    expect(pane.port.wholeEdits).toEqual([true]);
    expect(pane.port.edited[0]?.[0]?.witnesses).toEqual([
      { cell: { row: 0, column: 1 }, value: 'Nu aanwezig' },
      { cell: { row: 3, column: 0 }, value: 'Zuid' },
    ]);
    expect(stockIn(pane)).toEqual([
      ['Noord', 60, 0],
      ['Oost', 40, 10],
      ['Zuid', 0, 15],
    ]);
    expect(screen.getByText('4 cellen gewijzigd')).toBeVisible();
    expect(screen.getByText('Het voorstel is uitgevoerd. De controle is bijgewerkt.')).toBeVisible();
    expect(title()).toHaveTextContent('Deze bevinding is opgelost.');
    expect(title()).toHaveFocus();
    expect(screen.queryByRole('button', { name: 'Bekijk afbouwvoorstel' })).not.toBeInTheDocument();
  });

  test('is undone in one step, and can be looked at again', async () => {
    const pane = await atProposal();
    await press(pane, 'Wijzig 4 cellen');
    pane.report = TOO_MUCH;
    await press(pane, 'Ongedaan maken');
    expect(stockIn(pane)).toEqual(STOCK);
    expect(screen.getByText('4 cellen teruggezet')).toBeVisible();
    expect(title()).toHaveTextContent(HARDENBERG.message);
    await press(pane, 'Bekijk afbouwvoorstel');
    expect(screen.getByRole('button', { name: 'Wijzig 4 cellen' })).toBeVisible();
  });

  test('from the keyboard alone', async () => {
    const pane = await atProposal();
    const primary = screen.getByRole('button', { name: 'Wijzig 4 cellen' });
    for (let stops = 0; stops < 20 && document.activeElement !== primary; stops += 1) await pane.user.tab();
    expect(primary).toHaveFocus();
    await pane.user.keyboard('{Enter}');
    await settle();
    expect(screen.getByText('4 cellen gewijzigd')).toBeVisible();
  });

  test('a finding that stays is there again, with the button', async () => {
    const pane = await atProposal();
    pane.report = TOO_MUCH;
    await press(pane, 'Wijzig 4 cellen');
    expect(title()).toHaveTextContent(HARDENBERG.message);
    expect(screen.getByText('4 cellen gewijzigd')).toBeVisible();
    await press(pane, 'Bekijk afbouwvoorstel');
    expect(
      screen.getByText('Hardenberg heeft nu geen afbouwvoorstel nodig. Er is niets te wijzigen.'),
    ).toBeVisible();
    expect(screen.queryByRole('button', { name: /^Wijzig/ })).not.toBeInTheDocument();
  });
});

describe('when there is nothing to carry out', () => {
  test('a cell that cannot be read: says which', async () => {
    await atProposal([...STOCK, ['West', 'tien', 0]]);
    expect(screen.getByText('Wij kunnen dit voorstel niet uitrekenen')).toBeVisible();
    expect(screen.getByText('In blad Plancapaciteit is cel B5 niet te lezen.')).toBeVisible();
    expect(screen.queryByRole('button', { name: /^Wijzig/ })).not.toBeInTheDocument();
  });

  test('an obstacle: shows the proposal, and what to do first', async () => {
    const pane = await atProposal([...STOCK, ['Vast', 0, 0]]);
    expect(screen.getByText('Wij kunnen dit voorstel niet voor u uitvoeren')).toBeVisible();
    expect(screen.getByText('Haal eerst de rij Vast weg.')).toBeVisible();
    expect(screen.getByText('Haal 20 stuks weg, dan klopt het.')).toBeVisible();
    await press(pane, 'Wijzig 4 cellen');
    expect(screen.getByRole('button', { name: 'Wijzig 4 cellen' })).toHaveAttribute('aria-disabled', 'true');
    expect(pane.port.edited).toEqual([]);
  });

  test('it follows the workbook: an edit while one looks makes it another one', async () => {
    const pane = await atProposal();
    pane.report = TOO_MUCH;
    pane.port.type('Plancapaciteit', 1, 1, 50);
    await pane.wait(20);
    await settle();
    expect(screen.getByText('Haal 10 stuks weg, dan klopt het.')).toBeVisible();
    pane.report = ENOUGH;
    pane.port.type('Plancapaciteit', 1, 1, 40);
    await pane.wait(20);
    await settle();
    expect(
      screen.getByText('Hardenberg heeft nu geen afbouwvoorstel nodig. Er is niets te wijzigen.'),
    ).toBeVisible();
    await pane.user.keyboard('{Escape}');
    await settle();
    expect(title()).toHaveTextContent('Deze bevinding is opgelost.');
    expect(title()).toHaveFocus();
  });

  test('an explanation that is being written is not lost: first that', async () => {
    const pane = await atFinding(STOCK, portWith(STOCK));
    await press(pane, 'Toelichten');
    expect(screen.getByRole('button', { name: 'Bekijk afbouwvoorstel' })).toHaveAttribute(
      'aria-disabled',
      'true',
    );
  });
});
