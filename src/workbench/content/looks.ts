import { BooleanNumber, type IStyleData, WrapStrategy } from '@univerjs/core';
import { type CellLook, PLAIN_LOOK } from '../../hosts/xlsx/content';
import { hexColor } from '../grid/cell-style';

export function lookToStyle(look: CellLook): IStyleData {
  return {
    ...(look.numberFormat === 'General' ? {} : { n: { pattern: look.numberFormat } }),
    ...(look.bold ? { bl: BooleanNumber.TRUE } : {}),
    ...(look.italic ? { it: BooleanNumber.TRUE } : {}),
    ...(look.wrap ? { tb: WrapStrategy.WRAP } : {}),
    ...(look.color === null ? {} : { cl: { rgb: look.color } }),
    ...(look.fill === null ? {} : { bg: { rgb: look.fill } }),
  };
}

function styleToLook(style: IStyleData | null): CellLook {
  if (style === null) return PLAIN_LOOK;
  return {
    numberFormat: style.n?.pattern ?? 'General',
    bold: style.bl === BooleanNumber.TRUE,
    italic: style.it === BooleanNumber.TRUE,
    wrap: style.tb === WrapStrategy.WRAP,
    color: style.cl?.rgb ? hexColor(style.cl.rgb) : null,
    fill: style.bg?.rgb ? hexColor(style.bg.rgb) : null,
  };
}

/** Collects the looks of cells, each one once. The plain one is always the first. */
export class Looks {
  readonly list: CellLook[] = [PLAIN_LOOK];
  private readonly places = new Map<string, number>([[JSON.stringify(PLAIN_LOOK), 0]]);

  place(style: IStyleData | null): number {
    const look = styleToLook(style);
    const key = JSON.stringify(look);
    const known = this.places.get(key);
    if (known !== undefined) return known;
    this.places.set(key, this.list.length);
    return this.list.push(look) - 1;
  }
}
