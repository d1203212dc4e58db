import { useLayoutEffect, useState, type RefObject } from 'react';

/** The part of a list that can be seen, in pixels from its top. */
export interface Viewport {
  readonly top: number;
  readonly bottom: number;
  /** The list is in a pane so narrow that its texts need more lines. */
  readonly narrow: boolean;
}

const NARROW_BELOW = 236;

/** Steps in which scrolling is followed: within one the spare rows suffice. */
const STEP = 73;

function measure(list: HTMLElement, scroller: HTMLElement): Viewport {
  const box = list.getBoundingClientRect();
  const frame = scroller.getBoundingClientRect();
  // In a low window the whole page scrolls and the scroller is as long as the list: the window is then the frame.
  const from = Math.max(0, frame.top);
  const to = frame.height > 0 ? Math.min(window.innerHeight, frame.bottom) : window.innerHeight;
  const top = Math.floor((from - box.top) / STEP) * STEP;
  return {
    top,
    bottom: top + Math.ceil((to - from) / STEP + 1) * STEP,
    narrow: box.width > 0 && box.width < NARROW_BELOW,
  };
}

/** Follows which part of a list can be seen, whatever it is that scrolls: the box that it is in, or the whole page. */
export function useViewport(list: RefObject<HTMLElement | null>): Viewport {
  const [viewport, setViewport] = useState<Viewport>({ top: 0, bottom: window.innerHeight, narrow: false });
  useLayoutEffect(() => {
    const update = (): void => {
      const scroller = list.current?.parentElement;
      if (list.current === null || scroller === null || scroller === undefined) return;
      const now = measure(list.current, scroller);
      setViewport((last) =>
        last.top === now.top && last.bottom === now.bottom && last.narrow === now.narrow ? last : now,
      );
    };
    update();
    // Scroll events do not bubble, but they can be caught on their way down.
    document.addEventListener('scroll', update, { capture: true, passive: true });
    window.addEventListener('resize', update);
    return () => {
      document.removeEventListener('scroll', update, { capture: true });
      window.removeEventListener('resize', update);
    };
  }, [list]);
  return viewport;
}
