import type { Agreement } from '../../core/article/agreement';
import { organisationsOf } from '../../derive/template/template-file';
import { ask, cancelButton, dialogActions } from './dialog';
import { element } from './dom';
import { TEXTS } from './texts';

/** A template that the user wants, and what is to become of it. */
export interface TemplateChoice {
  readonly agreement: Agreement;
  /** Null for every sheet. */
  readonly organisation: string | null;
  readonly example: boolean;
  readonly action: 'download' | 'open';
}

const { template: WORDS } = TEXTS;

const option = (value: string, label = value): HTMLOptionElement => element('option', { value }, label);

const field = (label: string, control: HTMLElement): HTMLLabelElement =>
  element('label', { class: 'field' }, element('span', {}, label), control);

function radio(
  label: string,
  checked: boolean,
): { readonly root: HTMLElement; readonly box: HTMLInputElement } {
  const box = element('input', { type: 'radio', name: 'inhoud', checked });
  return { box, root: element('label', { class: 'radio' }, box, element('span', {}, label)) };
}

/** Asks for which agreement and which organisation a template is to be; null when none is wanted. */
export async function chooseTemplate(agreements: readonly Agreement[]): Promise<TemplateChoice | null> {
  const agreement = element('select', {}, ...agreements.map(({ id, name }) => option(id, name)));
  const organisation = element('select');
  const chosen = (): Agreement | undefined => agreements.find(({ id }) => id === agreement.value);
  const offer = (): void => {
    const of = chosen();
    const names = of === undefined ? [] : organisationsOf(of);
    organisation.replaceChildren(option('', WORDS.everyone), ...names.map((name) => option(name)));
  };
  agreement.addEventListener('change', offer);
  offer();
  const empty = radio(WORDS.empty, true);
  const example = radio(WORDS.example, false);
  const action = await ask(
    WORDS.title,
    element('p', {}, WORDS.about),
    field(WORDS.agreement, agreement),
    field(WORDS.organisation, organisation),
    element('fieldset', { class: 'field' }, element('legend', {}, WORDS.contents), empty.root, example.root),
    dialogActions(
      element('button', { class: 'button button-primary', value: 'download' }, WORDS.download),
      element('button', { class: 'button', value: 'open' }, WORDS.open),
      cancelButton(TEXTS.cancel),
    ),
  );
  const of = chosen();
  if (of === undefined || (action !== 'download' && action !== 'open')) return null;
  return {
    agreement: of,
    organisation: organisation.value === '' ? null : organisation.value,
    example: example.box.checked,
    action,
  };
}
