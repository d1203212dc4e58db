import type { Area } from '../../../core/sheet/snapshot';
import { areaAddress } from '../../../core/values/address';
import type { CellDescription, SheetDescription, TableDescription } from '../../../derive/description';
import { escapeCellText, escapeXml } from '../xml/text';

const DEFAULT_STYLE = 'TableStyleMedium2';

const headerText = (cell: CellDescription): string => String(typeof cell === 'object' ? cell.result : cell);

/** Also of one cell with a colon, as a table needs it. */
function rangeOf(area: Area): string {
  const address = areaAddress(area);
  return address.includes(':') ? address : `${address}:${address}`;
}

/** The part of a table, which takes its headers from the cells. `id`: its number in the workbook. */
export function tableXml(
  { name, area, totalsRow = false, style = DEFAULT_STYLE }: TableDescription,
  { rows }: SheetDescription,
  id: number,
): string {
  const headers = Array.from({ length: area.columnCount }, (_, index) =>
    headerText(rows[area.row]?.[area.column + index] ?? ''),
  );
  const columns = headers.map(
    (header, index) => `<tableColumn id="${index + 1}" name="${escapeCellText(header)}"/>`,
  );
  const body = totalsRow ? { ...area, rowCount: area.rowCount - 1 } : area;
  return (
    `<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="${id}" name="${escapeXml(name)}" ` +
    `displayName="${escapeXml(name)}" ref="${rangeOf(area)}" ${totalsRow ? 'totalsRowCount="1"' : 'totalsRowShown="0"'}>` +
    `<autoFilter ref="${rangeOf(body)}"/><tableColumns count="${columns.length}">${columns.join('')}</tableColumns>` +
    `<tableStyleInfo name="${escapeXml(style)}" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>`
  );
}
