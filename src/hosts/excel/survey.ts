import type { Connection } from './connection';

/** A tab as the workbook lists it. Its id stays when it is renamed. */
export interface TabEntry {
  readonly id: string;
  readonly name: string;
  readonly hidden?: true;
}

export interface TableEntry {
  readonly id: string;
  readonly name: string;
  readonly headerRow: boolean;
  readonly totalsRow: boolean;
  /** The id of its tab. */
  readonly tab: string;
}

export interface Survey {
  readonly date1904: boolean;
  readonly tabs: readonly TabEntry[];
  readonly tables: readonly TableEntry[];
}

/** 1 January 2000 in the system that counts from 1904. Excel has no property that tells which system it is. */
const MILLENNIUM_1904 = 35_064;

const OF_TABLE = 'items/id,items/name,items/showHeaders,items/showTotals,items/worksheet/id';

/** Asks for tables; what is loaded of them is what `tableEntries` needs. */
export function loadTables(tables: Excel.TableCollection): () => readonly TableEntry[] {
  tables.load(OF_TABLE);
  return () =>
    tables.items.map((table) => ({
      id: table.id,
      name: table.name,
      headerRow: table.showHeaders,
      totalsRow: table.showTotals,
      tab: table.worksheet.id,
    }));
}

/** A tab as it was loaded; one that only a macro can show is hidden too. */
export function tabEntry({
  id,
  name,
  visibility,
}: Pick<Excel.Worksheet, 'id' | 'name' | 'visibility'>): TabEntry {
  return visibility === 'Visible' ? { id, name } : { id, name, hidden: true };
}

/** The first round trip: what there is in the workbook. */
export async function survey(connection: Connection, signal?: AbortSignal): Promise<Survey> {
  return connection.read(({ workbook }) => {
    const sheets = workbook.worksheets.load('items/id,items/name,items/visibility');
    const tables = loadTables(workbook.tables);
    const date = workbook.functions.date(2000, 1, 1).load('value');
    return () => ({
      date1904: date.value === MILLENNIUM_1904,
      tabs: sheets.items.map(tabEntry),
      tables: tables(),
    });
  }, signal);
}
