import { readFile, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { UnreadableFile } from '../hosts/xlsx/unreadable';

/** A file to check: where it is, and how the user called it (always with `/`). */
export interface InputFile {
  readonly path: string;
  readonly name: string;
}

/** A folder in which there is nothing to check. */
export interface EmptyFolder {
  readonly name: string;
  readonly message: string;
}

const withSlashes = (path: string): string => path.replaceAll('\\', '/');

const isWorkbook = (name: string): boolean => /\.xls[xm]$/i.test(name) && !name.startsWith('~$');

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false;
  }
}

/** Every workbook in a folder and below it, in order of name; Excel's own lock files are passed over. */
async function workbooksIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const found: string[] = [];
  for (const entry of entries) {
    if (entry.isDirectory())
      found.push(...(await workbooksIn(join(folder, entry.name))).map((below) => `${entry.name}/${below}`));
    else if (isWorkbook(entry.name)) found.push(entry.name);
  }
  return found.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}

/** The files that a list of names stands for: a folder stands for every workbook in it. */
export async function expand(names: readonly string[]): Promise<(InputFile | EmptyFolder)[]> {
  const files: (InputFile | EmptyFolder)[] = [];
  for (const name of names) {
    if (!(await isFolder(name))) {
      files.push({ path: name, name: withSlashes(name) });
      continue;
    }
    const inside = await workbooksIn(name);
    const base = withSlashes(name).replace(/\/+$/, '');
    if (inside.length === 0)
      files.push({ name: base, message: 'In deze map staan geen bestanden van het soort .xlsx of .xlsm.' });
    files.push(...inside.map((below) => ({ path: join(name, below), name: `${base}/${below}` })));
  }
  return files;
}

/** The bytes of a file. @throws UnreadableFile `niet-gevonden` when it cannot be opened */
export async function bytesOf(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch {
    throw new UnreadableFile('niet-gevonden');
  }
}
