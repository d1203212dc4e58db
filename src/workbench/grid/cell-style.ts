import { BooleanNumber, HorizontalAlign, type IStyleData, VerticalAlign, WrapStrategy } from '@univerjs/core';
import type { CellFormat, FormatChange } from '../../excel-emulator/formats';

const HORIZONTAL: readonly (readonly [string, HorizontalAlign])[] = [
  ['General', HorizontalAlign.UNSPECIFIED],
  ['Left', HorizontalAlign.LEFT],
  ['Center', HorizontalAlign.CENTER],
  ['Right', HorizontalAlign.RIGHT],
  ['Justify', HorizontalAlign.JUSTIFIED],
  ['Distributed', HorizontalAlign.DISTRIBUTED],
];
const VERTICAL: readonly (readonly [string, VerticalAlign])[] = [
  ['Top', VerticalAlign.TOP],
  ['Center', VerticalAlign.MIDDLE],
  ['Bottom', VerticalAlign.BOTTOM],
];

function nameOf<T>(
  pairs: readonly (readonly [string, T])[],
  value: T | null | undefined,
): string | undefined {
  return pairs.find((pair) => pair[1] === value)?.[0];
}

function codeOf<T>(pairs: readonly (readonly [string, T])[], name: string): T | null {
  return pairs.find((pair) => pair[0] === name)?.[1] ?? null;
}

/** `#rgb`, `#rrggbb` and `rgb(1, 2, 3)`, all as `#RRGGBB`. */
export function hexColor(color: string): string {
  const channels = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(color);
  if (channels) {
    const hex = channels.slice(1, 4).map((part) => Number(part).toString(16).padStart(2, '0'));
    return `#${hex.join('')}`.toUpperCase();
  }
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(color);
  return (
    short
      ? `#${short
          .slice(1)
          .map((digit) => digit + digit)
          .join('')}`
      : color
  ).toUpperCase();
}

/** What a style says, as Excel names it; a part that it does not speak of is left out. */
export function toFormat(style: IStyleData | null | undefined): CellFormat {
  if (!style) return {};
  const horizontal = nameOf(HORIZONTAL, style.ht);
  const vertical = nameOf(VERTICAL, style.vt);
  return {
    ...(style.bg?.rgb ? { fill: hexColor(style.bg.rgb) } : {}),
    ...(style.cl?.rgb ? { fontColor: hexColor(style.cl.rgb) } : {}),
    ...(style.ff ? { fontName: style.ff } : {}),
    ...(style.fs === undefined ? {} : { fontSize: style.fs }),
    ...(style.bl === BooleanNumber.TRUE ? { bold: true } : {}),
    ...(style.it === BooleanNumber.TRUE ? { italic: true } : {}),
    ...(style.tb === WrapStrategy.WRAP ? { wrapText: true } : {}),
    ...(horizontal === undefined || horizontal === 'General' ? {} : { horizontalAlignment: horizontal }),
    ...(vertical === undefined ? {} : { verticalAlignment: vertical }),
  };
}

const PARTS: readonly (keyof CellFormat)[] = [
  'fill',
  'fontColor',
  'fontName',
  'fontSize',
  'bold',
  'italic',
  'wrapText',
  'horizontalAlignment',
  'verticalAlignment',
];

/** What all formats have: a part in which they differ is null, one that none has is absent. */
export function sharedFormat(formats: readonly CellFormat[]): FormatChange {
  const [first = {}] = formats;
  const shared: Record<string, unknown> = {};
  for (const part of PARTS) {
    if (formats.some((format) => format[part] !== first[part])) shared[part] = null;
    else if (first[part] !== undefined) shared[part] = first[part];
  }
  return shared;
}

/** A part of a style to be set; null takes it away. (Univer's own type leaves null out for some of these.) */
export type StylePatch = { [K in keyof IStyleData]?: IStyleData[K] | null };

export function toStylePatch(change: FormatChange): StylePatch {
  const patch: StylePatch = {};
  const flag = (on: boolean | null): BooleanNumber | null => (on === true ? BooleanNumber.TRUE : null);
  if (change.fill !== undefined) patch.bg = change.fill === null ? null : { rgb: change.fill };
  if (change.fontColor !== undefined) patch.cl = change.fontColor === null ? null : { rgb: change.fontColor };
  if (change.fontName !== undefined) patch.ff = change.fontName;
  if (change.fontSize !== undefined) patch.fs = change.fontSize;
  if (change.bold !== undefined) patch.bl = flag(change.bold);
  if (change.italic !== undefined) patch.it = flag(change.italic);
  if (change.wrapText !== undefined) patch.tb = change.wrapText === true ? WrapStrategy.WRAP : null;
  if (change.horizontalAlignment !== undefined) {
    patch.ht = change.horizontalAlignment === null ? null : codeOf(HORIZONTAL, change.horizontalAlignment);
  }
  if (change.verticalAlignment !== undefined) {
    patch.vt = change.verticalAlignment === null ? null : codeOf(VERTICAL, change.verticalAlignment);
  }
  return patch;
}

export function toNumberFormatPatch(format: string): StylePatch {
  return { n: format === 'General' ? null : { pattern: format } };
}
