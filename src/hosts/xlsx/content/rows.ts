import { parseCellAddress } from '../../../core/values/address';
import { damaged } from '../unreadable';
import { child, integer, parseXml, type XmlElement } from '../xml/tree';
import { shiftFormula } from './formulas';

/** A cell as it stands in the file. */
export interface FileCell {
  readonly row: number;
  readonly column: number;
  readonly style: number;
  readonly error: boolean;
  readonly formula: string | null;
  /** Number of the shared formula it belongs to. */
  readonly shared: number | null;
  readonly xml: string;
}

export interface FileRow {
  readonly row: number;
  readonly hidden: boolean;
  /** The row's own tag, always open: `<row r="3" ht="20">`. */
  readonly tag: string;
  readonly name: string;
  readonly cells: readonly FileCell[];
}

const ROW = /<((?:[\w.-]+:)?row)\b[^>]*?(?:\/>|>[\s\S]*?<\/\1\s*>)/g;

interface SharedFormula {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** The rows of a `sheetData` section, with shared formulas written out for each cell. */
export function readRows(sheetData: string): FileRow[] {
  const shared = new Map<number, SharedFormula>();
  const rows: FileRow[] = [];
  for (const [source, name = ''] of sheetData.matchAll(ROW)) {
    const element = parseXml(source);
    const row = integer(element, 'r', (rows.at(-1)?.row ?? -1) + 2) - 1;
    const cells: FileCell[] = [];
    for (const cell of element.children) {
      if (cell.local !== 'c') continue;
      const column =
        parseCellAddress(cell.attributes.get('r') ?? '')?.column ?? (cells.at(-1)?.column ?? -1) + 1;
      cells.push(readCell(cell, row, column, source, shared));
    }
    const tag = source.slice(0, element.innerStart).replace(/\s*\/>$/, '>');
    rows.push({ row, hidden: isHidden(element), tag, name, cells });
  }
  return rows;
}

function isHidden(row: XmlElement): boolean {
  return ['1', 'true'].includes(row.attributes.get('hidden') ?? '');
}

function readCell(
  cell: XmlElement,
  row: number,
  column: number,
  source: string,
  formulas: Map<number, SharedFormula>,
): FileCell {
  const f = child(cell, 'f');
  const shared = f?.attributes.get('t') === 'shared' ? integer(f, 'si', -1) : null;
  return {
    row,
    column,
    style: integer(cell, 's', 0),
    error: cell.attributes.get('t') === 'e',
    formula: f === null ? null : formulaText(f, row, column, shared, formulas),
    shared,
    xml: source.slice(cell.start, cell.end),
  };
}

function formulaText(
  f: XmlElement,
  row: number,
  column: number,
  shared: number | null,
  formulas: Map<number, SharedFormula>,
): string {
  if (shared === null) return f.text;
  if (f.text !== '') {
    formulas.set(shared, { row, column, formula: f.text });
    return f.text;
  }
  const first = formulas.get(shared);
  if (first === undefined) throw damaged('shared formula without its first cell');
  return shiftFormula(first.formula, row - first.row, column - first.column);
}
