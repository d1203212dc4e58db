import type { Controller } from '../state/controller';

/** Which link led to a page of Uitleg, and where the screen was scrolled to. */
interface Left {
  readonly link: string;
  readonly scrollTop: number;
}

/** How the user left Overzicht, so that it is found back like that: after a check, and after a look at another screen. */
interface Kept {
  /** What was opened or closed, by title, as far as that differs from how it was drawn first. */
  readonly opened: Map<string, boolean>;
  /** Whose course is drawn, by rule. */
  readonly chosen: Map<string, string>;
  /** Null when no link led away, or when one came back from it. */
  left: Left | null;
}

const keptOfPanes = new WeakMap<Controller, Kept>();

/** What is kept of Overzicht as long as this pane is there. */
export function keptOf(controller: Controller): Kept {
  const known = keptOfPanes.get(controller);
  if (known !== undefined) return known;
  const kept: Kept = { opened: new Map(), chosen: new Map(), left: null };
  keptOfPanes.set(controller, kept);
  return kept;
}

/** Remembers where a page of Uitleg was opened from. */
export function leaveBy(controller: Controller, left: Left): void {
  keptOf(controller).left = left;
}

/** Where the screen was scrolled to when this link led away from it; null when another did, or none since it was asked. */
export function cameBackTo(controller: Controller, link: string): number | null {
  const kept = keptOf(controller);
  if (kept.left?.link !== link) return null;
  const { scrollTop } = kept.left;
  kept.left = null;
  return scrollTop;
}
