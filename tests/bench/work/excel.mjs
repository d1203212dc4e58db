import { levering, plannen } from '../data/plannen.mjs';
import { openExcel } from '../office-window.mjs';

/* Traffic between the task pane and Excel: round trips, and how many there may be. */

const MB = 1024 * 1024;
/** What a round trip may carry. */
const VRACHT = 4 * MB;

const trips = ({ traffic }) => traffic.totals.requests;
const forBytes = (bytes) => Math.ceil(bytes / VRACHT);

/** Reads a whole delivery. Allowed: two, and one for every 4 MB of values. */
export async function read({ rows }) {
  const book = levering(plannen(rows));
  const { CATALOGUE, emulator, port, tabsToRead, close } = await openExcel(book);
  const { tabs } = await port.read({ select: (head) => tabsToRead(head, CATALOGUE) });
  const bytes = Buffer.byteLength(JSON.stringify(tabs.map((tab) => tab.rows)));
  const reading = trips(emulator);
  close();
  if (tabs.some((tab, place) => tab.rows.length !== book.tabs[place].rows.length))
    throw new Error('Not all rows were read');
  return { trips: reading, allowed: 2 + forBytes(bytes) };
}

/** A delivery in which so many plans, never two below each other, have one wrong cell. */
function spoilt(count, column, value) {
  const plans = plannen(2 * count + 10, { defecten: 0 });
  for (let i = 0; i < count; i++) plans[2 * i][column] = value;
  return levering(plans);
}

/** Opens, reads and checks a workbook, as a press on Controleer does. */
async function checked(book) {
  const excel = await openExcel(book);
  const { CATALOGUE, check, emulator, port, tabsToRead } = excel;
  const snapshot = await port.read({ select: (head) => tabsToRead(head, CATALOGUE) });
  const report = check(snapshot, CATALOGUE);
  emulator.traffic.reset();
  return { ...excel, snapshot, report };
}

/** Marks as many findings and lists them. Allowed: one, and one for every 4 MB that is written. */
export async function mark({ findings }) {
  // A status that is on no list.
  const { emulator, port, report, markingPlan, close } = await checked(spoilt(findings, 3, '9Z'));
  if (report.findings.length < findings) throw new Error(`Only ${report.findings.length} findings`);
  await port.apply(markingPlan(report));
  const { requests, bytesOut } = emulator.traffic.totals;
  close();
  return { trips: requests, allowed: 1 + forBytes(bytesOut) };
}

/** Corrects as many cells. Allowed: one to look, and one for every 4 MB that is written or told. */
export async function correct({ cells }) {
  // A number of homes to be demolished that is text.
  const { correctionsOf, emulator, port, report, snapshot, close } = await checked(spoilt(cells, 8, '12'));
  const edits = correctionsOf(report.findings, report, snapshot).map(({ edit }) => edit);
  if (edits.length !== cells) throw new Error(`${edits.length} corrections in place of ${cells}`);
  const { written } = await port.edit(edits);
  const { roundTrips, totals } = emulator.traffic;
  const [look] = roundTrips;
  close();
  if (written.length !== cells) throw new Error(`Only ${written.length} cells were written`);
  const bytes = Math.max(totals.bytesOut, totals.bytesIn - look.bytesIn);
  return { trips: totals.requests, allowed: 1 + forBytes(bytes) };
}
