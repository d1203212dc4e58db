import { act, screen } from '@testing-library/react';
import type { EditResult } from '../../../src/derive/edit';
import { HostError } from '../../../src/hosts/port';
import { deferred } from '../hand-port';
import { press, title } from '../on-screen';
import { settle } from '../render-pane';
import { atProposal } from './trial-adviser';

async function slow() {
  const pane = await atProposal();
  const editing = deferred<EditResult>();
  let signal: AbortSignal | undefined;
  pane.port.onEdit = (_, options) => {
    signal = options.signal;
    return editing.promise;
  };
  await press(pane, 'Wijzig 4 cellen');
  return { pane, editing, isStopped: () => signal?.aborted === true };
}

describe('while a proposal is carried out', () => {
  test('nothing is shown in the first 400 ms; then that it is busy', async () => {
    const { pane, editing } = await slow();
    await pane.wait(399);
    expect(screen.queryByText('Bezig met uitvoeren')).not.toBeInTheDocument();
    await pane.wait(1);
    expect(screen.getByText('Bezig met uitvoeren')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Wijzig 4 cellen' })).toHaveAttribute('aria-disabled', 'true');
    await act(async () => editing.resolve({ refusals: [null, null, null, null], hidden: 2, written: [] }));
    await settle();
    expect(
      screen.getByText(
        'Het voorstel is uitgevoerd. 2 gewijzigde cellen staan in rijen die niet te zien zijn, bijvoorbeeld door een filter. De controle is bijgewerkt.',
      ),
    ).toBeVisible();
  });

  test('a second press does nothing', async () => {
    const { pane } = await slow();
    await press(pane, 'Wijzig 4 cellen');
    expect(pane.port.edited).toHaveLength(1);
  });

  test.each(['Annuleren', 'Escape'])('%s asks Excel to stop, and says that nothing changed', async (how) => {
    const { pane, editing, isStopped } = await slow();
    if (how === 'Escape') await pane.user.keyboard('{Escape}');
    else await press(pane, 'Annuleren');
    expect(isStopped()).toBe(true);
    await act(async () => editing.reject(new HostError('cancelled')));
    await settle();
    expect(screen.getByText('Voorstel niet uitgevoerd')).toBeVisible();
    expect(screen.getByText('Er is niets veranderd in uw werkmap.')).toBeVisible();
    expect(title()).toHaveTextContent('Afbouwvoorstel voor Hardenberg');
  });

  test('typing in a cell: waits until the user is done, and then goes on by itself', async () => {
    const pane = await atProposal();
    pane.port.onEdit = () => Promise.reject(new HostError('cell-edit'));
    await press(pane, 'Wijzig 4 cellen');
    expect(screen.getByText('U typt nog in een cel')).toBeVisible();
    pane.port.onEdit = null;
    await pane.wait(1000);
    await settle();
    expect(screen.getByText('4 cellen gewijzigd')).toBeVisible();
  });

  test('one who went back meanwhile reads there what came of it', async () => {
    const { pane, editing } = await slow();
    await press(pane, 'Terug naar Bevinding');
    await act(async () =>
      editing.resolve({ refusals: [null, null, 'formula', null], hidden: 0, written: [] }),
    );
    await settle();
    expect(screen.getByRole('alert')).toHaveTextContent(
      /^Voorstel niet uitgevoerdIn Plancapaciteit B3 staat/,
    );
  });
});
