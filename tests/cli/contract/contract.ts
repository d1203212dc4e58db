import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { run } from '../../../src/cli/program';
import type { JsonCheckedFile, JsonFinding, JsonReport } from '../../../src/derive/report/json';
import { PLAIN } from '../../../src/derive/report/text';

/*
 * The contract of `controleer`, held against workbooks that are made with another library than ours:
 * a sentence of the contract, a workbook, and all findings (and the outcomes) that follow from it.
 */

export type Cell = ExcelJS.CellValue | undefined;
type Row = readonly Cell[];
export type Cells = Readonly<Record<string, Cell>>;

interface Workbook {
  /** Changes to Gegevens; null leaves the sheet out, an undefined value leaves the line out. */
  readonly gegevens?: Cells | null;
  /** Rows with a header row. */
  readonly plannen?: readonly Row[] | null;
  readonly behoefte?: readonly Row[] | null;
  readonly register?: readonly Row[];
  readonly toelichtingen?: readonly Row[];
  /** More tabs, or other ones. */
  readonly bladen?: Readonly<Record<string, readonly Row[] | ((sheet: ExcelJS.Worksheet) => void)>>;
  readonly from1904?: boolean;
}

interface Case extends Workbook {
  /** The sentence of the contract that this workbook is about. */
  readonly zin: string;
  readonly opties?: readonly string[];
  readonly vorige?: Workbook;
  /** All findings: `rule ernst tab!cell {sleutel} proposal`, a star when it is explained. */
  readonly bevindingen: readonly string[];
  /** Some outcomes, by rule or rule@subject: the outcome, and its value where that matters. */
  readonly uitkomsten?: Readonly<Record<string, string>>;
  readonly afsluitcode?: number;
}

/** A date as exceljs writes it. */
export const dag = (iso: string): Date => new Date(`${iso}T00:00:00Z`);

/** Objects as rows under a header row of all their keys, a year as a number. */
export function tabel(objects: readonly Cells[]): Row[] {
  const headers = [...new Set(objects.flatMap((object) => Object.keys(object)))];
  return [
    headers.map((header) => (/^20\d\d$/.test(header) ? Number(header) : header)),
    ...objects.map((object) => headers.map((header) => object[header])),
  ];
}

/** A hard plan of Zwolle with 100 homes: columns A to F, what is added from G on (years first). */
export const plan = (id: Cell, more: Cells = {}): Cells => ({
  Gemeente: 'Zwolle',
  'Plan-ID': id,
  Plannaam: 'Plan',
  'Status planologisch': '1A',
  'Bruto woningen': 100,
  Prioriteit: 'hoog',
  ...more,
});
export const plannen = (...rows: readonly Cells[]): Row[] => tabel(rows);
/** One plan with one cell that matters. */
export const metCel = (header: string, value: Cell): Row[] => plannen(plan('P1', { [header]: value }));

/** The need of a municipality over 2016–2025: columns A to D, what is added from E on. */
export const behoefte = (gemeente: string, perJaar: Cell | ((jaar: number) => Cells)): Cells[] =>
  Array.from({ length: 10 }, (_, index) => ({
    Gemeente: gemeente,
    Jaar: 2016 + index,
    Behoefte: 100,
    Prognose: 'Primos 2015',
    ...(typeof perJaar === 'function' ? perJaar(2016 + index) : { Behoefte: perJaar }),
  }));

const GEGEVENS: Cells = {
  Overeenkomst: 'West-Overijssel',
  Organisatie: 'Zwolle',
  Peildatum: dag('2016-01-01'),
  'Te hanteren prognose': 'Primos 2015',
};
export const REGISTER: Row = ['Afspraak', 'Partij', 'Datum', 'Status', 'Omschrijving', 'Bewijs'];
const TOELICHTINGEN: Row = ['Regel', 'Sleutel', 'Kolom', 'Toelichting', 'Datum'];

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'contract-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function write(path: string, workbook: Workbook): Promise<string> {
  const { gegevens, register, toelichtingen, bladen = {} } = workbook;
  const file = new ExcelJS.Workbook();
  file.properties.date1904 = workbook.from1904 === true;
  const add = (name: string, rows: readonly Row[] | null) => {
    if (rows === null) return;
    const sheet = file.addWorksheet(name);
    rows.forEach((row, r) => {
      row.forEach((value, c) => {
        if (value !== undefined && value !== null) sheet.getCell(r + 1, c + 1).value = value;
      });
    });
  };
  const lines = Object.entries({ ...GEGEVENS, ...gegevens }).filter(([, value]) => value !== undefined);
  add('Gegevens', gegevens === null ? null : [['Kenmerk', 'Waarde'], ...lines]);
  add('Plancapaciteit', workbook.plannen === undefined ? plannen(plan('P1')) : workbook.plannen);
  add('Woningbehoefte', workbook.behoefte === undefined ? tabel(behoefte('Zwolle', 100)) : workbook.behoefte);
  if (register !== undefined) add('Afsprakenregister', [REGISTER, ...register]);
  if (toelichtingen !== undefined) add('Toelichtingen', [TOELICHTINGEN, ...toelichtingen]);
  for (const [name, content] of Object.entries(bladen))
    if (typeof content === 'function') content(file.addWorksheet(name));
    else add(name, content);
  await file.xlsx.writeFile(path);
  return path;
}

