import { PLAIN_LOOK, type CellLook, type ConditionalLook } from '../content';
import { child, children, flag, integer, parseXml, type XmlElement } from '../xml/tree';
import { Colors } from './colors';
import { readNumberFormats } from './number-formats';

export interface Styles {
  /** By the number that a cell states. */
  readonly looks: readonly CellLook[];
  /** By the number that a rule states. */
  readonly conditional: readonly ConditionalLook[];
}

/** What can be shown of the styles part. */
export function readStyles(styles: string | null, theme: string | null): Styles {
  if (styles === null) return { looks: [PLAIN_LOOK], conditional: [] };
  const root = parseXml(styles);
  const colors = new Colors(theme);
  const fonts = children(child(root, 'fonts'), 'font');
  const fills = children(child(root, 'fills'), 'fill');
  const formats = readNumberFormats(child(root, 'numFmts'));
  const looks = children(child(root, 'cellXfs'), 'xf').map((xf): CellLook => {
    const font = fonts[integer(xf, 'fontId', 0)] ?? null;
    return {
      numberFormat: formats.get(integer(xf, 'numFmtId', 0)) ?? PLAIN_LOOK.numberFormat,
      bold: isOn(font, 'b'),
      italic: isOn(font, 'i'),
      wrap: flag(child(xf, 'alignment'), 'wrapText'),
      color: fontColor(font, colors),
      fill: solidFill(fills[integer(xf, 'fillId', 0)] ?? null, colors, 'fgColor'),
    };
  });
  return {
    looks: looks.length > 0 ? looks : [PLAIN_LOOK],
    conditional: children(child(root, 'dxfs'), 'dxf').map((dxf) => conditionalLook(dxf, colors)),
  };
}

function conditionalLook(dxf: XmlElement, colors: Colors): ConditionalLook {
  const font = child(dxf, 'font');
  return {
    // In a conditional format, the colour of a plain fill stands as the background.
    fill:
      solidFill(child(dxf, 'fill'), colors, 'bgColor') ?? solidFill(child(dxf, 'fill'), colors, 'fgColor'),
    color: fontColor(font, colors),
    bold: isOn(font, 'b'),
    border: conditionalBorder(child(dxf, 'border'), colors),
  };
}

function conditionalBorder(border: XmlElement | null, colors: Colors): ConditionalLook['border'] {
  const side = border?.children.find(({ attributes }) => (attributes.get('style') ?? 'none') !== 'none');
  if (side === undefined) return null;
  const style = side.attributes.get('style') ?? '';
  const line = /dash/i.test(style) ? 'dashed' : /dot|hair/i.test(style) ? 'dotted' : 'solid';
  return { color: colors.resolve(child(side, 'color')) ?? '#000000', line };
}

function isOn(font: XmlElement | null, name: string): boolean {
  const element = font === null ? null : child(font, name);
  return element !== null && flag(element, 'val', true);
}

/** Black text by theme is what every plain cell has: that is the automatic colour. */
function fontColor(font: XmlElement | null, colors: Colors): string | null {
  const color = font === null ? null : child(font, 'color');
  return color?.attributes.get('theme') === '1' && !color.attributes.has('tint')
    ? null
    : colors.resolve(color);
}

function solidFill(fill: XmlElement | null, colors: Colors, name: string): string | null {
  const pattern = fill === null ? null : child(fill, 'patternFill');
  const type = pattern?.attributes.get('patternType') ?? (name === 'bgColor' ? 'solid' : 'none');
  if (pattern === null || type === 'none' || type === 'gray125') return null;
  return colors.resolve(child(pattern, name));
}
