import { GEGEVENS as GEGEVENSBLAD } from '../../../agreements/west-overijssel/bladen';
import { PLANCAPACITEIT as PLANBLAD } from '../../../agreements/west-overijssel/bladen/plancapaciteit';
import { WONINGBEHOEFTE as BEHOEFTEBLAD } from '../../../agreements/west-overijssel/bladen/woningbehoefte';
import type { WorkbookDescription } from '../../../derive/description';
import { type Bladinhoud, maakWerkmap } from '../maken/werkmap';
import { GEGEVENS, PLANCAPACITEIT, WONINGBEHOEFTE } from './bladen';
import { FOUTEN } from './fouten';

const BLADEN: readonly Bladinhoud[] = [
  { schema: GEGEVENSBLAD, rijen: GEGEVENS },
  { schema: PLANBLAD, rijen: PLANCAPACITEIT },
  { schema: BEHOEFTEBLAD, rijen: WONINGBEHOEFTE },
];

/** The small example in plain data: plans and needs of four municipalities, with mistakes or as it should be. */
export const exampleDescription = (fouten = true): WorkbookDescription =>
  maakWerkmap(BLADEN, fouten ? FOUTEN : []);
