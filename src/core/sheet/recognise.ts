import { comparable } from '../values/text';
import { headerText, matchHeaders, scoreHeaders } from './header';
import type { HeaderMatch, HeaderScore } from './header';
import type { PersonalSearch } from './personal-data/search';
import type { AnySchema } from './schema';
import { HEAD_ROWS } from './snapshot';
import type { Area, TabSnapshot, WorkbookSnapshot } from './snapshot';

/** A place in the workbook that holds one of our sheets. Rows and columns are counted from 0. */
export interface Recognised<S extends AnySchema = AnySchema> {
  readonly schema: S;
  readonly tab: TabSnapshot;
  readonly headerRow: number;
  /** The table around the header row, when there is one: it limits rows and columns. */
  readonly limits: Area | null;
  readonly match: HeaderMatch;
  /** How far it is searched for personal data. */
  readonly search: PersonalSearch;
}

/** A sheet that was found twice, or a tab with our name in which no header row can be recognised. */
export interface Doubt {
  readonly rule: 'blad-dubbel' | 'blad-onherkend';
  readonly schema: AnySchema;
  readonly tab: TabSnapshot;
}

export interface Recognition {
  readonly sheets: readonly Recognised[];
  readonly doubts: readonly Doubt[];
  /** Tabs in which nothing of ours was recognised. */
  readonly otherTabs: readonly TabSnapshot[];
}

/** Sheets that the product itself writes, with the number that one gets when its name is taken. */
const OWN_TABS: ReadonlySet<string> = new Set(['bevindingen', 'aanleververklaring', 'keuzelijsten']);
const NUMBER = / \(\d+\)$/;

/** The sheet of a template that tells how it is filled in, and the text in its first cell. */
export const EXPLANATION_TAB = 'Uitleg';
export const EXPLANATION_TITLE = 'Uitleg bij dit sjabloon';

/** Not by its name alone: a user may call a sheet so too. */
const isExplanation = ({ name, firstRow, firstColumn, rows }: TabSnapshot): boolean =>
  name === EXPLANATION_TAB && firstRow === 0 && firstColumn === 0 && rows[0]?.[0] === EXPLANATION_TITLE;

/** A sheet of ours is never taken for a list of the user. */
const isOwnTab = (tab: TabSnapshot): boolean =>
  OWN_TABS.has(comparable(tab.name.replace(NUMBER, ''))) || isExplanation(tab);

/** A table, or what stands in a tab outside its tables. */
interface Unit {
  readonly tab: TabSnapshot;
  readonly table: { readonly name: string; readonly area: Area } | null;
  /** Candidate header rows: one for a table, the first 25 rows for a free area. */
  readonly headerRows: readonly number[];
}

interface Candidate {
  readonly unit: Unit;
  readonly headerRow: number;
  readonly match: HeaderMatch;
  readonly score: HeaderScore;
}

function unitsOf(tab: TabSnapshot): Unit[] {
  const tables = tab.tables
    .filter((table) => table.headerRow)
    .map((table) => ({
      tab,
      table: { name: table.name, area: limitsOf(table.area, table.totalsRow) },
      headerRows: [table.area.row],
    }))
    .sort((a, b) => a.table.area.row - b.table.area.row || a.table.area.column - b.table.area.column);
  const last = Math.min(HEAD_ROWS, tab.firstRow + tab.rows.length);
  const headerRows = Array.from({ length: Math.max(0, last - tab.firstRow) }, (_, i) => tab.firstRow + i);
  return [...tables, { tab, table: null, headerRows }];
}

const limitsOf = (area: Area, totalsRow: boolean): Area =>
  totalsRow ? { ...area, rowCount: area.rowCount - 1 } : area;

/** The header cells of a row: of a table its own columns, of a free area what lies outside all tables. */
function headersIn(unit: Unit, row: number): { column: number; text: string }[] {
  const { tab, table } = unit;
  const cells = tab.rows[row - tab.firstRow] ?? [];
  const inTable = (area: Area, column: number): boolean =>
    row >= area.row &&
    row < area.row + area.rowCount &&
    column >= area.column &&
    column < area.column + area.columnCount;
  const headers: { column: number; text: string }[] = [];
  for (let i = 0; i < cells.length; i++) {
    const column = tab.firstColumn + i;
    const ours =
      table === null ? !tab.tables.some(({ area }) => inTable(area, column)) : inTable(table.area, column);
    if (ours) headers.push({ column, text: headerText(cells[i] ?? '') });
  }
  return headers;
}

