import type { CellLook, ConditionalLook } from '../content';
import { addDxfs } from '../edit/dxfs';
import { append, prefixOf } from '../edit/insert';
import { argb } from '../marks/formats';
import { damaged } from '../unreadable';
import { escapeXml } from '../xml/text';
import { child, children, integer, parseXml, type XmlElement } from '../xml/tree';
import { FIRST_OWN_FORMAT, readNumberFormats } from './number-formats';

type ListName = 'numFmts' | 'fonts' | 'fills' | 'cellXfs';

const XF_ATTRIBUTES = ['numFmtId', 'fontId', 'fillId', 'borderId', 'xfId'];
const BORDER_LINES = { solid: 'thin', dashed: 'dashed', dotted: 'dotted' } as const;

/**
 * Finds or adds the cell format for a look. It is made from the cell's earlier format, so that borders, alignment
 * and whatever else a grid does not show stay as they were.
 */
export class StyleWriter {
  readonly #root: XmlElement;
  readonly #prefix: string;
  readonly #formats: Map<string, number>;
  readonly #added: Record<ListName, string[]> = { numFmts: [], fonts: [], fills: [], cellXfs: [] };
  readonly #known = new Map<string, number>();
  readonly #rules: ((prefix: string) => string)[] = [];
  #nextFormat: number;

