import { recognise } from '../../core/sheet/recognise';
import type { AnySchema } from '../../core/sheet/schema';
import type { TabSnapshot, WorkbookSnapshot } from '../../core/sheet/snapshot';
import { comparable } from '../../core/values/text';
import { freeName } from '../free-name';

/** A sheet of an agreement, and where a workbook has it. */
export interface SheetPresence {
  readonly schema: AnySchema;
  /** The tab that is this sheet, or has its name; null when there is none. */
  readonly tab: Pick<TabSnapshot, 'name' | 'hidden'> | null;
  /** The name that a new one would get. */
  readonly newName: string;
}

/**
 * Which of these sheets a workbook has already, under whatever name; its heads are enough to tell. A tab with the
 * name of a sheet counts, whatever stands in it.
 */
export function sheetsPresent(
  workbook: WorkbookSnapshot,
  schemas: readonly AnySchema[],
): readonly SheetPresence[] {
  const names = workbook.tabs.map(({ name }) => name);
  const recognised = recognise(workbook, schemas).sheets;
  return schemas.map((schema) => {
    const byName = (tab: TabSnapshot): boolean => comparable(tab.name) === comparable(schema.name);
    const found = recognised.find((sheet) => sheet.schema === schema)?.tab ?? workbook.tabs.find(byName);
    return { schema, tab: found ?? null, newName: freeName(names, schema.name) };
  });
}
