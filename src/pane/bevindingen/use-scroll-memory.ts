import { useLayoutEffect, useRef, type RefObject } from 'react';
import { usePane } from '../pane-context';

function scrollTo(scroller: Element, top: number): void {
  scroller.scrollTop = top;
}

/** Finds the list back as far down as it was left, and remembers that when it is left again. */
export function useScrollMemory(list: RefObject<HTMLElement | null>, scrollTop: number): void {
  const { controller } = usePane();
  const start = useRef(scrollTop);
  useLayoutEffect(() => {
    const scroller = list.current?.parentElement;
    if (scroller === null || scroller === undefined) return undefined;
    scrollTo(scroller, start.current);
    return () => controller.setList({ scrollTop: scroller.scrollTop });
  }, [controller, list]);
}
