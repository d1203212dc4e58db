import type { CellValue } from '../cells';
import { dateOfSerial } from '../dates';

export interface TextOptions {
  /** Dutch texts: decimal comma, WAAR and ONWAAR. Otherwise those of American English. */
  readonly dutch: boolean;
  readonly date1904: boolean;
}

const SIGNIFICANT_DIGITS = 11;

function separators(options: TextOptions): readonly [decimal: string, thousands: string] {
  return options.dutch ? [',', '.'] : ['.', ','];
}

/** A number as a cell of ordinary width shows it when it has no format. */
function generalText(value: number, options: TextOptions): string {
  return String(Number(value.toPrecision(SIGNIFICANT_DIGITS))).replace('.', separators(options)[0]);
}

function dateText(serial: number, format: string, options: TextOptions): string {
  const date = dateOfSerial(serial, options.date1904);
  const two = (number: number) => String(number).padStart(2, '0');
  return format.replaceAll(/yyyy|yy|mm|m|dd|d/g, (part) => {
    switch (part) {
      case 'yyyy':
        return String(date.getUTCFullYear());
      case 'yy':
        return two(date.getUTCFullYear() % 100);
      case 'mm':
        return two(date.getUTCMonth() + 1);
      case 'm':
        return String(date.getUTCMonth() + 1);
      case 'dd':
        return two(date.getUTCDate());
      default:
        return String(date.getUTCDate());
    }
  });
}

/** `#,##0.00` and the like: how many decimals, whether thousands are set apart, what stands around it. */
function decimalText(value: number, format: string, options: TextOptions): string {
  const [, before = '', digits = '', after = ''] = /^([^#0]*)([#0.,]+)(.*)$/.exec(format) ?? [];
  const [decimal, thousands] = separators(options);
  const decimals = digits.split('.')[1]?.length ?? 0;
  const scaled = after.startsWith('%') ? value * 100 : value;
  const [whole = '', fraction] = Math.abs(scaled).toFixed(decimals).split('.');
  const grouped = digits.includes(',') ? whole.replaceAll(/\B(?=(\d{3})+$)/g, thousands) : whole;
  const sign = scaled < 0 ? '-' : '';
  const text = sign + before + grouped + (fraction === undefined ? '' : decimal + fraction) + after;
  return text.replaceAll('"', '');
}

/**
 * What a cell shows. It knows the common formats of numbers, shares and dates; any other number format is
 * shown as if there were none, which is said in the README.
 */
export function textOfCell(value: CellValue, format: string, options: TextOptions): string {
  if (typeof value === 'boolean') {
    return options.dutch ? (value ? 'WAAR' : 'ONWAAR') : String(value).toUpperCase();
  }
  if (typeof value !== 'number') return value;
  const [positive = 'General'] = format.split(';');
  if (/^[ymd\-/. ]+$/.test(positive)) return dateText(value, positive, options);
  if (/^[^#0;]*[#0][#0.,]*[^#0;]*$/.test(positive)) return decimalText(value, positive, options);
  return generalText(value, options);
}
