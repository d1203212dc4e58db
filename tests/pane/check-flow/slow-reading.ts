import { act, screen } from '@testing-library/react';
import type { WorkbookSnapshot } from '../../../src/core/sheet/snapshot';
import type { ReadOptions } from '../../../src/hosts/port';
import { deferred } from '../hand-port';
import { renderPane, settle, type Rendered } from '../render-pane';

/** Presses a button; what follows takes its time. */
export const press = (pane: Rendered, name: string): Promise<void> =>
  pane.user.click(screen.getByRole('button', { name }));

/** A pane of which the next reading answers only when the test says so. */
export async function slowReading(): Promise<
  Rendered & { reading: ReturnType<typeof deferred<WorkbookSnapshot>>; options: () => ReadOptions }
> {
  const pane = await renderPane();
  const reading = deferred<WorkbookSnapshot>();
  let asked: ReadOptions | null = null;
  pane.port.onRead = (options) => {
    asked = options;
    return reading.promise;
  };
  return Object.assign(pane, {
    reading,
    options: () => {
      if (asked === null) throw new Error('Nothing was read');
      return asked;
    },
  });
}

/** Lets something end that was waited for. */
export const done = async (work: () => void): Promise<void> => {
  await act(async () => work());
  await settle();
};
