/** What Univer leaves without a name, or names in English, for a screen reader. */
const LABELS: readonly (readonly [string, string])[] = [
  ['[data-u-comp="defined-name"] input', 'Naamvak'],
  ['[data-u-comp="slide-tab-bar"]', 'Bladen'],
  ['[data-u-comp="editor"]', 'Cel'],
  ['section[aria-label^="Notifications"]', 'Meldingen van het blad'],
];

/**
 * Names the parts of the grid, and again whenever Univer draws anew. Its canvases also come first in the order of
 * the Tab key; they take their place in the page here.
 */
export function labelGrid(container: HTMLElement): void {
  const label = (): void => {
    for (const [selector, text] of LABELS) {
      for (const part of container.querySelectorAll(selector)) {
        if (part.getAttribute('aria-label') !== text) part.setAttribute('aria-label', text);
      }
    }
    // What is typed goes through this element; without a role its name is not read out.
    container.querySelector('[data-u-comp="editor"]')?.setAttribute('role', 'textbox');
    for (const canvas of container.querySelectorAll('canvas[tabindex="1"]'))
      canvas.setAttribute('tabindex', '-1');
  };
  new MutationObserver(label).observe(container, { childList: true, subtree: true });
  label();
}
