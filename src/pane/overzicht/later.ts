/* What Overzicht shows once it knows the workbook: a chunk of its own, so that the first screen is there sooner. */

export { OutdatedMessage } from '../parts/outdated';
export { Busy } from './busy';
export { Deliverer } from './deliverer';
export { NoAnswer } from './no-answer';
export { NoAgreement } from './no-agreement';
export { NothingRecognised } from './nothing-recognised';
export { Notices } from './notices';
export { Outcome } from './outcome';
export { SheetList } from './sheet-list';
