import { act, screen } from '@testing-library/react';
import type { ApplyResult, ReadOptions } from '../../src/hosts/port';
import { deferred } from './hand-port';
import { group } from './on-screen';
import { renderPane, settle, type Rendered } from './render-pane';

const done = async (work: () => void): Promise<void> => {
  await act(async () => work());
  await settle();
};

interface Busy extends Rendered {
  /** So many parts of a hundred are read. */
  readonly read: (parts: number) => Promise<void>;
}

/** A check of which the reading never ends. */
async function reading(): Promise<Busy> {
  const pane = await renderPane({
    summary: { agreement: 'West-Overijssel', organisation: 'Provincie Overijssel', peildatum: '2018-12-31' },
  });
  let asked: ReadOptions | null = null;
  pane.port.onRead = (options) => {
    asked = options;
    return new Promise(() => undefined);
  };
  await pane.user.click(screen.getByRole('button', { name: 'Controleer' }));
  await pane.wait(400);
  return Object.assign(pane, { read: (parts: number) => done(() => asked?.onProgress?.(parts, 100)) });
}

describe('a check that takes long', () => {
  test('says for whom it is', async () => {
    await reading();
    expect(screen.getByText('West-Overijssel')).toBeVisible();
    expect(screen.getByText('Provincie Overijssel · peildatum 31-12-2018')).toBeVisible();
  });

  test('says how long it will still take when it goes steadily, and no longer when it does not', async () => {
    const pane = await reading();
    for (const parts of [10, 20, 30, 40]) {
      await pane.wait(1_000);
      await pane.read(parts);
    }
    await pane.wait(1_000);
    expect(screen.getByText(/^20 % · nog ongeveer \d+ seconden$/)).toBeVisible();
    await pane.wait(10_000);
    expect(screen.getByText('20 %')).toBeVisible();
  });

  test('that is done is heard to be done', async () => {
    const pane = await renderPane();
    const marking = deferred<ApplyResult>();
    pane.port.onApply = () => marking.promise;
    await pane.check();
    await pane.wait(400);
    expect(screen.getByText('75 procent')).toBeInTheDocument();
    expect(screen.getByText('Bladen lezen').closest('li')).toHaveTextContent('3 van 3');
    expect(screen.getByText('Rijen controleren').closest('li')).toHaveTextContent('219 van 219');
    await done(() => marking.resolve({ protectedTabs: [] }));
    expect(screen.getByText('100 procent')).toBeInTheDocument();
  });

  test('that is cancelled is not', async () => {
    const pane = await reading();
    await pane.read(60);
    await pane.user.keyboard('{Escape}');
    expect(await screen.findByText('Controle geannuleerd')).toBeVisible();
    expect(screen.queryByText(/procent$/)).not.toBeInTheDocument();
  });

  test('leaves open what the user had opened, and closed what was closed', async () => {
    const pane = await renderPane();
    await pane.check();
    await act(async () => screen.getByText('Andere acties').click());
    await settle();
    const marking = deferred<ApplyResult>();
    pane.port.onApply = () => marking.promise;
    await pane.check();
    await pane.wait(400);
    expect(screen.queryByText('Andere acties')).not.toBeInTheDocument();
    await done(() => marking.resolve({ protectedTabs: [] }));
    expect(group('Andere acties')).toHaveAttribute('open');
    expect(group('Herkende bladen')).not.toHaveAttribute('open');
  });
});
