import {
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationRenderMode,
  DataValidationType,
  generateRandomId,
  type IDataValidationRule,
  type ISheetDataValidationRule,
  Rectangle,
} from '@univerjs/core';
import { SheetDataValidationModel, UpdateRuleType } from '@univerjs/preset-sheets-data-validation';
import { cellCount, intersection } from '../../excel-emulator/areas';
import type { Area } from '../../excel-emulator/cells';
import type { DataValidation, ValidationRule } from '../../excel-emulator/formats';
import type { GridContext } from './context';
import { toBoundedArea, toRange } from './ranges';

const KINDS: readonly (readonly [Exclude<ValidationRule['kind'], 'list' | 'custom'>, string])[] = [
  ['wholeNumber', DataValidationType.WHOLE],
  ['decimal', DataValidationType.DECIMAL],
  ['textLength', DataValidationType.TEXT_LENGTH],
  ['date', DataValidationType.DATE],
  ['time', DataValidationType.TIME],
];

const LIST: string = DataValidationType.LIST;

const OPERATORS: readonly (readonly [string, DataValidationOperator])[] = [
  ['Between', DataValidationOperator.BETWEEN],
  ['NotBetween', DataValidationOperator.NOT_BETWEEN],
  ['EqualTo', DataValidationOperator.EQUAL],
  ['NotEqualTo', DataValidationOperator.NOT_EQUAL],
  ['GreaterThan', DataValidationOperator.GREATER_THAN],
  ['LessThan', DataValidationOperator.LESS_THAN],
  ['GreaterThanOrEqualTo', DataValidationOperator.GREATER_THAN_OR_EQUAL],
  ['LessThanOrEqualTo', DataValidationOperator.LESS_THAN_OR_EQUAL],
];

const STYLES: readonly (readonly [string, DataValidationErrorStyle])[] = [
  ['Stop', DataValidationErrorStyle.STOP],
  ['Warning', DataValidationErrorStyle.WARNING],
  ['Information', DataValidationErrorStyle.INFO],
];

type UniverCriteria = Pick<
  IDataValidationRule,
  'type' | 'operator' | 'formula1' | 'formula2' | 'showDropDown'
>;

function toCriteria(rule: ValidationRule): UniverCriteria {
  if (rule.kind === 'list') {
    return { type: DataValidationType.LIST, formula1: rule.source, showDropDown: rule.inCellDropDown };
  }
  if (rule.kind === 'custom') return { type: DataValidationType.CUSTOM, formula1: rule.formula };
  const operator = OPERATORS.find(([name]) => name === rule.operator)?.[1];
  return {
    type: KINDS.find(([kind]) => kind === rule.kind)?.[1] ?? DataValidationType.ANY,
    ...(operator === undefined ? {} : { operator }),
    formula1: String(rule.formula1),
    ...(rule.formula2 === undefined ? {} : { formula2: String(rule.formula2) }),
  };
}

function operand(text: string | undefined): string | number {
  return text !== undefined && text !== '' && Number.isFinite(Number(text)) ? Number(text) : (text ?? '');
}

function toValidationRule(rule: IDataValidationRule): ValidationRule {
  const kind = KINDS.find(([, code]) => code === rule.type)?.[0];
  if (kind !== undefined) {
    return {
      kind,
      operator: OPERATORS.find(([, code]) => code === rule.operator)?.[0] ?? 'Between',
      formula1: operand(rule.formula1),
      ...(rule.formula2 === undefined || rule.formula2 === '' ? {} : { formula2: operand(rule.formula2) }),
    };
  }
  if (rule.type === LIST) {
    return { kind: 'list', source: rule.formula1 ?? '', inCellDropDown: rule.showDropDown !== false };
  }
  return { kind: 'custom', formula: rule.formula1 ?? '' };
}

