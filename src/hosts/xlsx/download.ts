import type { SaveWorkbook } from '../port';
import { writeWorkbook } from './write-workbook';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Hands a file to the browser. Whether it lets a page download is its own affair: nobody is told. */
export function download(name: string, bytes: Uint8Array<ArrayBuffer>): void {
  const url = URL.createObjectURL(new Blob([bytes], { type: XLSX }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has taken over by then: the click starts the download before it returns.
  setTimeout(() => URL.revokeObjectURL(url));
}

/** Makes a new workbook and hands it to the browser. */
export const downloadWorkbook: SaveWorkbook = async (name, workbook) =>
  download(name, await writeWorkbook(workbook));
