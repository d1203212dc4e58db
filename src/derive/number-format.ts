import type { Column } from '../core/sheet/columns';
import { AMOUNT_FORMAT, DATE_FORMAT } from './written-format';

/** As it can also be typed: Excel reads `2024-03` as a month in every language. */
const MONTH = 'yyyy-mm';
const PERCENTAGE = '0.00%';
const WHOLE = '#,##0';
const YEAR = '0';
/** What is typed stays as it is: a plan number such as `1-2` would become a date, `007` a number. */
const TEXT = '@';

/** How the values of a column are shown, in Excel's own notation; null where its usual one will do. */
export function numberFormatOf(column: Column): string | null {
  switch (column.type) {
    case 'datum':
      return DATE_FORMAT;
    case 'maand':
      return MONTH;
    case 'bedrag':
      return AMOUNT_FORMAT;
    case 'aandeel':
      return PERCENTAGE;
    case 'geheel':
      return column.year === true ? YEAR : WHOLE;
    case 'tekst':
      return column.key === true || column.identifier === true ? TEXT : null;
    case 'decimaal':
    case 'ja/nee':
    case 'code':
      return null;
  }
}
