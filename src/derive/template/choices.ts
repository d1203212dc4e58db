import type { Column } from '../../core/sheet/columns';

/** What a cell of the column can be chosen from; null for a column that is typed freely. */
export function choicesOf(column: Column): readonly string[] | null {
  if (column.type === 'ja/nee') return ['ja', 'nee'];
  if (column.type === 'geheel' && column.only !== undefined) return column.only.map(String);
  return column.type === 'code' ? column.codes.entries.map(({ code }) => code) : null;
}

/** Every text that is right in a cell of the column, other names of a code included; null when there is no list of them. */
export function textsOf(column: Column): readonly string[] | null {
  if (column.type === 'ja/nee') return choicesOf(column);
  return column.type === 'code' ? [...column.codes.exact.keys()] : null;
}

/**
 * Whether nothing but the list itself is understood. Then Excel may refuse all else; where other spellings are
 * understood too it only warns, so that a list that was good stays easy to fill in.
 */
export function isClosed(column: Column): boolean {
  if (column.type === 'geheel') return column.only !== undefined;
  if (column.type !== 'code') return false;
  return column.codes.entries.every(
    ({ names = [], spellings = [] }) => names.length + spellings.length === 0,
  );
}
