import { act, screen } from '@testing-library/react';
import { HandPort } from '../hand-port';
import { renderPane, settle, type Rendered } from '../render-pane';

/** Time enough to gather edits and check them. */
export async function recheck(pane: Rendered): Promise<void> {
  await pane.wait(20);
  await settle();
}

export const outdated = (): HTMLElement | null => screen.queryByText('Gegevens gewijzigd na de controle');

export async function checked(port = new HandPort()): Promise<Rendered> {
  port.cells.set('Plancapaciteit', [
    ['Gemeente', 'Bruto'],
    ['Zwolle', 12],
    ['Ommen', 8],
  ]);
  const pane = await renderPane({ port });
  await pane.check();
  return pane;
}

/** What of the workbook is read from now on. */
export function follow({ asked }: HandPort): string[] {
  asked.length = 0;
  return asked;
}

export const leaveFocus = (): Promise<void> =>
  act(async () => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  });
