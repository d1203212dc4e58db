import { basisOf } from '../../../core/article/parameter';
import { defineRule } from '../../../core/article/rule';
import type { AnyRule, RuleContext, Verdict } from '../../../core/article/rule';
import type { Messages } from '../../../core/article/message';
import { isJudged } from '../../../core/delivery';
import type { Basis, Fact } from '../../../core/finding/finding';
import { nowhere } from '../../../core/finding/place';
import { UITKOMSTEN } from '../../../core/report';
import { determine } from '../../../core/sheet/unreadable';
import { formatDate } from '../../../core/values/date';
import { formatNumber } from '../../../core/values/number';
import { ANDERE_PARTIJ, EINDE_VOOR_BEGIN, PEILDATUM_ONBEKEND, VOOR_HET_BEGIN } from '../zonder-oordeel';
import { TOONT, beoordeelTermijn, termijnenVan, vraagNaar } from './oordeel';
import type { Bericht, Opgave } from './oordeel';
import { artikelVan, parametersVan, waardenVan } from './registerafspraak';
import type { Register, Registerafspraak, Waarden } from './registerafspraak';
import type { Termijn } from './termijnen';
import { zonderRegister } from './vermeldingen';
import type { Onderwerp } from './wie';

const ADVIES = 'Is het gedaan? Zet het in het Afsprakenregister, met datum, status uitgevoerd en bewijs.';

const GELDT_NIET: Verdict = {
  uitkomst: 'niet-van-toepassing',
  reason: 'Deze afspraak geldt niet voor deze partij.',
};

/** A duty with everything that its rule needs. */
interface Regelstof {
  readonly register: Register;
  readonly afspraak: Registerafspraak;
  readonly waarden: Waarden;
  /** What a finding says of the numbers that do not stand in the agreement itself. */
  readonly basis: readonly Basis[];
}

/** Makes the rule of a duty that is shown in the register: a finding has no cell, because there is no entry. */
export function registerregel<A extends string, P extends string>(
  register: Register<A, P>,
  afspraak: Registerafspraak<A, P>,
): AnyRule {
  const { id, wie, wat, vraagt, ernst = 'register', minder, alleenBevindingen } = afspraak;
  const niet = `${TOONT}: ${wat}.`;
  const messages: Messages = {
    niet: { text: niet, advice: ADVIES },
    ...(minder === undefined ? {} : { minder: { text: `${niet} ${minder.tekst}`, advice: ADVIES } }),
  };
  const stof: Regelstof = {
    register,
    afspraak,
    waarden: waardenVan(register, afspraak),
    basis: parametersVan(register, afspraak).flatMap(basisOf),
  };
  return defineRule({
    id,
    article: register.nummerVan(artikelVan(afspraak)),
    summary: vraagt,
    quotes: artikelVan(afspraak),
    ernst,
    sheets: [register.blad],
    outcomes: alleenBevindingen === true ? [] : UITKOMSTEN,
    messages,
    check(context) {
      for (const onderwerp of wie.onderwerpen) beoordeel(context, stof, onderwerp);
    },
  });
}

function beoordeel(context: RuleContext, stof: Regelstof, onderwerp: Onderwerp): void {
  const { afspraak, basis } = stof;
  const { subject } = onderwerp;
  const opgave = opgaveVoor(context, stof, onderwerp);
  if ('uitkomst' in opgave) {
    if (afspraak.alleenBevindingen !== true) context.outcome(subject, null, opgave);
    return;
  }
  const judgement = (termijn: Termijn) => (): Verdict => {
    const { bericht, verdict } = beoordeelTermijn(opgave, termijn);
    if (bericht !== null)
      context.report(bericht.soort, {
        args: bericht.args,
        at: nowhere(termijn.tijdvak === null ? subject : `${subject}|${termijn.tijdvak}`),
        facts: feitenVan(opgave, termijn, bericht.args),
        basis,
        ...(bericht.soort === 'minder' ? { ernst: 'signaal' } : {}),
      });
    return verdict;
  };
  for (const termijn of termijnenVan(opgave))
    if (afspraak.alleenBevindingen === true) determine(judgement(termijn));
    else context.judge(subject, termijn.tijdvak, judgement(termijn));
}

/** What is asked of a subject in this delivery, or what is said of it when nothing is. */
function opgaveVoor(
  context: RuleContext,
  { register, afspraak, waarden }: Regelstof,
  onderwerp: Onderwerp,
): Opgave | Verdict {
  const { delivery } = context;
  const { subject, geldt } = onderwerp;
  const vermeldingen = register.vermeldingen(context);
  const looptijd = register.looptijd(delivery);
  const peildag = delivery.judgedOn;
  if (!isJudged(delivery, subject)) {
    if (!afspraak.wie.isGezamenlijk) return ANDERE_PARTIJ;
    const dagen = { van: looptijd.van, tot: peildag ?? -Infinity };
    const getoond = vermeldingen?.getoond(vraagNaar(afspraak, onderwerp), dagen) ?? [];
    return {
      uitkomst: 'niet-van-toepassing',
      reason: `Dit is een afspraak van meer partijen samen. Vermeldingen in dit Afsprakenregister: ${formatNumber(getoond.length)}.`,
    };
  }
  if (delivery.state === 'before') return VOOR_HET_BEGIN;
  if (!geldt) return GELDT_NIET;
  if (peildag === null) return PEILDATUM_ONBEKEND;
  if (looptijd.tot < looptijd.van) return EINDE_VOOR_BEGIN;
  const op = Math.min(peildag, looptijd.tot);
  const stand = { looptijd, op, vermeldingen: vermeldingen ?? zonderRegister(register.blad) };
  return { afspraak, waarden, onderwerp, wie: register.naamVan(subject), stand };
}

const feitenVan = (
  { onderwerp }: Opgave,
  { van, tot }: Termijn,
  { aantal, nodig }: Bericht['args'],
): readonly Fact[] => [
  { label: 'Getoond', value: aantal },
  { label: 'Nodig', value: nodig },
  // A finding is of a term that is over, so it has a last day.
  { label: 'Termijn', value: `${formatDate(van)} tot en met ${formatDate(tot)}` },
  { label: 'Partijen die meetellen', value: onderwerp.partijen.join(', ') },
];
