import { element } from './dom';
import { TEXTS } from './texts';

/** Asks before unsaved work goes away. Answers with whether the user wants to go on; Esc is no. */
export function confirmReset(): Promise<boolean> {
  const title = element('h2', { id: 'vraag' }, TEXTS.resetTitle);
  const form = element(
    'form',
    { method: 'dialog' },
    title,
    element('p', {}, TEXTS.resetBody),
    element(
      'div',
      { class: 'dialog-actions' },
      element('button', { class: 'button button-primary', value: 'ja' }, TEXTS.reset),
      element('button', { class: 'button', value: 'nee' }, TEXTS.cancel),
    ),
  );
  const dialog = element('dialog', { 'aria-labelledby': title.id }, form);
  document.body.append(dialog);
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(dialog.returnValue === 'ja');
    });
    dialog.showModal();
  });
}
