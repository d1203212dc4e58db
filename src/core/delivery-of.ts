import type { Agreement } from './article/agreement';
import type { Delivery, PeriodState } from './delivery';
import type { PropertyReading } from './sheet/read-properties';

/** What Gegevens says of the delivery as a whole. A peildatum given as an option (a serial) wins over it. */
export function deliveryOf(
  agreement: Agreement | null,
  gegevens: PropertyReading | null,
  option: number | undefined,
): Delivery {
  const properties = gegevens?.values ?? {};
  const name = properties['organisatie'];
  const stated = properties['peildatum'];
  const peildatum = option ?? (typeof stated === 'number' ? stated : null);
  return {
    organisation: agreement !== null && typeof name === 'string' ? agreement.organisationOf(name) : null,
    peildatum,
    state: stateOf(agreement, peildatum),
    judgedOn: judgedOn(agreement, peildatum),
    properties,
    peildatumCell: option === undefined ? (gegevens?.cells['peildatum'] ?? null) : null,
  };
}

function stateOf(agreement: Agreement | null, peildatum: number | null): PeriodState {
  if (agreement === null || peildatum === null) return 'unknown';
  const { from, to } = agreement.period;
  if (peildatum < from) return 'before';
  return to !== null && peildatum > to ? 'after' : 'within';
}

function judgedOn(agreement: Agreement | null, peildatum: number | null): number | null {
  const last = agreement?.period.to ?? null;
  return peildatum === null || last === null ? peildatum : Math.min(peildatum, last);
}
