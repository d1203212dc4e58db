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
  const lastDay = lastDayOf(agreement, properties);
  return {
    organisation: agreement !== null && typeof name === 'string' ? agreement.organisationOf(name) : null,
    peildatum,
    state: stateOf(agreement, peildatum, lastDay),
    lastDay,
    judgedOn: peildatum === null || lastDay === null ? peildatum : Math.min(peildatum, lastDay),
    properties,
    faultyProperties: faultyIn(agreement, gegevens),
    peildatumCell: option === undefined ? (gegevens?.cells['peildatum'] ?? null) : null,
  };
}

/** Of which properties a `fout` is reported: with a value that cannot be read, or stated twice. */
function faultyIn(agreement: Agreement | null, gegevens: PropertyReading | null): ReadonlySet<string> {
  const reported = new Set(
    gegevens?.findings.filter(({ ernst }) => ernst === 'fout').map(({ sleutel }) => sleutel),
  );
  const columns = Object.entries(agreement?.gegevens.columns ?? {});
  return new Set(columns.filter(([, { header }]) => reported.has(header)).map(([name]) => name));
}

function lastDayOf(agreement: Agreement | null, properties: Delivery['properties']): number | null {
  if (agreement === null) return null;
  const { period, endProperty } = agreement;
  const stated = endProperty === undefined ? undefined : properties[endProperty];
  return period.to ?? (typeof stated === 'number' ? stated : null);
}

function stateOf(agreement: Agreement | null, peildatum: number | null, lastDay: number | null): PeriodState {
  if (agreement === null || peildatum === null) return 'unknown';
  if (peildatum < agreement.period.from) return 'before';
  return lastDay !== null && peildatum > lastDay ? 'after' : 'within';
}
