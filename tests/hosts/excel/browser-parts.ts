/** Gives jsdom what a pane asks of a browser and jsdom has not: it lays nothing out, so it has nothing to scroll. */
export function withoutLayout(): void {
  Element.prototype.scrollIntoView = () => undefined;
  Element.prototype.scrollTo = () => undefined;
  window.matchMedia = (media) =>
    Object.assign(new EventTarget(), {
      media,
      matches: false,
      onchange: null,
      addListener: () => undefined,
      removeListener: () => undefined,
    });
}
