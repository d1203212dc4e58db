import type { ConditionalFormatContent, ValidationContent } from '../../src/hosts/xlsx/content';
import {
  comparisonFormula,
  toConditionalFormat,
  toConditionalFormatContent,
} from '../../src/workbench/content/conditional-formats';
import { toValidation, toValidationContent } from '../../src/workbench/content/validations';

const AREA = { row: 1, column: 4, rowCount: 9, columnCount: 1 };

const VALIDATION: ValidationContent = {
  areas: [AREA],
  kind: 'list',
  operator: 'between',
  formula1: '"ja,nee ""misschien"""',
  formula2: '',
  allowBlank: true,
  errorStyle: 'warning',
  showError: true,
  errorTitle: 'Niet in de lijst',
  errorText: 'Kies ja of nee.',
  showPrompt: true,
  promptTitle: 'Kies',
  promptText: 'ja of nee',
};

describe('a rule for what may be filled in', () => {
  it.each<Partial<ValidationContent>>([
    {},
    { formula1: 'Codes!$A$1:$A$9' },
    { kind: 'whole', operator: 'greaterThanOrEqual', formula1: '0' },
    { kind: 'decimal', operator: 'notBetween', formula1: '0.5', formula2: 'B$1*2' },
    { kind: 'date', operator: 'lessThan', formula1: '43101' },
    { kind: 'textLength', operator: 'equal', formula1: '4', errorStyle: 'stop', allowBlank: false },
    { kind: 'custom', formula1: 'ISNUMBER(E2)', showPrompt: false },
  ])('comes out of the grid as it went in: %j', (part) => {
    const content = { ...VALIDATION, ...part };
    expect(toValidationContent(content.areas, toValidation(content))).toEqual(content);
  });
});

const FORMAT: ConditionalFormatContent = {
  areas: [AREA],
  kind: 'formula',
  operator: 'equal',
  formulas: ['LEN(E2)>3'],
  priority: 1,
  stopIfTrue: true,
  look: { fill: '#FFF2CC', color: '#7F6000', bold: true, border: { color: '#BC4B09', line: 'dashed' } },
};

describe('a conditional format', () => {
  it.each<Partial<ConditionalFormatContent>>([
    {},
    { look: { fill: null, color: null, bold: false, border: null } },
    { kind: 'compare', operator: 'between', formulas: ['1', '9'] },
    { kind: 'other', formulas: [] },
  ])('comes out of the grid as it went in: %j', (part) => {
    const content = { ...FORMAT, ...part };
    const format = { ...toConditionalFormat(content), id: 'x' };
    expect(toConditionalFormatContent(format, 1, content)).toEqual(content);
  });

  it('of the formula kind takes over what was changed in the grid', () => {
    const format = { ...toConditionalFormat(FORMAT), id: 'x', formula: '=TRUE' };
    expect(toConditionalFormatContent(format, 3, FORMAT)).toEqual({
      ...FORMAT,
      formulas: ['TRUE'],
      priority: 3,
    });
  });

  it('that is shown in a part of its area gets all of it back, as long as it stands there', () => {
    const shown = [{ ...AREA, rowCount: 3 }];
    const format = { ...toConditionalFormat(FORMAT), id: 'x', areas: shown };
    expect(toConditionalFormatContent(format, 1, FORMAT, shown)).toEqual(FORMAT);
    const moved = [{ ...AREA, column: 5 }];
    expect(toConditionalFormatContent({ ...format, areas: moved }, 1, FORMAT, shown).areas).toBe(moved);
  });

  it.each([
    ['greaterThan', ['5'], '=E2>5'],
    ['between', ['1', 'B1'], '=AND(E2>=1,E2<=B1)'],
    ['notBetween', ['1', '9'], '=NOT(AND(E2>=1,E2<=9))'],
    ['between', ['1'], null],
  ] as const)('that compares (%s) is shown by a formula', (operator, formulas, shown) => {
    expect(comparisonFormula({ ...FORMAT, kind: 'compare', operator, formulas })).toBe(shown);
  });

  it('of another kind is not shown', () => {
    expect(comparisonFormula({ ...FORMAT, kind: 'other' })).toBeNull();
  });
});
