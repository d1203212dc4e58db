import {
  AFSPRAKENREGISTER as REGISTERBLAD,
  GEGEVENS as GEGEVENSBLAD,
} from '../../../agreements/noord-veluwe/bladen';
import { COACHRESULTATEN as RESULTATENBLAD } from '../../../agreements/noord-veluwe/bladen/coachresultaten';
import { COACHUREN as URENBLAD } from '../../../agreements/noord-veluwe/bladen/coachuren';
import { EVALUATIES as EVALUATIEBLAD } from '../../../agreements/noord-veluwe/bladen/evaluaties';
import { LOONSCHAAL as LOONBLAD } from '../../../agreements/noord-veluwe/bladen/loonschaal';
import { SENIORENWONINGEN as SENIORENBLAD } from '../../../agreements/noord-veluwe/bladen/seniorenwoningen';
import { VERREKENING as VERREKENBLAD } from '../../../agreements/noord-veluwe/bladen/verrekening';
import { TOELICHTINGEN as TOELICHTINGENBLAD } from '../../../agreements/bladen/toelichtingen';
import type { WorkbookDescription } from '../../../derive/description';
import { type Bladinhoud, type PlacedSheet, geplaatst, maakWerkmap } from '../maken/werkmap';
import { COACHRESULTATEN } from './coachresultaten';
import { COACHUREN } from './coachuren';
import { EVALUATIES } from './evaluaties';
import { FOUTEN } from './fouten';
import { GEGEVENS } from './gegevens';
import { LOONSCHAAL, VERREKENING } from './kosten';
import { AFSPRAKENREGISTER } from './register';
import { SENIORENWONINGEN } from './seniorenwoningen';
import { TOELICHTINGEN } from './toelichtingen';

/** The sheets of the example of Noord-Veluwe as they should be. */
const BLADEN: readonly Bladinhoud[] = [
  { schema: GEGEVENSBLAD, rijen: GEGEVENS },
  { schema: RESULTATENBLAD, rijen: COACHRESULTATEN },
  { schema: URENBLAD, rijen: COACHUREN },
  { schema: LOONBLAD, rijen: LOONSCHAAL },
  { schema: VERREKENBLAD, rijen: VERREKENING },
  { schema: SENIORENBLAD, rijen: SENIORENWONINGEN },
  { schema: EVALUATIEBLAD, rijen: EVALUATIES },
  { schema: REGISTERBLAD, rijen: AFSPRAKENREGISTER },
  { schema: TOELICHTINGENBLAD, rijen: TOELICHTINGEN },
];

/** Where everything stands, with the mistakes or without. */
export const placedSheets = (fouten = true): readonly PlacedSheet[] =>
  geplaatst(BLADEN, fouten ? FOUTEN : []);

/** The example of Noord-Veluwe in plain data: every sheet of the agreement, with mistakes in each or as it should be. */
export const noordVeluweDescription = (fouten = true): WorkbookDescription =>
  maakWerkmap(BLADEN, fouten ? FOUTEN : []);
