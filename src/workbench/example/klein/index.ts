import { PLANCAPACITEIT as PLANBLAD } from '../../../agreements/west-overijssel/bladen/plancapaciteit';
import { WONINGBEHOEFTE as BEHOEFTEBLAD } from '../../../agreements/west-overijssel/bladen/woningbehoefte';
import type { SheetSchema } from '../../../core/sheet/schema';
import type { SheetDescription, WorkbookDescription } from '../../../derive/description';
import { ChoiceLists } from '../../../derive/template/choice-lists';
import { maakBlad, maakGegevens } from '../maken/blad';
import { metFouten } from '../maken/fout';
import type { Rij } from '../maken/rij';
import { GEGEVENS, PLANCAPACITEIT, WONINGBEHOEFTE } from './bladen';
import { FOUTEN } from './fouten';

/** The small example in plain data: plans and needs of four municipalities, with mistakes or as it should be. */
export function exampleDescription(fouten = true): WorkbookDescription {
  const lijsten = new ChoiceLists([]);
  const blad = (schema: SheetSchema, goed: readonly Rij[]): SheetDescription => {
    const rijen = metFouten(schema, goed, fouten ? FOUTEN : []).map(({ rij }) => rij);
    return maakBlad(schema, rijen, { lijsten });
  };
  return {
    sheets: [maakGegevens(GEGEVENS), blad(PLANBLAD, PLANCAPACITEIT), blad(BEHOEFTEBLAD, WONINGBEHOEFTE)],
  };
}
