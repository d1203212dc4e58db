import ExcelJS from 'exceljs';
import { CATALOGUE } from '../../../src/agreements/catalogue';
import type { Agreement } from '../../../src/core/article/agreement';
import type { TabSnapshot, WorkbookSnapshot } from '../../../src/core/sheet/snapshot';
import type { SheetDescription } from '../../../src/derive/description';
import { templatePlan, type TemplateWish } from '../../../src/derive/template/template-plan';
import { writeWorkbook } from '../../../src/hosts/xlsx/write-workbook';

export const EMPTY: WorkbookSnapshot = { date1904: false, tabs: [] };

export type TabOf = Partial<TabSnapshot> & Pick<TabSnapshot, 'name'>;

export const workbookOf = (...tabs: readonly TabOf[]): WorkbookSnapshot => ({
  date1904: false,
  tabs: tabs.map((tab) => ({ firstRow: 0, firstColumn: 0, rows: [], tables: [], read: true, ...tab })),
});

/** The templates of every sheet of an agreement. */
export const templatesOf = (
  agreement: Agreement,
  wish: Partial<TemplateWish> = {},
): readonly SheetDescription[] =>
  templatePlan({
    agreement,
    version: CATALOGUE.version,
    sheets: agreement.sheets,
    example: false,
    workbook: EMPTY,
    ...wish,
  });

/** The file as another program reads it. */
export async function openedByExcelJs(sheets: readonly SheetDescription[]): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  const bytes = await writeWorkbook({ sheets });
  await workbook.xlsx.load(bytes.buffer);
  return workbook;
}
