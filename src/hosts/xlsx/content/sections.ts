import type { Area } from '../../../core/sheet/snapshot';
import { MAX_COLUMNS, parseArea, parseCellAddress } from '../../../core/values/address';
import type {
  ColumnContent,
  ComparisonOperator,
  ConditionalFormatContent,
  ConditionalLook,
  LinkContent,
  ValidationContent,
  ValidationKind,
} from '../content';
import { child, children, flag, integer, type XmlElement } from '../xml/tree';

const KINDS: readonly string[] = ['list', 'whole', 'decimal', 'date', 'time', 'textLength', 'custom'];
const OPERATORS: readonly string[] = [
  'between',
  'notBetween',
  'equal',
  'notEqual',
  'greaterThan',
  'lessThan',
  'greaterThanOrEqual',
  'lessThanOrEqual',
];
const NO_LOOK: ConditionalLook = { fill: null, color: null, bold: false, border: null };

function isKind(text: string): text is ValidationKind {
  return KINDS.includes(text);
}

function isOperator(text: string): text is ComparisonOperator {
  return OPERATORS.includes(text);
}

function operatorOf(element: XmlElement, otherwise: ComparisonOperator): ComparisonOperator {
  const operator = element.attributes.get('operator') ?? '';
  return isOperator(operator) ? operator : otherwise;
}

/** The areas of an `sqref`: separated by spaces. What is not an area is left out. */
export function parseAreas(list: string): Area[] {
  return list
    .split(/\s+/)
    .map(parseArea)
    .filter((area) => area !== null);
}

/** The columns with a width of their own or that are hidden, one by one. */
export function readColumns(cols: XmlElement): ColumnContent[] {
  return children(cols, 'col').flatMap((col) => {
    const first = integer(col, 'min', 1) - 1;
    const last = Math.min(integer(col, 'max', 1), MAX_COLUMNS) - 1;
    const width = Number(col.attributes.get('width') ?? NaN);
    const hidden = flag(col, 'hidden');
    if (!Number.isFinite(width) || last < first) return [];
    return Array.from({ length: last - first + 1 }, (_, index) => ({ column: first + index, width, hidden }));
  });
}

/** Null for a rule that limits nothing and only shows a message of a kind that is not shown. */
export function readValidation(element: XmlElement): ValidationContent | null {
  const text = (name: string): string => element.attributes.get(name) ?? '';
  const kind = text('type');
  const style = text('errorStyle');
  if (!isKind(kind)) return null;
  return {
    areas: parseAreas(text('sqref')),
    kind,
    operator: operatorOf(element, 'between'),
    formula1: child(element, 'formula1')?.text ?? '',
    formula2: child(element, 'formula2')?.text ?? '',
    allowBlank: flag(element, 'allowBlank'),
    errorStyle: style === 'warning' || style === 'information' ? style : 'stop',
    showError: flag(element, 'showErrorMessage'),
    errorTitle: text('errorTitle'),
    errorText: text('error'),
    showPrompt: flag(element, 'showInputMessage'),
    promptTitle: text('promptTitle'),
    promptText: text('prompt'),
  };
}

export function readRule(
  rule: XmlElement,
  section: XmlElement,
  looks: readonly ConditionalLook[],
): ConditionalFormatContent {
  const type = rule.attributes.get('type');
  return {
    areas: parseAreas(section.attributes.get('sqref') ?? ''),
    kind: type === 'expression' ? 'formula' : type === 'cellIs' ? 'compare' : 'other',
    operator: operatorOf(rule, 'equal'),
    formulas: children(rule, 'formula').map(({ text }) => text),
    priority: integer(rule, 'priority', 0),
    stopIfTrue: flag(rule, 'stopIfTrue'),
    look: looks[integer(rule, 'dxfId', -1)] ?? NO_LOOK,
  };
}

/** Null for a link to somewhere outside the workbook. */
export function readLink(element: XmlElement): LinkContent | null {
  const cell = parseCellAddress((element.attributes.get('ref') ?? '').split(':')[0] ?? '');
  const location = element.attributes.get('location');
  const external = [...element.attributes.keys()].some((name) => name.endsWith(':id'));
  return cell === null || location === undefined || external ? null : { ...cell, location };
}
