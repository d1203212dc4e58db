import type { AnySchema } from '../../../core/sheet/schema';
import type { SheetDescription, WorkbookDescription } from '../../../derive/description';
import { ChoiceLists } from '../../../derive/template/choice-lists';
import { koppenVan, maakBlad, maakGegevens } from './blad';
import { type Fout, type GeplaatsteRij, isIn, metFouten } from './fout';
import type { Rij } from './rij';

/** What stands in a sheet when it is as it should be. */
export interface Bladinhoud {
  readonly schema: AnySchema;
  readonly rijen: readonly Rij[];
  /** The columns in the order in which they stand, when it is not that of the template. */
  readonly koppen?: readonly string[];
}

/** A sheet of an example: its headers as they should be, and where each of its rows came from. */
export interface PlacedSheet {
  readonly name: string;
  readonly headers: readonly string[];
  readonly rows: readonly GeplaatsteRij[];
}

/** The headers of a sheet as they should be; behind them those of the columns that should not be there. */
function koppenIn({ schema, rijen, koppen }: Bladinhoud, fouten: readonly Fout[]): readonly string[] {
  const eigen =
    schema.kind === 'list' ? koppenVan(schema, rijen, koppen) : [schema.nameHeader, schema.valueHeader];
  const erbij = fouten.filter(isIn(schema.name)).flatMap((fout) => (fout.soort === 'kolom' ? fout.kop : []));
  return [...eigen, ...erbij];
}

/** Where everything stands in a workbook of these sheets in which these mistakes are made. */
export const geplaatst = (bladen: readonly Bladinhoud[], fouten: readonly Fout[]): readonly PlacedSheet[] =>
  bladen.map((blad) => ({
    name: blad.schema.name,
    headers: koppenIn(blad, fouten),
    rows: metFouten(blad.schema, blad.rijen, fouten),
  }));

const anderekoppen = (blad: string, fouten: readonly Fout[]): ReadonlyMap<string, string> =>
  new Map(
    fouten
      .filter(isIn(blad))
      .flatMap((fout) => (fout.soort === 'kop' ? ([[fout.kolom, fout.kop]] as const) : [])),
  );

/** A workbook of these sheets in plain data, with these mistakes in it. */
export function maakWerkmap(bladen: readonly Bladinhoud[], fouten: readonly Fout[]): WorkbookDescription {
  const lijsten = new ChoiceLists([]);
  const sheets = bladen.map((blad): SheetDescription => {
    const { schema } = blad;
    const rijen = metFouten(schema, blad.rijen, fouten).map(({ rij }) => rij);
    if (schema.kind !== 'list') return maakGegevens(rijen);
    const anders = anderekoppen(schema.name, fouten);
    return maakBlad(schema, rijen, { lijsten, anders, koppen: koppenIn(blad, fouten) });
  });
  const keuzelijsten = lijsten.sheet();
  return { sheets: [...sheets, ...(keuzelijsten === null ? [] : [keuzelijsten])] };
}
