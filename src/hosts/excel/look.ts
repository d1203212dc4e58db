import { subjectOf } from '../own-mark';
import { HostError } from '../port';
import type { Connection } from './connection';
import type { TabEntry } from './survey';

/** A conditional format of ours. */
export interface OwnMark {
  readonly id: string;
  readonly subject: string;
}

export interface SheetLook extends TabEntry {
  readonly position: number;
  readonly protected: boolean;
  readonly own: readonly OwnMark[];
}

/** What there is in the workbook of ours, and what may be changed in it. */
export interface Look {
  readonly readOnly: boolean;
  /** Sheets cannot be added or deleted. */
  readonly structureProtected: boolean;
  readonly active: string;
  readonly sheets: readonly SheetLook[];
}

type SheetState = Omit<SheetLook, 'own'>;

function loadSheets({
  workbook,
}: Excel.RequestContext): () => Omit<Look, 'sheets'> & { sheets: SheetState[] } {
  workbook.load('readOnly');
  const structure = workbook.protection.load('protected');
  const active = workbook.worksheets.getActiveWorksheet().load('id');
  const sheets = workbook.worksheets.load('items/id,items/name,items/position,items/protection/protected');
  return () => ({
    readOnly: workbook.readOnly,
    structureProtected: structure.protected,
    active: active.id,
    sheets: sheets.items.map(({ id, name, position, protection }) => ({
      id,
      name,
      position,
      protected: protection.protected,
    })),
  });
}

const isGone = ({ isNullObject }: Excel.Worksheet): boolean => isNullObject;

/** Asks for our own formats in a tab; none when the tab is gone. */
function loadOwn({ workbook }: Excel.RequestContext, id: string): () => readonly OwnMark[] {
  const sheet = workbook.worksheets.getItemOrNullObject(id);
  const formats = sheet.getRange().conditionalFormats;
  formats.load('items/id,items/type,items/customOrNullObject/rule/formula');
  return () => {
    if (isGone(sheet)) return [];
    return formats.items.flatMap(({ id: format, customOrNullObject: custom }) => {
      const subject = custom.isNullObject ? null : subjectOf(custom.rule.formula);
      return subject === null ? [] : [{ id: format, subject }];
    });
  };
}

type OwnBySheet = Map<string, readonly OwnMark[]>;

/** Asks for our own formats in tabs, in halves when a workbook has more formats of others than fit in an answer. */
async function readOwn(
  connection: Connection,
  ids: readonly string[],
  own: OwnBySheet,
  signal?: AbortSignal,
): Promise<void> {
  if (ids.length === 0) return;
  try {
    await connection.read((context) => {
      const marks = ids.map((id) => [id, loadOwn(context, id)] as const);
      return () => marks.forEach(([id, ofSheet]) => own.set(id, ofSheet()));
    }, signal);
  } catch (error) {
    if (!(error instanceof HostError) || error.kind !== 'too-large' || ids.length === 1) throw error;
    const half = Math.ceil(ids.length / 2);
    await readOwn(connection, ids.slice(0, half), own, signal);
    await readOwn(connection, ids.slice(half), own, signal);
  }
}

async function readSheets(
  connection: Connection,
  ids: readonly string[],
  own: OwnBySheet,
  signal?: AbortSignal,
): Promise<ReturnType<ReturnType<typeof loadSheets>>> {
  try {
    return await connection.read((context) => {
      const sheets = loadSheets(context);
      const marks = ids.map((id) => [id, loadOwn(context, id)] as const);
      return () => {
        for (const [id, ofSheet] of marks) own.set(id, ofSheet());
        return sheets();
      };
    }, signal);
  } catch (error) {
    if (!(error instanceof HostError) || error.kind !== 'too-large' || ids.length === 0) throw error;
    return readSheets(connection, [], own, signal);
  }
}

/**
 * Looks at the workbook just before it is changed: one round trip, as the tabs are known from the reading that
 * came before it. Tabs that came since cost a second one. Nothing that we remember has to be true: formats are
 * known by their formula, whoever copied, deleted or saved them.
 */
export async function look(
  connection: Connection,
  known: readonly string[],
  signal?: AbortSignal,
): Promise<Look> {
  const own: OwnBySheet = new Map();
  const found = await readSheets(connection, known, own, signal);
  const unknown = found.sheets.filter(({ id }) => !own.has(id)).map(({ id }) => id);
  await readOwn(connection, unknown, own, signal);
  return { ...found, sheets: found.sheets.map((sheet) => ({ ...sheet, own: own.get(sheet.id) ?? [] })) };
}
