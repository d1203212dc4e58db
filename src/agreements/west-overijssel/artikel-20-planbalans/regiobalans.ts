import { Unreadable, determine, valueOf } from '../../../core/sheet/unreadable';
import { balansVan } from './planbalans';
import type { Balans, Planbalans } from './planbalans';

/** The balance of several municipalities together. */
function tel(balansen: readonly Balans[], peildatum: number): Balans {
  const [eerste] = balansen;
  if (eerste === undefined) throw new Unreadable('Er staan geen plannen in Plancapaciteit.');
  const som = (waarde: (balans: Balans) => number): number =>
    balansen.reduce((totaal, balans) => totaal + waarde(balans), 0);
  const gelijk = balansen.every(({ telwijze }) => telwijze === eerste.telwijze);
  return {
    ...balansVan(
      som(({ capaciteit }) => capaciteit),
      som(({ behoefte }) => behoefte),
      peildatum,
    ),
    telwijze: gelijk ? eerste.telwijze : 'gemengd',
    venster: eerste.venster,
  };
}

/** The balance of a region: that of its municipalities together, in every variant. Throws without municipalities. */
export const regiobalans = (balansen: readonly Planbalans[], peildatum: number): Planbalans => ({
  ...tel(balansen, peildatum),
  metZacht: determine(() =>
    tel(
      balansen.map(({ metZacht }) => valueOf(metZacht)),
      peildatum,
    ),
  ),
  zonderUitwerking: determine(() =>
    tel(
      balansen.map(({ zonderUitwerking }) => valueOf(zonderUitwerking)),
      peildatum,
    ),
  ),
  zonderBouw: balansen.some(({ zonderBouw }) => zonderBouw),
});
