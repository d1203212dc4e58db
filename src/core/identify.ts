import type { Agreement, Catalogue } from './article/agreement';
import { readProperties } from './sheet/read-properties';
import type { PropertyReading } from './sheet/read-properties';
import { recognise } from './sheet/recognise';
import type { Recognition, Recognised } from './sheet/recognise';
import type { AnySchema, PropertySchema } from './sheet/schema';
import type { WorkbookSnapshot } from './sheet/snapshot';

/** Which agreement a workbook belongs to, and what was recognised of it. */
export interface Identified {
  readonly agreement: Agreement | null;
  readonly recognition: Recognition;
  /** The sheets of any agreement: what the agreement is told by when the workbook does not say it. */
  readonly everything: readonly Recognised[];
  readonly gegevens: PropertyReading | null;
}

function readGegevens(
  schema: PropertySchema,
  sheets: readonly Recognised[],
  date1904: boolean,
): PropertyReading | null {
  const source = sheets.find((sheet) => sheet.schema === schema);
  return source === undefined ? null : readProperties(schema, source, date1904);
}

/** The sheets of every agreement at once; what they share (by name) stands in it once. */
function everySchema({ gegevens, agreements }: Catalogue): AnySchema[] {
  const schemas = new Map<string, AnySchema>([[gegevens.name, gegevens]]);
  for (const schema of agreements.flatMap((agreement) => agreement.sheets))
    if (!schemas.has(schema.name)) schemas.set(schema.name, schema);
  return [...schemas.values()];
}

/**
 * Says which agreement a workbook is for: as the option says, else as Gegevens says, else the only one of
 * which sheets are recognised that no other agreement has. For the last two every sheet of every agreement
 * is tried, because a sheet of one may resemble a sheet of another.
 */
export function identify(
  snapshot: WorkbookSnapshot,
  catalogue: Catalogue,
  option: Agreement['id'] | undefined,
): Identified {
  const { agreements, gegevens: neutral } = catalogue;
  const { date1904 } = snapshot;
  const everything = recognise(snapshot, everySchema(catalogue)).sheets;
  const stated = readGegevens(neutral, everything, date1904)?.values['overeenkomst'];
  const bySheets = agreements.filter(({ ownSheets }) =>
    everything.some(({ schema }) => ownSheets.some((own) => own === schema)),
  );
  const agreement =
    agreements.find(({ id }) => id === option) ??
    agreements.find(({ name }) => name === stated) ??
    (bySheets.length === 1 ? bySheets[0] : undefined) ??
    null;
  const recognition = recognise(snapshot, agreement?.sheets ?? [neutral], agreement?.personalSearch);
  return {
    agreement,
    recognition,
    everything,
    gegevens: readGegevens(agreement?.gegevens ?? neutral, recognition.sheets, date1904),
  };
}
