import { act, screen } from '@testing-library/react';
import type * as slices from '../../../src/pane/state/slices';
import { deferred } from '../hand-port';
import { press, title } from '../on-screen';
import { settle } from '../render-pane';
import { atFinding } from './trial-adviser';

/** What long work waits for, as it does when others go first. */
let mockTurn: Promise<unknown> = Promise.resolve();

jest.mock('../../../src/pane/state/slices', () => ({
  inSlices: async (...work: Parameters<typeof slices.inSlices>) => {
    await mockTurn;
    return jest.requireActual<typeof slices>('../../../src/pane/state/slices').inSlices(...work);
  },
}));

test('a proposal that takes long to work out: says so after 400 ms, until it is there', async () => {
  const pane = await atFinding();
  const turn = deferred<undefined>();
  mockTurn = turn.promise;
  await press(pane, 'Bekijk afbouwvoorstel');
  await screen.findByRole('heading', { level: 1, name: /^Afbouwvoorstel/ }, { timeout: 20_000 });
  expect(title()).toHaveFocus();
  await pane.wait(399);
  expect(screen.queryByText('Bezig met uitrekenen')).not.toBeInTheDocument();
  await pane.wait(1);
  expect(screen.getByText('Bezig met uitrekenen')).toBeVisible();
  expect(screen.queryByRole('button', { name: /^Wijzig/ })).not.toBeInTheDocument();
  await act(async () => turn.resolve(undefined));
  await settle();
  expect(screen.queryByText('Bezig met uitrekenen')).not.toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Wijzig 4 cellen' })).toBeVisible();
});
