import { act, screen } from '@testing-library/react';
import type { CellValue, WorkbookSnapshot } from '../../../src/core/sheet/snapshot';
import { HostError } from '../../../src/hosts/port';
import { deferred } from '../hand-port';
import { press } from '../on-screen';
import { settle, type Rendered } from '../render-pane';
import { EVENT, report } from '../workbook';
import { checked, follow, outdated, recheck } from './edits';

describe('when it takes long or fails', () => {
  async function slow(): Promise<{
    pane: Rendered;
    reading: ReturnType<typeof deferred<readonly (readonly CellValue[])[]>>;
  }> {
    const pane = await checked();
    const reading = deferred<readonly (readonly CellValue[])[]>();
    pane.port.onReadArea = () => reading.promise;
    pane.report = report({ findings: [EVENT] });
    pane.port.changeCells('Plancapaciteit', 1, 1, 3);
    return { pane, reading };
  }

  test('says after 400 ms that the outcome is older, and no longer when it is not', async () => {
    const { pane, reading } = await slow();
    await pane.wait(399);
    expect(outdated()).not.toBeInTheDocument();
    await pane.wait(1);
    expect(
      screen.getByText(
        '3 cellen in Plancapaciteit zijn na 14:32 veranderd. De uitkomst hieronder is van daarvoor.',
      ),
    ).toBeVisible();
    expect(screen.getByText('West-Overijssel')).toBeVisible();
    await act(async () => reading.resolve([[1], [2], [3]]));
    await settle();
    expect(outdated()).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Bekijk 1 bevinding' })).toBeVisible();
  });

  test('further edits are counted along', async () => {
    const { pane } = await slow();
    await pane.wait(400);
    pane.port.changeCells('Plancapaciteit', 8, 1);
    expect(screen.getByText(/^4 cellen in Plancapaciteit/)).toBeVisible();
  });

  test('the newest edit wins: what was being read before is not used', async () => {
    const { pane, reading } = await slow();
    await pane.wait(20);
    pane.port.onReadArea = null;
    pane.port.type('Plancapaciteit', 1, 1, 14);
    await recheck(pane);
    expect(screen.getByRole('button', { name: 'Bekijk 1 bevinding' })).toBeVisible();
    pane.report = report({ findings: [] });
    await act(async () => reading.resolve([[7], [7], [7]]));
    await settle();
    expect(screen.getByRole('button', { name: 'Bekijk 1 bevinding' })).toBeVisible();
  });

  test.each(['no-answer', 'tab-gone', 'internal'] as const)(
    '%s: the old outcome stays, and says so',
    async (kind) => {
      const pane = await checked();
      pane.port.onReadArea = () => Promise.reject(new HostError(kind, 'Plancapaciteit'));
      pane.port.changeCells('Plancapaciteit', 1, 1);
      await recheck(pane);
      expect(outdated()).toBeVisible();
      expect(screen.getByText('West-Overijssel')).toBeVisible();
      expect(screen.queryByRole('alert')).not.toBeInTheDocument();
      // The next edit tries everything again.
      pane.port.onReadArea = null;
      pane.report = report({ findings: [EVENT] });
      pane.port.put('Plancapaciteit', 1, 1, 20);
      pane.port.changeCells('Gegevens', 1, 1);
      await recheck(pane);
      expect(outdated()).not.toBeInTheDocument();
      expect(screen.getByRole('button', { name: 'Bekijk 1 bevinding' })).toBeVisible();
    },
  );

  test('while the user types in a cell it waits, without a word', async () => {
    const pane = await checked();
    pane.port.onReadArea = () => Promise.reject(new HostError('cell-edit'));
    pane.report = report({ findings: [EVENT] });
    pane.port.type('Plancapaciteit', 1, 1, 13);
    await recheck(pane);
    expect(screen.queryByText('U typt nog in een cel')).not.toBeInTheDocument();
    pane.port.onReadArea = null;
    await pane.wait(1000);
    await settle();
    expect(screen.getByRole('button', { name: 'Bekijk 1 bevinding' })).toBeVisible();
  });

  test('a check that breaks down leaves the outcome, and Controleer says what went wrong', async () => {
    const pane = await checked();
    pane.report = new TypeError('x');
    pane.port.type('Plancapaciteit', 1, 1, 13);
    await recheck(pane);
    expect(outdated()).toBeVisible();
    await press(pane, 'Controleer');
    expect(screen.getByRole('alert')).toHaveTextContent('Er ging iets mis');
  });
});

describe('beside a check that the user asked for', () => {
  test('an edit during the reading is checked after it', async () => {
    const pane = await checked();
    const reading = deferred<WorkbookSnapshot>();
    pane.port.onRead = () => reading.promise;
    await press(pane, 'Controleer');
    const before = pane.port.snapshot();
    pane.port.type('Plancapaciteit', 1, 1, 13);
    await act(async () => reading.resolve(before));
    await settle();
    pane.report = report({ findings: [EVENT] });
    await recheck(pane);
    expect(screen.getByRole('button', { name: 'Bekijk 1 bevinding' })).toBeVisible();
  });

  test('an edit before one that is cancelled is checked all the same', async () => {
    const pane = await checked();
    pane.port.onRead = () => new Promise(() => undefined);
    await press(pane, 'Controleer');
    await pane.wait(400);
    pane.report = report({ findings: [EVENT] });
    pane.port.type('Plancapaciteit', 1, 1, 13);
    await press(pane, 'Annuleren');
    await recheck(pane);
    expect(screen.getByRole('button', { name: 'Bekijk 1 bevinding' })).toBeVisible();
  });

  test('closing the pane ends it', async () => {
    const pane = await checked();
    const log = follow(pane.port);
    pane.port.type('Plancapaciteit', 1, 1, 13);
    pane.unmount();
    pane.clock.advance(20);
    await settle();
    expect(log).toEqual([]);
  });
});
