import { ERNSTEN } from '../core/finding/finding';
import { formatAddress, parseArea, splitSheetName } from '../excel-emulator/addresses';
import type { Area, CellContent, CellValue } from '../excel-emulator/cells';
import { EXAMPLES, type ExampleName } from './example';
import type { GridSheet } from './grid/grid-sheet';
import type { GridWorkbook } from './grid/grid-workbook';
import type { OpenDocument, Source } from './open-document';
import { typed } from './typing';
import type { Markering, Verkeer, Verstoring, Werkbank } from './werkbank';

/** What the automation surface needs of the workbench. */
export interface Automated {
  readonly ready: Promise<void>;
  document(): OpenDocument;
  open(source: Source): Promise<void>;
  openExample(example: ExampleName): Promise<void>;
  save(): Promise<Uint8Array<ArrayBuffer>>;
  settled(): Promise<void>;
}

const DEFAULT_NAME = 'werkmap.xlsx';

function locate(workbook: GridWorkbook, address: string): { sheet: GridSheet; area: Area } {
  const [sheetName, rest] = splitSheetName(address);
  const area = parseArea(rest);
  if (sheetName === null || area === null) {
    throw new Error(
      `${address} is geen adres. Schrijf het blad, een uitroepteken en de cellen: Blad1!A1:B2.`,
    );
  }
  return { sheet: sheetNamed(workbook, sheetName), area };
}

function sheetNamed(workbook: GridWorkbook, name: string): GridSheet {
  const sheet = workbook.sheets().find((candidate) => candidate.name.toLowerCase() === name.toLowerCase());
  if (sheet === undefined) throw new Error(`Er is geen blad ${name}.`);
  return sheet;
}

function rowsFor(area: Area, contents: CellValue | readonly (readonly CellValue[])[]): CellValue[][] {
  if (typeof contents !== 'object') {
    return Array.from({ length: area.rowCount }, () =>
      Array.from({ length: area.columnCount }, () => contents),
    );
  }
  const fits = contents.length === area.rowCount && contents.every((row) => row.length === area.columnCount);
  if (!fits) throw new Error('De waarden passen niet in het adres. Er is niets veranderd.');
  return contents.map((row) => [...row]);
}

function type(workbook: GridWorkbook, address: string, contents: Parameters<Werkbank['zet']>[1]): void {
  const { sheet, area } = locate(workbook, address);
  const formats = sheet.numberFormats(area);
  const entries = rowsFor(area, contents).map((row, y) =>
    row.map((value, x) => typed(value, formats[y]?.[x] ?? 'General', workbook.date1904)),
  );
  const newFormats = entries.map((row) => row.map((entry) => entry.numberFormat ?? null));
  if (newFormats.flat().some((format) => format !== null)) sheet.setNumberFormats(area, newFormats);
  sheet.write(
    area,
    entries.map((row) => row.map((entry): CellContent => entry.content)),
  );
}

/** Every host gives the marks of the add-in this formula, with the ernst in it; a sheet of its own has others. */
const MARK = new RegExp(`"woonafspraken"="(?:${ERNSTEN.join('|')})"`);

function marksOf(sheet: GridSheet): Markering[] {
  return sheet
    .conditionalFormats()
    .flatMap(({ formula, style, areas }) =>
      MARK.test(formula) && style.fill !== undefined
        ? areas.map((area) => ({ adres: formatAddress(sheet.name, area), kleur: style.fill ?? '' }))
        : [],
    );
}

function disturb({ emulator }: OpenDocument, { verzoek, code, vertraging, zwijg }: Verstoring): void {
  emulator.faults.onRequest(emulator.traffic.begun + verzoek, {
    ...(code === undefined ? {} : { code }),
    ...(vertraging === undefined ? {} : { delay: vertraging }),
    ...(zwijg === undefined ? {} : { silent: zwijg }),
  });
}

function trafficOf({ emulator }: OpenDocument): Verkeer {
  const { requests, bytesOut, bytesIn } = emulator.traffic.totals;
  return { verzoeken: requests, bytesHeen: bytesOut, bytesTerug: bytesIn };
}

export function createAutomation(workbench: Automated): Werkbank {
  const workbook = (): GridWorkbook => workbench.document().workbook;
  return {
    gereed: workbench.ready,
    open: (bytes, naam = DEFAULT_NAME, { alleenLezen = false } = {}) =>
      workbench.open({ bytes: new Uint8Array(bytes.slice(0)), name: naam, readOnly: alleenLezen }),
    voorbeeld: async (welk) => {
      if (!Object.hasOwn(EXAMPLES, welk)) throw new Error(`Er is geen voorbeeld ${welk}.`);
      await workbench.openExample(welk);
    },
    bewaar: async () => {
      const bytes = await workbench.save();
      return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
    },
    // Each of these is a promise, so that the surface can stay the same over a grid that answers later.
    lees: async (adres) => {
      const { sheet, area } = locate(workbook(), adres);
      return sheet.values(area).map((row) => [...row]);
    },
    formules: async (adres) => {
      const { sheet, area } = locate(workbook(), adres);
      return sheet.formulas(area).map((row) => [...row]);
    },
    zet: async (adres, inhoud) => type(workbook(), adres, inhoud),
    herberekend: () => workbench.settled(),
    markeringen: async (blad) => {
      const sheets = blad === undefined ? workbook().sheets() : [sheetNamed(workbook(), blad)];
      return sheets.flatMap(marksOf);
    },
    verkeer: () => trafficOf(workbench.document()),
    verstoor: (verstoring) => disturb(workbench.document(), verstoring),
  };
}
