import { requireValue } from '../../../core/article/parameter';
import type { Parameter } from '../../../core/article/parameter';
import { shareOf } from '../../../core/values/share';
import { CORPORATIENAMEN, GEMEENTENAMEN } from '../partijen';
import type { Partner } from '../partijen';
import { BEGIN } from '../looptijd';
import { DEEL_GEMEENTEN, ONEVEN_CENT, SLEUTELS } from './waarden';

/** One partner's part of a sum of money: whole cents. */
export interface Deel {
  readonly partij: Partner;
  readonly groep: 'Gemeenten' | 'Woningcorporaties';
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
    // Of equals the first stays first.
    .sort((a, b) => Number(b.rest - a.rest));
  const krijgtErBij = new Set(volgorde.slice(0, Number(over)).map(({ plaats }) => plaats));
  return delen.map(({ heel }, plaats) => Number(heel) + (krijgtErBij.has(plaats) ? 1 : 0));
}

/** What the municipalities bear of whole cents together, with the cent that cannot be halved. */
function deelVanGemeenten(cents: number): number {
  const { numerator, denominator } = shareOf(requireValue(DEEL_GEMEENTEN, BEGIN));
  const [teller, noemer] = [BigInt(cents) * BigInt(numerator), BigInt(denominator)];
  const oneven = teller % noemer === 0n ? 0 : requireValue(ONEVEN_CENT, BEGIN);
  return Number(teller / noemer) + oneven;
}

/**
 * What each partner pays of the costs of the coaches (article 1a): half by the municipalities, half by the corporations,
 * an odd cent by the municipalities; within a group by its fixed keys. Adds up to the costs to the cent.
 * @param cents the costs, whole cents, 0 or more
 */
export function verdeelKosten(cents: number): readonly Deel[] {
  const gemeenten = deelVanGemeenten(cents);
  const groepen = [
    { groep: 'Gemeenten', namen: GEMEENTENAMEN, deel: gemeenten },
    { groep: 'Woningcorporaties', namen: CORPORATIENAMEN, deel: cents - gemeenten },
  ] as const;
  return groepen.flatMap(({ groep, namen, deel }) => {
    const bedragen = grootsteRest(
      deel,
      namen.map((naam) => duizendsten(SLEUTELS[naam])),
    );
    return namen.map((naam, plaats) => ({
      partij: naam,
      groep,
      sleutel: requireValue(SLEUTELS[naam], BEGIN),
      cents: bedragen[plaats] ?? 0,
    }));
  });
}

/** The part of one partner of the costs. */
export function deelVan(partner: Partner, cents: number): Deel {
  const deel = verdeelKosten(cents).find(({ partij }) => partij === partner);
  if (deel === undefined) throw new Error(`${partner} has no key`);
  return deel;
}
