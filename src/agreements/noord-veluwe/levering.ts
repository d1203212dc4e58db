import type { RuleContext, Verdict } from '../../core/article/rule';
import type { Delivery } from '../../core/delivery';
import type { Row } from '../../core/sheet/row';
import type { Columns } from '../../core/sheet/schema';
import { EINDE_VOOR_BEGIN, PEILDATUM_ONBEKEND, VOOR_HET_BEGIN } from '../algemeen/zonder-oordeel';
import { BEGIN } from './looptijd';
import { CORPORATIES } from './partijen';

/** What is said of a target that all partners have together, in a delivery of one of them. */
export const ALLEEN_REGIO = 'Dit is alleen te bepalen over de hele regio.';

/** Does one partner deliver, and not the region? */
export const isVanEenPartner = ({ organisation }: Pick<Delivery, 'organisation'>): boolean =>
  organisation?.kind === 'party';

/** Is the deliverer a corporation, a municipality, or everyone (the region, or nobody named)? */
type Leveraar = 'corporatie' | 'gemeente' | 'allen';

function leveraarVan({ organisation }: Pick<Delivery, 'organisation'>): Leveraar {
  if (organisation === null || organisation.kind !== 'party') return 'allen';
  return CORPORATIES.find(organisation.name) !== undefined ? 'corporatie' : 'gemeente';
}

/** By which column a sheet is compared with who delivers: a corporation with Corporatie, a municipality with Gemeente. */
export type Vergelijking<K extends string> = Partial<Readonly<Record<Leveraar, K>>>;

/** The column that tells of another partner than the deliverer; null when every row may be of everyone. */
export function partijkolom<K extends string>(
  delivery: Pick<Delivery, 'organisation'>,
  kolommen: Vergelijking<K>,
): K | null {
  return kolommen[leveraarVan(delivery)] ?? null;
}

/** Is a row of another partner than the deliverer? A row of which that cannot be read may be its own. */
export function isVanAnder<C extends Columns>(
  rij: Row<C>,
  delivery: Pick<Delivery, 'organisation'>,
  kolommen: Vergelijking<keyof C & string>,
): boolean {
  const kolom = partijkolom(delivery, kolommen);
  return kolom !== null && !rij.isFaulty(kolom) && rij.get(kolom) !== delivery.organisation?.name;
}

/** Of a sheet that both kinds of partner deliver. */
export const VAN_BEIDEN = { corporatie: 'corporatie', gemeente: 'gemeente' } as const;

/** Of a sheet that corporations deliver. */
export const VAN_CORPORATIES = { corporatie: 'corporatie' } as const;

/** What is said of what needs the end date, as long as Gegevens does not tell it. */
export const EINDDATUM_ONBEKEND: Verdict = {
  uitkomst: 'niet-te-bepalen',
  reason: 'De einddatum van de overeenkomst is niet bekend.',
};

type Context = Pick<RuleContext, 'delivery'>;

/** Why there is nothing to judge on the peildatum as it stands, or null when there is. */
export function zonderPeildag({ delivery }: Context): Verdict | null {
  if (delivery.state === 'before') return VOOR_HET_BEGIN;
  return delivery.peildatum === null ? PEILDATUM_ONBEKEND : null;
}

/** Why nothing is judged as at the last day of the agreement that the peildatum allows, or null when it is. */
export function zonderOordeel(context: Context): Verdict | null {
  const { lastDay } = context.delivery;
  return zonderPeildag(context) ?? (lastDay !== null && lastDay < BEGIN ? EINDE_VOOR_BEGIN : null);
}

/**
 * What is said of a target of all partners together that has one outcome: of the region alone, and only when there is
 * something to judge.
 * @param judgement gets the peildatum as it stands, also after the end of the agreement
 */
export function oordeelOverRegio(context: Context, judgement: (peildatum: number) => Verdict): Verdict {
  const { delivery } = context;
  if (delivery.peildatum === null) return PEILDATUM_ONBEKEND;
  const geenOordeel = zonderPeildag(context);
  if (geenOordeel !== null) return geenOordeel;
  return isVanEenPartner(delivery)
    ? { uitkomst: 'niet-te-bepalen', reason: ALLEEN_REGIO }
    : judgement(delivery.peildatum);
}
