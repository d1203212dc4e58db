/**
 * The requirement set that everything in this folder keeps to; the manifest asks for the same. What sets the
 * minimum are marks on several areas at once (`getRanges`) and changes in any sheet (`worksheets.onChanged`).
 */
export const EXCEL_API = '1.9';

/** Tells of renamed sheets. Used where it is there; without it a rename shows at the next reading. */
export const EXCEL_API_OF_RENAMING = '1.17';

/** Tells which cells a formula elsewhere fills. An Excel without it has no such formulas. */
export const EXCEL_API_OF_SPILLING = '1.12';

export function supportsExcelApi(version: string): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', version);
}
