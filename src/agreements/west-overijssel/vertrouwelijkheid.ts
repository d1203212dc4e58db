import type { Organisation } from '../../core/delivery';
import type { Plan } from './artikel-20-planbalans/plannen';

/** For whom a plan is. */
type Kring = 'Openbaar' | 'Regio' | 'Provincie' | 'Gemeente';

/** What a plan says of it. Blank, and what cannot be read, is for its own municipality alone. */
function kringVan(plan: Plan): Kring {
  if (plan.isFaulty('vertrouwelijkheid')) return 'Gemeente';
  return plan.get('vertrouwelijkheid') ?? 'Gemeente';
}

const isEigen = (plan: Plan, lezer: Organisation): boolean =>
  !plan.isFaulty('gemeente') && plan.get('gemeente') === lezer.name;

/**
 * May a plan be named to a reader: the Organisatie for which something is made? Its own municipality sees each of its
 * plans, the province those for the province, the region and everyone, the region those for the region and everyone,
 * and another municipality only what is for everyone. Without a reader (Organisatie is blank) nobody knows who reads
 * it, so then too only what is for everyone. In every sum a plan counts all the same.
 */
export function isTeNoemen(plan: Plan, lezer: Organisation | null): boolean {
  const kring = kringVan(plan);
  if (kring === 'Openbaar') return true;
  if (lezer === null) return false;
  switch (lezer.kind) {
    case 'party':
      return isEigen(plan, lezer);
    case 'provincie':
      return kring === 'Provincie' || kring === 'Regio';
    case 'regio':
      return kring === 'Regio';
  }
}

const NAAMLOOS: Readonly<Record<Exclude<Kring, 'Openbaar'>, string>> = {
  Regio: 'Een plan dat alleen de gemeente, de regio en de provincie mogen zien',
  Provincie: 'Een plan dat alleen de gemeente en de provincie mogen zien',
  Gemeente: 'Een plan dat alleen de gemeente mag zien',
};

/** A text of a plan, or nothing when it is blank, cannot be read, or holds personal data. */
function tekstVan(plan: Plan, kolom: 'planId' | 'plannaam'): string {
  const plaats = plan.at(kolom).cell?.column;
  const isPersoonlijk = plan.irregular?.personal.some((column) => column === plaats) === true;
  return isPersoonlijk || plan.isFaulty(kolom) ? '' : (plan.get(kolom) ?? '');
}

/** How a reader sees a plan: by its number and name (`ZW-003 Noorderpark`), or in words that do not name it. */
export function naamVoor(plan: Plan, lezer: Organisation | null): string {
  const kring = kringVan(plan);
  if (kring !== 'Openbaar' && !isTeNoemen(plan, lezer)) return NAAMLOOS[kring];
  const naam = [tekstVan(plan, 'planId'), tekstVan(plan, 'plannaam')].filter((deel) => deel !== '').join(' ');
  return naam === '' ? `Plan in rij ${String(plan.number)}` : naam;
}
