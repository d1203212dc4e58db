import type { CalculationContext } from '../../../core/article/rule';
import { Unreadable } from '../../../core/sheet/unreadable';
import { vermeldingenIn, zonderRegister } from '../../algemeen/register/vermeldingen';
import type { Vermelding } from '../../algemeen/register/vermeldingen';
import { AFSPRAKENREGISTER } from '../bladen';
import { PARTIJEN } from '../partijen';
import type { Partij } from '../partijen';
import type { REGISTER_IDS } from '../register-ids';

type Afspraak = Extract<(typeof REGISTER_IDS)[number], 'NV-5c-opzegging' | 'NV-5c-einde'>;

/** Notices and ends: also what is planned tells when the agreement is to end. */
const vermeldingen = vermeldingenIn(AFSPRAKENREGISTER, (status) => status !== 'vervallen');

/** What the register says of who gives notice. */
export interface Opzeggingen {
  /** Who has an entry of one of these, also when its date cannot be read; in the order of the agreement. */
  readonly partijenMet: (...afspraken: readonly Afspraak[]) => readonly Partij[];
  /** The earliest entry of a party. @throws Unreadable when there is none that can be read */
  readonly eerste: (afspraak: Afspraak, partij: Partij) => Vermelding;
  /** Throws when an entry that cannot be read may be one of these. */
  readonly vereisLeesbaar: (afspraken: readonly Afspraak[], partij: Partij) => void;
}

/** Reads them from the register; without one nobody gave notice. */
export function opzeggingenIn(context: CalculationContext): Opzeggingen {
  const register = vermeldingen(context) ?? zonderRegister(AFSPRAKENREGISTER);
  const vereisLeesbaar: Opzeggingen['vereisLeesbaar'] = (afspraken, partij) => {
    register.vereisLeesbaar({ afspraken, partijen: [partij] });
  };
  return {
    partijenMet: (...afspraken) =>
      PARTIJEN.entries
        .map(({ code }) => code)
        .filter((partij) => register.noemt({ afspraken, partijen: [partij] })),
    eerste: (afspraak, partij) => {
      const altijd = { van: -Infinity, tot: Infinity };
      const [eerste] = register.getoond({ afspraken: [afspraak], partijen: [partij] }, altijd);
      if (eerste !== undefined) return eerste;
      vereisLeesbaar([afspraak], partij);
      throw new Unreadable(`In het Afsprakenregister ontbreekt ${afspraak} van ${partij}.`);
    },
    vereisLeesbaar,
  };
}
