/* global document, window */
import { createWorkbook, ExcelEmulator } from '../../../src/excel-emulator';
import { levering, plannen } from '../data/plannen.mjs';

/*
 * The page around a task pane that is measured: an emulated Excel with nothing to draw, so that what takes time is the
 * pane. The pane finds it as it does in the workbench.
 */

/** Every plan has a status that is on no list. */
function spoilt(rows) {
  const plans = plannen(rows, { defecten: 0 });
  for (const plan of plans) plan[3] = '9Z';
  return plans;
}

/** Opens a delivery of as many plans, each with a finding, and the task pane at this address. */
window.opent = ({ rows, pane }) => {
  const { date1904, tabs } = levering(spoilt(rows));
  const workbook = createWorkbook({
    date1904,
    sheets: tabs.map(({ name, rows: cells }) => ({ name, rows: cells })),
  });
  const emulator = new ExcelEmulator(workbook);
  window.installExcel = (frame) => emulator.install(frame);
  document.querySelector('iframe').src = pane;
};
