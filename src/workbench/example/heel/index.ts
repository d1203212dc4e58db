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
import type { WorkbookDescription } from '../../../derive/description';
import { GEGEVENS } from '../gedeeld/gegevens';
import { type Bladinhoud, type PlacedSheet, geplaatst, maakWerkmap } from '../maken/werkmap';
import { WONINGBEHOEFTE } from './behoefte';
import { ENERGIELABELS, LABELKOPPEN } from './energielabels';
import { ENERGIELOKET } from './energieloket';
import { FOUTEN } from './fouten';
import { MAATWERKAFSPRAKEN } from './maatwerkafspraken';
import { PLANCAPACITEIT } from './plannen';
import { AFSPRAKENREGISTER } from './register';
import { TOELICHTINGEN } from './toelichtingen';
import { VRIJKOMEND_VASTGOED } from './vrijkomend-vastgoed';

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

/** Where everything stands, with the mistakes or without. */
export const placedSheets = (fouten = true): readonly PlacedSheet[] =>
  geplaatst(BLADEN, fouten ? FOUTEN : []);

/** The whole example in plain data: every sheet of the agreement, with mistakes in each or as it should be. */
export const wholeExampleDescription = (fouten = true): WorkbookDescription =>
  maakWerkmap(BLADEN, fouten ? FOUTEN : []);