function toValidation(rule: IDataValidationRule): DataValidation {
  return {
    rule: toValidationRule(rule),
    ignoreBlanks: rule.allowBlank !== false,
    prompt: {
      showPrompt: rule.showInputMessage === true,
      title: rule.promptTitle ?? '',
      message: rule.prompt ?? '',
    },
    errorAlert: {
      showAlert: rule.showErrorMessage === true,
      style: STYLES.find(([, code]) => code === rule.errorStyle)?.[0] ?? 'Stop',
      title: rule.errorTitle ?? '',
      message: rule.error ?? '',
    },
  };
}

function toUniverRule(validation: DataValidation, areas: readonly Area[]): ISheetDataValidationRule {
  const { prompt, errorAlert } = validation;
  return {
    uid: generateRandomId(),
    ranges: areas.map(toRange),
    ...toCriteria(validation.rule),
    allowBlank: validation.ignoreBlanks,
    // As Excel: the cell looks like any other until it is chosen.
    renderMode: DataValidationRenderMode.TEXT,
    showInputMessage: prompt.showPrompt,
    promptTitle: prompt.title,
    prompt: prompt.message,
    showErrorMessage: errorAlert.showAlert,
    errorStyle: STYLES.find(([name]) => name === errorAlert.style)?.[1] ?? DataValidationErrorStyle.STOP,
    errorTitle: errorAlert.title,
    error: errorAlert.message,
  };
}

/** What may be filled in, for one sheet. A cell has one rule at most; Univer's ranges never overlap. */
export class SheetValidations {
  constructor(
    private readonly context: GridContext,
    private readonly sheetId: string,
  ) {}

  list(): readonly { readonly areas: readonly Area[]; readonly validation: DataValidation }[] {
    return this.rules().map((rule) => ({ areas: this.areas(rule), validation: toValidation(rule) }));
  }

  get(area: Area): DataValidation | null | 'mixed' {
    const covered = new Map<string, { readonly validation: DataValidation; cells: number }>();
    for (const { areas, validation } of this.list()) {
      const key = JSON.stringify(validation);
      const entry = covered.get(key) ?? { validation, cells: 0 };
      for (const part of areas) {
        const shared = intersection(area, part);
        if (shared !== null) entry.cells += cellCount(shared);
      }
      if (entry.cells > 0) covered.set(key, entry);
    }
    const [only, ...others] = covered.values();
    if (only === undefined) return null;
    return others.length === 0 && only.cells === cellCount(area) ? only.validation : 'mixed';
  }

  set(areas: readonly Area[], validation: DataValidation | null): void {
    for (const rule of this.rules()) this.takeAway(rule, areas);
    if (validation === null) return;
    this.context.run('data-validation.mutation.addRule', {
      subUnitId: this.sheetId,
      rule: toUniverRule(validation, areas),
    });
  }

  private takeAway(rule: ISheetDataValidationRule, areas: readonly Area[]): void {
    if (!this.areas(rule).some((own) => areas.some((area) => intersection(own, area) !== null))) return;
    const left = Rectangle.subtractMulti(this.areas(rule).map(toRange), areas.map(toRange));
    const target = { subUnitId: this.sheetId, ruleId: rule.uid };
    if (left.length === 0) this.context.run('data-validation.mutation.removeRule', target);
    else {
      this.context.run('data-validation.mutation.updateRule', {
        ...target,
        payload: { type: UpdateRuleType.RANGE, payload: left },
      });
    }
  }

  private areas(rule: ISheetDataValidationRule): readonly Area[] {
    const sheet = this.context.worksheet(this.sheetId);
    return rule.ranges.map((range) => toBoundedArea(range, sheet.getRowCount(), sheet.getColumnCount()));
  }

  private rules(): readonly ISheetDataValidationRule[] {
    const model = this.context.injector.get(SheetDataValidationModel);
    // A copy: the rules are changed while going through them.
    return [...model.getRules(this.context.unitId, this.sheetId)];
  }
}
