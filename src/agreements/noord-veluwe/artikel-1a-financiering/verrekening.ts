import { decimalOf } from '../../../core/values/decimal';
import { CORPORATIENAMEN } from '../partijen';
import type { Partner } from '../partijen';
import { grootsteRest, verdeelKosten } from './verdeling';

/** What a partner settles: its share of the costs against the hours of coaches it puts in itself. Whole cents. */
export interface Verrekenpost {
  readonly partij: Partner;
  readonly aandeel: number;
  readonly waardeUren: number;
  readonly teBetalen: number;
  readonly teOntvangen: number;
}

/** Hours, with their decimals, as whole weights in the same proportion. */
function gewichtenVan(uren: readonly number[]): readonly bigint[] {
  const exact = uren.map(decimalOf);
  const meeste = Math.max(...exact.map(({ decimals }) => decimals));
  return exact.map(({ units, decimals }) => units * 10n ** BigInt(meeste - decimals));
}

/**
 * What each partner pays or receives, so that the corporations get paid for their hours (article 1a). What is paid is
 * what is received.
 * @param cents the costs, whole cents, 0 or more
 * @param uren the hours of the corporations in the order of the agreement, 0 or more and not all 0
 */
export function verreken(cents: number, uren: readonly number[]): readonly Verrekenpost[] {
  const waarden = grootsteRest(cents, gewichtenVan(uren));
  const waardeVan = (partij: Partner): number => {
    const plaats = CORPORATIENAMEN.findIndex((naam) => naam === partij);
    return waarden[plaats] ?? 0;
  };
  return verdeelKosten(cents).map(({ partij, cents: aandeel }) => {
    const waardeUren = waardeVan(partij);
    return {
      partij,
      aandeel,
      waardeUren,
      teBetalen: Math.max(0, aandeel - waardeUren),
      teOntvangen: Math.max(0, waardeUren - aandeel),
    };
  });
}
