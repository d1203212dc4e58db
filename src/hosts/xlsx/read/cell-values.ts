import type { CellValue } from '../../../core/sheet/snapshot';
import { damaged } from '../unreadable';

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;
const ISO_DATE = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?Z?)?$/;
const DAY = 86_400_000;

/** The value of a cell that states it itself; `type` is as in the file, empty for a number. */
export function typedValue(type: string, text: string, date1904: boolean): CellValue {
  switch (type) {
    case '':
    case 'n':
      return readNumber(text);
    case 'str':
    case 'e':
    case 'inlineStr':
      return text;
    case 'b':
      return readBoolean(text);
    case 'd':
      return readIsoDate(text, date1904);
    default:
      throw damaged('type of a cell');
  }
}

export function readNumber(text: string): CellValue {
  const trimmed = text.trim();
  if (trimmed === '') return '';
  const value = NUMBER.test(trimmed) ? Number(trimmed) : NaN;
  if (!Number.isFinite(value)) throw damaged('a number cell without a number');
  return value;
}

function readBoolean(text: string): CellValue {
  const trimmed = text.trim();
  if (trimmed === '') return '';
  return trimmed === '1' || trimmed.toLowerCase() === 'true';
}

/** A date that the file holds as text in ISO 8601 (strict Open XML), as the serial that Excel makes of it. */
function readIsoDate(text: string, date1904: boolean): CellValue {
  const trimmed = text.trim();
  if (trimmed === '') return '';
  const match = ISO_DATE.exec(trimmed);
  if (match === null) throw damaged('a date cell without a date');
  const [, year, month, day, hours = '0', minutes = '0', seconds = '0'] = match;
  const days = Date.UTC(Number(year), Number(month) - 1, Number(day)) / DAY;
  const time = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
  const serial = days + 25_569 - (date1904 ? 1462 : 0);
  // Excel believes that 1900 was a leap year: serials before 1 March of that year are one lower.
  return serial + time - (!date1904 && serial < 61 ? 1 : 0);
}
