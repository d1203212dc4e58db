import { readSheetInSteps } from './sheet/read-sheet';
import { isReadingOf } from './sheet/reading';
import type { SheetReading } from './sheet/reading';
import type { Recognition } from './sheet/recognise';
import type { Columns, SheetSchema } from './sheet/schema';
import type { Traits } from './sheet/traits/traits';
import type { Steps } from './steps';

/**
 * Reads every list that was recognised, in steps; what was read before is not read again.
 * @param traits what the rules ask of every row of some of these sheets
 */
export function* readLists(
  { sheets }: Recognition,
  date1904: boolean,
  traits: readonly Traits[],
): Steps<SheetReading[]> {
  const readings: SheetReading[] = [];
  for (const source of sheets) {
    const { schema } = source;
    if (schema.kind !== 'list') continue;
    const own = traits.find((one) => one.schema === schema) ?? null;
    readings.push(yield* readSheetInSteps(schema, source, date1904, own));
  }
  return readings;
}

/** The reading of a sheet, or null when it is not in the workbook. */
export function findReading<C extends Columns>(
  readings: readonly SheetReading[],
  schema: SheetSchema<C>,
): SheetReading<C> | null {
  for (const reading of readings) if (isReadingOf(reading, schema)) return reading;
  return null;
}
