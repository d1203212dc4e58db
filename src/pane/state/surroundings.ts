import type { Catalogue } from '../../core/article/agreement';
import type * as core from '../../core/check';
import type { patchTab } from '../../core/sheet/patch';
import type * as marking from '../../derive/marking/marking-plan';
import type { EditingPort } from '../../hosts/port';
import type { Clock } from '../clock';

/** What judges a workbook. Loaded when it is first needed: the first screen is there before it. */
export interface Machine
  extends
    Pick<typeof core, 'checkInSteps' | 'summarise' | 'tabsToRead'>,
    Pick<typeof marking, 'markingPlan'> {
  readonly patchTab: typeof patchTab;
  readonly catalogue: Catalogue;
}

/** What everything that the pane does is done with. */
export interface Surroundings {
  readonly port: EditingPort;
  readonly machine: () => Promise<Machine>;
  readonly clock: Clock;
}

/** What is done sooner than this never shows that it is busy, in milliseconds. */
export const BUSY_AFTER = 400;
