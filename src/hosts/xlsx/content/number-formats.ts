import { children, integer, type XmlElement } from '../xml/tree';

/** The formats that a file does not spell out. Those that follow the user's country are given as in the Netherlands. */
const BUILT_IN: Readonly<Record<number, string>> = {
  0: 'General',
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'd-m-yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'd-m-yyyy h:mm',
  37: '#,##0;-#,##0',
  38: '#,##0;[Red]-#,##0',
  39: '#,##0.00;-#,##0.00',
  40: '#,##0.00;[Red]-#,##0.00',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
  48: '##0.0E+0',
  49: '@',
};

/** Numbers below this one are Excel's own. */
export const FIRST_OWN_FORMAT = 164;

/** Format by number: those of the file over those of Excel itself. */
export function readNumberFormats(list: XmlElement | null): ReadonlyMap<number, string> {
  const formats = new Map(Object.entries(BUILT_IN).map(([id, code]) => [Number(id), code]));
  for (const format of children(list, 'numFmt')) {
    formats.set(integer(format, 'numFmtId', -1), format.attributes.get('formatCode') ?? 'General');
  }
  return formats;
}
