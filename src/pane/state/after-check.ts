/* What is of use only once there is an outcome: fetched while the first screen is already there. */

export { createAdviceFlow } from './advice-flow';
export { createCorrectionFlow } from './correction-flow';
export { createExplanationFlow } from './explanation-flow';
export { LatestWorkbook } from './latest';
