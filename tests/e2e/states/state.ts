import type { FrameLocator, Page } from 'playwright-core';

/** The workbench with the example just opened. */
export interface Stage {
  readonly page: Page;
  readonly pane: FrameLocator;
}

/** A way in which a state is looked at. */
export interface View {
  /** The name of its picture in the design; `''` when that has none. */
  readonly picture: string;
  /** Of the task pane, in CSS pixels; by default as Excel opens it. */
  readonly width?: number;
  readonly height?: number;
  /** As high as everything that it shows. */
  readonly whole?: boolean;
  readonly dark?: boolean;
  readonly forcedColours?: boolean;
  /** The whole workbench, at its own size. */
  readonly workbench?: boolean;
}

/** A state that a user can be in, and what he relies on there. */
export interface State {
  readonly name: string;
  readonly reach: (stage: Stage) => Promise<void>;
  /** What stands in the task pane. A space stands for a no-break space too. */
  readonly texts: readonly (string | RegExp)[];
  /** The buttons at the foot of the task pane, the primary one first. */
  readonly buttons: readonly (string | RegExp)[];
  readonly views: readonly View[];
}
