import type { TableSnapshot } from '../../../core/sheet/snapshot';
import { parseArea } from '../../../core/values/address';
import { damaged } from '../unreadable';
import { integer, parseXml } from '../xml/tree';
import type { Archive } from '../zip/archive';
import { readRelationships, relationshipsPart } from './relationships';

/** A table with the part it stands in. */
export interface TablePart {
  readonly part: string;
  readonly table: TableSnapshot;
}

/** The tables of a sheet, in the order in which they stand in it. */
export async function readTables(archive: Archive, sheetPart: string): Promise<TablePart[]> {
  const relsPart = relationshipsPart(sheetPart);
  if (!archive.has(relsPart)) return [];
  const tables: TablePart[] = [];
  for (const { type, target } of readRelationships(await archive.text(relsPart), sheetPart)) {
    if (type === 'table') tables.push({ part: target, table: parseTable(await archive.text(target)) });
  }
  return tables.sort(
    (a, b) => a.table.area.row - b.table.area.row || a.table.area.column - b.table.area.column,
  );
}

function parseTable(xml: string): TableSnapshot {
  const root = parseXml(xml);
  const name = root.attributes.get('displayName') ?? root.attributes.get('name');
  const area = parseArea(root.attributes.get('ref') ?? '');
  if (name === undefined || area === null) throw damaged('table without a name or a place');
  return {
    name,
    area,
    headerRow: integer(root, 'headerRowCount', 1) > 0,
    totalsRow: integer(root, 'totalsRowCount', 0) > 0,
  };
}
