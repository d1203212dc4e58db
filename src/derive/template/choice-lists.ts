import type { Column } from '../../core/sheet/columns';
import type { TabSnapshot } from '../../core/sheet/snapshot';
import { columnLetters, tabReference } from '../../core/values/address';
import type { DropdownDescription, SheetDescription } from '../description';
import { freeName } from '../free-name';
import { choicesOf, textsOf } from './choices';
import { WIDEST } from './width';

/** The sheet, hidden from the user, for lists that do not fit in a cell's own rule. */
const LISTS_TAB = 'Keuzelijsten';
const LISTS_NAME = /^Keuzelijsten( \(\d+\))?$/i;

/** Excel takes a longer list only from cells. */
const LONGEST_TEXT = 255;

/** A format takes a formula of this many characters, of which this much is left for a list. */
const LONGEST_IN_FORMULA = 150;

type Choices = DropdownDescription['choices'];

/** Texts that a cell can hold: themselves, or where they stand. */
export type Texts = Choices;

/* Headers that no sheet of an agreement has, so that the lists are never taken for one. */
const headerOf = (column: Column): string => `Keuzelijst ${column.header}`;
const textsHeaderOf = (column: Column): string => `Schrijfwijzen ${column.header}`;

const rangeOf = (tab: string, column: number, count: number): Choices => {
  const letters = columnLetters(column);
  return { range: tabReference(tab, `$${letters}$2:$${letters}$${count + 1}`) };
};

/** Whether a tab may hold lists that an earlier template brought: it must then be read whole. */
export const mayHoldLists = ({ name }: TabSnapshot): boolean => LISTS_NAME.test(name);

/** The place of a list in the workbook, when it stands there exactly so. */
function findList(tabs: readonly TabSnapshot[], header: string, choices: readonly string[]): Choices | null {
  const wanted = [header, ...choices];
  for (const tab of tabs) {
    if (!mayHoldLists(tab) || !tab.read || tab.firstRow !== 0) continue;
    const [headers = []] = tab.rows;
    for (let index = 0; index < headers.length; index++) {
      const texts = tab.rows.map((row) => String(row[index] ?? ''));
      if (texts.length >= wanted.length && texts.every((text, at) => text === (wanted[at] ?? '')))
        return rangeOf(tab.name, tab.firstColumn + index, choices.length);
    }
  }
  return null;
}

/** The lists that a set of templates needs: those that stand in the workbook already, and those that come with it. */
export class ChoiceLists {
  readonly #tabs: readonly TabSnapshot[];
  readonly #name: string;
  readonly #added: { readonly header: string; readonly choices: readonly string[]; readonly at: Choices }[] =
    [];

  constructor(tabs: readonly TabSnapshot[]) {
    this.#tabs = tabs;
    this.#name = freeName(
      tabs.map(({ name }) => name),
      LISTS_TAB,
    );
  }

  /** The choices of a column, or where they stand; null for a column that is typed freely. */
  of(column: Column): Choices | null {
    const choices = choicesOf(column);
    if (choices === null) return null;
    const asText =
      choices.join(',').length <= LONGEST_TEXT && !choices.some((choice) => choice.includes(','));
    return asText ? choices : this.#place(headerOf(column), choices);
  }

  /** What a cell of the column may hold, for a formula that looks for it; null when that is no list of texts. */
  textsOf(column: Column): Texts | null {
    const texts = textsOf(column);
    if (texts === null) return null;
    const inFormula =
      texts.join('|').length <= LONGEST_IN_FORMULA && !texts.some((text) => /[|"]/.test(text));
    if (inFormula) return texts;
    // Without other names it is the very list of the dropdown.
    const alone = texts.join('\n') === choicesOf(column)?.join('\n');
    return this.#place(alone ? headerOf(column) : textsHeaderOf(column), texts);
  }

  #place(header: string, choices: readonly string[]): Choices {
    const known = this.#added.find((list) => list.choices.join('\n') === choices.join('\n'));
    const found = known?.at ?? findList(this.#tabs, header, choices);
    if (found !== null) return found;
    const at = rangeOf(this.#name, this.#added.length, choices.length);
    this.#added.push({ header, choices, at });
    return at;
  }

  /** The sheet with the lists that are not in the workbook yet; null when there are none. */
  sheet(): SheetDescription | null {
    if (this.#added.length === 0) return null;
    const columns = this.#added.map(({ header, choices }) => [header, ...choices]);
    const height = Math.max(...columns.map((column) => column.length));
    return {
      name: this.#name,
      rows: Array.from({ length: height }, (_, row) => columns.map((column) => column[row] ?? '')),
      columns: columns.map((column) => ({
        width: Math.min(WIDEST, Math.max(...column.map((text) => text.length)) + 2),
      })),
      boldRows: [0],
      frozenRows: 1,
      hidden: true,
    };
  }
}
