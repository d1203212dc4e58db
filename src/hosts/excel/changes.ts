import type { Plan } from '../../derive/plan';
import { FINDINGS, findingsSheetOf, freeName, sheetSubject, unfinishedSheets } from '../own-mark';
import { HostError } from '../port';
import { finishSheet, writeSheet } from './findings-sheet';
import type { Look, SheetLook } from './look';
import { addFormat, deleteFormats, markFormat } from './own-marks';
import type { Step } from './steps';

/** What a plan comes to in this workbook. */
export interface PlanChanges {
  /** In this order: all that is added comes before the first thing that is taken away. */
  readonly steps: readonly Step[];
  readonly protectedTabs: readonly string[];
  /** The name that the findings sheet has until it is finished, and the one that it gets; empty without a sheet. */
  readonly ownNames: readonly [first: string, final: string];
}

const STEP_BYTES = 500;
const step = (queue: Step['queue']): Step => ({ bytes: STEP_BYTES, queue });

const deleteSheet = ({ id }: SheetLook): Step =>
  step(({ workbook }) => workbook.worksheets.getItem(id).delete());

/** The new sheet takes the place of the old one, also before the user's eyes. */
function replaceSheet(name: string, final: string, old: SheetLook | null, { active }: Look): readonly Step[] {
  const steps: Step[] = [];
  if (old !== null && old.id === active)
    steps.push(step(({ workbook }) => workbook.worksheets.getItem(name).activate()));
  if (old !== null) steps.push(deleteSheet(old));
  if (final === name && old === null) return steps;
  steps.push(
    step(({ workbook }) => {
      const sheet = workbook.worksheets.getItem(name);
      if (old !== null) sheet.position = old.position;
      if (final !== name) sheet.name = final;
    }),
  );
  return steps;
}

/** Refuses what cannot be done before anything is changed. */
function refuse(plan: Plan, { readOnly, sheets }: Look): void {
  if (readOnly) throw new HostError('read-only', null, 'Workbook.readOnly');
  const names = new Set(sheets.map(({ name }) => name));
  const gone = plan.marks.find(({ tab }) => !names.has(tab));
  if (gone !== undefined) throw new HostError('tab-gone', gone.tab, 'plan');
}

/**
 * Works out how a plan is carried out in the workbook as it was just seen. `most` is what one request may hold.
 * Of a tab that is protected nothing is changed; it is named when there was something to change.
 */
export function changesFor(plan: Plan, seen: Look, most: number): PlanChanges {
  refuse(plan, seen);
  const old = findingsSheetOf(seen.sheets);
  const unfinished = unfinishedSheets(seen.sheets);
  const changesSheets = plan.findingsSheet !== null || old !== null || unfinished.length > 0;
  if (seen.structureProtected && changesSheets) throw new HostError('protected', null, 'Workbook.protection');
  const ours = new Set([old, ...unfinished]);
  const tabs = seen.sheets.filter((sheet) => !ours.has(sheet));
  const locked = tabs.filter((sheet) => sheet.protected);
  const open = new Map(tabs.filter((sheet) => !sheet.protected).map((sheet) => [sheet.name, sheet]));

  const added = plan.marks.flatMap(({ tab, ernst, areas, style }) => {
    const sheet = open.get(tab);
    return sheet === undefined ? [] : addFormat(sheet.id, markFormat(ernst, areas, style));
  });
  const removed = [...open.values()].flatMap(({ id, own }) =>
    deleteFormats(
      id,
      own.map((mark) => mark.id),
    ),
  );
  const sheet = plan.findingsSheet;
  const namesBut = (gone: SheetLook | null): readonly string[] =>
    seen.sheets.filter((each) => each !== gone).map((each) => each.name);
  const name = sheet === null ? '' : freeName(namesBut(null), sheet.name);
  const final = sheet === null ? '' : freeName(namesBut(old), sheet.name);
  const steps: Step[] = [];
  if (sheet !== null) steps.push(...writeSheet(name, sheet, most));
  steps.push(...added);
  if (sheet !== null) steps.push(...finishSheet(name, final, sheet));
  // First what a workbook that gets protected meanwhile would refuse.
  else if (old !== null) steps.push(deleteSheet(old));
  steps.push(...removed, ...unfinished.map(deleteSheet));
  if (sheet !== null) steps.push(...replaceSheet(name, final, old, seen));

  const wanted = new Set(plan.marks.map(({ tab }) => tab));
  const concerned = locked.filter((tab) => tab.own.length > 0 || wanted.has(tab.name));
  return { steps, protectedTabs: concerned.map((tab) => tab.name), ownNames: [name, final] };
}

/** Whether everything of ours that was there before still is; what went with a tab that the user deleted aside. */
function isIntact(before: Look, now: Look): boolean {
  const sheets = new Map(now.sheets.map((sheet) => [sheet.id, new Set(sheet.own.map((mark) => mark.id))]));
  const findings = findingsSheetOf(before.sheets);
  return before.sheets.every((sheet) => {
    const present = sheets.get(sheet.id);
    return present === undefined ? sheet !== findings : sheet.own.every((mark) => present.has(mark.id));
  });
}

/** Whether a sheet is the one that was being written: finished, but maybe not yet in the place of the old one. */
function isWritten({ name, own }: SheetLook, names: PlanChanges['ownNames']): boolean {
  const subject = sheetSubject(FINDINGS, names[1]);
  return names.includes(name) && own.some((mark) => mark.subject === subject);
}

/**
 * Takes back what a failed request left behind. As long as nothing of before was taken away, that is only what is
 * new, and the workbook is as it was. Otherwise all of ours goes: never a part of it stays.
 */
export function undoSteps(
  before: Look,
  now: Look,
  { ownNames }: Pick<PlanChanges, 'ownNames'>,
): readonly Step[] {
  const keep = isIntact(before, now);
  const old = new Set(before.sheets.flatMap(({ id, own }) => own.map((mark) => `${id} ${mark.id}`)));
  const sheets = new Set(unfinishedSheets(now.sheets));
  const findings = findingsSheetOf(now.sheets);
  const known = new Set(before.sheets.map(({ id }) => id));
  for (const sheet of now.sheets) {
    if ((!known.has(sheet.id) && isWritten(sheet, ownNames)) || (!keep && sheet === findings))
      sheets.add(sheet);
  }
  const marks = now.sheets
    .filter((sheet) => !sheets.has(sheet) && !sheet.protected)
    .flatMap(({ id, own }) => {
      const gone = own.filter((mark) => !keep || !old.has(`${id} ${mark.id}`));
      return deleteFormats(
        id,
        gone.map((mark) => mark.id),
      );
    });
  return [...marks, ...[...sheets].map(deleteSheet)];
}
