import { formatNumber } from '../../core/values/number';
import { nameInCell } from '../../derive/functions/namespace';
import type { NamesFound } from '../../derive/names/workbook-name';
import { failureText, type FailureText } from '../parts/failure-texts';
import type { Failure } from '../state/failure';
import { countOf, enumerate } from '../words';
import type { NamesState, NamesWork } from './names-flow';

/** How a function is typed, with and without a short name. */
const LONG = `=${nameInCell('COACHKOSTEN')}("Putten";100000)`;
const SHORT = '=COACHKOSTEN("Putten";100000)';

export const LEAD = `Met korte namen typt u ${SHORT} in plaats van ${LONG}. De korte namen horen bij deze werkmap. Ze staan in Excel bij Formules › Namen beheren.`;

const namesIn = (count: number): string => countOf(count, 'korte naam', 'korte namen');

/** What the workbook has of the names. */
export function foundText({ names, found }: Pick<NamesState, 'names' | 'found'>): string {
  if (found === null) return '';
  const { own, others } = found;
  if (own.length === 0 && others.length === 0) return 'Deze werkmap heeft nog geen korte namen.';
  return `Deze werkmap heeft ${formatNumber(own.length)} van de ${namesIn(names.length)}.`;
}

/** The names that somebody else uses, and what to type there. */
export function othersText({ others }: NamesFound): string | null {
  const [first] = others;
  if (first === undefined) return null;
  const what = others.length === 1 ? 'Deze naam bestaat' : 'Deze namen bestaan';
  return `${what} al in uw werkmap, voor iets anders: ${enumerate(others)}. Die laten we zoals ze zijn. Typ daar ${nameInCell(first)}(…).`;
}

export const REMOVAL =
  'Staat een korte naam in een formule? Na het weghalen geeft die formule #NAAM?. Typ dan WOON. voor de naam.';

/** What came of it, when all went well. */
export function doneText(work: 'maken' | 'weghalen', count: number): string {
  if (count === 0) return work === 'maken' ? 'Er was geen naam te maken.' : 'Er was geen naam weg te halen.';
  return `${namesIn(count)} ${work === 'maken' ? 'gemaakt' : 'weggehaald'}.`;
}

const NOT_DONE: Readonly<Record<NamesWork, string>> = {
  kijken: 'Wij weten niet welke namen er zijn.',
  maken: 'Er zijn geen namen gemaakt.',
  weghalen: 'Er zijn geen namen weggehaald.',
};

/** Why it could not be done: what happened, what did not happen, what to do. */
export function namesFailureText(failure: Failure, work: NamesWork): FailureText {
  if (failure.kind === 'protected')
    return {
      title: 'Deze werkmap is beveiligd',
      text: `${NOT_DONE[work]} Hef in Excel de beveiliging op: Controleren › Werkmap beveiligen.`,
    };
  if (failure.kind === 'read-only')
    return {
      title: 'Deze werkmap is alleen-lezen',
      text: `${NOT_DONE[work]} Sla eerst een kopie op.`,
    };
  if (failure.kind === 'internal' || failure.kind === 'tab-gone' || failure.kind === 'too-large')
    return { title: 'Er ging iets mis', text: `${NOT_DONE[work]} Probeer het opnieuw.` };
  const { title, text } = failureText(failure, 'tonen');
  return { title, text: `${NOT_DONE[work]} ${text}` };
}
