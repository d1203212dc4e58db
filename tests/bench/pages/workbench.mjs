/* global document, window */

/* What is done in the page of the workbench. Each function is sent there, and so holds all that it needs. */

/** Opens a workbook. */
export async function openWorkbook(file) {
  await window.werkbank.gereed;
  const response = await window.fetch(file);
  await window.werkbank.open(await response.arrayBuffer(), 'levering.xlsx');
}

/**
 * Does something, and gives how many milliseconds later the pane says another number of findings, and the longest task
 * of the pane until then. A browser only tells of tasks over 50 ms: 50 when there was none.
 * `cell`: the cell that gets a value; without one, *Controleer* is pressed.
 */
export async function untilCounts({ cell, value }) {
  const pane = document.querySelector('iframe[title="Taakvenster"]').contentWindow;
  const button = (pattern) =>
    [...pane.document.querySelectorAll('button')].find(({ textContent }) => pattern.test(textContent));
  const counts = () => button(/^Bekijk .+ bevinding/)?.textContent;
  const before = counts();
  let longest = 50;
  const note = (entries) => {
    // The page around it is the grid: what that does is Excel's own work.
    for (const { name, duration } of entries)
      if (name !== 'same-origin-ancestor') longest = Math.max(longest, duration);
  };
  const tasks = new pane.PerformanceObserver((list) => note(list.getEntries()));
  tasks.observe({ type: 'longtask' });

  if (cell === undefined) button(/^Controleer$/).click();
  // The cell is changed when this has been called: that is the grid's work, and what follows is ours.
  else void window.werkbank.zet(cell, value);
  const start = window.performance.now();
  const end = await new Promise((resolve) => {
    const observer = new pane.MutationObserver(() => {
      const now = counts();
      if (now === undefined || now === before) return;
      observer.disconnect();
      resolve(window.performance.now());
    });
    observer.observe(pane.document, { subtree: true, childList: true, characterData: true });
  });
  // The task that showed the counts ends first; the browser tells of it in a later one.
  await new Promise((resolve) => pane.requestIdleCallback(resolve));
  note(tasks.takeRecords());
  tasks.disconnect();
  return { ms: end - start, longest };
}
