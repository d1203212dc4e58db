/**
 * F6 goes from the sheet to the task pane and back, as it does in Excel. The pane has no keys of its own for it:
 * there, Excel sees the key first.
 */
export function switchFocusWithF6(frame: HTMLIFrameElement, focusGrid: () => void): void {
  window.addEventListener('keydown', (event) => {
    if (event.key !== 'F6') return;
    event.preventDefault();
    frame.contentWindow?.focus();
  });
  // A new document in the frame has a new window to listen to.
  frame.addEventListener('load', () => {
    frame.contentWindow?.addEventListener('keydown', (event) => {
      if (event.key !== 'F6') return;
      event.preventDefault();
      window.focus();
      focusGrid();
    });
  });
}
