import { screen } from '@testing-library/react';
import { CATALOGUE } from '../../../src/agreements/catalogue';
import type { Catalogue } from '../../../src/core/article/agreement';
import type { Summary } from '../../../src/core/check';
import type { TabSnapshot, WorkbookSnapshot } from '../../../src/core/sheet/snapshot';
import type { SaveWorkbook } from '../../../src/hosts/port';
import { HandPort } from '../hand-port';
import { renderPane, settle, type Rendered } from '../render-pane';

/** Five sheets of the first agreement are enough to choose from. */
const SMALL: Catalogue = {
  ...CATALOGUE,
  agreements: CATALOGUE.agreements.map((agreement, index) =>
    index === 0 ? { ...agreement, sheets: agreement.sheets.slice(0, 5) } : agreement,
  ),
};

export const WEST: Summary = { agreement: 'West-Overijssel', organisation: null, peildatum: null };

export const tab = (name: string, over: Partial<TabSnapshot> = {}): TabSnapshot => ({
  name,
  firstRow: 0,
  firstColumn: 0,
  rows: [],
  tables: [],
  read: false,
  ...over,
});

export const workbook = (...tabs: readonly TabSnapshot[]): WorkbookSnapshot => ({ date1904: false, tabs });

export async function open(
  snapshot: WorkbookSnapshot = workbook(tab('Gegevens'), tab('Plancapaciteit')),
  summary = WEST,
  port = new HandPort(),
  saveWorkbook?: SaveWorkbook,
): Promise<Rendered> {
  port.onRead ??= async () => snapshot;
  const pane = await renderPane({
    port,
    summary,
    catalogue: SMALL,
    ...(saveWorkbook === undefined ? {} : { saveWorkbook }),
  });
  await pane.user.click(screen.getByRole('button', { name: 'Meer' }));
  await pane.user.click(await screen.findByRole('button', { name: /^Sjablonen/ }));
  await screen.findByRole('heading', { level: 1, name: 'Sjablonen' });
  await settle();
  return pane;
}

export const box = (name: string): HTMLElement => screen.getByRole('checkbox', { name });

export const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });

export const namesOf = ({ port }: Rendered): readonly (readonly string[])[] =>
  port.inserted.map((sheets) => sheets.map(({ name }) => name));
