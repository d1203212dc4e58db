import { defineCalculation } from '../../../core/article/calculation';
import { determine } from '../../../core/sheet/unreadable';
import type { Determined } from '../../../core/sheet/unreadable';
import { LOOPTIJD } from '../looptijd';
import type { Gemeente } from '../partijen';
import { vanElkeGemeente } from '../per-gemeente';
import { vermeldingen } from '../vermeldingen';
import { beginZonderVermelding, hersteldatum } from './hersteldatum';

/**
 * The last day of each municipality's term: from its earliest established imbalance; later entries never renew it. It
 * is not known when an entry that cannot be read may be an earlier one.
 */
export const hersteltermijnen = defineCalculation((context): ((gemeente: Gemeente) => Determined<number>) => {
  const dagen = { van: LOOPTIJD.from, tot: context.delivery.peildatum ?? LOOPTIJD.to };
  const register = vermeldingen(context);
  const termijn = (gemeente: Gemeente): number => {
    const vraag = { afspraken: ['WO-22'], partijen: [gemeente] } as const;
    register?.vereisLeesbaar(vraag);
    return hersteldatum(register?.getoond(vraag, dagen)[0]?.datum ?? beginZonderVermelding());
  };
  return vanElkeGemeente((gemeente) => determine(() => termijn(gemeente)));
});
