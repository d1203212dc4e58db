import { areaAddress, cellAddress } from '../../../core/values/address';
import type { ColumnContent, LinkContent, SheetContent, ValidationContent } from '../content';
import { append, cutAll } from '../edit/insert';
import type { SheetXml } from '../edit/sheet-xml';
import { escapeCellText, escapeXml } from '../xml/text';
import { child, children, integer, parseXml, type XmlElement } from '../xml/tree';
import { writeRules } from './rule-writer';
import { readLink, readValidation } from './sections';
import type { StyleWriter } from './style-writer';
import type { Styles } from './styles';

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** Writes everything of a sheet but its cells and tables, as far as it differs from what the file showed. */
export function writeSections(
  xml: SheetXml,
  before: SheetContent,
  after: SheetContent,
  styles: StyleWriter,
  looks: Styles['conditional'],
): void {
  if (!same(before.columns, after.columns)) writeColumns(xml, before.columns, after.columns);
  if (before.frozenRows !== after.frozenRows || before.frozenColumns !== after.frozenColumns)
    writePane(xml, after);
  if (!same(before.merges, after.merges)) writeMerges(xml, after);
  if (!same(before.validations, after.validations)) writeValidations(xml, after.validations);
  if (!same(before.conditionalFormats, after.conditionalFormats))
    writeRules(xml, after.conditionalFormats, styles, looks);
  if (!same(before.links, after.links)) writeLinks(xml, after.links);
}

function writeColumns(
  xml: SheetXml,
  before: readonly ColumnContent[],
  after: readonly ColumnContent[],
): void {
  const changed = new Map<number, ColumnContent | null>(before.map(({ column }) => [column, null]));
  for (const column of after) changed.set(column.column, column);
  for (const column of before) if (after.some((each) => same(each, column))) changed.delete(column.column);
  const source = xml.first('cols');
  const p = xml.prefix;
  const pieces =
    source === null ? [] : children(parseXml(source), 'col').flatMap((col) => splitColumn(col, changed, p));
  const added = [...changed].flatMap(([column, content]) => {
    return content === null ? [] : [{ first: column, xml: columnXml(content, [], p) }];
  });
  const list = [...pieces, ...added].sort((a, b) => a.first - b.first).map((piece) => piece.xml);
  xml.set('cols', list.length === 0 ? null : `<${p}cols>${list.join('')}</${p}cols>`);
}

interface ColumnPiece {
  readonly first: number;
  readonly xml: string;
}

/** One element may stand for many columns: those that change are taken out, with the rest of their format. */
function splitColumn(col: XmlElement, changed: Map<number, ColumnContent | null>, p: string): ColumnPiece[] {
  const last = integer(col, 'max', 1) - 1;
  const kept = [...col.attributes].filter(
    ([name]) => !['min', 'max', 'width', 'customWidth', 'hidden', 'bestFit'].includes(name),
  );
  const pieces: ColumnPiece[] = [];
  let first = integer(col, 'min', 1) - 1;
  const inside = [...changed.keys()]
    .filter((column) => column >= first && column <= last)
    .sort((a, b) => a - b);
  const rest = (end: number): void => {
    if (first > end) return;
    const attributes = new Map([...col.attributes, ['min', String(first + 1)], ['max', String(end + 1)]]);
    pieces.push({ first, xml: `<${p}col${attributesXml([...attributes])}/>` });
  };
  for (const column of inside) {
    rest(column - 1);
    const content = changed.get(column) ?? null;
    if (content !== null) pieces.push({ first: column, xml: columnXml(content, kept, p) });
    changed.delete(column);
    first = column + 1;
  }
  rest(last);
  return pieces;
}

function columnXml(
  { column, width, hidden }: ColumnContent,
  kept: readonly (readonly [string, string])[],
  p: string,
): string {
  const number = String(column + 1);
  const own = `min="${number}" max="${number}" width="${String(width)}" customWidth="1"${hidden ? ' hidden="1"' : ''}`;
  return `<${p}col ${own}${attributesXml(kept)}/>`;
}

function attributesXml(attributes: readonly (readonly [string, string])[]): string {
  return attributes.map(([name, value]) => ` ${name}="${escapeXml(value)}"`).join('');
}

