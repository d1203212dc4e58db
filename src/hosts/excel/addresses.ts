import type { Area } from '../../core/sheet/snapshot';
import { areaAddress, columnIndex, parseCellAddress } from '../../core/values/address';

const SHEET: Area = { row: 0, column: 0, rowCount: 1_048_576, columnCount: 16_384 };

/** Excel cuts off or refuses longer lists of areas. */
const LONGEST_LIST = 8_000;
/** Excel takes formats over very many areas badly; the same number as in a file that we mark. */
const MOST_AREAS = 400;

function span(from: number, to: number): readonly [first: number, count: number] {
  return [Math.min(from, to), Math.abs(to - from) + 1];
}

/** An address as events give it: `B2`, `A1:C3`, whole columns `A:C` and rows `1:3`. The whole sheet if it is none. */
export function parseArea(address: string): Area {
  const [from = '', to = from] = address.replaceAll('$', '').split(':');
  const first = parseCellAddress(from);
  const last = parseCellAddress(to);
  if (first !== null && last !== null) {
    const [row, rowCount] = span(first.row, last.row);
    const [column, columnCount] = span(first.column, last.column);
    return { row, column, rowCount, columnCount };
  }
  const columns = [columnIndex(from), columnIndex(to)] as const;
  if (columns[0] !== null && columns[1] !== null) {
    const [column, columnCount] = span(columns[0], columns[1]);
    return { ...SHEET, column, columnCount };
  }
  if (/^[1-9]\d*$/.test(from) && /^[1-9]\d*$/.test(to)) {
    const [row, rowCount] = span(Number(from) - 1, Number(to) - 1);
    return { ...SHEET, row, rowCount };
  }
  return SHEET;
}

/** The areas as lists of addresses that Excel takes at once: one object in Excel for many cells. */
export function addressLists(areas: readonly Area[]): readonly string[] {
  const lists: string[] = [];
  let list = '';
  let count = 0;
  for (const address of areas.map(areaAddress)) {
    if (count === MOST_AREAS || list.length + address.length >= LONGEST_LIST) {
      lists.push(list);
      list = '';
      count = 0;
    }
    list += count === 0 ? address : `,${address}`;
    count += 1;
  }
  if (count > 0) lists.push(list);
  return lists;
}
