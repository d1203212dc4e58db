import type { Agreement } from '../../core/article/agreement';
import { EXPLANATION_TAB, EXPLANATION_TITLE } from '../../core/sheet/recognise';
import type { AnySchema } from '../../core/sheet/schema';
import { cellAddress, tabReference } from '../../core/values/address';
import { formatNumber } from '../../core/values/number';
import type { CellDescription, SheetDescription } from '../description';
import { sheetHelp, type ColumnHelp } from '../help/sheet-help';
import type { ChoiceLists } from './choice-lists';
import { LAST_ROW, MISFIT, wholeColumn } from './fit-formats';
import { misfit } from './misfit';

export interface ExplanationOptions {
  readonly agreement: Pick<Agreement, 'title'>;
  readonly organisation: string | null;
  /** The sheets of the template. */
  readonly sheets: readonly AnySchema[];
  /** Those of the agreement that this organisation does not fill in. */
  readonly others: readonly AnySchema[];
  readonly lists: ChoiceLists;
  readonly room: number;
}

type Row = readonly CellDescription[];

/** A list of codes that is longer is looked up in the sheet. */
const LONGEST_LIST = 200;

/* In characters: sheet, column, required, what to fill in, what fits, how many do not. */
const WIDTHS = [22, 34, 11, 60, 48, 12];
const COUNTS_AT = 5;

const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;

function whatFits({ type, limits, codes }: ColumnHelp): string {
  if (codes.length > 0) {
    const choices = codes.map(({ code }) => code).join(', ');
    return choices.length <= LONGEST_LIST
      ? `Kies uit: ${choices}.`
      : `Kies uit de lijst. ${codes.length} keuzes.`;
  }
  return sentence(limits === null ? type : `${type}: ${limits}`);
}

/** How to go about it; a line is as long as the columns are wide together. */
const steps = (room: number): readonly string[] => [
  '1. Vul eerst het blad Gegevens in. Vul daarna de andere bladen in: één gegeven per cel. Laat de rij met koppen staan.',
  '2. Klik op een cel: dan leest u wat er in hoort. Bij een keuzelijst staat een pijltje naast de cel.',
  '3. Plakken mag. Plak het liefst alleen de waarden (Plakken speciaal › Waarden): dan blijven keuzelijsten en kleuren staan.',
  '4. Een gele cel met vette letters past niet. Er staat iets dat niet in de lijst staat, een getal buiten de grenzen, tekst waar een getal hoort, of een rij die er al is.',
  '5. Een lichtgele lege cel moet u nog invullen.',
  `6. Hieronder staat hoeveel cellen niet passen. Die aantallen blijven kloppen als de kleuren door plakken weg zijn. Wij tellen tot en met rij ${formatNumber(LAST_ROW)}.`,
  `7. Elk blad heeft ruimte voor ${formatNumber(room)} rijen. Hebt u er meer? Voeg dan rijen in binnen de tabel, niet eronder.`,
  '8. Noem nergens namen van personen, adressen of burgerservicenummers.',
];

/** How many cells of a column do not fit; blank for a column that takes everything. */
function misfits(schema: AnySchema, index: number, lists: ChoiceLists): CellDescription {
  const column = Object.values(schema.columns)[index];
  if (column === undefined) return '';
  const place =
    schema.kind === 'list'
      ? wholeColumn({ row: 1, column: index, rowCount: 1, columnCount: 1 })
      : `$B$${index + 2}`;
  const formula = misfit(column, tabReference(schema.name, place), lists.textsOf(column), false);
  return formula === null ? '' : { formula: `SUM(--(${formula}))`, result: 0, array: true };
}

/** How many rows have the key of a row above them; blank for a sheet without a key. */
function repeats({ kind, name, columns }: AnySchema): CellDescription {
  const keys = Object.values(columns).flatMap(({ key }, column) =>
    key === true ? [tabReference(name, wholeColumn({ row: 1, column, rowCount: 1, columnCount: 1 }))] : [],
  );
  const [first] = keys;
  if (kind !== 'list' || first === undefined) return '';
  const whole = keys.join('&"|"&');
  const filled = keys.map((key) => `(LEN(TRIM(${key}))>0)`).join('*');
  const formula = `SUM(IFERROR(${filled}*(MATCH(${whole},${whole},0)<ROW(${first})-1),0))`;
  return { formula, result: 0, array: true };
}

function sheetRow(schema: AnySchema): Row {
  const keys = Object.values(schema.columns).filter(({ key }) => key === true);
  const unique = keys.length === 0 ? '' : sentence(keys.map(({ header }) => header).join(' + '));
  return [schema.name, '', '', schema.help, unique, repeats(schema)];
}

const columnRows = (schema: AnySchema, lists: ChoiceLists): readonly Row[] =>
  sheetHelp(schema).columns.map((column, index) => [
    schema.name,
    column.header,
    column.required ? 'ja' : 'nee',
    column.help,
    whatFits(column),
    misfits(schema, index, lists),
  ]);

function opening({ agreement, organisation, others }: ExplanationOptions): readonly Row[] {
  const names = others.map(({ name }) => name).join(', ');
  return [
    [EXPLANATION_TITLE],
    [agreement.title],
    ...(organisation === null ? [] : [[`Voor ${organisation}.`]]),
    ...(others.length === 0 ? [] : [[`Uw organisatie vult niet in: ${names}.`]]),
    [],
  ];
}

/**
 * The sheet that tells, without an add-in, how a template is filled in: what each sheet and column is for, and how many
 * cells do not fit. Its counts are formulas that no pasting in the other sheets can take away. It is never taken for a
 * sheet of the agreement.
 */
export function explanationSheet(options: ExplanationOptions): SheetDescription {
  const { sheets, lists, room } = options;
  const rows: Row[] = [...opening(options)];
  const bold = [0];
  const heading = (...texts: readonly string[]): void => {
    bold.push(rows.length);
    rows.push(texts);
  };
  heading('Zo vult u het in');
  rows.push(...steps(room).map((line) => [line]), []);
  heading('Blad', '', '', 'Waarvoor is het?', 'Wat komt samen maar één keer voor?', 'Dubbel');
  const sheetsAt = rows.length;
  rows.push(...sheets.map(sheetRow), []);
  heading('Blad', 'Kolom', 'Verplicht', 'Wat vult u in?', 'Wat past er?', 'Past niet');
  rows.push(...sheets.flatMap((schema) => columnRows(schema, lists)));
  const counts = { row: sheetsAt, column: COUNTS_AT, rowCount: rows.length - sheetsAt, columnCount: 1 };
  const cell = cellAddress(counts.row, counts.column);
  return {
    name: EXPLANATION_TAB,
    rows,
    columns: WIDTHS.map((width, index) => ({ width, wrap: index > 2 && index < COUNTS_AT })),
    conditionalFormats: [{ area: counts, formula: `AND(ISNUMBER(${cell}),${cell}>0)`, look: MISFIT }],
    boldRows: bold,
  };
}
