import { FunctionError } from '../../../core/article/function';
import type { Argument, FunctionResult } from '../../../core/article/function';
import { codeOf, dateOf, isBlankArgument } from '../../../core/article/function-arguments';
import { calculationOver, requireReadable, tableOf } from '../../../core/article/function-table';
import { valueOn } from '../../../core/article/parameter';
import type { CalculationContext } from '../../../core/article/rule';
import { defineCodes } from '../../../core/sheet/codes';
import type { CellValue } from '../../../core/sheet/snapshot';
import type { Determined } from '../../../core/sheet/unreadable';
import { formatDate } from '../../../core/values/date';
import { shareToNumber } from '../../../core/values/share';
import { uitsluitingVan } from '../artikel-28-29-doelgroepen/uitsluiting';
import { PLANCAPACITEIT } from '../bladen/plancapaciteit';
import { WONINGBEHOEFTE } from '../bladen/woningbehoefte';
import { LOOPTIJD } from '../looptijd';
import { GEMEENTEN, GEMEENTENAMEN } from '../partijen';
import type { Gemeente } from '../partijen';
import { plannenPerGemeente } from '../plannen-per-gemeente';
import { KENMERK, PLANKENMERKEN } from './kenmerken';
import { capaciteitVan, planbalansen } from './planbalans';
import type { Gemeentebalans } from './planbalans';
import { hardheid } from './plannen';
import { vereisKloppend } from './rijcontroles';
import { MAX_BALANS } from './waarden';

const SELECTIES = defineCodes([{ code: 'hard' }, { code: 'zacht' }, { code: 'alle' }]);
const KENMERKEN_VAN = {
  hard: KENMERK.hard,
  zacht: KENMERK.zacht,
  alle: KENMERK.hard | KENMERK.zacht,
} as const;

/**
 * Homes that the plans of a municipality still build up to and including 2025, gross: of the plans that the balance
 * counts, so without those that articles 28 and 29 leave out; 0 of a municipality without plans. A plan that blocks the balance is an error here too.
 * @throws FunctionError
 */
export function planrest(plannen: Argument, gemeente: Argument, status: Argument): FunctionResult {
  const blad = tableOf(plannen, 'plannen', PLANCAPACITEIT, PLANKENMERKEN);
  const wie = codeOf(gemeente, 'gemeente', GEMEENTEN);
  const selectie = isBlankArgument(status, 'status') ? 'hard' : codeOf(status, 'status', SELECTIES);
  return requireReadable('plannen', () => {
    const alle = plannenPerGemeente(calculationOver([blad], LOOPTIJD.to));
    alle.vereisLeesbaar(wie);
    return alle
      .groepen(wie)
      .having(KENMERKEN_VAN[selectie])
      .total(KENMERK.bijzonder | KENMERK.verdacht, (plan) => {
        const soort = hardheid(plan);
        if (soort === 'telt niet' || (selectie !== 'alle' && soort !== selectie)) return 0;
        if (uitsluitingVan(plan, LOOPTIJD.to) !== null) return 0;
        plan.requireUnique();
        vereisKloppend(plan);
        return capaciteitVan(plan, 'bruto');
      });
  });
}

const KOPPEN = ['Gemeente', 'Telwijze', 'Capaciteit', 'Behoefte', 'Balans', 'Ruimte', 'Oordeel'] as const;

function balansrij(gemeente: Gemeente, balans: Determined<Gemeentebalans>): CellValue[] {
  if (!balans.known) return [gemeente, '', '', '', '', '', 'niet te bepalen'];
  const { telwijze, capaciteit, behoefte, aandeel, ruimte, inBalans } = balans.value;
  return [
    gemeente,
    telwijze,
    capaciteit,
    behoefte,
    aandeel === null ? '' : shareToNumber(aandeel),
    ruimte,
    inBalans ? 'in balans' : 'niet in balans',
  ];
}

/** Two ranges as the sheets of a workbook, on a day: what the functions over all municipalities compute with. */
interface Tabellen {
  readonly context: CalculationContext;
  readonly dag: number;
  /** Those that have plans, in the order of the agreement. */
  readonly gemeenten: readonly Gemeente[];
}

/** Reads both ranges, as for a delivery without Organisatie. @throws FunctionError */
export function leesTabellen(plannen: Argument, behoefte: Argument, peildatum: Argument): Tabellen {
  const bladen = [
    tableOf(plannen, 'plannen', PLANCAPACITEIT, PLANKENMERKEN),
    tableOf(behoefte, 'behoefte', WONINGBEHOEFTE),
  ];
  const dag = dateOf(peildatum, 'peildatum', LOOPTIJD.to);
  if (valueOn(MAX_BALANS, dag).kind === 'not-in-force')
    throw new FunctionError('notAvailable', `Artikel 20 geldt niet op ${formatDate(dag)}.`);
  const context = calculationOver(bladen, dag);
  const alle = plannenPerGemeente(context);
  const gemeenten = GEMEENTENAMEN.filter(
    (gemeente) => alle.groepen(gemeente).count > 0 || alle.isMogelijk(gemeente),
  );
  if (gemeenten.length === 0)
    throw new FunctionError('invalidValue', 'plannen heeft geen rij met een gemeente uit West-Overijssel.');
  return { context, dag, gemeenten };
}

/**
 * The balance of every municipality that has plans, in the order of the agreement: the very calculation of rule WO-20
 * over these two sheets. @throws FunctionError
 */
export function planbalanstabel(plannen: Argument, behoefte: Argument, peildatum: Argument): FunctionResult {
  const { context, gemeenten } = leesTabellen(plannen, behoefte, peildatum);
  return [KOPPEN, ...gemeenten.map((gemeente) => balansrij(gemeente, planbalansen(context)(gemeente)))];
}
