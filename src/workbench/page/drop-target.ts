import { element } from './dom';
import { TEXTS } from './texts';

function carriesFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes('Files') === true;
}

/**
 * One target over the sheet. Dragging is watched on the whole page, so that a file that is let go beside
 * the sheet does not make the browser leave the page for it.
 */
export function createDropTarget(drop: (files: readonly File[]) => void): HTMLElement {
  const root = element('div', { class: 'drop-target', hidden: true }, element('p', {}, TEXTS.drop));
  const show = (on: boolean): void => {
    root.hidden = !on;
    document.body.classList.toggle('dragging', on);
  };
  // In the capturing phase: the grid has its own ideas of what may be dropped on it.
  const options = { capture: true };
  const listen = (
    type: 'dragenter' | 'dragover' | 'dragleave' | 'drop',
    handle: (event: DragEvent) => void,
  ) =>
    window.addEventListener(
      type,
      (event) => {
        if (!carriesFiles(event)) return;
        event.preventDefault();
        event.stopPropagation();
        handle(event);
      },
      options,
    );
  listen('dragenter', () => show(true));
  listen('dragover', (event) => {
    if (event.dataTransfer) event.dataTransfer.dropEffect = 'copy';
    show(true);
  });
  listen('dragleave', (event) => {
    // Left the window, not just one element for another.
    if (event.relatedTarget === null) show(false);
  });
  listen('drop', (event) => {
    show(false);
    drop([...(event.dataTransfer?.files ?? [])]);
  });
  return root;
}
