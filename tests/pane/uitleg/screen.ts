import { screen, waitFor, within } from '@testing-library/react';
import { CATALOGUE } from '../../../src/agreements/catalogue';
import type { Catalogue } from '../../../src/core/article/agreement';
import { renderPane, settle, type Rendered } from '../render-pane';

/** A screen and its texts are fetched when they are first asked for. */
const SLOW = { timeout: 20_000 };

export async function goToUitleg(pane: Rendered): Promise<void> {
  await pane.user.click(screen.getByRole('button', { name: 'Meer' }));
  await pane.user.click(await screen.findByRole('button', { name: /^Uitleg/ }, SLOW));
  await screen.findByRole('heading', { level: 1, name: 'Uitleg' }, SLOW);
}

export async function openUitleg(catalogue: Catalogue = CATALOGUE, summary?: string): Promise<Rendered> {
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

export const main = () => within(screen.getByRole('main'));

export const press = async (pane: Rendered, name: string | RegExp): Promise<void> => {
  // Whether each of these many rows can be seen is not asked: that takes long.
  await pane.user.click(main().getByRole('button', { name, hidden: true }));
  await settle();
};

const THEMES = [
  'Doelgroepen',
  'Wonen en zorg',
  'Stedelijke vernieuwing',
  'Bestaande voorraad',
  'Programmeren en zuinig ruimtegebruik',
];

/** Opens the theme of West-Overijssel with this letter in the list. */
export const openTheme = (pane: Rendered, letter: 'A' | 'B' | 'C' | 'D' | 'E'): Promise<void> =>
  toggle(pane, `(${letter}) ${THEMES[letter.charCodeAt(0) - 65] ?? ''}`);

/** Opens or closes a section or other details. */
export const toggle = async (pane: Rendered, name: string): Promise<void> => {
  await pane.user.click(main().getByText(name));
  await settle();
};
