import { act, screen, within } from '@testing-library/react';
import type { Finding } from '../../src/core/finding/finding';
import { renderPane, settle, type Rendered } from './render-pane';
import { finding, report } from './workbook';

/* Ways to a screen of the pane, and what stands on it. */

/** Presses a button, and waits for what follows at once. */
export async function press(pane: Rendered, name: string | RegExp): Promise<void> {
  await pane.user.click(screen.getByRole('button', { name }));
  await settle();
}

export async function openList(findings?: readonly Finding[]): Promise<Rendered> {
  const pane = await renderPane(findings === undefined ? {} : { report: report({ findings }) });
  await pane.check();
  await pane.user.click(screen.getByRole('button', { name: /^Bekijk/ }));
  await screen.findByRole('search');
  return pane;
}

export const rows = (): HTMLElement[] =>
  screen.getAllByRole('listitem').filter((row) => row.hasAttribute('aria-posinset'));
/** The nth row that is drawn. */
export function nthRow(n: number): HTMLElement {
  const row = rows()[n];
  if (row === undefined) throw new Error(`No row ${n}`);
  return row;
}
export const rowButton = (row: HTMLElement): HTMLElement => within(row).getByRole('button');
export const groups = (): (string | null)[] =>
  screen.getAllByRole('region').map((section) => section.getAttribute('aria-label'));
export const count = (): string | null => within(screen.getByRole('search')).getByRole('status').textContent;

/** A finding in row n of Plancapaciteit. */
export const nth = (n: number, over: Partial<Finding> = {}): Finding =>
  finding({ message: `Melding ${n}`, cell: { row: n, column: 0 }, row: n + 1, sleutel: null, ...over });
export const many = (n: number): Finding[] => Array.from({ length: n }, (_, i) => nth(i + 1));

export async function openFinding(
  one: Finding,
  others: readonly Finding[] = [],
  over = {},
): Promise<Rendered> {
  const pane = await renderPane({ report: report({ findings: [one, ...others] }), ...over });
  await pane.check();
  await pane.user.click(screen.getByRole('button', { name: /^Bekijk/ }));
  await screen.findByRole('search');
  const row = screen.getAllByRole('button').find((button) => button.textContent.startsWith(one.message));
  if (row === undefined) throw new Error('No such row');
  await pane.user.click(row);
  await settle();
  return pane;
}

export const facts = (): string[] => {
  const list = screen.getByText(/^(Cel|Blad)$/).closest('dl');
  return [...(list?.querySelectorAll('dt') ?? [])].map(
    (term) => `${term.textContent}: ${term.nextSibling?.textContent}`,
  );
};
export const open = (title: string): Promise<void> => act(async () => screen.getByText(title).click());
export const title = (): HTMLElement => screen.getByRole('heading', { level: 1 });

export const group = (title: string): HTMLElement => {
  const details = screen.getByText(title, { selector: 'summary > span' }).closest('details');
  if (details === null) throw new Error(`No group ${title}`);
  return details;
};
