import type { AnySchema } from '../../../core/sheet/schema';
import { CORPORATIES, organisatieVan } from '../partijen';
import { COACHRESULTATEN } from './coachresultaten';
import { COACHUREN } from './coachuren';
import { EVALUATIES } from './evaluaties';
import { SENIORENWONINGEN } from './seniorenwoningen';

/** What a corporation keeps of its own coach and its own homes. */
const VAN_CORPORATIE: readonly AnySchema[] = [COACHRESULTATEN, COACHUREN, SENIORENWONINGEN];

/** What the partners do together. */
const VAN_REGIO: readonly AnySchema[] = [EVALUATIES];

/** Does an organisation deliver a sheet? The region delivers all of them, every partner what it is charged. */
export function levert(organisatie: string, blad: AnySchema): boolean {
  if (organisatieVan(organisatie).kind === 'regio') return true;
  if (VAN_REGIO.includes(blad)) return false;
  return !VAN_CORPORATIE.includes(blad) || CORPORATIES.find(organisatie) !== undefined;
}
