import { requireValue } from '../../../core/article/parameter';
import type { CalculationContext, Verdict } from '../../../core/article/rule';
import { Unreadable } from '../../../core/sheet/unreadable';
import { beoordeelTermijn, termijnenVan } from '../../algemeen/register/oordeel';
import type { Opgave } from '../../algemeen/register/oordeel';
import { waardenVan } from '../../algemeen/register/registerafspraak';
import type { Vermeldingen } from '../../algemeen/register/vermeldingen';
import { serialOf } from '../../../core/values/date';
import { LOOPTIJD } from '../looptijd';
import type { Gemeente } from '../partijen';
import { REGISTERAFSPRAKEN } from '../register';
import { REGISTER } from '../registerregels';
import { vermeldingen } from '../vermeldingen';
import { EERSTE_JAAR, OM_DE_JAREN } from './waarden';

/** The register of the delivery. @throws Unreadable when there is none */
export function registerVan(context: CalculationContext): Vermeldingen {
  const register = vermeldingen(context);
  if (register === null) throw new Unreadable('Blad Afsprakenregister ontbreekt.');
  return register;
}

/** Is there an entry of this duty by a municipality within these days? @throws Unreadable when it may be there */
export function isVermeld(
  register: Vermeldingen,
  afspraak: 'WO-8.2-deelname' | 'WO-8.3',
  gemeente: Gemeente,
  dagen: { readonly van: number; readonly tot: number },
): boolean {
  const vraag = { afspraken: [afspraak], partijen: [gemeente] };
  if (register.getoond(vraag, dagen).length > 0) return true;
  register.vereisLeesbaar(vraag);
  return false;
}

/** Did the municipality decide whether it takes part (article 8.2)? As rule WO-8.2 judges it. @throws Unreadable */
const heeftBesloten = (register: Vermeldingen, gemeente: Gemeente, dag: number): boolean =>
  REGISTERAFSPRAKEN.filter(({ id }) => id === 'WO-8.2').some((afspraak) => {
    const opgave: Opgave = {
      afspraak,
      waarden: waardenVan(REGISTER, afspraak),
      onderwerp: { subject: gemeente, partijen: [gemeente], geldt: true },
      wie: gemeente,
      stand: {
        looptijd: { van: LOOPTIJD.from, tot: LOOPTIJD.to },
        op: dag,
        vermeldingen: register,
      },
    };
    return termijnenVan(opgave).some(
      (termijn) => beoordeelTermijn(opgave, termijn).verdict.uitkomst === 'voldoet',
    );
  });

/**
 * Why a municipality is not asked to list its real estate, or null when it takes part in the approach.
 * @throws Unreadable when the register does not tell
 */
export function waaromNietGevraagd(
  context: CalculationContext,
  gemeente: Gemeente,
  dag: number,
): Verdict | null {
  const register = registerVan(context);
  if (isVermeld(register, 'WO-8.2-deelname', gemeente, { van: LOOPTIJD.from, tot: dag })) return null;
  return heeftBesloten(register, gemeente, dag)
    ? { uitkomst: 'niet-van-toepassing', reason: `${gemeente} doet niet mee aan de aanpak (artikel 8.2).` }
    : {
        uitkomst: 'niet-te-bepalen',
        reason: `Het register zegt niet of ${gemeente} meedoet aan de aanpak (artikel 8.2).`,
      };
}

/** The years that have begun in which the real estate is listed. */
export function peiljarenOp(dag: number): readonly number[] {
  const jaren: number[] = [];
  const stap = requireValue(OM_DE_JAREN, dag);
  for (let jaar = requireValue(EERSTE_JAAR, dag); serialOf(jaar, 1, 1) <= dag; jaar += stap) jaren.push(jaar);
  return jaren;
}
