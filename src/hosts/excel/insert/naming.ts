import type { SheetDescription } from '../../../derive/description';
import { freeName } from '../../../derive/free-name';
import type { Taken } from './look';

/** A sheet to add, under the names that it gets. */
export interface NamedSheet {
  readonly sheet: SheetDescription;
  /** Until what stands in it is written. A user does not have a sheet of this name: by it we know ours. */
  readonly first: string;
  readonly final: string;
  /** In the order of its tables. */
  readonly tables: readonly string[];
}

const TEMPORARY = 'Nieuw sjabloon';

/** `tblPlancapaciteit`, or with the first number that makes it free. Tables and names share one set of names. */
function freeTableName(taken: ReadonlySet<string>, wanted: string): string {
  let name = wanted;
  for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${wanted}_${number}`;
  return name;
}

/** Gives every sheet and table a name that is free in the workbook. */
export function nameSheets(sheets: readonly SheetDescription[], taken: Taken): readonly NamedSheet[] {
  const sheetNames = taken.sheets.map(({ name }) => name);
  const tableNames = new Set(taken.names.map((name) => name.toLowerCase()));
  const finals = sheets.map(({ name }) => {
    const final = freeName(sheetNames, name);
    sheetNames.push(final);
    return final;
  });
  return sheets.map((sheet, index) => {
    const first = freeName(sheetNames, TEMPORARY);
    sheetNames.push(first);
    const tables = (sheet.tables ?? []).map(({ name }) => {
      const free = freeTableName(tableNames, name);
      tableNames.add(free.toLowerCase());
      return free;
    });
    return { sheet, first, final: finals[index] ?? first, tables };
  });
}
