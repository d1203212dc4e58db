const EDITORS = '[data-u-comp="editor"]';

/** The element right under the body that this one is in: Univer puts menus and dialogs beside the page. */
function topOf(element: Element): Element {
  let top = element;
  while (top.parentElement !== null && top.parentElement !== document.body) top = top.parentElement;
  return top;
}

/**
 * Univer puts the keyboard in the sheet whenever another cell or sheet is shown, also when it was the add-in that
 * asked for it or a file that was opened. Only the user brings it there here: with the mouse, Tab or F6.
 */
export class FocusGuard {
  private inGrid = false;
  private readonly guarded = new WeakSet<HTMLElement>();

  constructor(container: HTMLElement) {
    container.addEventListener('pointerdown', () => this.allow(), { capture: true });
    document.addEventListener('focusin', ({ target }) => {
      if (!(target instanceof Element)) return;
      if (container.contains(target) || target.closest(EDITORS) !== null) this.inGrid = true;
      else if (topOf(target) === topOf(container)) this.inGrid = false;
    });
    // Into the frame of the task pane, or away from this window.
    window.addEventListener('blur', () => {
      this.inGrid = false;
    });
    // Univer keeps its editors beside the page.
    new MutationObserver(() => this.guardEditors()).observe(document.body, {
      childList: true,
      subtree: true,
    });
    this.guardEditors();
  }

  /** The user wants the keyboard in the sheet. */
  allow(): void {
    this.inGrid = true;
  }

  private guardEditors(): void {
    for (const editor of document.querySelectorAll<HTMLElement>(EDITORS)) {
      if (this.guarded.has(editor)) continue;
      this.guarded.add(editor);
      const focus = editor.focus.bind(editor);
      editor.focus = (options) => {
        if (this.inGrid) focus(options);
      };
    }
  }
}
