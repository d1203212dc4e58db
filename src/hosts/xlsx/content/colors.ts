import { parseThemeColors, resolveThemeColor } from 'hucre/xlsx';
import type { XmlElement } from '../xml/tree';

/** Excel's old palette, from number 8; the first eight are the same as 8–15. */
const PALETTE = (
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 ' +
  '9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF ' +
  '00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 ' +
  '003366 339966 003300 333300 993300 993366 333399 333333'
).split(' ');

/** Turns the colours of a style into `#RRGGBB`; null for an automatic one. */
export class Colors {
  readonly #theme: string[];

  constructor(theme: string | null) {
    this.#theme = theme === null ? [] : parseThemeColors(theme);
  }

  resolve(element: XmlElement | null): string | null {
    if (element === null) return null;
    const { attributes } = element;
    const rgb = attributes.get('rgb');
    const theme = attributes.get('theme');
    if (rgb !== undefined && /^[0-9A-Fa-f]{6,8}$/.test(rgb)) return `#${rgb.slice(-6).toUpperCase()}`;
    if (theme !== undefined) return this.#themed(Number(theme), Number(attributes.get('tint') ?? 0));
    const indexed = Number(attributes.get('indexed') ?? NaN);
    const color = PALETTE[indexed < 8 ? indexed : indexed - 8];
    return color === undefined ? null : `#${color}`;
  }

  #themed(index: number, tint: number): string | null {
    if (!(index < this.#theme.length)) return null;
    // Excel counts light before dark, the theme itself (and the library) dark before light.
    const place = index < 4 ? index ^ 1 : index;
    return `#${resolveThemeColor(this.#theme, place, tint)}`;
  }
}
