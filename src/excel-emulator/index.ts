/** Excel without Excel: see the README. */
export type { Area, CellContent, CellValue, Rows } from './cells';
export type * from './formats';
export type * from './workbook';
export { type EmulatorOptions, ExcelEmulator } from './emulator';
export { ActionFailed } from './host/actions';
export type { AddinState } from './host/addin-lifetime';
export { CustomFunctionError, type FunctionArgument, type Invocation } from './host/custom-functions';
export type { Fault } from './host/faults';
export { enforceRequirementSets, type RequirementSets, requirementSets } from './host/requirement-sets';
export type { RoundTrip, TrafficTotals } from './host/traffic';
export {
  area,
  createWorkbook,
  type SheetData,
  type TableData,
  type WorkbookData,
} from './memory/create-workbook';
export { MemoryWorkbook } from './memory/memory-workbook';
export { type SheetState, workbookState, type WorkbookState } from './memory/state';
export { textOfCell } from './memory/number-text';
