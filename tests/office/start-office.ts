import {
  enforceRequirementSets,
  type EmulatorOptions,
  ExcelEmulator,
  type Workbook,
} from '../../src/excel-emulator';

const OFFICE_JS = 'https://localhost/officejs/office.js';

let started: Promise<void> | null = null;

function loadScript(address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = address;
    script.onload = () => {
      resolve();
    };
    script.onerror = () => {
      reject(new Error(`${address} did not load`));
    };
    document.head.append(script);
  });
}

/**
 * Opens the workbook in an emulated Excel in this window, under the real office.js. office.js itself is loaded
 * once a test file; the requirement sets of the first call hold for the whole file.
 */
export async function startOffice(workbook: Workbook, options: EmulatorOptions = {}): Promise<ExcelEmulator> {
  const emulator = new ExcelEmulator(workbook, options);
  emulator.install(window);
  started ??= loadScript(OFFICE_JS).then(async () => {
    await Office.onReady();
    enforceRequirementSets(window);
  });
  await started;
  await emulator.whenReady();
  emulator.traffic.reset();
  return emulator;
}
