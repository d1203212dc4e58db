import type { Column, TekstColumn } from '../columns';
import type { CellPosition } from '../../finding/finding';
import { bsnsIn } from './bsn';
import { contactsIn } from './contact';

/**
 * How far the sheets of an agreement are searched for personal data. `free-text`: columns in which people write what
 * they like, for citizen service numbers. `every-text`: every cell with a text, for what tells who or where somebody is
 * too, and the headers for columns that ask for it.
 */
export type PersonalSearch = 'free-text' | 'every-text';

/** Columns in which people write what they like, and so perhaps a citizen service number. */
export const isFreeText = (column: Column): boolean =>
  column.type === 'tekst' && column.key !== true && column.identifier !== true;

/** Does a column stand for people without telling who they are? */
export const isPseudonym = (column: Column | undefined): column is TekstColumn =>
  column?.type === 'tekst' && column.pseudonym === true;

/** Is every row of these columns about people, of whom nobody may be recognised? */
export const isAboutPeople = (columns: Readonly<Record<string, Column>>): boolean =>
  Object.values(columns).some(isPseudonym);

/**
 * Are the numbers of a column searched as its texts are? False: only those that stand there as text. `none`: not even
 * those, because a number is nothing else there.
 */
export type NumbersSearched = boolean | 'none';

/** A column that holds numbers: there a number is a number, and nothing else. */
export const holdsNumbers = ({ type }: Column): boolean =>
  type === 'geheel' || type === 'decimaal' || type === 'bedrag' || type === 'aandeel';

/** Everything in a text that tells who or where somebody is, as it is written. */
export const personalTextsIn = (text: string): readonly string[] => [
  ...bsnsIn(text),
  ...contactsIn(text).map((contact) => contact.text),
];

/** May a text not be shown, whatever the agreement? */
export const holdsPersonalData = (text: string): boolean => personalTextsIn(text).length > 0;

/** A cell of a tab in a set of cells. */
export const cellKey = ({ row, column }: CellPosition): string => `${String(row)},${String(column)}`;
