import { requireValue } from '../../../core/article/parameter';
import type { Parameter } from '../../../core/article/parameter';
import { CORPORATIENAMEN, GEMEENTENAMEN } from '../partijen';
import type { Partner } from '../partijen';
import { BEGIN } from '../looptijd';
import { SLEUTELS } from './waarden';

/** One partner's part of a sum of money: whole cents. */
export interface Deel {
  readonly partij: Partner;
  /** The share of its own group, as the agreement gives it. */
  readonly sleutel: number;
  readonly cents: number;
}

/** The keys have one decimal in percentages: as whole numbers they add up to 1000 in each group. */
const IN_DUIZENDSTEN = 1000;

const duizendsten = (sleutel: Parameter): bigint =>
  BigInt(Math.round(requireValue(sleutel, BEGIN) * IN_DUIZENDSTEN));

/**
 * Divides whole cents in proportion to whole weights, by largest remainder: each gets its whole part, and the cents
 * that are left go one by one to the largest remainders; of equals the first gets it.
 */
export function grootsteRest(cents: number, gewichten: readonly bigint[]): readonly number[] {
  const totaal = gewichten.reduce((som, gewicht) => som + gewicht, 0n);
  const delen = gewichten.map((gewicht) => {
    const deel = BigInt(cents) * gewicht;
    return { heel: deel / totaal, rest: deel % totaal };
  });
  const over = BigInt(cents) - delen.reduce((som, { heel }) => som + heel, 0n);
  const volgorde = delen
    .map(({ rest }, plaats) => ({ rest, plaats }))
    .sort((a, b) => (a.rest === b.rest ? a.plaats - b.plaats : a.rest > b.rest ? -1 : 1));
  const krijgtErBij = new Set(volgorde.slice(0, Number(over)).map(({ plaats }) => plaats));
  return delen.map(({ heel }, plaats) => Number(heel) + (krijgtErBij.has(plaats) ? 1 : 0));
}

/**
 * What each partner pays of the costs of the coaches (article 1a): half by the municipalities, half by the corporations,
 * an odd cent by the municipalities; within a group by its fixed keys. Adds up to the costs to the cent.
 * @param cents the costs, whole cents, 0 or more
 */
export function verdeelKosten(cents: number): readonly Deel[] {
  const corporaties = Math.floor(cents / 2);
  const groepen = [
    { namen: GEMEENTENAMEN, deel: cents - corporaties },
    { namen: CORPORATIENAMEN, deel: corporaties },
  ];
  return groepen.flatMap(({ namen, deel }) => {
    const bedragen = grootsteRest(
      deel,
      namen.map((naam) => duizendsten(SLEUTELS[naam])),
    );
    return namen.map((naam, plaats) => ({
      partij: naam,
      sleutel: requireValue(SLEUTELS[naam], BEGIN),
      cents: bedragen[plaats] ?? 0,
    }));
  });
}
