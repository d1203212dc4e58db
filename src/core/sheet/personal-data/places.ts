import type { Ernst } from '../../finding/finding';
import { shownHeader } from '../check-headers';
import { headerText } from '../header';
import type { Layout } from '../layout';
import type { Recognised } from '../recognise';
import { cellAt } from '../snapshot';
import { isBsnHeader } from './headers';
import { holdsNumbers, isAboutPeople, isFreeText, isPseudonym } from './search';
import type { NumbersSearched } from './search';

/** A column of a list that is searched for personal data. */
export interface SearchedColumn {
  /** Of the schema; null for a foreign column, and for one of which the meaning is claimed twice. */
  readonly key: string | null;
  /** Counted from the left of the tab. */
  readonly column: number;
  /** As it may be shown. */
  readonly header: string;
  readonly numbers: NumbersSearched;
  /** How heavy a citizen service number in it is. */
  readonly bsn: Ernst;
  /** The same of what tells how somebody can be reached; null: it is not searched for that. */
  readonly contact: Ernst | null;
}

/** Columns of the user's own whose header asks for a citizen service number. */
export const bsnColumns = ({ match, tab, headerRow }: Recognised): readonly number[] =>
  match.unknown.filter((column) => isBsnHeader(headerText(cellAt(tab, headerRow, column))));

/** The columns of a list that are searched for personal data, as far as its agreement asks for it. */
export function searchedColumns({ schema, places }: Layout, source: Recognised): readonly SearchedColumn[] {
  const { match, search } = source;
  const everything = search === 'every-text';
  const contactIn = isAboutPeople(schema.columns) ? 'fout' : 'signaal';
  const contact = everything ? contactIn : null;
  const own = [...places.values()].flatMap(({ key, column, header }): SearchedColumn[] => {
    const definition = schema.columns[key];
    if (definition === undefined || !(everything || isFreeText(definition))) return [];
    const bsn = isPseudonym(definition) ? 'fout' : 'signaal';
    return [{ key, column, header, numbers: holdsNumbers(definition) ? 'none' : true, bsn, contact }];
  });
  const asking = bsnColumns(source);
  const others = everything ? [...[...match.ambiguous.values()].flat(), ...match.unknown] : asking;
  return [
    ...own,
    ...others.map((column): SearchedColumn => {
      const asks = asking.includes(column);
      const header = shownHeader(source, column);
      return { key: null, column, header, numbers: asks, bsn: asks ? 'fout' : 'signaal', contact };
    }),
  ];
}