/** The first row of a unit that has at least 60 % of the required headers. */
function candidateFor(unit: Unit, schema: AnySchema, threshold = true): Candidate | null {
  for (const headerRow of unit.headerRows) {
    if (threshold && headerRow >= HEAD_ROWS) continue;
    const match = matchHeaders(schema, headersIn(unit, headerRow));
    const score = scoreHeaders(schema, match);
    if (!threshold || score.required * 5 >= score.of * 3) return { unit, headerRow, match, score };
  }
  return null;
}

const isBetter = (a: HeaderScore, b: HeaderScore): boolean => {
  const share = a.required * b.of - b.required * a.of;
  return share > 0 || (share === 0 && a.recognised > b.recognised);
};

const asRecognised = (
  schema: AnySchema,
  { unit, headerRow, match }: Candidate,
  search: PersonalSearch,
): Recognised => ({
  schema,
  tab: unit.tab,
  headerRow,
  limits: unit.table?.area ?? null,
  match,
  search,
});

const carriesName = (name: string, schema: AnySchema): boolean => {
  const text = comparable(name);
  return text === comparable(schema.name) || text === comparable(schema.table);
};

/**
 * Finds the sheets of an agreement: by the name of a table, else by the name of the tab, else by the
 * headers. A tab or table is used once; a second candidate for a sheet is reported and left alone.
 * @param search how far the agreement has its sheets searched for personal data
 */
export function recognise(
  snapshot: WorkbookSnapshot,
  schemas: readonly AnySchema[],
  search: PersonalSearch = 'free-text',
): Recognition {
  const units = snapshot.tabs.filter((tab) => !isOwnTab(tab)).flatMap(unitsOf);
  const found = new Map<AnySchema, Recognised>();
  const used = new Set<Unit>();
  const doubts: Doubt[] = [];
  const take = (schema: AnySchema, candidate: Candidate): void => {
    used.add(candidate.unit);
    if (found.has(schema)) doubts.push({ rule: 'blad-dubbel', schema, tab: candidate.unit.tab });
    else found.set(schema, asRecognised(schema, candidate, search));
  };

  for (const schema of schemas)
    for (const unit of units) {
      if (unit.table === null || used.has(unit) || comparable(unit.table.name) !== comparable(schema.table))
        continue;
      const candidate = candidateFor(unit, schema, false);
      if (candidate !== null) take(schema, candidate);
    }

  for (const schema of schemas)
    for (const tab of new Set(units.map((unit) => unit.tab))) {
      if (!carriesName(tab.name, schema)) continue;
      const ownUnits = units.filter((unit) => unit.tab === tab);
      if (found.get(schema)?.tab === tab) continue;
      const candidates = ownUnits
        .filter((unit) => !used.has(unit))
        .flatMap((unit) => candidateFor(unit, schema) ?? [])
        .sort((a, b) => a.headerRow - b.headerRow);
      const [first] = candidates;
      if (first !== undefined) take(schema, first);
      else if (!ownUnits.some((unit) => used.has(unit))) doubts.push({ rule: 'blad-onherkend', schema, tab });
    }

  for (const unit of units) {
    if (used.has(unit)) continue;
    let best: { readonly schema: AnySchema; readonly candidate: Candidate } | null = null;
    for (const schema of schemas) {
      const candidate = candidateFor(unit, schema);
      if (candidate !== null && (best === null || isBetter(candidate.score, best.candidate.score)))
        best = { schema, candidate };
    }
    if (best !== null) take(best.schema, best.candidate);
  }

  const seen = new Set([
    ...[...found.values()].map((sheet) => sheet.tab),
    ...doubts.map((doubt) => doubt.tab),
  ]);
  const position = (tab: TabSnapshot): number => snapshot.tabs.indexOf(tab);
  return {
    sheets: [...found.values()].sort(
      (a, b) => position(a.tab) - position(b.tab) || a.headerRow - b.headerRow,
    ),
    doubts,
    otherTabs: snapshot.tabs.filter((tab) => !seen.has(tab) && !isOwnTab(tab)),
  };
}
