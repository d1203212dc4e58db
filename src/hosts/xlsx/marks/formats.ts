import type { MarkStyle } from '../../../derive/plan';

type Format = (prefix: string) => string;

const LINES = { solid: 'thin', dashed: 'dashed', dotted: 'dotted' } as const;
const SIDES = ['left', 'right', 'top', 'bottom'] as const;

/** `#FFEEDD` as Excel writes a colour. */
export function argb(color: string): string {
  return `FF${color.replace('#', '').toUpperCase()}`;
}

/** The conditional format of one mark. */
export function markFormat({ fill, border, line }: MarkStyle): Format {
  return (p) => {
    const side = (name: string): string =>
      `<${p}${name} style="${LINES[line]}"><${p}color rgb="${argb(border)}"/></${p}${name}>`;
    return (
      `<${p}dxf><${p}fill><${p}patternFill patternType="solid"><${p}fgColor rgb="${argb(fill)}"/>` +
      `<${p}bgColor rgb="${argb(fill)}"/></${p}patternFill></${p}fill>` +
      `<${p}border>${SIDES.map(side).join('')}</${p}border></${p}dxf>`
    );
  };
}

/** The header rows of a sheet of ours. */
export const HEADER_FORMAT: Format = (p) => `<${p}dxf><${p}font><${p}b/></${p}font></${p}dxf>`;

/** Links in a sheet of ours: underlined as well as coloured. */
export const LINK_FORMAT: Format = (p) =>
  `<${p}dxf><${p}font><${p}u/><${p}color rgb="FF0563C1"/></${p}font></${p}dxf>`;
