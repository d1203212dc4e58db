import { element } from './dom';
import { icon } from './icons';
import { TEXTS } from './texts';

export interface Messages {
  readonly root: HTMLElement;
  /** Something that went wrong: stays until it is closed or something else is said. */
  error(text: string): void;
  /** Something that was done, with at most one thing to do about it. */
  status(text: string, action?: { readonly label: string; readonly run: () => void }): void;
  clear(): void;
}

/** One message at a time, below the bar. */
export function createMessages(): Messages {
  const text = element('p');
  const actions = element('div', { class: 'message-actions' });
  const close = element(
    'button',
    { type: 'button', class: 'close', 'aria-label': TEXTS.closeMessage },
    icon('close'),
  );
  // The live regions are there from the start: a reader announces only what changes inside of one.
  const alert = element('div', { role: 'alert' });
  const status = element('div', { role: 'status' });
  const body = element('div', { class: 'message', hidden: true }, alert, status, actions, close);
  const clear = (): void => {
    body.hidden = true;
    alert.replaceChildren();
    status.replaceChildren();
    actions.replaceChildren();
  };
  close.addEventListener('click', clear);
  const say = (region: HTMLElement, message: string, kind: string): void => {
    clear();
    text.textContent = message;
    body.className = `message ${kind}`;
    body.hidden = false;
    region.append(text);
  };
  return {
    root: body,
    error: (message) => say(alert, message, 'message-error'),
    status(message, action) {
      say(status, message, 'message-status');
      if (action === undefined) return;
      const node = element('button', { type: 'button', class: 'button' }, action.label);
      node.addEventListener('click', () => {
        clear();
        action.run();
      });
      actions.append(node);
    },
    clear,
  };
}
