import type { Area } from '../cells';
import { Layer } from './layer';

/** 8.43 characters of Calibri 11. */
const NORMAL_WIDTH = 48;
const POINTS_A_CHARACTER = 5.5;

/** How wide the columns of a sheet are, in points. */
export class ColumnWidths {
  readonly layer = new Layer<number>(NORMAL_WIDTH);

  /** Null when the columns of an area differ. */
  of(area: Area): number | null {
    const widths = new Set(this.layer.pieces(columnsOf(area)).map((piece) => piece.value));
    const [width = NORMAL_WIDTH] = widths;
    return widths.size === 1 ? width : null;
  }

  set(area: Area, points: number): void {
    this.layer.set(columnsOf(area), points);
  }

  /** Makes each column of an area as wide as its longest text. */
  fit(area: Area, textsIn: (column: number) => readonly string[]): void {
    for (let column = area.column; column < area.column + area.columnCount; column += 1) {
      const longest = Math.max(0, ...textsIn(column).map((text) => text.length));
      this.set(
        { ...area, column, columnCount: 1 },
        longest === 0 ? NORMAL_WIDTH : longest * POINTS_A_CHARACTER,
      );
    }
  }
}

function columnsOf({ column, columnCount }: Area): Area {
  return { row: 0, rowCount: 1, column, columnCount };
}
