import type { DataValidation, ValidationRule } from '../../excel-emulator/formats';
import type { Area } from '../../excel-emulator/cells';
import type { ComparisonOperator, ValidationContent, ValidationKind } from '../../hosts/xlsx/content';

const KINDS: readonly (readonly [ValidationKind, ValidationRule['kind']])[] = [
  ['list', 'list'],
  ['whole', 'wholeNumber'],
  ['decimal', 'decimal'],
  ['date', 'date'],
  ['time', 'time'],
  ['textLength', 'textLength'],
  ['custom', 'custom'],
];

const OPERATORS: readonly (readonly [ComparisonOperator, string])[] = [
  ['between', 'Between'],
  ['notBetween', 'NotBetween'],
  ['equal', 'EqualTo'],
  ['notEqual', 'NotEqualTo'],
  ['greaterThan', 'GreaterThan'],
  ['lessThan', 'LessThan'],
  ['greaterThanOrEqual', 'GreaterThanOrEqualTo'],
  ['lessThanOrEqual', 'LessThanOrEqualTo'],
];

const STYLES: readonly (readonly [ValidationContent['errorStyle'], string])[] = [
  ['stop', 'Stop'],
  ['warning', 'Warning'],
  ['information', 'Information'],
];

/** A number as a number; anything else is a formula, which the file writes without its sign. */
function operand(text: string): string | number {
  return text !== '' && Number.isFinite(Number(text)) ? Number(text) : `=${text}`;
}

function fileOperand(operandValue: string | number | undefined): string {
  return operandValue === undefined ? '' : String(operandValue).replace(/^=/, '');
}

function toRule({ kind, operator, formula1, formula2 }: ValidationContent): ValidationRule {
  if (kind === 'list') {
    const text = /^"(.*)"$/s.exec(formula1)?.[1];
    const source = text === undefined ? `=${formula1}` : text.replaceAll('""', '"');
    return { kind: 'list', source, inCellDropDown: true };
  }
  if (kind === 'custom') return { kind, formula: `=${formula1}` };
  return {
    kind: kind === 'whole' ? 'wholeNumber' : kind,
    operator: OPERATORS.find(([name]) => name === operator)?.[1] ?? 'Between',
    formula1: operand(formula1),
    ...(formula2 === '' ? {} : { formula2: operand(formula2) }),
  };
}

export function toValidation(content: ValidationContent): DataValidation {
  return {
    rule: toRule(content),
    ignoreBlanks: content.allowBlank,
    prompt: { showPrompt: content.showPrompt, title: content.promptTitle, message: content.promptText },
    errorAlert: {
      showAlert: content.showError,
      style: STYLES.find(([name]) => name === content.errorStyle)?.[1] ?? 'Stop',
      title: content.errorTitle,
      message: content.errorText,
    },
  };
}

export function toValidationContent(areas: readonly Area[], validation: DataValidation): ValidationContent {
  const { rule, prompt, errorAlert } = validation;
  const compared = 'operator' in rule ? rule : null;
  const own =
    rule.kind === 'list'
      ? rule.source.startsWith('=')
        ? rule.source.slice(1)
        : `"${rule.source.replaceAll('"', '""')}"`
      : rule.kind === 'custom'
        ? fileOperand(rule.formula)
        : fileOperand(rule.formula1);
  return {
    areas,
    kind: KINDS.find(([, name]) => name === rule.kind)?.[0] ?? 'custom',
    operator: OPERATORS.find(([, name]) => name === compared?.operator)?.[0] ?? 'between',
    formula1: own,
    formula2: fileOperand(compared?.formula2),
    allowBlank: validation.ignoreBlanks,
    errorStyle: STYLES.find(([, name]) => name === errorAlert.style)?.[0] ?? 'stop',
    showError: errorAlert.showAlert,
    errorTitle: errorAlert.title,
    errorText: errorAlert.message,
    showPrompt: prompt.showPrompt,
    promptTitle: prompt.title,
    promptText: prompt.message,
  };
}
