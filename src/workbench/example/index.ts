import { PLANCAPACITEIT as PLANBLAD } from '../../agreements/west-overijssel/bladen/plancapaciteit';
import { WONINGBEHOEFTE as BEHOEFTEBLAD } from '../../agreements/west-overijssel/bladen/woningbehoefte';
import type { CellValue } from '../../core/sheet/snapshot';
import type { SheetSchema } from '../../core/sheet/schema';
import type { SheetDescription, WorkbookDescription } from '../../derive/description';
import { writeWorkbook } from '../../hosts/xlsx/write-workbook';
import { GEGEVENS, PLANCAPACITEIT, WONINGBEHOEFTE } from './bladen';
import type { Rij } from './bladen';
import { DUBBEL_PLAN, FOUTEN, PLAN_TE_VEEL } from './fouten';

/** Columns of which the dates and numbers must look like dates and numbers. */
const DATUMNOTATIE = 'd-m-yyyy';
const LANGSTE_DATUM = '31-12-2019';

/** In characters: what is longer can be read in the formula bar. */
const BREEDSTE_KOLOM = 32;
/** Beside the header stands the button of its filter. */
const FILTERKNOP = 4;

/** In which a header in bold and the longest of its values can be read. */
function breedte(kop: string, waarden: readonly CellValue[]): number {
  const langste = Math.max(...waarden.map((waarde) => String(waarde).length));
  return Math.min(
    BREEDSTE_KOLOM,
    Math.max(Math.ceil(kop.length * 1.3) + FILTERKNOP, Math.ceil(langste * 1.1) + 2),
  );
}

/** The headers of a sheet that the example uses, in the order of the template. */
const koppenVan = (schema: SheetSchema, [eerste = {}]: readonly Rij[]): string[] =>
  Object.values(schema.columns)
    .map((column) => column.header)
    .filter((kop) => kop in eerste);

function metFouten(schema: SheetSchema, rijen: readonly Rij[]): Rij[] {
  const [een = '', twee = ''] = koppenVan(schema, rijen);
  return rijen.map((rij) => {
    const fouten = FOUTEN.filter(
      (fout) => fout.blad === schema.name && fout.rij[0] === rij[een] && fout.rij[1] === rij[twee],
    );
    return fouten.reduce<Rij>((anders, { kolom, waarde }) => ({ ...anders, [kolom]: waarde }), rij);
  });
}

/** The plan list with its mistakes: the plan too many stands behind its municipality, the double plan at the end. */
function plannenMetFouten(): Rij[] {
  const rijen = metFouten(PLANBLAD, PLANCAPACITEIT);
  const dubbel = rijen.find((rij) => rij['Plan-ID'] === DUBBEL_PLAN);
  const laatste = rijen.map((rij) => rij['Gemeente']).lastIndexOf('Hardenberg');
  return [
    ...rijen.slice(0, laatste + 1),
    PLAN_TE_VEEL,
    ...rijen.slice(laatste + 1),
    ...(dubbel === undefined ? [] : [dubbel]),
  ];
}

/** A sheet with a table; widths, formats and dropdowns follow from the columns of the schema. */
function blad(schema: SheetSchema, rijen: readonly Rij[]): SheetDescription {
  const koppen = koppenVan(schema, rijen);
  const kolommen = koppen.map((kop) => Object.values(schema.columns).find((column) => column.header === kop));
  return {
    name: schema.name,
    rows: [koppen, ...rijen.map((rij) => koppen.map((kop) => rij[kop] ?? ''))],
    boldRows: [0],
    frozenRows: 1,
    columns: kolommen.map((column, index) => ({
      width: breedte(
        koppen[index] ?? '',
        column?.type === 'datum' ? [LANGSTE_DATUM] : rijen.map((rij) => rij[koppen[index] ?? ''] ?? ''),
      ),
      ...(column?.type === 'datum' ? { numberFormat: DATUMNOTATIE } : {}),
    })),
    tables: [
      {
        name: schema.table,
        area: { row: 0, column: 0, rowCount: rijen.length + 1, columnCount: koppen.length },
      },
    ],
    dropdowns: kolommen.flatMap((column, index) =>
      column?.type === 'code' || column?.type === 'ja/nee'
        ? [
            {
              area: { row: 1, column: index, rowCount: rijen.length, columnCount: 1 },
              choices: column.type === 'code' ? column.codes.entries.map(({ code }) => code) : ['ja', 'nee'],
            },
          ]
        : [],
    ),
  };
}

const gegevensblad: SheetDescription = {
  name: 'Gegevens',
  rows: [['Kenmerk', 'Waarde'], ...GEGEVENS.map(({ Kenmerk, Waarde }) => [Kenmerk ?? '', Waarde ?? ''])],
  boldRows: [0],
  frozenRows: 1,
  columns: [{ width: 26 }, { width: 22, numberFormat: DATUMNOTATIE }],
  tables: [
    { name: 'tblGegevens', area: { row: 0, column: 0, rowCount: GEGEVENS.length + 1, columnCount: 2 } },
  ],
};

/** The example in plain data, with its mistakes or as it should be. */
export const exampleDescription = (fouten = true): WorkbookDescription => ({
  sheets: [
    gegevensblad,
    blad(PLANBLAD, fouten ? plannenMetFouten() : PLANCAPACITEIT),
    blad(BEHOEFTEBLAD, fouten ? metFouten(BEHOEFTEBLAD, WONINGBEHOEFTE) : WONINGBEHOEFTE),
  ],
});

/** What a newcomer should see first: most of the mistakes stand there. */
export const EXAMPLE_SHEET = PLANBLAD.name;

/** The workbook that the workbench opens with: a made-up delivery of a region, with mistakes as they happen in life. */
export async function exampleWorkbook(): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await writeWorkbook(exampleDescription()));
}
