import type { Connection } from '../connection';
import type { Step } from '../steps';
import type { Taken } from './look';
import type { NamedSheet } from './naming';

const BYTES = 500;

/**
 * Which of the sheets that came since are ours. One with a name for the time being is; one with a final name is ours
 * only when it holds what was written before it got that name: the user may have made a sheet of that name meanwhile.
 */
async function findOurs(
  connection: Connection,
  before: Taken,
  named: readonly NamedSheet[],
): Promise<{ readonly ids: readonly string[]; readonly active: string; readonly canGoBack: boolean }> {
  const known = new Set(before.sheets.map(({ id }) => id));
  const now = await connection.read(({ workbook }) => {
    const sheets = workbook.worksheets.load('items/id,items/name,items/tables/items/name');
    const active = workbook.worksheets.getActiveWorksheet().load('id');
    return () => ({
      active: active.id,
      sheets: sheets.items.map(({ id, name, tables }) => ({
        id,
        name,
        tables: tables.items.map((table) => table.name),
      })),
    });
  });
  const firsts = new Set(named.map(({ first }) => first));
  const fresh = now.sheets.filter(({ id }) => !known.has(id));
  const unsure = fresh.flatMap((sheet) => {
    const ours = named.find(({ final }) => final === sheet.name);
    const complete = ours?.tables.every((table) => sheet.tables.includes(table)) ?? false;
    return ours !== undefined && complete ? [{ id: sheet.id, header: ours.sheet.rows[0] ?? [] }] : [];
  });
  const sure = fresh.filter(({ name }) => firsts.has(name)).map(({ id }) => id);
  const same = await haveHeaders(connection, unsure);
  return {
    ids: [...sure, ...same],
    active: now.active,
    canGoBack: now.sheets.some(({ id }) => id === before.active),
  };
}

/** Those of the sheets of which the first row is this one. */
async function haveHeaders(
  connection: Connection,
  sheets: readonly { readonly id: string; readonly header: readonly unknown[] }[],
): Promise<readonly string[]> {
  if (sheets.length === 0) return [];
  return connection.read(({ workbook }) => {
    const headers = sheets.map(({ id, header }) =>
      workbook.worksheets
        .getItemOrNullObject(id)
        .getRangeByIndexes(0, 0, 1, Math.max(1, header.length))
        .load('values'),
    );
    return () =>
      sheets
        .filter(({ header }, index) => {
          const range = headers[index];
          const values: readonly unknown[] =
            range === undefined || range.isNullObject ? [] : (range.values[0] ?? []);
          return header.every((text, column) => values[column] === text);
        })
        .map(({ id }) => id);
  });
}

/** What takes back all that was added, whether that is nothing, a part or everything. */
export async function takeBackSteps(
  connection: Connection,
  before: Taken,
  named: readonly NamedSheet[],
): Promise<readonly Step[]> {
  const { ids, active, canGoBack } = await findOurs(connection, before, named);
  const remove = ids.map((id): Step => ({
    bytes: BYTES,
    queue: ({ workbook }) => workbook.worksheets.getItem(id).delete(),
  }));
  if (!ids.includes(active) || !canGoBack) return remove;
  const back: Step = {
    bytes: BYTES,
    queue: ({ workbook }) => workbook.worksheets.getItem(before.active).activate(),
  };
  return [back, ...remove];
}
