import { generateRandomId } from '@univerjs/core';
import { IDefinedNamesService, IFunctionService } from '@univerjs/preset-sheets-core';
import type { DefinedName } from '../../excel-emulator/workbook';
import type { GridContext } from './context';
import { withAllArguments } from './lambda';

/** How Univer writes that a name is the whole workbook's. */
const WHOLE_WORKBOOK = 'AllDefaultWorkbook';

/** What names were given, by what Univer has of them: it knows less of LAMBDA than Excel. */
const given = new WeakMap<GridContext, Map<string, string>>();

type Stored = ReturnType<typeof stored>[number];

function stored(context: GridContext) {
  const map = context.injector.get(IDefinedNamesService).getDefinedNameMap(context.unitId);
  return Object.values(map ?? {});
}

function scopeOf({ localSheetId }: Pick<Stored, 'localSheetId'>): string | null {
  return localSheetId === undefined || localSheetId === WHOLE_WORKBOOK ? null : localSheetId;
}

function same(name: Stored, wanted: string, sheetId: string | null): boolean {
  return name.name.toLowerCase() === wanted.toLowerCase() && scopeOf(name) === sheetId;
}

export function listNames(context: GridContext): readonly DefinedName[] {
  return stored(context).map((name) => ({
    name: name.name,
    formula: formulaOf(context, name),
    sheetId: scopeOf(name),
    visible: name.hidden !== true,
    comment: name.comment ?? '',
  }));
}

function formulaOf(context: GridContext, { formulaOrRefString }: Stored): string {
  const formula = `=${formulaOrRefString.replace(/^=/, '')}`;
  return given.get(context)?.get(formula) ?? formula;
}

/** Univer remembers how it understood a formula: with another meaning of a name in it that no longer holds. */
function forgetFormulasWith(context: GridContext, name: string): void {
  context.injector.get(IFunctionService).deleteFormulaAstCacheKey(name);
}

export function setName(
  context: GridContext,
  { name, formula, sheetId, visible, comment }: DefinedName,
): void {
  const before = stored(context).find((candidate) => same(candidate, name, sheetId));
  const understood = withAllArguments(formula);
  if (understood !== formula)
    given.set(context, (given.get(context) ?? new Map<string, string>()).set(understood, formula));
  const reference = understood.replace(/^=/, '');
  context.run('formula.mutation.set-defined-name', {
    id: before?.id ?? generateRandomId(),
    name,
    // A reference stands alone, anything else keeps its sign: so Univer tells the two apart.
    formulaOrRefString: isReference(reference) ? reference : `=${reference}`,
    localSheetId: sheetId ?? WHOLE_WORKBOOK,
    hidden: !visible,
    comment,
  });
  forgetFormulasWith(context, name);
}

export function deleteName(context: GridContext, name: string, sheetId: string | null): void {
  const found = stored(context).find((candidate) => same(candidate, name, sheetId));
  if (!found) return;
  context.run('formula.mutation.remove-defined-name', { ...found });
  forgetFormulasWith(context, name);
}

function isReference(text: string): boolean {
  return /^(?:'(?:[^']|'')+'|[^'!()+*/&<>=,]+)!\$?[A-Z]{1,3}\$?\d*(?::\$?[A-Z]{1,3}\$?\d*)?$/i.test(text);
}
