import { element } from './dom';
import { icon, type IconName } from './icons';
import { type SaveState, TEXTS } from './texts';

export interface BarActions {
  readonly open: (file: File) => void;
  readonly save: () => void;
  readonly example: () => void;
  readonly template: () => void;
  readonly reset: () => void;
  readonly what: () => void;
}

export interface Bar {
  readonly root: HTMLElement;
  readonly whatButton: HTMLButtonElement;
  show(name: string, state: SaveState): void;
}

function button(label: string, name: IconName, action: () => void): HTMLButtonElement {
  const node = element(
    'button',
    { type: 'button', class: 'bar-button' },
    icon(name),
    element('span', {}, label),
  );
  node.addEventListener('click', action);
  return node;
}

/** The bar at the top: what one can do with the workbook, and which one it is. */
export function createBar(actions: BarActions): Bar {
  const chooser = element('input', {
    type: 'file',
    accept: '.xlsx,.xlsm,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    hidden: true,
    'aria-label': TEXTS.open,
  });
  chooser.addEventListener('change', () => {
    const file = chooser.files?.[0];
    // Emptied, so that choosing the same file again is seen as a choice.
    if (file) actions.open(file);
    chooser.value = '';
  });
  const whatButton = button(TEXTS.what, 'what', actions.what);
  const fileName = element('span', { class: 'file-name' });
  const saveState = element('span');
  const root = element(
    'header',
    { class: 'bar' },
    element('h1', {}, TEXTS.title),
    element(
      'div',
      { class: 'bar-actions', role: 'group', 'aria-label': TEXTS.actions },
      button(TEXTS.open, 'open', () => chooser.click()),
      button(TEXTS.save, 'save', actions.save),
      button(TEXTS.example, 'example', actions.example),
      button(TEXTS.templateButton, 'template', actions.template),
      button(TEXTS.reset, 'reset', actions.reset),
      whatButton,
    ),
    chooser,
    element('p', { class: 'file' }, fileName, ' · ', saveState),
  );
  return {
    root,
    whatButton,
    show(name, state) {
      fileName.textContent = name;
      saveState.textContent = TEXTS.states[state];
    },
  };
}
