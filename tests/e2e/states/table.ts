import { FINDING_STATES } from './bevindingen';
import { MORE_STATES } from './meer';
import { OVERVIEW_STATES } from './overzicht';
import { CALCULATOR_STATES } from './rekenhulp';
import type { State } from './state';
import { PROPOSAL_STATES } from './voorstel';
import { WORKBENCH_STATES } from './werkbank';

/** Every state of the design that can be reached, by its part of the product. */
export const STATES: readonly State[] = [
  ...OVERVIEW_STATES,
  ...FINDING_STATES,
  ...PROPOSAL_STATES,
  ...MORE_STATES,
  ...CALCULATOR_STATES,
  ...WORKBENCH_STATES,
];
