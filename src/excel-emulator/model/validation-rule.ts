import { absoluteAddress } from '../addresses';
import type { ComparisonRule, ValidationRule } from '../formats';
import { apiError, notImplemented } from '../protocol/api-error';
import { optionalBoolean, record, text } from '../protocol/arguments';
import { PlacedCells } from './placed-cells';

/** A list that is given as a text, rather than as a range, cannot be longer. */
const LONGEST_LIST = 255;
const LONGEST_FORMULA = 8_192;

const OPERATORS = [
  'Between',
  'NotBetween',
  'EqualTo',
  'NotEqualTo',
  'GreaterThan',
  'LessThan',
  'GreaterThanOrEqualTo',
  'LessThanOrEqualTo',
];
const COMPARISONS = ['wholeNumber', 'decimal', 'textLength', 'date', 'time'] as const;

type Wire = Readonly<Record<string, unknown>>;

function listSource(value: unknown, sheetName: (id: string) => string): string {
  if (value instanceof PlacedCells) return `=${absoluteAddress(sheetName(value.sheetId), value.area)}`;
  if (typeof value === 'string' && !value.startsWith('=') && value.length > LONGEST_LIST) {
    throw apiError('InvalidArgument');
  }
  return text(value);
}

function operand(value: unknown): string | number {
  if (typeof value === 'string' && value !== '' && value.length <= LONGEST_FORMULA) return value;
  if (typeof value !== 'number') throw apiError('InvalidArgument');
  return value;
}

function comparison(wire: Wire): ComparisonRule {
  const operator = text(wire['operator']);
  if (!OPERATORS.includes(operator)) throw apiError('InvalidArgument');
  const rule = { operator, formula1: operand(wire['formula1']) };
  return operator.endsWith('Between') ? { ...rule, formula2: operand(wire['formula2']) } : rule;
}

/** A rule has exactly one criterion, by the name of its kind. */
export function ruleFromWire(wire: Wire, sheetName: (id: string) => string): ValidationRule {
  const [kind, ...others] = Object.keys(wire);
  if (kind === undefined || others.length > 0) throw apiError('InvalidArgument');
  const criterion = record(wire[kind]);
  if (kind === 'list') {
    return {
      kind,
      source: listSource(criterion['source'], sheetName),
      inCellDropDown: optionalBoolean(criterion['inCellDropDown']),
    };
  }
  if (kind === 'custom') return { kind, formula: text(criterion['formula']) };
  const known = COMPARISONS.find((name) => name === kind);
  if (known === undefined) throw notImplemented(`DataValidation.Rule ${kind}`);
  return { kind: known, ...comparison(criterion) };
}

export function ruleToWire({ kind, ...criterion }: ValidationRule): Wire {
  return { [kind]: criterion };
}

/** `DataValidationType` of Excel. */
export function typeOfRule(rule: ValidationRule): string {
  return rule.kind.charAt(0).toUpperCase() + rule.kind.slice(1);
}
