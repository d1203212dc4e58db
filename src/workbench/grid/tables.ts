import { BooleanNumber, generateRandomId } from '@univerjs/core';
import { TableManager } from '@univerjs/preset-sheets-table';
import type { Table, TableChange } from '../../excel-emulator/workbook';
import type { GridContext } from './context';
import { toArea, toRange } from './ranges';

/** How every table looks, whatever its style in Excel is called: a light header and nothing else. */
const LOOK = 'werkbank';
// The arrows of the filter take the colour of the text.
const HEADER = { bg: { rgb: '#EBF3FC' }, cl: { rgb: '#242424' }, bl: BooleanNumber.TRUE };

/** What Excel knows of a table and Univer does not. */
interface Details {
  readonly showTotals: boolean;
  readonly style: string;
}

export class WorkbookTables {
  private readonly details = new Map<string, Details>();

  constructor(private readonly context: GridContext) {
    const { facade } = context;
    facade.registerRangeTheme(facade.createRangeThemeStyle(LOOK, { headerRowStyle: HEADER }));
  }

  list(): readonly Table[] {
    return this.manager()
      .getTableList(this.context.unitId)
      .map(({ id, name, subUnitId, range, showHeader }) => ({
        id,
        name,
        sheetId: subUnitId,
        area: toArea(range),
        showHeaders: showHeader,
        ...(this.details.get(id) ?? { showTotals: false, style: '' }),
      }));
  }

  add(table: Omit<Table, 'id'>): string {
    const id = generateRandomId();
    this.put({ ...table, id });
    return id;
  }

  change(id: string, change: TableChange): void {
    // Taken away and put back under the same id: Univer has no single mutation for all that may change.
    const changed = { ...this.find(id), ...change };
    this.remove(id);
    this.put(changed);
  }

  delete(id: string): void {
    this.remove(this.find(id).id);
    this.details.delete(id);
  }

  find(id: string): Table {
    const table = this.list().find((candidate) => candidate.id === id);
    if (table === undefined) throw new Error(`No table ${id}`);
    return table;
  }

  private manager(): TableManager {
    return this.context.injector.get(TableManager);
  }

  private put({ id, name, sheetId, area, showHeaders, showTotals, style }: Table): void {
    this.details.set(id, { showTotals, style });
    const range = toRange(area);
    this.context.run('sheet.mutation.add-table', {
      subUnitId: sheetId,
      tableId: id,
      name,
      range,
      header: this.manager().getColumnHeader(this.context.unitId, sheetId, range),
      options: { showHeader: showHeaders, tableStyleId: LOOK },
    });
  }

  private remove(id: string): void {
    this.context.run('sheet.mutation.delete-table', { subUnitId: this.find(id).sheetId, tableId: id });
  }
}