const inWords = ({ regel, ernst, blad, cel, rij, sleutel, voorstel, toegelicht }: JsonFinding): string =>
  [
    `${regel} ${ernst} ${blad}!${cel ?? (rij === null ? '-' : `rij ${String(rij)}`)} {${String(sleutel)}}`,
    ...(voorstel === undefined ? [] : [String(voorstel)]),
    ...(toegelicht ? ['*'] : []),
  ].join(' ');

const isReport = (value: unknown): value is JsonReport =>
  typeof value === 'object' && value !== null && 'bestanden' in value;

function outcome(file: JsonCheckedFile, key: string, wanted: string): string {
  const [regel = '', onderwerp = regel === 'WO-20-regio' ? 'Regio' : 'Zwolle'] = key.split('@');
  const found = file.uitkomsten.filter((each) => each.regel === regel && each.onderwerp === onderwerp);
  return found
    .map(({ uitkomst, waarde }) =>
      wanted.includes(' ')
        ? `${uitkomst} ${waarde === null ? 'null' : String(Number(waarde.toFixed(6)))}`
        : uitkomst,
    )
    .join(', ');
}

/** Checks a workbook with the command itself. */
export async function controleer(workbook: Workbook, opties: readonly string[] = [], vorige?: Workbook) {
  const path = await write(join(folder, 'levering.xlsx'), workbook);
  const before = vorige === undefined ? [] : ['--vorige', await write(join(folder, 'vorige.xlsx'), vorige)];
  let result = '';
  const exit = await run(['controleer', path, '--formaat', 'json', ...before, ...opties], {
    result: (text) => (result += text),
    notice: () => undefined,
    paint: PLAIN,
  });
  const report: unknown = JSON.parse(result);
  const file = isReport(report) ? report.bestanden[0] : undefined;
  if (file === undefined || 'onleesbaar' in file) throw new Error(result);
  return { exit, file, text: result };
}

/** What the register does not show of the duties of a party: held where the register is, not by every case with a register. */
const isNietAangetoond = ({ regel, blad, cel, rij }: JsonFinding): boolean =>
  blad === 'Afsprakenregister' && regel.startsWith('WO-') && cel === null && rij === null;

/** One test for each sentence. */
export function houdt(cases: readonly Case[]): void {
  test.each(cases)(
    '$zin',
    async ({ opties, vorige, bevindingen, uitkomsten = {}, afsluitcode, ...workbook }) => {
      const { exit, file } = await controleer(workbook, opties, vorige);
      const gevonden = file.bevindingen.filter((finding) => !isNietAangetoond(finding));
      expect(gevonden.map(inWords).sort()).toEqual([...bevindingen].sort());
      const keys = Object.entries(uitkomsten);
      expect(Object.fromEntries(keys.map(([key, wanted]) => [key, outcome(file, key, wanted)]))).toEqual(
        uitkomsten,
      );
      if (afsluitcode !== undefined) expect(exit).toBe(afsluitcode);
    },
  );
}

const LETTER: Readonly<Record<string, string>> = {
  Gemeente: 'A',
  'Status planologisch': 'D',
  'Bruto woningen': 'E',
  Prioriteit: 'F',
};

/** All cells of one column that are read in the same way: each of them with these findings. */
export const cellen = (
  zin: string,
  header: string,
  waarden: readonly (readonly [Cell, ...(string | number)[]])[],
  rules: readonly string[] = [],
  sleutel = 'Zwolle|P1',
) =>
  waarden.map(([waarde, ...voorstel]) => ({
    zin: `${zin}: ${JSON.stringify(waarde)}`,
    plannen: metCel(header, waarde),
    bevindingen: rules.map((rule, index) =>
      [
        `${rule} Plancapaciteit!${LETTER[header] ?? 'G'}2 {${sleutel}}`,
        ...(index === 0 ? voorstel : []),
      ].join(' '),
    ),
  }));
export const alleen = (...waarden: readonly Cell[]): [Cell][] => waarden.map((waarde) => [waarde]);
