import { promises as files } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { JSDOM, ResourceLoader } from 'jsdom';
import { loadProgram } from './bundle.mjs';

const ORIGIN = 'https://localhost/';
const OFFICE_JS = `${ORIGIN}officejs/`;
const DISTRIBUTION = dirname(createRequire(import.meta.url).resolve('@microsoft/office-js/dist/office.js'));

/** Gives office.js as npm put it here, and nothing else. */
class OfficeOnly extends ResourceLoader {
  fetch(url) {
    if (!url.startsWith(OFFICE_JS)) return Promise.reject(new Error(`Refused to load ${url}`));
    return files.readFile(join(DISTRIBUTION, decodeURIComponent(url.slice(OFFICE_JS.length))));
  }
}

function loadScript({ document }, address) {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = address;
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(`${address} did not load`));
    document.head.append(script);
  });
}

/**
 * Opens a workbook snapshot in the emulated Excel under the real office.js, as a task pane would find it. Once in a
 * process. Gives the product's own parts, the emulator, whose traffic is counted from here, and a port.
 */
export async function openExcel({ date1904, tabs }) {
  const office = await loadProgram('office');
  const workbook = office.createWorkbook({
    date1904,
    sheets: tabs.map(({ name, rows }) => ({ name, rows })),
  });
  const { window } = new JSDOM('', {
    url: `${ORIGIN}taskpane.html`,
    runScripts: 'dangerously',
    pretendToBeVisual: true,
    resources: new OfficeOnly(),
  });
  const emulator = new office.ExcelEmulator(workbook);
  emulator.install(window);
  await loadScript(window, `${OFFICE_JS}office.js`);
  await window.Office.onReady();
  office.enforceRequirementSets(window);
  await emulator.whenReady();
  // The product reads these from the window that it runs in.
  const { Office, Excel, OfficeExtension } = window;
  Object.assign(globalThis, { Office, Excel, OfficeExtension });
  emulator.traffic.reset();
  return { ...office, emulator, port: office.createExcelPort(), close: () => window.close() };
}
