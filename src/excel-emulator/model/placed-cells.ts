import type { Area } from '../cells';
import { ApiObject } from '../protocol/api-object';

/** An object that is a rectangle of cells: what a range is to those who only need to know where it lies. */
export abstract class PlacedCells extends ApiObject {
  abstract readonly sheetId: string;
  abstract readonly area: Area;
}