function writePane(xml: SheetXml, { frozenRows, frozenColumns }: SheetContent): void {
  const p = xml.prefix;
  const source =
    xml.first('sheetViews') ?? `<${p}sheetViews><${p}sheetView workbookViewId="0"/></${p}sheetViews>`;
  const element = parseXml(source);
  const view = element.children[0];
  if (view === undefined) return;
  const old = view.children.filter(({ local }) => local === 'pane' || local === 'selection');
  const cleared = cutAll(source, old);
  const x = frozenColumns === 0 ? '' : ` xSplit="${String(frozenColumns)}"`;
  const y = frozenRows === 0 ? '' : ` ySplit="${String(frozenRows)}"`;
  const active = x === '' ? 'bottomLeft' : y === '' ? 'topRight' : 'bottomRight';
  const corner = cellAddress(frozenRows, frozenColumns);
  const pane =
    x + y === ''
      ? ''
      : `<${p}pane${x}${y} topLeftCell="${corner}" activePane="${active}" state="frozen"/><${p}selection pane="${active}"/>`;
  const opened = parseXml(cleared).children[0];
  if (opened === undefined || pane === '') {
    xml.set('sheetViews', cleared);
    return;
  }
  const inside = opened.innerEnd < opened.end;
  // The pane must stand first in the view.
  xml.set(
    'sheetViews',
    inside
      ? cleared.slice(0, opened.innerStart) + pane + cleared.slice(opened.innerStart)
      : append(cleared, opened, pane),
  );
}

function writeMerges(xml: SheetXml, { merges }: SheetContent): void {
  const p = xml.prefix;
  const list = merges.map((area) => `<${p}mergeCell ref="${areaAddress(area)}"/>`).join('');
  xml.set(
    'mergeCells',
    merges.length === 0 ? null : `<${p}mergeCells count="${String(merges.length)}">${list}</${p}mergeCells>`,
  );
}

function writeValidations(xml: SheetXml, validations: readonly ValidationContent[]): void {
  const remaining = validations.map((validation) => JSON.stringify(validation));
  const p = xml.prefix;
  const source = xml.first('dataValidations') ?? `<${p}dataValidations count="0"></${p}dataValidations>`;
  const gone = children(parseXml(source), 'dataValidation').filter((element) => {
    const content = readValidation(element);
    return content !== null && !take(remaining, JSON.stringify(content));
  });
  const added = validations.filter((validation) => take(remaining, JSON.stringify(validation)));
  const left = cutAll(source, gone);
  const list = append(left, parseXml(left), added.map((validation) => validationXml(validation, p)).join(''));
  const count = parseXml(list).children.length;
  xml.set('dataValidations', count === 0 ? null : list.replace(/count="\d*"/, `count="${String(count)}"`));
}

/** Takes one of these out of a list; false when it is not in it. */
function take(list: string[], item: string): boolean {
  const index = list.indexOf(item);
  if (index >= 0) list.splice(index, 1);
  return index >= 0;
}

function validationXml(validation: ValidationContent, p: string): string {
  const texts = [
    ['errorTitle', validation.errorTitle],
    ['error', validation.errorText],
    ['promptTitle', validation.promptTitle],
    ['prompt', validation.promptText],
  ] as const;
  const flags = [
    ['allowBlank', validation.allowBlank],
    ['showInputMessage', validation.showPrompt],
    ['showErrorMessage', validation.showError],
  ] as const;
  const formula = (name: string, text: string): string =>
    text === '' ? '' : `<${p}${name}>${escapeXml(text)}</${p}${name}>`;
  return (
    `<${p}dataValidation type="${validation.kind}" errorStyle="${validation.errorStyle}" operator="${validation.operator}"` +
    flags.map(([name, on]) => (on ? ` ${name}="1"` : '')).join('') +
    texts.map(([name, text]) => (text === '' ? '' : ` ${name}="${escapeCellText(text)}"`)).join('') +
    ` sqref="${validation.areas.map(areaAddress).join(' ')}">` +
    formula('formula1', validation.formula1) +
    formula('formula2', validation.formula2) +
    `</${p}dataValidation>`
  );
}

function writeLinks(xml: SheetXml, links: readonly LinkContent[]): void {
  const remaining = links.map((link) => JSON.stringify(link));
  const p = xml.prefix;
  const source = xml.first('hyperlinks') ?? `<${p}hyperlinks></${p}hyperlinks>`;
  const gone = children(parseXml(source), 'hyperlink').filter((element) => {
    const link = readLink(element);
    return link !== null && !take(remaining, JSON.stringify(link));
  });
  const left = cutAll(source, gone);
  const added = links
    .filter((link) => take(remaining, JSON.stringify(link)))
    .map(
      ({ row, column, location }) =>
        `<${p}hyperlink ref="${cellAddress(row, column)}" location="${escapeXml(location)}"/>`,
    );
  const list = append(left, parseXml(left), added.join(''));
  xml.set('hyperlinks', child(parseXml(list), 'hyperlink') === null ? null : list);
}
