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
  readonly gegevens: PropertyReading | null;
}

const isProperties = (schema: AnySchema): schema is PropertySchema => schema.kind === 'properties';

function readGegevens(
  schema: PropertySchema,
  sheets: readonly Recognised[],
  date1904: boolean,
): PropertyReading | null {
  const source = sheets.find((sheet) => sheet.schema === schema);
  return source === undefined ? null : readProperties(schema, source, date1904);
}

/**
 * Says which agreement a workbook is for: as the option says, else as Gegevens says, else the only one of
 * which sheets are recognised that no other agreement has.
 */
export function identify(
  snapshot: WorkbookSnapshot,
  catalogue: Catalogue,
  option: Agreement['id'] | undefined,
): Identified {
  const { gegevens: neutral } = catalogue;
  const neutralReading = readGegevens(neutral, recognise(snapshot, [neutral]).sheets, snapshot.date1904);
  const stated = neutralReading?.values['overeenkomst'];
  const recognised = new Map(
    catalogue.agreements.map((agreement) => [agreement, recognise(snapshot, agreement.sheets)] as const),
  );
  const byOption = catalogue.agreements.find((agreement) => agreement.id === option);
  const byGegevens = catalogue.agreements.find((agreement) => agreement.name === stated);
  const bySheets = catalogue.agreements.filter(
    (agreement) =>
      recognised
        .get(agreement)
        ?.sheets.some((sheet) => agreement.ownSheets.some((own) => own === sheet.schema)) === true,
  );
  const agreement = byOption ?? byGegevens ?? (bySheets.length === 1 ? bySheets[0] : undefined) ?? null;
  const recognition = agreement === null ? undefined : recognised.get(agreement);
  if (agreement === null || recognition === undefined)
    return { agreement: null, recognition: recognise(snapshot, [neutral]), gegevens: neutralReading };
  const own = recognition.sheets.map((sheet) => sheet.schema).find(isProperties);
  return {
    agreement,
    recognition,
    gegevens: own === undefined ? null : readGegevens(own, recognition.sheets, snapshot.date1904),
  };
}
