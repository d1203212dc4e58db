import {
  createWorkbook,
  type EmulatorOptions,
  type MemoryWorkbook,
  type WorkbookData,
} from '../../../src/excel-emulator';
import type { ExcelEmulator } from '../../../src/excel-emulator';
import { createExcelPort, type ExcelPortOptions } from '../../../src/hosts/excel/port';
import { type EditingPort, HostError } from '../../../src/hosts/port';
import { startOffice } from '../../office/start-office';

export interface Opened {
  readonly workbook: MemoryWorkbook;
  readonly emulator: ExcelEmulator;
  readonly port: EditingPort;
}

/** A link shows its text: the second argument. */
function shownByLink(formula: string): string | undefined {
  return /^=HYPERLINK\(.*,"([^"]*)"\)$/.exec(formula)?.[1];
}

/** A workbook in the emulated Excel with a port to it. Counting starts after this. */
export async function openWorkbook(
  data: WorkbookData,
  options: ExcelPortOptions = {},
  emulation: EmulatorOptions = {},
): Promise<Opened> {
  const workbook = createWorkbook({ calculate: shownByLink, ...data });
  const emulator = await startOffice(workbook, emulation);
  return { workbook, emulator, port: createExcelPort(options) };
}

/** The error of a port, which is always a `HostError`. */
export async function hostError(work: Promise<unknown>): Promise<HostError> {
  try {
    await work;
  } catch (error) {
    if (error instanceof HostError) return error;
    throw error;
  }
  throw new Error('The port refused nothing');
}

/** Waits for something to become true, however long it takes. */
export async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 0));
}

export const none = (): ReadonlySet<string> => new Set();
export const only =
  (...tabs: readonly string[]) =>
  (): ReadonlySet<string> =>
    new Set(tabs);
