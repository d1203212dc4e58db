/* What Overzicht shows only after a press on Controleer: a chunk of its own, so that the first screen is there sooner. */

export { OutdatedMessage } from '../parts/outdated';
export { Busy } from './busy';
export { NoAnswer } from './no-answer';
export { NoAgreement } from './no-agreement';
export { Notices } from './notices';
export { Outcome } from './outcome';
