import { area } from '../../src/excel-emulator';
import { checked, correct, named } from './actions';
import { CHANGES } from './changes';
import { type Contents, usersPart } from './contents';
import { OpenedPane } from './opened-pane';
import { saidOfWriting } from './said';
import { delivery, planCell } from './workbook';

/* Two plans hold the very same where one is corrected. They change places: the other never gets its value. */

const [FIRST, SECOND] = [0, 1];
const { stake } = named('herstel');
const UNDO = named('undo');

let pane: OpenedPane;

beforeEach(async () => {
  pane = await OpenedPane.open(delivery(false));
  const sheet = pane.workbook.sheetByName(stake.tab);
  const cell = area(planCell(SECOND, 'Bruto woningen'));
  sheet.setNumberFormat(cell, '@');
  sheet.write(cell, sheet.values(area(stake.cell)));
  await checked(pane);
});

afterEach(() => pane.close());

const correctPlan = (plan: number): boolean =>
  correct(pane, 1, ({ rule, row }) => rule === 'veld-tekstgetal' && row === plan + 2);

/** Makes a change just before Excel gets to a request from now on; answers with what the user has after it. */
function changing(request: number, { make }: (typeof CHANGES)[number]): () => Contents | null {
  let changed: Contents | null = null;
  pane.emulator.traffic.reset();
  pane.emulator.faults.onRequest(request, {
    before() {
      make(pane.workbook, stake);
      changed = usersPart(pane.workbook);
    },
  });
  return () => changed;
}

function expectLeft(changed: Contents | null): void {
  const said = saidOfWriting(pane.controller.state);
  expect(said.done).toBe(false);
  expect(said.text).toMatch(/intussen gewijzigd/);
  expect(usersPart(pane.workbook)).toEqual(changed);
}

describe.each(CHANGES.filter(({ moves }) => moves).map((change) => [change.name, change] as const))(
  '%s',
  (_name, change) => {
    test.each([1, 2])('before round trip %d of a correction', async (trip) => {
      const changed = changing(trip, change);
      expect(correctPlan(SECOND)).toBe(true);
      await pane.calm();
      expectLeft(changed());
    });

    test.each([1, 2])('before round trip %d of undoing it', async (trip) => {
      for (const plan of [FIRST, SECOND]) {
        expect(correctPlan(plan)).toBe(true);
        await pane.calm();
      }
      const changed = changing(trip, change);
      expect(UNDO.press(pane)).toBe(true);
      await pane.calm();
      expectLeft(changed());
    });
  },
);
