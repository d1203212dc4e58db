import { HostError } from '../../port';
import type { Connection } from '../connection';
import type { TabEntry } from '../survey';

/** What names are taken in the workbook, and what was there before anything is added. */
export interface Taken {
  readonly sheets: readonly TabEntry[];
  /** The id of the sheet that the user looks at. */
  readonly active: string;
  /** Of tables and of defined names, which Excel does not tell apart. */
  readonly names: readonly string[];
}

/** Looks what is taken: one round trip. Rejects when no sheet can be added. */
export async function lookWhatIsTaken(connection: Connection, signal?: AbortSignal): Promise<Taken> {
  const { readOnly, structureProtected, ...taken } = await connection.read(({ workbook }) => {
    workbook.load('readOnly');
    const structure = workbook.protection.load('protected');
    const active = workbook.worksheets.getActiveWorksheet().load('id');
    // Sheets that cannot be seen are among them: their names are taken too.
    const sheets = workbook.worksheets.load('items/id,items/name,items/names/items/name');
    const tables = workbook.tables.load('items/name');
    const names = workbook.names.load('items/name');
    return () => ({
      readOnly: workbook.readOnly,
      structureProtected: structure.protected,
      active: active.id,
      sheets: sheets.items.map(({ id, name }) => ({ id, name })),
      names: [tables.items, names.items, ...sheets.items.map((sheet) => sheet.names.items)]
        .flat()
        .map(({ name }) => name),
    });
  }, signal);
  if (readOnly) throw new HostError('read-only', null, 'Workbook.readOnly');
  if (structureProtected) throw new HostError('protected', null, 'Workbook.protection');
  return taken;
}
