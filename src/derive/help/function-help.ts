import type {
  FunctionDescription,
  FunctionErrorCode,
  FunctionExample,
  FunctionParameter,
} from '../../core/article/function';
import type { Unit } from '../../core/article/parameter';
import type { CellValue } from '../../core/sheet/snapshot';
import { argumentInFormula, DUTCH, valueInFormula } from '../functions/formula-text';
import { nameInCell } from '../functions/namespace';

/** One worksheet function as it is typed in Dutch Excel. */
export interface FunctionHelp {
  /** `PLANBALANS`. */
  readonly name: string;
  /** `=WOON.PLANBALANS(capaciteit; behoefte; [verwachteSloop])`. */
  readonly syntax: string;
  readonly summary: string;
  /** The id of its article; null for a function that serves all of them. */
  readonly article: string | null;
  readonly parameters: readonly {
    readonly name: string;
    /** What kind of value, with its unit: `getal of bereik met getallen (woningen)`. */
    readonly shape: string;
    readonly help: string;
    readonly optional: boolean;
  }[];
  readonly result: string;
  readonly errors: readonly { readonly code: string; readonly when: string }[];
  readonly examples: readonly ExampleHelp[];
}

export interface ExampleHelp {
  readonly formula: string;
  /** The rows that it gives, as cells; one value is one row of one cell. */
  readonly gives: readonly (readonly string[])[];
}

const ERROR_WORDS: Readonly<Record<FunctionErrorCode, string>> = {
  invalidValue: '#WAARDE!',
  invalidNumber: '#GETAL!',
  divisionByZero: '#DEEL/0!',
  notAvailable: '#N/B',
};

const UNIT_WORDS: Readonly<Record<Unit, string>> = {
  woningen: 'woningen',
  aandeel: 'aandeel: 1 is 100\u00a0%',
  jaren: 'jaren',
  jaartal: 'jaartal',
  eurocent: 'euro',
  uren: 'uren',
  aantal: 'aantal',
  maanden: 'maanden',
  dagen: 'dagen',
  keuze: '1 of 0',
};

const SHAPE_WORDS: Readonly<Record<FunctionParameter['shape'], string>> = {
  getal: 'getal',
  tekst: 'tekst',
  datum: 'datum',
  getallen: 'getal of bereik met getallen',
  teksten: 'tekst of bereik met teksten',
  tabel: 'tabel met kopregel',
};

const isRange = (value: FunctionExample['gives']): value is readonly (readonly CellValue[])[] =>
  Array.isArray(value);

const shown = (value: CellValue): string =>
  typeof value === 'string' ? value : valueInFormula(value, DUTCH);

function givesOf({ gives }: FunctionExample): ExampleHelp['gives'] {
  if (isRange(gives)) return gives.map((row) => row.map(shown));
  if (typeof gives === 'object') return [[ERROR_WORDS[gives.error]]];
  return [[shown(gives)]];
}

const parameterInSyntax = ({ name, optional }: FunctionParameter): string =>
  optional === true ? `[${name}]` : name;

/** @param article the id of the article that computes with it, or null */
export function functionHelp(definition: FunctionDescription, article: string | null): FunctionHelp {
  const { name, summary, parameters, result, errors, examples } = definition;
  const call = (args: readonly string[]): string => `=${nameInCell(name)}(${args.join('; ')})`;
  return {
    name,
    syntax: call(parameters.map(parameterInSyntax)),
    summary,
    article,
    parameters: parameters.map(({ name: parameter, shape, unit, help, optional }) => ({
      name: parameter,
      shape: unit === undefined ? SHAPE_WORDS[shape] : `${SHAPE_WORDS[shape]} (${UNIT_WORDS[unit]})`,
      help,
      optional: optional === true,
    })),
    result,
    errors: errors.map(({ code, when }) => ({ code: ERROR_WORDS[code], when })),
    examples: examples.map((example) => ({
      formula: example.formula ?? call(example.args.map((argument) => argumentInFormula(argument, DUTCH))),
      gives: givesOf(example),
    })),
  };
}
