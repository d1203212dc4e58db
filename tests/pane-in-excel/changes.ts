import { area, type CellContent, type MemoryWorkbook } from '../../src/excel-emulator';
import type { Stake } from './actions';

/** Something that somebody does in the workbook just before Excel gets to a round trip. */
export interface Change {
  readonly name: string;
  readonly make: (workbook: MemoryWorkbook, stake: Stake) => void;
  /** How it is undone again; null when it stays. */
  readonly over: ((workbook: MemoryWorkbook, stake: Stake) => void) | null;
  /** What the user reads when the action came to nothing because of it; null: it is done all the same. */
  readonly says: RegExp | null;
  /** Excel tells that it happened, so that the outcome can follow. */
  readonly isTold: boolean;
  /** Rows get another place. */
  readonly moves?: true;
  /** There is nothing left of the sheet. */
  readonly deletes?: true;
}

const CHANGED = /intussen gewijzigd|is niet leeg/;
const PROTECTED = /beveiligd.* Hef in Excel de beveiliging op/;
const GONE =
  /Blad (Plancapaciteit|Toelichtingen|Notities) is verwijderd of hernoemd\. .*(Controleer|Probeer het) opnieuw\.$/;

const write = (workbook: MemoryWorkbook, { tab, cell }: Stake, content: CellContent): void =>
  workbook.sheetByName(tab).write(area(cell), [[content]]);

/** Two rows change places, formulas and all. */
function sort(workbook: MemoryWorkbook, { tab, row }: Stake): void {
  const sheet = workbook.sheetByName(tab);
  const used = sheet.usedArea(true);
  if (used === null) return;
  const rows = { ...used, row, rowCount: 2 };
  const values = sheet.values(rows);
  const [first = [], second = []] = sheet.formulas(rows).map((cells, down) =>
    cells.map((formula, right): CellContent => {
      const value = values[down]?.[right] ?? '';
      return typeof formula === 'string' && formula !== value ? { formula } : value;
    }),
  );
  sheet.write(rows, [second, first]);
}

const told = { over: null, isTold: true } as const;

export const CHANGES: readonly Change[] = [
  {
    name: 'the user edits the cell',
    make: (workbook, stake) => write(workbook, stake, 'eigen'),
    says: CHANGED,
    ...told,
  },
  {
    name: 'the user puts a formula in the cell',
    make: (workbook, stake) => write(workbook, stake, { formula: '=1+1' }),
    says: /staat een formule|intussen gewijzigd|is niet leeg/,
    ...told,
  },
  {
    name: 'somebody else edits the cell',
    make: (workbook, stake) => workbook.asRemote(() => write(workbook, stake, 'van een collega')),
    says: CHANGED,
    ...told,
  },
  { name: 'rows are sorted', make: sort, says: CHANGED, moves: true, ...told },
  {
    name: 'a row is inserted',
    make: (workbook, { tab, row }) => workbook.sheetByName(tab).shiftLines('RowInserted', row, 1),
    says: CHANGED,
    moves: true,
    ...told,
  },
  {
    name: 'a column is inserted',
    make: (workbook, { tab }) => workbook.sheetByName(tab).shiftLines('ColumnInserted', 0, 1),
    says: CHANGED,
    ...told,
  },
  {
    name: 'rows are filtered away',
    make: (workbook, { tab, row }) => (workbook.sheetByName(tab).filtered = new Set([row, row + 1])),
    over: (workbook, { tab }) => (workbook.sheetByName(tab).filtered = new Set()),
    says: null,
    isTold: true,
  },
  {
    name: 'the sheet is protected',
    make: (workbook, { tab }) => workbook.sheetByName(tab).setProtected(true),
    over: (workbook, { tab }) => workbook.sheetByName(tab).setProtected(false),
    says: PROTECTED,
    isTold: true,
  },
  {
    name: 'the sheet is deleted',
    make: (workbook, { tab }) => workbook.sheetByName(tab).delete(),
    says: GONE,
    deletes: true,
    ...told,
  },
  {
    name: 'the sheet is renamed',
    make: (workbook, { tab }) => workbook.sheetByName(tab).rename('Anders'),
    over: (workbook, { tab }) => workbook.sheetByName('Anders').rename(tab),
    says: GONE,
    isTold: false,
  },
  {
    name: 'the workbook turns read-only',
    make: (workbook) => (workbook.readOnly = true),
    over: (workbook) => (workbook.readOnly = false),
    says: /alleen-lezen|beveiligd/,
    isTold: true,
  },
  {
    name: 'the workbook itself is protected',
    make: (workbook) => (workbook.structureProtected = true),
    over: (workbook) => (workbook.structureProtected = false),
    says: /beveiligd/,
    isTold: true,
  },
];
