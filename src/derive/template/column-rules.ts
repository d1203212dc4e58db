import type { Column } from '../../core/sheet/columns';
import type { Area } from '../../core/sheet/snapshot';
import type { DropdownDescription, PromptDescription } from '../description';
import type { ChoiceLists } from './choice-lists';
import { isClosed } from './choices';
import { inputMessage, refusal } from './messages';

/** What helps to fill in the cells of a sheet. A cell has one of the two: Excel knows one rule for a cell. */
export interface CellRules {
  readonly dropdowns: readonly DropdownDescription[];
  readonly prompts: readonly PromptDescription[];
}

/** The dropdown of each column that has choices, the message alone of all others. */
export function rulesFor(
  cells: readonly { readonly column: Column; readonly area: Area }[],
  lists: ChoiceLists,
): CellRules {
  const dropdowns: DropdownDescription[] = [];
  const prompts: PromptDescription[] = [];
  for (const { column, area } of cells) {
    const choices = lists.of(column);
    const prompt = inputMessage(column);
    const strict = isClosed(column);
    if (choices === null) prompts.push({ area, ...prompt });
    else dropdowns.push({ area, choices, strict, prompt, error: refusal(column, strict) });
  }
  return { dropdowns, prompts };
}
