import { defineCalculation } from '../../../core/article/calculation';
import { Unreadable, determine } from '../../../core/sheet/unreadable';
import type { Determined } from '../../../core/sheet/unreadable';
import { AFSPRAKENREGISTER } from '../bladen';
import { LOOPTIJD } from '../looptijd';
import type { Gemeente } from '../partijen';
import { vanElkeGemeente } from '../per-gemeente';
import { beginZonderVermelding, hersteldatum } from './hersteldatum';

/** The last day of each municipality's term: from its earliest established imbalance; later entries never renew it. */
export const hersteltermijnen = defineCalculation((context): ((gemeente: Gemeente) => Determined<number>) => {
  const peildatum = context.delivery.peildatum ?? LOOPTIJD.to;
  const rijen = [...(context.sheet(AFSPRAKENREGISTER)?.rows() ?? [])];
  const termijn = (gemeente: Gemeente): number => {
    let vroegste: number | null = null;
    for (const rij of rijen) {
      const isAnders =
        (!rij.isFaulty('afspraak') && rij.get('afspraak') !== 'WO-22') ||
        (!rij.isFaulty('partij') && rij.get('partij') !== gemeente) ||
        (!rij.isFaulty('status') && rij.get('status') !== 'uitgevoerd');
      if (isAnders) continue;
      if ((['afspraak', 'partij', 'status', 'datum'] as const).some((kolom) => rij.isFaulty(kolom)))
        throw new Unreadable(
          `${rij.label} is niet te lezen, en kan over de hersteltermijn van ${gemeente} gaan.`,
        );
      const datum = rij.get('datum');
      if (datum === null || datum < LOOPTIJD.from || datum > peildatum) continue;
      if (vroegste === null || datum < vroegste) vroegste = datum;
    }
    return hersteldatum(vroegste ?? beginZonderVermelding());
  };
  return vanElkeGemeente((gemeente) => determine(() => termijn(gemeente)));
});
