import type { Column } from '../columns';
import { codeReader } from './code';
import { dateReader } from './date';
import { numberReader } from './number';
import type { CellReader } from './reader';
import { textReader } from './text';
import { yesNoReader } from './yes-no';

/** Makes the reader of a column. `date1904` says in which of Excel's date systems its serials count. */
export function cellReader(column: Column, date1904: boolean): CellReader {
  switch (column.type) {
    case 'tekst':
      return textReader(column);
    case 'datum':
    case 'maand':
      return dateReader(column, date1904);
    case 'ja/nee':
      return yesNoReader(column);
    case 'code':
      return codeReader(column);
    case 'geheel':
    case 'decimaal':
    case 'bedrag':
    case 'aandeel':
      return numberReader(column);
  }
}
