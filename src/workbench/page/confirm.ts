import { ask, cancelButton, dialogActions } from './dialog';
import { element } from './dom';
import { TEXTS } from './texts';

/** Asks before unsaved work goes away. Answers with whether the user wants to go on; Esc is no. */
export async function confirmReset(): Promise<boolean> {
  const answer = await ask(
    TEXTS.resetTitle,
    element('p', {}, TEXTS.resetBody),
    dialogActions(
      element('button', { class: 'button button-primary', value: 'ja' }, TEXTS.reset),
      cancelButton(TEXTS.cancel),
    ),
  );
  return answer !== null;
}
