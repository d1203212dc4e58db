import type { Agreement } from '../../core/article/agreement';
import type { AnySchema } from '../../core/sheet/schema';
import type { WorkbookSnapshot } from '../../core/sheet/snapshot';
import type { SheetDescription } from '../description';
import { ChoiceLists } from './choice-lists';
import { ROOM_IN_EXCEL, templateSheet } from './template-sheet';

export interface TemplateWish {
  readonly agreement: Pick<Agreement, 'name'>;
  /** Which of its sheets, in the order in which they are to come. */
  readonly sheets: readonly AnySchema[];
  /** With rows that show what is meant, or empty. */
  readonly example: boolean;
  /** The version of the catalogue. */
  readonly version: string;
  /** The workbook that they are for, as far as it was read; a tab that `mayHoldLists` says so of must be read whole. */
  readonly workbook: WorkbookSnapshot;
}

/**
 * The sheets to add to a workbook for a wish, last the one with the lists that are too long for a cell's own rule,
 * if there are such lists and they are not in the workbook yet. Names may be taken: the host then numbers them.
 */
export function templatePlan(wish: TemplateWish): readonly SheetDescription[] {
  const { agreement, version, sheets, example, workbook } = wish;
  const lists = new ChoiceLists(workbook.tabs);
  const known = { overeenkomst: agreement.name, schemaversie: version };
  const { date1904 } = workbook;
  const options = { example, date1904, lists, known, party: null, room: example ? 0 : ROOM_IN_EXCEL };
  const templates = sheets.map((schema) => templateSheet(schema, options));
  const listsSheet = lists.sheet();
  return listsSheet === null ? templates : [...templates, listsSheet];
}
