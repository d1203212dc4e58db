import { fillIn } from '../../../core/article/message';
import { requireValue } from '../../../core/article/parameter';
import type { Parameter } from '../../../core/article/parameter';
import type { Verdict } from '../../../core/article/rule';
import { formatDate } from '../../../core/values/date';
import { formatNumber } from '../../../core/values/number';
import type { Minder, Registerafspraak, Waarden } from './registerafspraak';
import type { Stand, Termijn } from './termijnen';
import type { Vraag } from './vermeldingen';
import type { Onderwerp } from './wie';

/** What is asked of one subject. */
export interface Opgave {
  readonly afspraak: Registerafspraak;
  readonly waarden: Waarden;
  readonly onderwerp: Onderwerp;
  /** How a sentence about the subject begins. */
  readonly wie: string;
  readonly stand: Stand;
}

/** A finding about a duty: not shown, or less than was meant. */
export interface Bericht {
  readonly soort: 'niet' | 'minder';
  /** What its text needs. */
  readonly args: Readonly<Record<'wie' | 'aantal' | 'nodig' | 'termijn', string>>;
}

/** What is said of one subject over one term, with the finding when there is one. */
export interface Oordeel {
  readonly verdict: Verdict;
  readonly bericht: Bericht | null;
}

/** `1 van 2 in 2018`, after who shows it. */
export const TOONT = '{wie} toont {aantal} van {nodig} {termijn}';

/** Whose entries show a duty, and of which duties. */
export const vraagNaar = (
  { id, ookGetoondMet = [] }: Registerafspraak,
  { partijen }: Onderwerp,
): Required<Vraag> => ({ afspraken: [id, ...ookGetoondMet], partijen });

/** The terms of a duty that have an outcome on the day as at which is judged. */
export const termijnenVan = ({ afspraak, waarden, onderwerp, stand }: Opgave): readonly Termijn[] =>
  afspraak.termijn.termijnen(stand, getalOp(waarden.getal, stand.op), onderwerp);

/** The number that a term is made of on a day; a kind of term without one does not look at it. */
const getalOp = (getal: Parameter | null, op: number): number =>
  getal === null ? NaN : requireValue(getal, op);

/** How often a duty was shown in a term, of how often is needed. What is more than enough does not count. */
function tel({ afspraak, onderwerp, stand }: Opgave, termijn: Termijn, keer: number) {
  const { op, vermeldingen } = stand;
  const delen = termijn.delen ?? [termijn];
  const getoond = delen.map(({ van, tot }) =>
    Math.min(
      keer,
      vermeldingen.getoond(vraagNaar(afspraak, onderwerp), { van, tot: Math.min(tot, op) }).length,
    ),
  );
  return { aantal: getoond.reduce((totaal, een) => totaal + een, 0), nodig: keer * delen.length };
}

/** With what less the duty is still met, or null when that was not shown either. */
function genoegMetMinder(opgave: Opgave, termijn: Termijn, keer: number): Minder | null {
  const { afspraak, waarden, onderwerp, stand } = opgave;
  const { minder } = afspraak;
  if (minder === undefined) return null;
  const genoeg = waarden.minder === null ? keer : requireValue(waarden.minder, stand.op);
  const termijnen = minder.termijn?.termijnen(stand, getalOp(waarden.minderGetal, stand.op), onderwerp) ?? [
    termijn,
  ];
  const isGenoeg = termijnen.every((ander) => {
    const { aantal, nodig } = tel(opgave, ander, genoeg);
    return aantal === nodig;
  });
  return isGenoeg ? minder : null;
}

/** Why a term that has not been shown is not judged yet, or null when it is over: from its last day on. */
function looptNog({ op }: Stand, { van, tot }: Termijn, stand: string): string | null {
  if (op < van) return `De termijn begint op ${formatDate(van)}.`;
  if (op >= tot) return null;
  return `${stand}, termijn loopt${tot === Infinity ? '' : ` tot en met ${formatDate(tot)}`}.`;
}

/** What is said of a term of which nothing can be asked within the agreement, or null when something can. */
function buitenTermijn(opgave: Opgave, { geen, tot }: Termijn): Verdict | null {
  const { looptijd } = opgave.stand;
  if (geen !== undefined) {
    vereisGelezen(opgave);
    return { uitkomst: 'niet-van-toepassing', reason: geen };
  }
  if (tot <= looptijd.tot) return null;
  return { uitkomst: 'niet-te-bepalen', reason: `De termijn eindigt na de looptijd: ${formatDate(tot)}.` };
}

/** Throws when an entry that cannot be read may be about a duty that the terms follow from. */
function vereisGelezen({ afspraak, onderwerp, stand }: Opgave): void {
  const gelezen = afspraak.termijn.leest?.(onderwerp);
  if (gelezen !== undefined) stand.vermeldingen.vereisLeesbaar(gelezen);
}

/** Throws when an entry that cannot be read may be about this duty, or about one that its terms follow from. */
function vereisLeesbaar(opgave: Opgave): void {
  const { afspraak, onderwerp, stand } = opgave;
  stand.vermeldingen.vereisLeesbaar(vraagNaar(afspraak, onderwerp));
  vereisGelezen(opgave);
}

/**
 * Judges one term of a duty: met as soon as enough is shown, not met only when the term is over. Throws `Unreadable`
 * when it is not met without an entry that cannot be read and may be about it.
 */
export function beoordeelTermijn(opgave: Opgave, termijn: Termijn): Oordeel {
  const { waarden, wie, stand } = opgave;
  const buiten = buitenTermijn(opgave, termijn);
  if (buiten !== null) return { verdict: buiten, bericht: null };
  const keer = requireValue(waarden.aantal, stand.op);
  const { aantal, nodig } = tel(opgave, termijn, keer);
  const args = {
    wie,
    aantal: formatNumber(aantal),
    nodig: formatNumber(nodig),
    termijn: termijn.tekst,
  };
  const telling = `${fillIn(TOONT, args)}.`;
  const zeg = (uitkomst: Verdict['uitkomst'], reason: string): Verdict => ({
    uitkomst,
    reason,
    value: aantal,
    limit: nodig,
  });
  if (aantal === nodig) return { verdict: zeg('voldoet', telling), bericht: null };
  const wacht = looptNog(stand, termijn, `${args.aantal} van ${args.nodig}`);
  const minder = wacht === null ? genoegMetMinder(opgave, termijn, keer) : null;
  if (minder !== null)
    return {
      verdict: { uitkomst: 'voldoet', reason: `${telling} ${minder.tekst}` },
      bericht: { soort: 'minder', args },
    };
  vereisLeesbaar(opgave);
  if (wacht !== null) return { verdict: zeg('niet-te-bepalen', wacht), bericht: null };
  return { verdict: zeg('voldoet-niet', telling), bericht: { soort: 'niet', args } };
}
