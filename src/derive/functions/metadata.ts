import type { FunctionDescription, FunctionParameter } from '../../core/article/function';

/** As Excel calls it: one value, or a range of any size (a single cell included). */
type Dimensionality = 'scalar' | 'matrix';

interface ParameterMetadata {
  readonly name: string;
  readonly description: string;
  readonly type: 'any';
  readonly dimensionality: Dimensionality;
  readonly optional?: true;
}

interface FunctionMetadata {
  /** The same as the name; never to be changed once it has been published. */
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly result: { readonly type: 'any'; readonly dimensionality: Dimensionality };
}

/** The contents of functions.json, by which Excel knows the worksheet functions of the add-in. */
export interface FunctionsMetadata {
  readonly allowErrorForDataTypeAny: true;
  readonly functions: readonly FunctionMetadata[];
}

const TABLE_SHAPES: ReadonlySet<FunctionParameter['shape']> = new Set(['getallen', 'teksten', 'tabel']);

const parameterOf = ({ name, help, shape, optional }: FunctionParameter): ParameterMetadata => ({
  name,
  description: help,
  type: 'any',
  dimensionality: TABLE_SHAPES.has(shape) ? 'matrix' : 'scalar',
  ...(optional === undefined ? {} : { optional }),
});

/**
 * What Excel has to know of the functions. Every argument is of type `any`: numbers that are stored as text and cells
 * with an error then reach the function, which says in Dutch where they stand, instead of Excel's bare `#WAARDE!`.
 */
export const functionsMetadata = (functions: readonly FunctionDescription[]): FunctionsMetadata => ({
  allowErrorForDataTypeAny: true,
  functions: functions.map(({ name, summary, parameters, spills }) => ({
    id: name,
    name,
    description: summary,
    parameters: parameters.map(parameterOf),
    result: { type: 'any', dimensionality: spills === true ? 'matrix' : 'scalar' },
  })),
});
