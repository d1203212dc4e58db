import { checkInSteps } from '../../src/core/check';
import { finish } from '../../src/core/steps';
import { markingPlan } from '../../src/derive/marking/marking-plan';
import { outdated } from '../../src/pane/state/model';
import type { Action } from './actions';
import {
  type Contents,
  inOrder,
  inSheet,
  NOTHING_OF_OURS,
  ourPart,
  planned,
  rowsIn,
  usersPart,
} from './contents';
import { MACHINE, type OpenedPane } from './opened-pane';
import type { Said } from './said';

/** What the workbook holds of the user's when an action is done, and when nothing of it is; and of ours before it. */
export interface Outcome {
  readonly done: Contents;
  readonly undone: Contents;
  readonly ours: Contents;
}

export interface Expected {
  /** Without anybody else. */
  readonly plain: Outcome;
  /** With what somebody else did: after the action in `done`. */
  readonly changed: Outcome;
  /** What is right too, when the action begins after the change. */
  readonly instead: Contents | null;
  /** What somebody else did gave rows another place. */
  readonly moved: boolean;
}

/** `E10 Plancapaciteit`, as a place in contents. */
function placeOf(cellName: string): string {
  const [address = '', ...tab] = cellName.split(' ');
  return `${tab.join(' ')} ${address}`;
}

/** What the action writes in the user's cells, but for those that were left alone, over what somebody else did first. */
function writtenOver({ plain, changed }: Expected, left: readonly string[]): Contents {
  const places = new Set(left.map(placeOf));
  const written = Object.entries(plain.done).filter(
    ([place, content]) =>
      !places.has(place) && JSON.stringify(plain.undone[place]) !== JSON.stringify(content),
  );
  return inOrder({ ...changed.undone, ...Object.fromEntries(written) });
}

/** All is as asked or nothing is; only cells of which was said that they were left alone may be as they were. */
export function judgeUsersPart(pane: OpenedPane, action: Action, said: Said, expected: Expected): void {
  const now = usersPart(pane.workbook);
  const { changed, instead, moved } = expected;
  if (!said.done) {
    expect({ said: said.text, holds: now }).toEqual({ said: said.text, holds: changed.undone });
    return;
  }
  const { tab } = action.stake;
  const allowed = [changed.done, writtenOver(expected, said.left), ...(instead === null ? [] : [instead])];
  // Where rows moved first, the same rows are there in another order.
  const isAllowed = [
    ...allowed.map((one) => JSON.stringify(one) === JSON.stringify(now)),
    moved &&
      said.left.length === 0 &&
      JSON.stringify(rowsIn(now, tab)) === JSON.stringify(rowsIn(changed.done, tab)),
  ];
  if (!isAllowed.includes(true))
    expect({ said: said.text, holds: now }).toEqual({ said: said.text, holds: changed.done });
}

/** What is ours is all there, as it was before or as it belongs to the outcome on show; or nothing of it is. */
export function judgeOurPart(pane: OpenedPane, said: Said, { changed: { ours } }: Expected): void {
  const now = ourPart(pane.workbook);
  const { result } = pane.controller.state;
  const allowed = [NOTHING_OF_OURS, ours];
  if (result !== null) allowed.push(planned(markingPlan(result.report)));
  const sheets = pane.workbook.sheets();
  if (said.text.includes('De markeringen staan er nog.')) allowed.splice(0, allowed.length, ours);
  if (sheets.every((sheet) => !sheet.protected)) expect(allowed).toContainEqual(now);
  // Nothing can be changed in a sheet that is protected: each stands alone then.
  else
    for (const { name } of sheets)
      expect(allowed.map((one) => inSheet(one, name))).toContainEqual(inSheet(now, name));
}

/** The outcome on show is that of the workbook, or says that it is older. */
export async function judgeOutcome(pane: OpenedPane): Promise<void> {
  const { result } = pane.controller.state;
  if (result === null || outdated(result) !== null) return;
  const { tabsToRead, catalogue } = MACHINE;
  const snapshot = await pane.port.read({ select: (head) => tabsToRead(head, catalogue) });
  const { findings } = finish(checkInSteps(snapshot, catalogue));
  expect(result.report.findings).toEqual(findings);
}
