import type { RuleContext, Verdict } from '../../core/article/rule';
import type { Delivery } from '../../core/delivery';
import type { Row } from '../../core/sheet/row';
import type { Columns } from '../../core/sheet/schema';
import { PEILDATUM_ONBEKEND, VOOR_HET_BEGIN } from '../algemeen/zonder-oordeel';
import { CORPORATIES } from './partijen';

/** What is said of a target that all partners have together, in a delivery of one of them. */
export const ALLEEN_REGIO = 'Dit is alleen te bepalen over de hele regio.';

/** Does one partner deliver, and not the region? */
export const isVanEenPartner = ({ organisation }: Pick<Delivery, 'organisation'>): boolean =>
  organisation?.kind === 'party';

/** Is the deliverer a corporation, a municipality, or everyone (the region, or nobody named)? */
export type Leveraar = 'corporatie' | 'gemeente' | 'allen';

export function leveraarVan({ organisation }: Pick<Delivery, 'organisation'>): Leveraar {
  if (organisation === null || organisation.kind !== 'party') return 'allen';
  return CORPORATIES.find(organisation.name) !== undefined ? 'corporatie' : 'gemeente';
}

/**
 * Is a row of another partner than the deliverer? A corporation is compared with Corporatie, a municipality with
 * Gemeente. A row of which that cannot be read may be its own.
 * @param kolommen the keys of the columns by which this sheet is compared
 */
export function isVanAnder<C extends Columns>(
  rij: Row<C>,
  delivery: Pick<Delivery, 'organisation'>,
  kolommen: { readonly corporatie?: keyof C & string; readonly gemeente?: keyof C & string },
): boolean {
  const leveraar = leveraarVan(delivery);
  const kolom = leveraar === 'allen' ? undefined : kolommen[leveraar];
  if (kolom === undefined || rij.isFaulty(kolom)) return false;
  const partij = rij.get(kolom);
  return partij !== null && partij !== delivery.organisation?.name;
}

/** Why nothing of the agreement is judged on this peildatum, or null when it is. */
export function zonderOordeel({ delivery }: Pick<RuleContext, 'delivery'>): Verdict | null {
  if (delivery.state === 'before') return VOOR_HET_BEGIN;
  return delivery.judgedOn === null ? PEILDATUM_ONBEKEND : null;
}
