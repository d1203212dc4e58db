import { screen } from '@testing-library/react';
import type { CellValue } from '../../../src/core/sheet/snapshot';
import { HandPort } from '../hand-port';
import { renderPane } from '../render-pane';
import { EVENT, finding, report } from '../workbook';
import { checked, follow, leaveFocus, outdated, recheck } from './edits';

describe('an edit while the pane is open', () => {
  test('is checked at once: the outcome changes, with its time, and says nothing of being older', async () => {
    const pane = await checked();
    pane.report = report({ findings: [EVENT] });
    pane.clock.advance(8 * 60_000);
    pane.port.type('Plancapaciteit', 1, 1, 13);
    await recheck(pane);
    expect(screen.getByRole('button', { name: 'Bekijk 1 bevinding' })).toBeVisible();
    expect(screen.getByText('Gecontroleerd om 14:40. Daarna niets gewijzigd.')).toBeVisible();
    expect(outdated()).not.toBeInTheDocument();
  });

  test('only what changed is read, and edits that follow each other are checked together', async () => {
    const pane = await checked();
    const log = follow(pane.port);
    pane.port.type('Plancapaciteit', 1, 1, 13);
    await pane.wait(10);
    pane.port.type('Plancapaciteit', 2, 1, 9);
    await recheck(pane);
    expect(log).toEqual(['Plancapaciteit 1,1 1×1', 'Plancapaciteit 2,1 1×1']);
  });

  test('leaves the focus where it is: in Excel', async () => {
    const pane = await checked();
    await leaveFocus();
    pane.report = report({ findings: [EVENT] });
    pane.port.type('Plancapaciteit', 1, 1, 13);
    await recheck(pane);
    expect(document.body).toHaveFocus();
  });

  test('that changed no value changes nothing', async () => {
    const pane = await checked();
    pane.report = report({ findings: [] });
    pane.port.changeCells('Plancapaciteit', 1, 1);
    await recheck(pane);
    expect(screen.getByRole('button', { name: 'Bekijk 3 bevindingen' })).toBeVisible();
  });

  test('before the first check does nothing', async () => {
    const pane = await renderPane();
    const log = follow(pane.port);
    pane.port.type('Plancapaciteit', 1, 1, 13);
    await recheck(pane);
    expect(log).toEqual([]);
    expect(screen.getByRole('button', { name: 'Controleer' })).toBeVisible();
  });

  test('in a tab that is not ours does nothing', async () => {
    const pane = await checked();
    const log = follow(pane.port);
    pane.port.type('Draaitabel', 1, 1, 13);
    await recheck(pane);
    expect(log).toEqual([]);
  });

  test('in a tab with our name in which nothing was recognised yet reads it', async () => {
    const pane = await renderPane({
      report: report({ findings: [finding({ rule: 'blad-onherkend', tab: 'Draaitabel', cell: null })] }),
    });
    await pane.check();
    const log = follow(pane.port);
    pane.report = report({ findings: [] });
    pane.port.type('Draaitabel', 0, 0, 'Gemeente');
    await recheck(pane);
    expect(log).toEqual(['Draaitabel 0,0 1×1']);
    expect(screen.getByText(/^Geen bevindingen/)).toBeVisible();
  });
});

describe('the whole tab is read', () => {
  const rowsOfTable = { area: { row: 0, column: 0, rowCount: 3, columnCount: 2 } };
  test.each<[string, (port: HandPort) => void]>([
    ['when Excel computed again', (port) => port.change({ kind: 'calculated', tab: 'Plancapaciteit' })],
    ['when rows were inserted', (port) => port.changeCells('Plancapaciteit', 1, 0, 1, 16_384)],
    ['when a column was removed', (port) => port.changeCells('Plancapaciteit', 0, 1, 1_048_576)],
    ['when much changed', (port) => port.changeCells('Plancapaciteit', 0, 0, 20_001)],
    ['when a table may have grown below', (port) => port.type('Plancapaciteit', 3, 1, 5)],
    ['when a table may have grown beside', (port) => port.type('Plancapaciteit', 1, 2, 5)],
  ])('%s', async (_, change) => {
    const port = new HandPort();
    port.tables.set('Plancapaciteit', [{ name: 'tbl', ...rowsOfTable, headerRow: true, totalsRow: false }]);
    const pane = await checked(port);
    const log = follow(port);
    pane.report = report({ findings: [EVENT] });
    port.put('Plancapaciteit', 1, 1, 99);
    change(port);
    await recheck(pane);
    expect(log).toEqual(['Plancapaciteit']);
    expect(screen.getByRole('button', { name: 'Bekijk 1 bevinding' })).toBeVisible();
  });

  test('many edits here and there are read as the part around them', async () => {
    const pane = await checked();
    const log = follow(pane.port);
    for (const row of [1, 3, 5, 7, 9]) pane.port.type('Plancapaciteit', row, row % 4, row);
    await recheck(pane);
    expect(log).toEqual(['Plancapaciteit 1,1 9×3']);
  });

  test('all tabs are read when one came, went or got another name', async () => {
    const pane = await checked();
    const log = follow(pane.port);
    pane.report = report({ findings: [EVENT] });
    pane.port.tabs = ['Gegevens', 'Plannen'];
    pane.port.change({ kind: 'tabs' });
    await recheck(pane);
    expect(log).toEqual(['alles']);
    expect(screen.getByRole('button', { name: 'Bekijk 1 bevinding' })).toBeVisible();
  });

  test.each<[string, (port: HandPort) => void, string]>([
    [
      'after a computation',
      (port) => port.change({ kind: 'calculated', tab: 'Plancapaciteit' }),
      'Excel rekende na 14:32 opnieuw in Plancapaciteit. De uitkomst hieronder is van daarvoor.',
    ],
    [
      'after a new tab',
      (port) => port.change({ kind: 'tabs' }),
      'Er is na 14:32 een blad toegevoegd, verwijderd of hernoemd. De uitkomst hieronder is van daarvoor.',
    ],
  ])('but of a very large one only when the user asks for it: %s', async (_, change, text) => {
    const port = new HandPort();
    const row: CellValue[] = Array<CellValue>(10).fill(1);
    port.cells.set('Plancapaciteit', Array<CellValue[]>(50_001).fill(row));
    const pane = await renderPane({ port });
    await pane.check();
    const log = follow(port);
    change(port);
    await recheck(pane);
    expect(log).toEqual([]);
    expect(screen.getByText(text)).toBeVisible();
    await pane.check();
    expect(outdated()).not.toBeInTheDocument();
  });
});
