import { resultOf } from '../../core/article/calculator';
import type { Calculation, Calculator, CalculatorField } from '../../core/article/calculator';
import { FunctionError } from '../../core/article/function';
import type { FormulaEntry } from '../formula-entry';
import { DUTCH, ENGLISH, formulaText } from '../functions/formula-text';
import { readField, type FieldReading } from './read-field';

/** What was typed in the fields, by their id. */
export type Typed = Readonly<Record<string, string>>;

/** What comes of what was typed. */
export interface WorkedOut {
  /** What was read in each field; an error of a function that names a field is a problem of that field. */
  readonly readings: Readonly<Record<string, FieldReading>>;
  /** Null when something is missing or wrong. */
  readonly outcome: {
    readonly calculation: Calculation;
    /** As it is typed in Dutch Excel. */
    readonly formula: string;
    readonly entry: FormulaEntry;
  } | null;
  /** What is wrong when it is of no one field. */
  readonly problem: string | null;
}

/** What stands in the fields at first. */
export const initialValues = ({ fields }: Calculator): Typed =>
  Object.fromEntries(fields.map(({ id, initial }) => [id, initial]));

/** The message of a function in the words of the form, and the field that it begins with. */
function inWordsOf(
  fields: readonly CalculatorField[],
  message: string,
): { readonly field: CalculatorField | undefined; readonly text: string } {
  const names = new Map(fields.map((field) => [field.parameter, field]));
  const text = message.replaceAll(/\b\w+\b/g, (word, at: number) => {
    const label = names.get(word)?.label;
    if (label === undefined) return word;
    return at === 0 ? label : `${label.charAt(0).toLowerCase()}${label.slice(1)}`;
  });
  return { field: names.get(/^\w+/.exec(message)?.[0] ?? ''), text };
}

function entryOf({ formula, numberFormats }: Calculation): FormulaEntry {
  const result = resultOf(formula);
  const rows = Array.isArray(result) ? result : [[result]];
  return {
    formula: formulaText(formula, ENGLISH),
    numberFormats: rows.map((row: readonly unknown[]) =>
      row.map((cell, column) => (typeof cell === 'number' ? (numberFormats[column] ?? null) : null)),
    ),
  };
}

const isRead = (reading: FieldReading): reading is Extract<FieldReading, { written: string }> =>
  'written' in reading;

/** Works out what a calculator comes to, with the formula that gives the same in a cell. */
export function workOut(calculator: Calculator, typed: Typed): WorkedOut {
  const { fields } = calculator;
  const read = fields.map((field) => [field.id, readField(field, typed[field.id] ?? '')] as const);
  const readings = Object.fromEntries(read);
  const values = read.flatMap(([id, reading]) => (isRead(reading) ? [[id, reading.value] as const] : []));
  if (values.length < fields.length) return { readings, outcome: null, problem: null };
  try {
    const calculation = calculator.calculate(Object.fromEntries(values));
    const formula = formulaText(calculation.formula, DUTCH);
    return { readings, outcome: { calculation, formula, entry: entryOf(calculation) }, problem: null };
  } catch (error) {
    if (!(error instanceof FunctionError)) throw error;
    const { field, text } = inWordsOf(fields, error.message);
    if (field === undefined) return { readings, outcome: null, problem: text };
    const wrong: FieldReading = { problem: text, isBlank: false };
    return { readings: { ...readings, [field.id]: wrong }, outcome: null, problem: null };
  }
}
