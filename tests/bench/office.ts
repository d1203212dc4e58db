/** What the measurements of traffic with Excel need: the product's own bridge, and the emulated Excel to talk to. */
export { CATALOGUE } from '../../src/agreements/catalogue';
export { check, tabsToRead } from '../../src/core/check';
export { correctionsOf } from '../../src/derive/correction/corrections';
export { markingPlan } from '../../src/derive/marking/marking-plan';
export { createWorkbook, enforceRequirementSets, ExcelEmulator } from '../../src/excel-emulator';
export { createExcelPort } from '../../src/hosts/excel/port';
