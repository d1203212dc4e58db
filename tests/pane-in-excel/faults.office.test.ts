import { markingPlan } from '../../src/derive/marking/marking-plan';
import { type Action, ACTIONS, CHECK, named, REMOVE } from './actions';
import { type Change, CHANGES } from './changes';
import { NOTHING_OF_OURS, ourPart, planned, usersPart } from './contents';
import { BAD_ANSWERS, type BadAnswer } from './faults';
import { type Expected, judgeOurPart, judgeOutcome, judgeUsersPart, type Outcome } from './judge';
import { OpenedPane } from './opened-pane';
import { delivery } from './workbook';

/* For each action, at each of its round trips, each fault: it ends as asked or says why not, and never halfway. */

let opened: OpenedPane | null = null;

afterEach(async () => {
  await opened?.close();
  opened = null;
});

/** Everything up to the moment at which the user asks for it. */
async function prepared(action: Action): Promise<OpenedPane> {
  await opened?.close();
  opened = await OpenedPane.open(delivery(action.explained));
  await action.prepare(opened);
  await opened.calm();
  opened.hasShownBusy = false;
  opened.emulator.traffic.reset();
  return opened;
}

const outcomes = new Map<string, Outcome>();

/** What comes of it when nothing fails, with what somebody else does when it is done. */
async function outcomeOf(action: Action, change: Change | null): Promise<Outcome> {
  const key = `${action.name} ${change?.name ?? ''}`;
  const known = outcomes.get(key);
  if (known !== undefined) return known;
  const before = await prepared(action);
  change?.make(before.workbook, action.stake);
  const [undone, ours] = [usersPart(before.workbook), ourPart(before.workbook)];
  const pane = await prepared(action);
  action.press(pane);
  await pane.calm();
  change?.make(pane.workbook, action.stake);
  const outcome = { done: usersPart(pane.workbook), undone, ours };
  outcomes.set(key, outcome);
  return outcome;
}

async function expectedOf(action: Action, change: Change | null): Promise<Expected> {
  const plain = await outcomeOf(action, null);
  const changed = await outcomeOf(action, change);
  const { withoutSheet } = action;
  const instead =
    withoutSheet !== undefined && change?.deletes === true
      ? (await outcomeOf(named(withoutSheet), null)).done
      : null;
  return { plain, changed, instead, moved: change?.moves ?? false };
}

/** Asks once more, now that nothing is in the way. */
async function judgeNextTry(pane: OpenedPane, action: Action, { done }: Outcome): Promise<void> {
  expect(action.press(pane)).toBe(true);
  await pane.calm();
  expect(action.said(pane)).toMatchObject({ done: true });
  expect(usersPart(pane.workbook)).toEqual(done);
}

/** Whatever happened, a check works afterwards, and then all that is ours can be taken away. */
async function judgeWhatComesAfter(pane: OpenedPane): Promise<void> {
  const users = usersPart(pane.workbook);
  CHECK.press(pane);
  await pane.calm();
  const { result } = pane.controller.state;
  expect(CHECK.said(pane)).toMatchObject({ done: true });
  expect(ourPart(pane.workbook)).toEqual(result && planned(markingPlan(result.report)));
  REMOVE.press(pane);
  await pane.calm();
  expect(ourPart(pane.workbook)).toEqual(NOTHING_OF_OURS);
  expect(usersPart(pane.workbook)).toEqual(users);
}

async function judge(action: Action, fault: BadAnswer | Change, trip: number): Promise<void> {
  const change = 'make' in fault ? fault : null;
  const expected = await expectedOf(action, change);
  const pane = await prepared(action);
  pane.emulator.faults.onRequest(
    trip,
    'make' in fault ? { before: () => fault.make(pane.workbook, action.stake) } : fault.fault(pane),
  );
  expect(action.press(pane)).toBe(true);
  await pane.ended();
  const said = action.said(pane);
  if (!said.done) expect(said.text).toMatch(fault.says ?? 'it is done all the same');
  if (change === null && fault.says === null && trip <= action.trips[0])
    expect(pane.hasShownBusy).toBe(action.isQuiet !== true);
  await pane.calm();
  // What was said of it stays, until the user's own edit makes it old.
  if (change === null) expect(action.said(pane).text).toBe(said.text);
  judgeUsersPart(pane, action, said, expected);
  if (change === null || change.isTold) judgeOurPart(pane, said, expected);
  change?.over?.(pane.workbook, action.stake);
  const wasTold = (change?.isTold ?? true) && (action !== CHECK || said.done);
  if (wasTold) await judgeOutcome(pane);
  if (!said.done && change?.over !== null) await judgeNextTry(pane, action, expected.plain);
  await judgeWhatComesAfter(pane);
}

const upTo = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index + 1);

describe.each(ACTIONS.map((action) => [action.name, action] as const))('%s', (_name, action) => {
  const [untilEnded, untilCalm] = action.trips;

  test('takes the round trips of this table', async () => {
    const pane = await prepared(action);
    action.press(pane);
    pane.requestsUntilEnd = null;
    await pane.calm();
    expect([pane.requestsUntilEnd, pane.emulator.traffic.begun]).toEqual([untilEnded, untilCalm]);
  });

  test.each(
    BAD_ANSWERS.flatMap((answer) => upTo(untilCalm).map((trip) => [trip, answer.name, answer] as const)),
  )('round trip %d %s', async (trip, _answer, answer) => {
    await expect(judge(action, answer, trip)).resolves.toBeUndefined();
  });

  test.each(
    CHANGES.flatMap((change) => upTo(untilEnded).map((trip) => [trip, change.name, change] as const)),
  )('before round trip %d %s', async (trip, _change, change) => {
    await expect(judge(action, change, trip)).resolves.toBeUndefined();
  });
});
