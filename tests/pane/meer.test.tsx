import { screen, within } from '@testing-library/react';
import { renderPane, type Rendered } from './render-pane';

/** A screen is fetched when it is first asked for. */
const arrive = (title: string): Promise<HTMLElement> =>
  screen.findByRole('heading', { level: 1, name: title }, { timeout: 20_000 });

async function openMeer(): Promise<Rendered> {
  const pane = await renderPane();
  await pane.user.click(screen.getByRole('button', { name: 'Meer' }));
  await arrive('Meer');
  return pane;
}

const row = (name: RegExp): HTMLElement => within(screen.getByRole('main')).getByRole('button', { name });

test('lists the places that there are, each with what it is for', async () => {
  await openMeer();
  const rows = within(screen.getByRole('main')).getAllByRole('button');
  expect(rows.map(({ textContent }) => textContent)).toEqual([
    'SjablonenZet een leeg blad of een voorbeeld in uw werkmap.',
    'RekenhulpReken coachkosten, planbalans of labels uit.',
    'Korte namenTyp functies zonder WOON. ervoor.',
    'UitlegAlle artikelen, regels, functies en kolommen.',
  ]);
});

test('takes the focus on its title, and is marked as the current place', async () => {
  await openMeer();
  expect(screen.getByRole('heading', { level: 1, name: 'Meer' })).toHaveFocus();
  expect(screen.getByRole('button', { name: 'Meer' })).toHaveAttribute('aria-current', 'page');
});

test.each([
  [/^Sjablonen/, 'Sjablonen'],
  [/^Rekenhulp/, 'Rekenhulp'],
  [/^Uitleg/, 'Uitleg'],
] as const)('opens %s by keyboard, and keeps Meer marked', async (name, title) => {
  const pane = await openMeer();
  row(name).focus();
  await pane.user.keyboard('{Enter}');
  expect(await arrive(title)).toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Meer' })).toHaveAttribute('aria-current', 'page');
});

test('is come back to at the row that was left', async () => {
  const pane = await openMeer();
  await pane.user.click(row(/^Uitleg/));
  await arrive('Uitleg');
  await pane.user.click(screen.getByRole('button', { name: 'Terug naar Meer' }));
  await arrive('Meer');
  expect(row(/^Uitleg/)).toHaveFocus();
});

test('opened by its own button afterwards, the focus is on its title again', async () => {
  const pane = await openMeer();
  await pane.user.click(row(/^Uitleg/));
  await arrive('Uitleg');
  await pane.user.click(screen.getByRole('button', { name: 'Terug naar Meer' }));
  await arrive('Meer');
  await pane.user.click(screen.getByRole('button', { name: 'Overzicht' }));
  await pane.user.click(screen.getByRole('button', { name: 'Meer' }));
  await arrive('Meer');
  expect(screen.getByRole('heading', { level: 1, name: 'Meer' })).toHaveFocus();
});
