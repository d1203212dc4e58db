import './colours.css';
import './controls.css';
import './page.css';
import { type Bar, type BarActions, createBar } from './bar';
import { element } from './dom';
import { createDropTarget } from './drop-target';
import { createExplanation } from './explanation';
import { createMessages, type Messages } from './messages';
import { TEXTS } from './texts';

export interface Page {
  readonly bar: Bar;
  readonly messages: Messages;
  /** Where the grid is drawn. */
  readonly grid: HTMLElement;
  readonly frame: HTMLIFrameElement;
  /** Says to a screen reader in which cell one is: the grid itself is a picture. */
  announce(text: string): void;
  busy(on: boolean): void;
}

export interface PageActions extends Omit<BarActions, 'what'> {
  readonly drop: (files: readonly File[]) => void;
}

export function createPage(container: HTMLElement, actions: PageActions): Page {
  const bar = createBar({ ...actions, what: () => explanation.toggle() });
  const explanation = createExplanation(bar.whatButton);
  const messages = createMessages();
  const grid = element('div', { class: 'grid' });
  const cell = element('p', { class: 'visually-hidden', 'aria-live': 'polite' });
  const sheet = element(
    'main',
    { class: 'sheet', 'aria-label': TEXTS.sheet },
    grid,
    createDropTarget(actions.drop),
    cell,
  );
  const frame = element('iframe', { title: TEXTS.pane, class: 'pane-frame' });
  const pane = element(
    'aside',
    { class: 'pane', 'aria-label': TEXTS.pane },
    element('h2', { class: 'pane-title' }, TEXTS.paneTitle),
    frame,
  );
  container.append(bar.root, explanation.root, messages.root, element('div', { class: 'work' }, sheet, pane));
  return {
    bar,
    messages,
    grid,
    frame,
    announce: (text) => {
      cell.textContent = text;
    },
    busy: (on) => sheet.setAttribute('aria-busy', String(on)),
  };
}
