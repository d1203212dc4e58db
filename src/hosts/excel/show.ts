import { HostError } from '../port';
import type { Connection } from './connection';

/** Activates the tab and selects the cell. A tab that cannot be seen is looked at first: Excel would not say why. */
export async function showCell(connection: Connection, tab: string, cell: string): Promise<void> {
  const id = await connection.read(({ workbook }) => {
    const sheet = workbook.worksheets.getItemOrNullObject(tab).load('id,visibility');
    return () => {
      if (sheet.isNullObject) throw new HostError('tab-gone', tab);
      if (sheet.visibility !== Excel.SheetVisibility.visible) throw new HostError('tab-gone', tab, 'hidden');
      return sheet.id;
    };
  });
  try {
    await connection.read(({ workbook }) => {
      const sheet = workbook.worksheets.getItem(id);
      sheet.activate();
      sheet.getRange(cell).select();
      return () => undefined;
    });
  } catch (error) {
    throw error instanceof HostError && error.kind === 'tab-gone'
      ? new HostError('tab-gone', tab, error.detail)
      : error;
  }
}
