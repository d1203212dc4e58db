import { act, screen } from '@testing-library/react';
import type { EditResult } from '../../../src/derive/edit';
import { HostError } from '../../../src/hosts/port';
import { deferred } from '../hand-port';
import { press, title } from '../on-screen';
import { settle, type Rendered } from '../render-pane';
import { EVENT } from '../workbook';
import { openCorrectable, ZWOLE } from './one-cell';

describe('while it is being written', () => {
  async function slow(): Promise<{
    pane: Rendered;
    editing: ReturnType<typeof deferred<EditResult>>;
    signal: () => AbortSignal | undefined;
  }> {
    const pane = await openCorrectable([EVENT]);
    const editing = deferred<EditResult>();
    let signal: AbortSignal | undefined;
    pane.port.onEdit = (_, options) => {
      signal = options.signal;
      return editing.promise;
    };
    await press(pane, 'Herstel');
    return { pane, editing, signal: () => signal };
  }

  test('nothing is shown in the first 400 ms; then that it is busy, with Annuleren', async () => {
    const { pane, editing } = await slow();
    await pane.wait(399);
    expect(screen.queryByText('Bezig met herstellen')).not.toBeInTheDocument();
    await pane.wait(1);
    expect(screen.getByText('Bezig met herstellen')).toBeVisible();
    await act(async () => editing.resolve({ refusals: [null], hidden: 0, written: [] }));
    await settle();
    expect(screen.queryByText('Bezig met herstellen')).not.toBeInTheDocument();
  });

  test('one thing at a time: a second press, a check and a removal of marks do nothing', async () => {
    const { pane } = await slow();
    const reads = pane.port.wholeTabs.length;
    await press(pane, 'Herstel');
    await press(pane, 'Overzicht');
    await press(pane, 'Controleer');
    expect(pane.port.edited).toHaveLength(1);
    expect(pane.port.wholeTabs).toHaveLength(reads);
  });

  test.each(['Annuleren', 'Escape'])('%s asks Excel to stop, and says that nothing changed', async (how) => {
    const { pane, editing, signal } = await slow();
    await pane.wait(400);
    if (how === 'Escape') await pane.user.keyboard('{Escape}');
    else await press(pane, 'Annuleren');
    expect(signal()?.aborted).toBe(true);
    expect(screen.getByText('We vragen Excel om te stoppen.')).toBeVisible();
    await act(async () => editing.reject(new HostError('cancelled')));
    await settle();
    expect(screen.getByText('Herstel geannuleerd')).toBeVisible();
    expect(screen.getByText('Er is niets veranderd in uw werkmap.')).toBeVisible();
    expect(title()).toHaveTextContent(ZWOLE.message);
  });

  test('when Excel had written already, it counts', async () => {
    const { pane, editing } = await slow();
    await pane.wait(400);
    await press(pane, 'Annuleren');
    await act(async () => editing.resolve({ refusals: [null], hidden: 0, written: [] }));
    await settle();
    expect(screen.getByText('1 cel hersteld')).toBeVisible();
  });

  test('typing in a cell: waits until the user is done, and then goes on by itself', async () => {
    const pane = await openCorrectable();
    pane.port.onEdit = () => Promise.reject(new HostError('cell-edit'));
    await press(pane, 'Herstel');
    expect(screen.getByText('U typt nog in een cel')).toBeVisible();
    expect(screen.getByText('Druk in Excel op Enter of Esc. Daarna gaan we vanzelf verder.')).toBeVisible();
    pane.port.onEdit = null;
    await pane.wait(1000);
    await settle();
    expect(screen.getByText('1 cel hersteld')).toBeVisible();
  });

  test('a row that cannot be seen is told of', async () => {
    const pane = await openCorrectable();
    pane.port.onEdit = async () => ({ refusals: [null], hidden: 1, written: [] });
    await press(pane, 'Herstel');
    expect(
      screen.getByText(
        '1 herstelde cel staat in een rij die niet te zien is, bijvoorbeeld door een filter. De controle is bijgewerkt.',
      ),
    ).toBeVisible();
  });
});
