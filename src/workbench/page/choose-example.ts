import type { ExampleName } from '../example';
import { ask, cancelButton, dialogActions } from './dialog';
import { element } from './dom';
import { TEXTS } from './texts';

/** The small one first: it has the focus when the question is asked. */
const OFFERED = ['klein', 'heel', 'noord-veluwe'] as const satisfies readonly ExampleName[];

function choice(example: ExampleName): HTMLButtonElement {
  const { name, about } = TEXTS.examples[example];
  return element(
    'button',
    { class: 'button choice', value: example },
    element('span', {}, name),
    element('span', { class: 'choice-about' }, about),
  );
}

/** Asks which example is to be opened; null when none is. */
export async function chooseExample(): Promise<ExampleName | null> {
  const answer = await ask(
    TEXTS.exampleTitle,
    element('div', { class: 'choices' }, ...OFFERED.map(choice)),
    dialogActions(cancelButton(TEXTS.cancel)),
  );
  return OFFERED.find((example) => example === answer) ?? null;
}
