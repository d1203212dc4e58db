import { CATALOGUE } from '../../src/agreements/catalogue';
import type { Calculator, CalculatorStart } from '../../src/core/article/calculator';
import { calculatorStartsInSteps } from '../../src/core/calculator-starts';
import { finish } from '../../src/core/steps';
import type { WorkbookSnapshot } from '../../src/core/sheet/snapshot';
import { initialValues, workOut, type Typed, type WorkedOut } from '../../src/derive/calculator/work-out';

/* The calculators of the agreements, as a user fills them in. */

export const calculators = CATALOGUE.agreements.flatMap((agreement) => agreement.calculators ?? []);

export function calculator(id: string): Calculator {
  const found = calculators.find((one) => one.id === id);
  if (found === undefined) throw new Error(`There is no calculator ${id}`);
  return found;
}

export const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

/** What comes of the values that a calculator has at first and these. */
export const of = (id: string, typed: Typed): WorkedOut => {
  const one = calculator(id);
  return workOut(one, { ...initialValues(one), ...typed });
};

export function outcomeOf(id: string, typed: Typed): NonNullable<WorkedOut['outcome']> {
  const { outcome, problem, readings } = of(id, typed);
  if (outcome === null) throw new Error(JSON.stringify({ problem, readings }));
  return outcome;
}

export const resultIn = (id: string, typed: Typed): string =>
  plain(outcomeOf(id, typed).calculation.result.value);

export const problemIn = (id: string, typed: Typed, field: string): string => {
  const reading = of(id, typed).readings[field];
  return reading !== undefined && 'problem' in reading ? plain(reading.problem) : '';
};

/** What a workbook gives a calculator to begin with. */
export const startsOf = (snapshot: WorkbookSnapshot, id: string): readonly CalculatorStart[] =>
  finish(calculatorStartsInSteps(snapshot, CATALOGUE, {}, id));
