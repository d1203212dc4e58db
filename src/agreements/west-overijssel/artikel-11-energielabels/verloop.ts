import type { CalculationContext } from '../../../core/article/rule';
import type { Gemeente } from '../partijen';
import type { Streefpad } from './labelaandeel';
import { metingenVan } from './metingen';
import type { Gemeten, Meting } from './metingen';
import { meetvenster, normOp, streefdag } from './waarden';
import { streefpadVanaf } from './weergave';

/** The counts of a municipality that are there on the peildatum, and the line from the first one to the aim. */
export interface Verloop {
  /** Those that can be read, in order of date. */
  readonly metingen: readonly Meting[];
  /** The last one of them all. */
  readonly laatste: Gemeten | undefined;
  /** The last one of the days that say whether the aim was reached. */
  readonly inVenster: Gemeten | undefined;
  /** Null when the first one cannot be read, or is too late for a line. */
  readonly pad: Streefpad | null;
}

/**
 * Before the day of the aim no count after the peildatum is looked at. From that day on the one of the next day, which
 * still says what was reached, is; and what is counted after the end of the agreement is shown, never judged.
 * @param dag the day as at which is judged
 * @throws Unreadable when it cannot be told which counts there are
 */
export function verloopVanGemeente(context: CalculationContext, gemeente: Gemeente, dag: number): Verloop {
  const { van, totEnMet } = meetvenster();
  const peildatum = context.delivery.peildatum ?? dag;
  const alle = metingenVan(context, gemeente, dag < streefdag() ? dag : Math.max(peildatum, totEnMet));
  const eerste = alle[0]?.meting;
  return {
    metingen: alle.flatMap(({ meting }) => (meting.known ? [meting.value] : [])),
    laatste: alle.at(-1),
    inVenster: alle.filter((gemeten) => gemeten.dag >= van && gemeten.dag <= totEnMet).at(-1),
    pad: eerste?.known === true ? streefpadVanaf(eerste.value, normOp(dag)) : null,
  };
}
