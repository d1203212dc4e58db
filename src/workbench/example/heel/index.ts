import {
  AFSPRAKENREGISTER as REGISTERBLAD,
  GEGEVENS as GEGEVENSBLAD,
} from '../../../agreements/west-overijssel/bladen';
import { ENERGIELABELS as LABELBLAD } from '../../../agreements/west-overijssel/bladen/energielabels';
import { ENERGIELOKET as LOKETBLAD } from '../../../agreements/west-overijssel/bladen/energieloket';
import { MAATWERKAFSPRAKEN as MAATWERKBLAD } from '../../../agreements/west-overijssel/bladen/maatwerkafspraken';
import { PLANCAPACITEIT as PLANBLAD } from '../../../agreements/west-overijssel/bladen/plancapaciteit';
import { VRIJKOMEND_VASTGOED as VASTGOEDBLAD } from '../../../agreements/west-overijssel/bladen/vrijkomend-vastgoed';
import { WONINGBEHOEFTE as BEHOEFTEBLAD } from '../../../agreements/west-overijssel/bladen/woningbehoefte';
import { TOELICHTINGEN as TOELICHTINGENBLAD } from '../../../agreements/bladen/toelichtingen';
import type { AnySchema } from '../../../core/sheet/schema';
import type { SheetDescription, WorkbookDescription } from '../../../derive/description';
import { ChoiceLists } from '../../../derive/template/choice-lists';
import { GEGEVENS } from '../gedeeld/gegevens';
import { koppenVan, maakBlad, maakGegevens } from '../maken/blad';
import { type GeplaatsteRij, metFouten } from '../maken/fout';
import type { Rij } from '../maken/rij';
import { WONINGBEHOEFTE } from './behoefte';
import { ENERGIELABELS, LABELKOPPEN } from './energielabels';
import { ENERGIELOKET } from './energieloket';
import { FOUTEN } from './fouten';
import { MAATWERKAFSPRAKEN } from './maatwerkafspraken';
import { PLANCAPACITEIT } from './plannen';
import { AFSPRAKENREGISTER } from './register';
import { TOELICHTINGEN } from './toelichtingen';
import { VRIJKOMEND_VASTGOED } from './vrijkomend-vastgoed';

interface Bladinhoud {
  readonly schema: AnySchema;
  readonly rijen: readonly Rij[];
  /** The columns in the order in which they stand, when it is not that of the template. */
  readonly koppen?: readonly string[];
}

/** The sheets of the whole example as they should be. */
const BLADEN: readonly Bladinhoud[] = [
  { schema: GEGEVENSBLAD, rijen: GEGEVENS },
  { schema: PLANBLAD, rijen: PLANCAPACITEIT },
  { schema: BEHOEFTEBLAD, rijen: WONINGBEHOEFTE },
  { schema: LABELBLAD, rijen: ENERGIELABELS, koppen: LABELKOPPEN },
  { schema: LOKETBLAD, rijen: ENERGIELOKET },
  { schema: MAATWERKBLAD, rijen: MAATWERKAFSPRAKEN },
  { schema: VASTGOEDBLAD, rijen: VRIJKOMEND_VASTGOED },
  { schema: REGISTERBLAD, rijen: AFSPRAKENREGISTER },
  { schema: TOELICHTINGENBLAD, rijen: TOELICHTINGEN },
];

/** A sheet of the whole example: its headers as they should be, and where each of its rows came from. */
export interface PlacedSheet {
  readonly name: string;
  readonly headers: readonly string[];
  readonly rows: readonly GeplaatsteRij[];
}

const geplaatst = ({ schema, rijen }: Bladinhoud, fouten: boolean): readonly GeplaatsteRij[] =>
  metFouten(schema, rijen, fouten ? FOUTEN : []);

/** Where everything stands, with the mistakes or without. */
export const placedSheets = (fouten = true): readonly PlacedSheet[] =>
  BLADEN.map((blad) => ({
    name: blad.schema.name,
    headers:
      blad.schema.kind === 'list'
        ? koppenVan(blad.schema, blad.rijen, blad.koppen)
        : [blad.schema.nameHeader, blad.schema.valueHeader],
    rows: geplaatst(blad, fouten),
  }));

/** The whole example in plain data: every sheet of the agreement, with mistakes in each or as it should be. */
export function wholeExampleDescription(fouten = true): WorkbookDescription {
  const lijsten = new ChoiceLists([]);
  const sheets = BLADEN.map((blad): SheetDescription => {
    const { schema, koppen } = blad;
    const rijen = geplaatst(blad, fouten).map(({ rij }) => rij);
    if (schema.kind !== 'list') return maakGegevens(rijen);
    const anders = fouten ? koppenMetFouten(schema.name) : new Map<string, string>();
    return maakBlad(schema, rijen, { lijsten, anders, ...(koppen === undefined ? {} : { koppen }) });
  });
  const keuzelijsten = lijsten.sheet();
  return { sheets: [...sheets, ...(keuzelijsten === null ? [] : [keuzelijsten])] };
}

const koppenMetFouten = (blad: string): ReadonlyMap<string, string> =>
  new Map(
    FOUTEN.flatMap((fout) => (fout.soort === 'kop' && fout.blad === blad ? [[fout.kolom, fout.kop]] : [])),
  );
