import { CATALOGUE } from '../agreements/catalogue';
import { check, tabsToRead } from '../core/check';
import type { CheckOptions } from '../core/check';
import type { Ernst } from '../core/finding/finding';
import type { WorkbookSnapshot } from '../core/sheet/snapshot';
import { jsonFile } from '../derive/report/json';
import type { JsonFile, JsonReport } from '../derive/report/json';
import { textReport } from '../derive/report/text';
import type { Paint } from '../derive/report/text';
import { XlsxFile } from '../hosts/xlsx/file';
import { UnreadableFile } from '../hosts/xlsx/unreadable';
import { EXIT, reaches } from './exit-code';
import { bytesOf, expand } from './files';
import { NODE_ENGINE } from './node-zip';
import type { Formaat } from './options';
import { writeResult } from './write-result';

export interface ControleerOptions {
  readonly overeenkomst?: 'WO' | 'NV';
  readonly peildatum?: number;
  readonly vorige?: string;
  readonly formaat: Formaat;
  readonly faalbij: Ernst;
  readonly uit?: string;
}

/** Where a command writes: results, and beside them what the user should know meanwhile. */
export interface Output {
  result(text: string): void;
  notice(text: string): void;
  readonly paint: Paint;
}

interface Checked {
  readonly json: JsonFile;
  readonly text: string;
  readonly exit: number;
}

const unreadable = (name: string, oorzaak: string, melding: string): Checked => ({
  json: { bestand: name, onleesbaar: { oorzaak, melding } },
  text: `${name}\n  Niet gelezen. ${melding}\n`,
  exit: EXIT.unreadable,
});

async function readSnapshot(
  path: string,
  options: CheckOptions,
  output: Output,
  name: string,
): Promise<WorkbookSnapshot> {
  const file = await XlsxFile.open(await bytesOf(path), NODE_ENGINE);
  for (const { message } of file.notices) output.notice(`${name}: ${message}`);
  return file.read({ select: (head) => tabsToRead(head, CATALOGUE, options) });
}

async function checkFile(
  path: string,
  name: string,
  options: CheckOptions,
  faalbij: Ernst,
  output: Output,
): Promise<Checked> {
  try {
    const report = check(await readSnapshot(path, options, output, name), CATALOGUE, options);
    return {
      json: jsonFile(name, report),
      text: textReport(name, report, CATALOGUE, output.paint),
      exit: reaches(report.counts, faalbij) ? EXIT.findings : EXIT.good,
    };
  } catch (error) {
    if (error instanceof UnreadableFile) return unreadable(name, error.cause, error.message);
    throw error;
  }
}

/**
 * Checks files and folders of files. A file that cannot be read is named with its cause; the others are still done.
 * @returns the exit code
 */
export async function controleer(
  names: readonly string[],
  options: ControleerOptions,
  output: Output,
): Promise<number> {
  const { overeenkomst, peildatum, vorige, formaat, faalbij, uit } = options;
  const base: CheckOptions = {
    ...(overeenkomst === undefined ? {} : { agreement: overeenkomst }),
    ...(peildatum === undefined ? {} : { peildatum }),
  };
  const results: Checked[] = [];
  let previous: WorkbookSnapshot | undefined;
  if (vorige !== undefined)
    try {
      previous = await readSnapshot(vorige, base, output, vorige);
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error;
      results.push(unreadable(vorige.replaceAll('\\', '/'), error.cause, error.message));
    }
  const checkOptions = previous === undefined ? base : { ...base, previous };
  for (const file of await expand(names)) {
    const result =
      'message' in file
        ? unreadable(file.name, 'niet-gevonden', file.message)
        : await checkFile(file.path, file.name, checkOptions, faalbij, output);
    if ('onleesbaar' in result.json)
      output.notice(`${result.json.bestand}: ${result.json.onleesbaar.melding}`);
    results.push(result);
  }
  const report: JsonReport = {
    schema: 1,
    catalogus: CATALOGUE.version,
    bestanden: results.map((result) => result.json),
  };
  const text =
    formaat === 'json'
      ? `${JSON.stringify(report, null, 2)}\n`
      : results.map((result) => result.text).join('\n');
  if (uit === undefined) output.result(text);
  else await writeResult(uit, text);
  return Math.max(...results.map((result) => result.exit));
}
