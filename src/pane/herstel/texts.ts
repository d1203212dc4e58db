import type { Proposal } from '../../core/finding/finding';
import type { CellValue } from '../../core/sheet/snapshot';
import { cellAddress } from '../../core/values/address';
import { formatNumber, formatPercent, significant } from '../../core/values/number';
import type { CorrectionKind } from '../../derive/correction/corrections';
import { REFUSALS } from '../../derive/edit';
import type { LeftCell, WrittenCounts, Writing } from '../state/writing';
import { countOf, dutchDate, enumerate } from '../words';

/* Every text of correcting that is longer than a word. */

export const cellCount = (n: number): string => countOf(n, 'cel', 'cellen');

export const KIND_TITLES: Readonly<Record<CorrectionKind, string>> = {
  code: 'Code verbeteren',
  getal: 'Tekst wordt getal',
  datum: 'Tekst wordt datum',
  schrijfwijze: 'Schrijfwijze gelijk maken',
  anders: 'Waarde verbeteren',
};

export const PREVIEW = 'Kijk of het klopt. U kunt alles in één keer ongedaan maken.';
export const NOTHING_TO_CORRECT = 'Er is niets meer te herstellen.';

/** `Herstel alle 9…`, `Herstel 1 cel…`. */
export const correctAllText = (n: number): string =>
  n === 1 ? 'Herstel 1 cel…' : `Herstel alle ${formatNumber(n)}…`;

/** What will stand in a cell, as Excel shows it without a format of its own: `1250`, `0,5`, `13,8 %`, `31-12-2018`. */
export function becomesText({ kind, text }: Proposal, value: CellValue): string {
  if (kind === 'datum') return dutchDate(text);
  if (typeof value !== 'number') return text;
  return kind === 'aandeel' ? formatPercent(value) : String(significant(value)).replace('.', ',');
}

export const BUSY_TITLES: Readonly<Record<Writing, string>> = {
  herstellen: 'Bezig met herstellen',
  uitvoeren: 'Bezig met uitvoeren',
  'ongedaan maken': 'Bezig met terugzetten',
  toelichten: 'Bezig met bewaren',
};
export const WHILE_WRITING =
  'U kunt gewoon doorwerken in Excel. Annuleert u? Dan verandert er niets in uw werkmap.';
export const CANCELLING = 'We vragen Excel om te stoppen.';

export const CANCELLED_TITLES: Readonly<Record<Writing, string>> = {
  herstellen: 'Herstel geannuleerd',
  uitvoeren: 'Voorstel niet uitgevoerd',
  'ongedaan maken': 'Terugzetten geannuleerd',
  toelichten: 'Toelichting niet bewaard',
};
export const NOTHING_CHANGED = 'Er is niets veranderd in uw werkmap.';

export const FORMULA_ADVICE = 'In deze cel staat een formule. Die laten wij staan. Verbeter de formule.';

export const UNPROTECT = 'Hef in Excel de beveiliging op: Controleren › Beveiliging blad opheffen.';
export const CHECK_AGAIN = 'Controleer opnieuw.';

const UPDATED = 'De controle is bijgewerkt.';
/** More cells than this are counted rather than named. */
const MOST_NAMED = 3;

/** `Plancapaciteit E10, E11 en F3`, `Plancapaciteit E10, E11, F3 en 4 andere cellen`. */
export function placesText(cells: readonly LeftCell[]): string {
  const named = cells.slice(0, MOST_NAMED);
  const parts = named.map(({ tab, cell }, index) => {
    const address = cellAddress(cell.row, cell.column);
    return named[index - 1]?.tab === tab ? address : `${tab} ${address}`;
  });
  const others = cells.length - named.length;
  return enumerate(others === 0 ? parts : [...parts, countOf(others, 'andere cel', 'andere cellen')]);
}

/** `Blad Plancapaciteit is`, `Bladen Gegevens en Plancapaciteit zijn`. */
export function sheetsText(cells: readonly LeftCell[]): string {
  const tabs = [...new Set(cells.map(({ tab }) => tab))];
  return tabs.length === 1 ? `Blad ${tabs[0]} is` : `Bladen ${enumerate(tabs)} zijn`;
}

/** Of cells that were left as they were for one reason: which, and what to do. */
function leftText(cells: readonly LeftCell[]): string {
  const one = cells.length === 1;
  switch (cells[0]?.refusal) {
    case undefined:
      return '';
    case 'changed':
      return one
        ? `${placesText(cells)} is intussen gewijzigd; die lieten we zoals hij is.`
        : `${placesText(cells)} zijn intussen gewijzigd; die lieten we zoals ze zijn.`;
    case 'formula':
      return one
        ? `In ${placesText(cells)} staat een formule; die lieten we staan. Verbeter de formule.`
        : `In ${placesText(cells)} staan formules; die lieten we staan. Verbeter de formules.`;
    case 'protected':
      return `${sheetsText(cells)} beveiligd; daar is niets veranderd. ${UNPROTECT}`;
    case 'tab-gone':
      return `${sheetsText(cells)} verwijderd of hernoemd. ${CHECK_AGAIN}`;
  }
}

function hiddenText(hidden: number, what: string): string {
  return hidden === 1
    ? `1 ${what} cel staat in een rij die niet te zien is, bijvoorbeeld door een filter.`
    : `${formatNumber(hidden)} ${what} cellen staan in rijen die niet te zien zijn, bijvoorbeeld door een filter.`;
}

/** What was done to cells, in the two forms that a sentence needs. */
const VERBS = {
  corrected: ['hersteld', 'herstelde'],
  'carried-out': ['gewijzigd', 'gewijzigde'],
  undone: ['teruggezet', 'teruggezette'],
} as const;

/** Title and text of what came of correcting cells, of a proposal, or of putting cells back. */
export function writtenText(
  kind: keyof typeof VERBS,
  { total, left, hidden, updated }: WrittenCounts,
): { readonly title: string; readonly text: string } {
  const done = total - left.length;
  const [verb, what] = VERBS[kind];
  const counted = left.length === 0 ? cellCount(total) : `${formatNumber(done)} van ${cellCount(total)}`;
  const none = total === 1 ? `Cel niet ${verb}` : `Geen cellen ${verb}`;
  const sentences = [
    kind === 'carried-out' ? 'Het voorstel is uitgevoerd.' : '',
    ...REFUSALS.map((reason) => leftText(left.filter(({ refusal }) => refusal === reason))),
    hidden === 0 ? '' : hiddenText(hidden, what),
    updated && done > 0 ? UPDATED : '',
  ];
  return {
    title: done === 0 ? none : `${counted} ${verb}`,
    text: sentences.filter((sentence) => sentence !== '').join(' '),
  };
}
