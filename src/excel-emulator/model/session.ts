import { cellCount } from '../areas';
import type { Area } from '../cells';
import { apiError } from '../protocol/api-error';
import type { ApiObject } from '../protocol/api-object';
import type { References } from '../protocol/references';
import type { Sheet, Workbook } from '../workbook';
import type { ModelEvents } from './events';
import type { Locale } from './locale';

/** Excel answers `null` for the contents of a larger range. */
export const READ_LIMIT = 5_000_000;
/** Addresses longer than this are cut off. */
export const ADDRESS_LIMIT = 8_192;

/** Makes the objects that others lead to, so that their files need not know each other both ways. */
export interface ModelObjects {
  worksheet(sheetId: string): ApiObject;
  range(sheetId: string, area: Area): ApiObject;
  rangeAreas(sheetId: string, areas: readonly Area[]): ApiObject;
}

/** What the objects of one add-in in one workbook share, and Excel's rules on who may change what. */
export class Session {
  constructor(
    readonly workbook: Workbook,
    readonly references: References,
    readonly events: ModelEvents,
    readonly locale: Locale,
    readonly objects: ModelObjects,
  ) {}

  /** The sheet may have been deleted since the add-in got hold of it. */
  sheet(id: string): Sheet {
    const sheet = this.workbook.sheet(id);
    if (sheet === null) throw apiError('ItemNotFound');
    return sheet;
  }

  /** To be called before anything in the document is changed. */
  assertWritable(): void {
    if (this.workbook.readOnly) throw apiError('AccessDenied');
  }

  /** To be called before sheets are added, deleted, renamed, moved or hidden. */
  assertStructureWritable(): void {
    this.assertWritable();
    if (this.workbook.structureProtected === true) throw apiError('AccessDenied');
  }

  /** The sheet, to change something in its cells. */
  writable(id: string): Sheet {
    this.assertWritable();
    const sheet = this.sheet(id);
    if (sheet.protected) throw apiError('AccessDenied');
    return sheet;
  }

  /** Something of every cell, or `null` where Excel gives up. */
  read<T>(area: Area, of: (area: Area) => T): T | null {
    return cellCount(area) > READ_LIMIT ? null : of(area);
  }
}
