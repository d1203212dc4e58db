import type { CalculatorField } from '../../core/article/calculator';
import { areaAddress, cellAddress } from '../../core/values/address';
import { NO_BREAK_SPACE } from '../../core/values/number';
import type { CellPlace, FormulaOutcome, PlacedFormula, TakenOut } from '../../derive/formula-entry';
import type { Typed } from '../../derive/calculator/work-out';
import { CHECK_AGAIN, NOTHING_CHANGED, UNPROTECT } from '../herstel/texts';
import { failureText, type FailureText } from '../parts/failure-texts';
import type { Failure } from '../state/failure';

/* Every text of Rekenhulp that is longer than a word. */

export const WHAT = 'Wat wilt u uitrekenen?';
export const FILL_IN = 'Zelf invullen';
export const CHECK_FIRST = 'Controleer eerst uw werkmap. Dan vullen wij hier de getallen uit uw bladen in.';

/** Why there is no outcome yet. */
export const INCOMPLETE = 'Vul alle velden in. Dan ziet u hier de uitkomst.';
export const WRONG = 'Verbeter wat hierboven niet klopt. Dan ziet u hier de uitkomst.';

export const NO_STEPS_TAKEN = 'U beslist zelf; wij veranderen niets.';
export const COPIED = 'Formule gekopieerd. Plak hem in een lege cel.';
export const NOT_COPIED =
  'Kopiëren is in dit venster niet toegestaan. Selecteer de formule en druk op Ctrl+C.';

const typedText = (kind: CalculatorField['kind'], typed: string): string =>
  kind === 'aandeel' && !typed.includes('%') ? `${typed}${NO_BREAK_SPACE}%` : typed;

/** What is filled in in fields that are folded away: `alle 0 %`, `8 % · 0 % · 25 %`. */
export function groupText(fields: readonly CalculatorField[], typed: Typed): string {
  const values = fields.map(({ id, kind }) => typedText(kind, typed[id] ?? ''));
  const [first = ''] = values;
  return values.length > 1 && values.every((value) => value === first) ? `alle ${first}` : values.join(' · ');
}

/** `Plancapaciteit B2`. */
const placeText = ({ tab, cell }: CellPlace): string => `${tab} ${cellAddress(cell.row, cell.column)}`;

/** `B2 tot en met F13`. */
const areaText = (area: PlacedFormula['area']): string => areaAddress(area).replace(':', ' tot en met ');

export const putButton = (cell: CellPlace['cell']): string => `Zet in ${cellAddress(cell.row, cell.column)}`;

/** That the formula stands in the sheet, and what it fills. */
export function placedText({ placed, hidden }: Extract<FormulaOutcome, { kind: 'placed' }>): FailureText {
  const { area } = placed;
  const isOne = area.rowCount === 1 && area.columnCount === 1;
  const sentences = [
    isOne ? '' : `De uitkomst vult ${areaText(area)}.`,
    hidden ? 'Een deel staat in rijen die niet te zien zijn, bijvoorbeeld door een filter.' : '',
    'Wijzigt u hier daarna een getal? Dan blijft de formule in het blad zoals hij is.',
  ];
  return {
    title: `De formule staat in ${placeText(placed)}`,
    text: sentences.filter((sentence) => sentence !== '').join(' '),
  };
}

type NoRoom = Extract<FormulaOutcome, { kind: 'no-room' }>;

function hindranceText({ why, tab, cell, area, obstacle }: NoRoom): string {
  const at = cellAddress(obstacle.row, obstacle.column);
  const isItself = obstacle.row === cell.row && obstacle.column === cell.column;
  switch (why) {
    case 'filled':
      return isItself
        ? `Cel ${placeText({ tab, cell })} is niet leeg.`
        : `De uitkomst vult ${areaText(area)} in blad ${tab}. Cel ${at} is niet leeg.`;
    case 'table':
      return `Cel ${tab} ${at} hoort bij een tabel of staat er tegenaan. Excel zou de formule in de tabel opnemen.`;
    case 'merged':
      return `Cel ${tab} ${at} is samengevoegd met andere cellen.`;
    case 'own-sheet':
      return `Blad ${tab} maken wij bij elke controle opnieuw. Daar zou de formule weer weggaan.`;
    case 'edge':
      return `De uitkomst past niet: blad ${tab} houdt op bij cel ${at}.`;
  }
}

/** Why there is no room where the user wants it, and what to do. */
export function noRoomText(outcome: NoRoom): FailureText {
  const { free, why } = outcome;
  const elsewhere = why === 'own-sheet' ? 'een cel in een ander blad' : 'een andere, lege cel';
  const advice = `Kies in Excel ${elsewhere} en druk nog een keer op Zet in het blad.`;
  const offer =
    free === null ? '' : ` Of zet de formule in ${cellAddress(free.row, free.column)}: daar is plaats.`;
  return {
    title: 'Hier is geen plaats voor de formule',
    text: `${hindranceText(outcome)} ${NOTHING_CHANGED} ${advice}${offer}`,
  };
}

/** What came of taking the formula out again. */
export function takenOutText(placed: PlacedFormula, refusal: TakenOut): FailureText {
  const place = placeText(placed);
  if (refusal === null) return { title: 'De formule is weggehaald', text: `Cel ${place} is weer leeg.` };
  const title = 'De formule is niet weggehaald';
  switch (refusal) {
    case 'changed':
      return { title, text: `${place} is intussen gewijzigd; die lieten we zoals hij is.` };
    case 'protected':
      return { title, text: `Blad ${placed.tab} is beveiligd; daar is niets veranderd. ${UNPROTECT}` };
    case 'tab-gone':
      return { title, text: `Blad ${placed.tab} is verwijderd of hernoemd. ${CHECK_AGAIN}` };
  }
}

/** What is done with a formula in the sheet. */
export type Placing = 'plaatsen' | 'weghalen';

const NOT_DONE: Readonly<Record<Placing, string>> = {
  plaatsen: 'De formule is niet in het blad gezet. Uw gegevens zijn niet veranderd.',
  weghalen: 'De formule staat er nog. Uw gegevens zijn niet veranderd.',
};

export const CANCELLED_TITLES: Readonly<Record<Placing, string>> = {
  plaatsen: 'Formule niet in het blad gezet',
  weghalen: 'Formule niet weggehaald',
};

/** Why it could not be done: what happened, what did not happen, what to do. */
export function placingFailureText(failure: Failure, doing: Placing): FailureText {
  const { title, text } = failureText(failure, 'tonen');
  const { kind } = failure;
  if (kind === 'read-only') return { title, text: `${NOT_DONE[doing]} Sla eerst een kopie op.` };
  if (kind === 'tab-gone')
    return { title, text: `${NOT_DONE[doing]} Kies in Excel een lege cel. Probeer het opnieuw.` };
  if (kind === 'too-large')
    return { title: 'Er ging iets mis', text: `${NOT_DONE[doing]} Probeer het opnieuw.` };
  return { title, text: `${NOT_DONE[doing]} ${text}` };
}
