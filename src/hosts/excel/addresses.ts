import type { Area } from '../../core/sheet/snapshot';
import { areaAddress, MAX_COLUMNS, MAX_ROWS, parseArea } from '../../core/values/address';
import { MOST_AREAS } from '../own-mark';

const SHEET: Area = { row: 0, column: 0, rowCount: MAX_ROWS, columnCount: MAX_COLUMNS };

/** Excel cuts off or refuses longer lists of areas. */
const LONGEST_LIST = 8_000;

/** An address as events give it: `B2`, `A1:C3`, whole columns `A:C` and rows `1:3`. The whole sheet if it is none. */
export function changedArea(address: string): Area {
  return parseArea(address) ?? SHEET;
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
