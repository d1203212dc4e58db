/** At most this long something waits for a busy browser, in milliseconds. */
const LONGEST = 500;

/**
 * Resolves when the browser has nothing better to do than what nobody asked for yet: what is on the screen is drawn by
 * then. Safari, in which Excel on a Mac shows the pane, cannot tell: there it is after what is being done now.
 */
export const whenIdle = (): Promise<void> =>
  new Promise((resolve) => {
    if ('requestIdleCallback' in window) window.requestIdleCallback(() => resolve(), { timeout: LONGEST });
    else setTimeout(resolve);
  });
