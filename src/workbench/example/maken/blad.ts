import type { Column } from '../../../core/sheet/columns';
import type { SheetSchema } from '../../../core/sheet/schema';
import type { CellValue } from '../../../core/sheet/snapshot';
import type { SheetDescription } from '../../../derive/description';
import { numberFormatOf } from '../../../derive/number-format';
import type { ChoiceLists } from '../../../derive/template/choice-lists';
import type { Rij } from './rij';

/** As a municipality's own list has its dates. */
const DATUMNOTATIE = 'd-m-yyyy';
const LANGSTE_DATUM = '31-12-2019';
const LANGSTE_BEDRAG = '€ 100.000,00';

/** In characters: what is longer can be read in the formula bar. */
const BREEDSTE_KOLOM = 32;
/** Beside the header stands the button of its filter. */
const FILTERKNOP = 4;

/** In which a header in bold and the longest of its values can be read. */
function breedte(kop: string, waarden: readonly CellValue[]): number {
  const langste = Math.max(...waarden.map((waarde) => String(waarde).length));
  return Math.min(
    BREEDSTE_KOLOM,
    Math.max(Math.ceil(kop.length * 1.4) + FILTERKNOP, Math.ceil(langste * 1.1) + 2),
  );
}

/** Beside dates: what would say little as a bare number. Other numbers stay as they are typed. */
const MET_NOTATIE: readonly Column['type'][] = ['maand', 'bedrag', 'aandeel'];

/** How the values of a column are shown; null where it is as they are typed. */
function notatie(column: Column | undefined): string | null {
  if (column?.type === 'datum') return DATUMNOTATIE;
  return column !== undefined && MET_NOTATIE.includes(column.type) ? numberFormatOf(column) : null;
}

function langsteWaarden(column: Column | undefined, waarden: readonly CellValue[]): readonly CellValue[] {
  if (column?.type === 'datum') return [LANGSTE_DATUM];
  return column?.type === 'bedrag' ? [LANGSTE_BEDRAG] : waarden;
}

export interface Opmaak {
  /** Where dropdowns find their choices. */
  readonly lijsten: ChoiceLists;
  /** The columns in the order in which they stand; without it, those of the first row in the order of the template. */
  readonly koppen?: readonly string[];
  /** Headers that are written in another way. */
  readonly anders?: ReadonlyMap<string, string>;
}

/** The headers of the sheet, in their order. */
export function koppenVan(
  schema: SheetSchema,
  [eerste = {}]: readonly Rij[],
  koppen?: readonly string[],
): readonly string[] {
  if (koppen !== undefined) return koppen;
  return Object.values(schema.columns)
    .map((column) => column.header)
    .filter((kop) => kop in eerste);
}

/** A sheet with a table; widths, formats and dropdowns follow from the columns of the schema. */
export function maakBlad(schema: SheetSchema, rijen: readonly Rij[], opmaak: Opmaak): SheetDescription {
  const koppen = koppenVan(schema, rijen, opmaak.koppen);
  const kolommen = koppen.map((kop) => ({
    kop: opmaak.anders?.get(kop) ?? kop,
    column: Object.values(schema.columns).find((column) => column.header === kop),
    waarden: rijen.map((rij) => rij[kop] ?? ''),
  }));
  return {
    name: schema.name,
    rows: [kolommen.map(({ kop }) => kop), ...rijen.map((rij) => koppen.map((kop) => rij[kop] ?? ''))],
    boldRows: [0],
    frozenRows: 1,
    columns: kolommen.map(({ kop, column, waarden }) => {
      const numberFormat = notatie(column);
      return {
        width: breedte(kop, langsteWaarden(column, waarden)),
        ...(numberFormat === null ? {} : { numberFormat }),
      };
    }),
    tables: [
      {
        name: schema.table,
        area: { row: 0, column: 0, rowCount: rijen.length + 1, columnCount: koppen.length },
      },
    ],
    dropdowns: kolommen.flatMap(({ column }, index) => {
      const choices = column === undefined ? null : opmaak.lijsten.of(column);
      return choices === null
        ? []
        : [{ area: { row: 1, column: index, rowCount: rijen.length, columnCount: 1 }, choices }];
    }),
  };
}

/** The sheet Gegevens: a table of two columns. */
export const maakGegevens = (rijen: readonly Rij[]): SheetDescription => ({
  name: 'Gegevens',
  rows: [['Kenmerk', 'Waarde'], ...rijen.map(({ Kenmerk, Waarde }) => [Kenmerk ?? '', Waarde ?? ''])],
  boldRows: [0],
  frozenRows: 1,
  columns: [{ width: 26 }, { width: 22, numberFormat: DATUMNOTATIE }],
  tables: [{ name: 'tblGegevens', area: { row: 0, column: 0, rowCount: rijen.length + 1, columnCount: 2 } }],
});
