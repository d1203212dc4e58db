import { screen, within } from '@testing-library/react';
import { CATALOGUE } from '../../../src/agreements/catalogue';
import { HandPort } from '../hand-port';
import { renderPane, settle, type Rendered } from '../render-pane';

type Options = NonNullable<Parameters<typeof renderPane>[0]>;

export const NORTH = { agreement: 'Noord-Veluwe', organisation: null, peildatum: null };

export const plain = (text: string | null): string => (text ?? '').replaceAll('\u00a0', ' ');

export async function goToCalculator(pane: Rendered): Promise<void> {
  await pane.user.click(screen.getByRole('button', { name: 'Meer' }));
  await pane.user.click(await screen.findByRole('button', { name: /^Rekenhulp/ }, { timeout: 20_000 }));
  await screen.findByRole('combobox', { name: 'Wat wilt u uitrekenen?' }, { timeout: 20_000 });
  await settle();
}

/** The screen in a workbook of Noord-Veluwe: coach costs come first. */
export async function open(options: Options = {}): Promise<Rendered> {
  const pane = await renderPane({ port: new HandPort(), summary: NORTH, catalogue: CATALOGUE, ...options });
  await goToCalculator(pane);
  return pane;
}

export const field = (name: string): HTMLElement =>
  screen.getByRole('textbox', { name: new RegExp(`^${name}`) });

export async function fill(pane: Rendered, name: string, text: string): Promise<void> {
  await pane.user.clear(field(name));
  if (text !== '') await pane.user.type(field(name), text);
}

export const choose = (pane: Rendered, title: string): Promise<void> =>
  pane.user.selectOptions(screen.getByRole('combobox', { name: 'Wat wilt u uitrekenen?' }), title);

export const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });

/** The rows of a table, as its cells. */
export const rowsOf = (name: string): readonly (readonly string[])[] =>
  within(screen.getByRole('table', { name }))
    .getAllByRole('row')
    .map((row) =>
      [...row.children]
        .filter((cell) => !cell.hasAttribute('aria-hidden'))
        .map((cell) => plain(cell.textContent)),
    );

export const formula = (): string => document.querySelector('code')?.textContent ?? '';

/** What stands in the block of the result. */
export const result = (): string =>
  plain(
    screen
      .getAllByRole('status')
      .map(({ textContent }) => textContent)
      .join('|'),
  );
