import { screen, within } from '@testing-library/react';
import { title } from '../on-screen';
import { settle, type Rendered } from '../render-pane';
import { main, openUitleg, press } from './screen';

const search = async (pane: Rendered, query: string): Promise<void> => {
  await pane.user.type(screen.getByRole('searchbox', { name: 'Zoek in de uitleg' }), query);
  await settle();
};

const hits = (): readonly (string | null)[] =>
  within(screen.getByRole('list', { name: 'Treffers' }))
    .getAllByRole('button')
    .map(({ textContent }) => textContent);

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
