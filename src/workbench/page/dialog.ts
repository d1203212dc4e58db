import { element } from './dom';

/**
 * Asks something above the page. Answers with the value of the button that was pressed, or null: Esc, and a button
 * without a value, choose nothing. The focus goes back to where it was.
 */
export function ask(title: string, ...content: readonly Node[]): Promise<string | null> {
  const heading = element('h2', { id: 'vraag' }, title);
  const form = element('form', { method: 'dialog' }, heading, ...content);
  const dialog = element('dialog', { 'aria-labelledby': heading.id }, form);
  document.body.append(dialog);
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(dialog.returnValue === '' ? null : dialog.returnValue);
    });
    dialog.showModal();
  });
}

/** The buttons below a question. */
export const dialogActions = (...buttons: readonly HTMLButtonElement[]): HTMLElement =>
  element('div', { class: 'dialog-actions' }, ...buttons);

/** Closes a question without an answer. */
export const cancelButton = (label: string): HTMLButtonElement =>
  element('button', { class: 'button', value: '' }, label);