  constructor(
    readonly source: string,
    readonly looks: readonly CellLook[],
  ) {
    this.#root = parseXml(source);
    this.#prefix = prefixOf(this.#root);
    const formats = readNumberFormats(child(this.#root, 'numFmts'));
    this.#formats = new Map([...formats].reverse().map(([id, code]) => [code, id]));
    this.#nextFormat = Math.max(FIRST_OWN_FORMAT - 1, ...formats.keys()) + 1;
  }

  /** The number of the format that shows `look`, made from format `base`. */
  formatFor(base: number, look: CellLook): number {
    const before = this.looks[base];
    if (before !== undefined && sameLook(before, look)) return base;
    const key = `${String(base)} ${JSON.stringify(look)}`;
    const known = this.#known.get(key) ?? this.#addXf(base, look);
    this.#known.set(key, known);
    return known;
  }

  /** The number of a format for a rule. */
  ruleFormat(look: ConditionalLook): number {
    const count = children(child(this.#root, 'dxfs'), 'dxf').length;
    this.#rules.push((prefix) => ruleXml(look, prefix));
    return count + this.#rules.length - 1;
  }

  toString(): string {
    let xml = this.source;
    for (const name of ['cellXfs', 'fills', 'fonts', 'numFmts'] as const) xml = this.#extend(xml, name);
    return this.#rules.length === 0 ? xml : addDxfs(xml, this.#rules).xml;
  }

  #extend(xml: string, name: ListName): string {
    const added = this.#added[name].join('');
    if (added === '') return xml;
    const root = parseXml(xml);
    const list = child(root, name);
    if (list === null) {
      const element = `<${this.#prefix}${name}>${added}</${this.#prefix}${name}>`;
      return xml.slice(0, root.innerStart) + element + xml.slice(root.innerStart);
    }
    const longer = append(xml, list, added);
    const tag = longer.slice(list.start, list.innerStart);
    const count = list.children.length + this.#added[name].length;
    const counted = tag.replace(/count="\d+"/, `count="${String(count)}"`);
    return longer.slice(0, list.start) + counted + longer.slice(list.start + tag.length);
  }

  #add(name: ListName, xml: string): number {
    const place = this.#added[name].indexOf(xml);
    const before = children(child(this.#root, name), name === 'cellXfs' ? 'xf' : name.slice(0, -1)).length;
    return before + (place >= 0 ? place : this.#added[name].push(xml) - 1);
  }

  #addXf(base: number, look: CellLook): number {
    const xf = this.#item('cellXfs', base);
    const before = this.looks[base];
    if (xf === undefined || before === undefined) throw damaged('cell format that does not exist');
    const numbers = new Map(XF_ATTRIBUTES.map((name) => [name, integer(xf, name, 0)]));
    numbers.set('numFmtId', this.#numberFormat(look.numberFormat));
    const font = look.bold !== before.bold || look.italic !== before.italic || look.color !== before.color;
    if (font) numbers.set('fontId', this.#font(numbers.get('fontId') ?? 0, look));
    if (look.fill !== before.fill) numbers.set('fillId', this.#fill(look.fill));
    const kept = [...xf.attributes].filter(([name]) => !numbers.has(name) && !name.startsWith('apply'));
    const attributes = [...numbers, ...kept]
      .map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`)
      .join('');
    const applied =
      ' applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1" applyProtection="1"';
    const p = this.#prefix;
    return this.#add('cellXfs', `<${p}xf${attributes}${applied}>${this.#xfContent(xf, look.wrap)}</${p}xf>`);
  }

  #xfContent(xf: XmlElement, wrap: boolean): string {
    const alignment = new Map(child(xf, 'alignment')?.attributes ?? []);
    if (wrap) alignment.set('wrapText', '1');
    else alignment.delete('wrapText');
    const attributes = [...alignment].map(([name, value]) => ` ${name}="${escapeXml(value)}"`).join('');
    const others = xf.children
      .filter(({ local }) => local !== 'alignment')
      .map(({ start, end }) => this.source.slice(start, end));
    return (attributes === '' ? '' : `<${this.#prefix}alignment${attributes}/>`) + others.join('');
  }

  #numberFormat(code: string): number {
    const known = this.#formats.get(code);
    if (known !== undefined) return known;
    const id = this.#nextFormat++;
    this.#formats.set(code, id);
    this.#add('numFmts', `<${this.#prefix}numFmt numFmtId="${String(id)}" formatCode="${escapeXml(code)}"/>`);
    return id;
  }

  #font(base: number, look: CellLook): number {
    const p = this.#prefix;
    const own = ['b', 'i', 'color'];
    const kept = (this.#item('fonts', base)?.children ?? [])
      .filter(({ local }) => !own.includes(local))
      .map(({ local, start, end }) => ({ local, xml: this.source.slice(start, end) }));
    const color = look.color === null ? `<${p}color theme="1"/>` : `<${p}color rgb="${argb(look.color)}"/>`;
    const size = kept.findIndex(({ local }) => local === 'sz') + 1;
    const rest = [
      ...kept.slice(0, size).map(({ xml }) => xml),
      color,
      ...kept.slice(size).map(({ xml }) => xml),
    ];
    return this.#add(
      'fonts',
      `<${p}font>${look.bold ? `<${p}b/>` : ''}${look.italic ? `<${p}i/>` : ''}${rest.join('')}</${p}font>`,
    );
  }

  #fill(color: string | null): number {
    if (color === null) return 0;
    const p = this.#prefix;
    return this.#add(
      'fills',
      `<${p}fill><${p}patternFill patternType="solid"><${p}fgColor rgb="${argb(color)}"/></${p}patternFill></${p}fill>`,
    );
  }

  #item(list: ListName, index: number): XmlElement | undefined {
    return child(this.#root, list)?.children[index];
  }
}

function ruleXml({ fill, color, bold, border }: ConditionalLook, p: string): string {
  const colored = (hex: string, name: string): string => `<${p}${name} rgb="${argb(hex)}"/>`;
  const font = (bold ? `<${p}b/>` : '') + (color === null ? '' : colored(color, 'color'));
  const side = (name: string): string =>
    border === null
      ? ''
      : `<${p}${name} style="${BORDER_LINES[border.line]}">${colored(border.color, 'color')}</${p}${name}>`;
  return (
    `<${p}dxf>${font === '' ? '' : `<${p}font>${font}</${p}font>`}` +
    (fill === null
      ? ''
      : `<${p}fill><${p}patternFill patternType="solid">${colored(fill, 'bgColor')}</${p}patternFill></${p}fill>`) +
    (border === null
      ? ''
      : `<${p}border>${['left', 'right', 'top', 'bottom'].map(side).join('')}</${p}border>`) +
    `</${p}dxf>`
  );
}

export function sameLook(a: CellLook, b: CellLook): boolean {
  return (
    a.numberFormat === b.numberFormat &&
    a.bold === b.bold &&
    a.italic === b.italic &&
    a.wrap === b.wrap &&
    a.color === b.color &&
    a.fill === b.fill
  );
}
