import { valueOn } from '../../../core/article/parameter';
import { defineCalculation } from '../../../core/article/calculation';
import { Unreadable, determine } from '../../../core/sheet/unreadable';
import type { Determined } from '../../../core/sheet/unreadable';
import { addYears, serialOf } from '../../../core/values/date';
import { AFSPRAKENREGISTER } from '../bladen';
import { LOOPTIJD } from '../looptijd';
import { GEMEENTENAMEN } from '../partijen';
import type { Gemeente } from '../partijen';
import { BEGIN_HERSTEL, HERSTELJAREN } from './waarden';

/** The first day of the term when no imbalance was established in the register. */
export function beginZonderVermelding(): number {
  const begin = valueOn(BEGIN_HERSTEL, LOOPTIJD.from);
  return begin.kind === 'in-force' ? serialOf(begin.value, 1, 1) : LOOPTIJD.from;
}

/**
 * The last day by which balance must be restored; that day itself is within the term (article 22).
 * @param vastgesteld the day on which the imbalance was established, a serial
 */
export function hersteldatum(vastgesteld: number): number {
  const jaren = valueOn(HERSTELJAREN, LOOPTIJD.from);
  if (jaren.kind !== 'in-force') throw new Unreadable('Er is geen hersteltermijn van kracht.');
  return addYears(vastgesteld, jaren.value);
}

/** The last day of each municipality's term: from its earliest established imbalance; later entries never renew it. */
export const hersteltermijnen = defineCalculation((context): ReadonlyMap<Gemeente, Determined<number>> => {
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
  return new Map(GEMEENTENAMEN.map((gemeente) => [gemeente, determine(() => termijn(gemeente))]));
});
