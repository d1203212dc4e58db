import type { Nullable } from '@univerjs/core';
import {
  ArrayValueObject,
  AsyncCustomFunction,
  AsyncObject,
  type BaseValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  FunctionType,
  IDescriptionService,
  IFunctionService,
  NumberValueObject,
  StringValueObject,
} from '@univerjs/preset-sheets-core';
import type { CellValue, Rows } from '../../excel-emulator/cells';
import { CustomFunctionError, type FunctionArgument } from '../../excel-emulator/host/custom-functions';
import type { Calculation } from './calculation';
import type { UniverHandle } from './univer';

export interface GridFunction {
  /** As it is typed in a cell: `WOON.PLANBALANS`. */
  readonly name: string;
  readonly description: string;
  /** Answers with a value or with rows of values. */
  readonly call: (args: readonly FunctionArgument[]) => Promise<unknown>;
}

/** How an error of the add-in stands in the cell, by office.js's number of it. */
const ERRORS: ReadonlyMap<unknown, ErrorType> = new Map([
  [1, ErrorType.NA],
  [5, ErrorType.DIV_BY_ZERO],
  [6, ErrorType.NUM],
  [8, ErrorType.NULL],
]);

/** What has no number of its own is #VALUE!. */
const toError = (error: unknown): BaseValueObject =>
  ErrorValueObject.create(
    (error instanceof CustomFunctionError ? ERRORS.get(error.code) : undefined) ?? ErrorType.VALUE,
  );

/** A cell as Excel passes it: blank as an empty text, an error as its text. */
function cellOf(cell: Nullable<BaseValueObject>): CellValue {
  if (!cell || cell.isNull()) return '';
  return cell instanceof ErrorValueObject ? cell.getErrorType() : cell.getValue();
}

function argumentOf(variant: BaseValueObject): FunctionArgument {
  if (variant.isArray()) return variant.getArrayValue().map((row) => row.map(cellOf));
  // Between two commas stands nothing: an argument that is left out.
  return variant.isNull() ? null : cellOf(variant);
}

/** A value of the add-in: a text stays a text, also when it looks like a number or a date. */
function valueOf(value: unknown): BaseValueObject {
  if (typeof value === 'string') return StringValueObject.create(value);
  if (typeof value === 'number') return NumberValueObject.create(value);
  if (typeof value === 'boolean') return BooleanValueObject.create(value);
  return ErrorValueObject.create(ErrorType.VALUE);
}

function resultOf(value: unknown): BaseValueObject {
  if (!Array.isArray(value)) return valueOf(value);
  const rows = (value as Rows<unknown>).map((row) => row.map(valueOf));
  return ArrayValueObject.create({
    calculateValueList: rows,
    rowCount: rows.length,
    columnCount: rows[0]?.length ?? 0,
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  });
}

/** A function of the add-in in the grid. */
class AddinFunction extends AsyncCustomFunction {
  constructor(
    private readonly definition: GridFunction,
    private readonly calculation: Calculation,
  ) {
    super(definition.name);
  }

  /** Univer hands its own custom functions a 0 for a blank cell. This one takes the cells themselves. */
  override isCustom(): boolean {
    return false;
  }

  /** A text in a formula is that text: `"1-3-2017"` is for the function to read, which knows in what order. */
  override isArgumentsIgnoreNumberPattern(): boolean {
    return true;
  }

  override calculate(...variants: BaseValueObject[]): AsyncObject {
    const answer = this.definition.call(variants.map(argumentOf)).then(resultOf, toError);
    return new AsyncObject(this.calculation.track(answer));
  }
}

/** Makes functions of the add-in known to the grid. */
export function registerFunctions(
  { univer }: UniverHandle,
  calculation: Calculation,
  functions: readonly GridFunction[],
): void {
  const injector = univer.__getInjector();
  injector.get(IDescriptionService).registerDescriptions(
    functions.map(({ name, description }) => ({
      functionName: name,
      functionType: FunctionType.User,
      description,
      abstract: description,
      functionParameter: [],
    })),
  );
  injector
    .get(IFunctionService)
    .registerExecutors(...functions.map((definition) => new AddinFunction(definition, calculation)));
}
