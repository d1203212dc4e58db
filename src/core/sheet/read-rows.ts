import type { Finding } from '../finding/finding';
import type { Steps } from '../steps';
import { bsnFinding, contactFinding, issueFinding } from './cell-finding';
import { isBlank } from './judge/reader';
import type { Judged } from './judge/reader';
import type { CellException, ColumnPlace, Exceptions, Layout } from './layout';
import { personalCell } from './personal-data/cell';
import type { PersonalCell } from './personal-data/cell';
import { searchedColumns } from './personal-data/places';
import type { SearchedColumn } from './personal-data/places';
import type { Recognised } from './recognise';
import { bodyOf, ownColumns } from './rows';
import type { Irregular } from './row';
import type { Columns } from './schema';
import type { SpanReader } from './span';
import type { CellValue } from './snapshot';
import { Collector, arraysFor, firstOf } from './traits/collector';
import type { TraitArrays } from './traits/collector';
import type { Traits } from './traits/traits';

/** Rows read together: column by column within a block, so that a block stays in the processor's cache. */
const BLOCK = 512;

const NO_EXCEPTIONS: Exceptions = new Map();
const NO_CELLS: readonly CellValue[] = [];

/** What is known of a row when it is read whole: its key as it may be shown, and which cells may not be repeated. */
interface RowTold {
  readonly sleutel: string | null;
  readonly personal: readonly number[];
}

/** A row that is being read in which something is not plain. */
interface Draft {
  exceptions: Map<string, CellException> | null;
  readonly findings: ((told: RowTold) => Finding)[];
  readonly personal: number[];
}

/** The rows of a block that are not blank, and what is not plain in them by their place in the block. */
interface Block {
  /** Their indices in the tab; it may go on after them. */
  readonly indices: Int32Array;
  readonly cells: readonly (readonly CellValue[])[];
  readonly drafts: Map<number, Draft>;
}

/** What was read of the rows of a list. */
export interface ReadRows {
  /** Indices in the tab of the rows that are not blank, in order. */
  readonly filled: Int32Array;
  /** By row index: what is to be said of the few rows that are not plainly good. */
  readonly irregular: Map<number, Irregular>;
  /** What the rules ask of every row, in the order of `filled`; null when they ask nothing. */
  readonly traits: TraitArrays | null;
}

/** The whole numbers from one up to but not including another. */
function ascending(first: number, end: number): Int32Array {
  const numbers = new Int32Array(Math.max(0, end - first));
  for (let i = 0; i < numbers.length; i++) numbers[i] = first + i;
  return numbers;
}

/** Reads rows of one sheet: every cell once, with all checks of cells. Keys are compared when all rows are read. */
export class RowReader<C extends Columns> {
  private readonly columns: readonly ColumnPlace[];
  private readonly ownOffsets: readonly number[];
  private readonly searched: readonly SearchedColumn[];
  private readonly collector: Collector | null;

  /** @param traits what the rules ask of every row, or null */
  constructor(
    private readonly layout: Layout<C>,
    private readonly source: Recognised,
    traits: Traits | null,
  ) {
    this.collector = traits === null ? null : new Collector(traits, layout, BLOCK);
    this.columns = [...layout.places.values()];
    this.ownOffsets = ownColumns(source).map((column) => column - source.tab.firstColumn);
    this.searched = searchedColumns(layout, source);
  }

  /** The rows below the header row. */
  all(): Steps<ReadRows> {
    const { first, end } = bodyOf(this.source);
    return this.read(ascending(first, end));
  }

  /** Those of the given rows (indices in the tab) that belong to the list. */
  some(indices: ReadonlySet<number>): Steps<ReadRows> {
    const { first, end } = bodyOf(this.source);
    return this.read(
      Int32Array.from(indices)
        .filter((index) => index >= first && index < end)
        .sort(),
    );
  }

  private *read(wanted: Int32Array): Steps<ReadRows> {
    const filled = new Int32Array(wanted.length);
    const irregular = new Map<number, Irregular>();
    const traits = this.collector === null ? null : arraysFor(wanted.length);
    let used = 0;
    for (let start = 0; start < wanted.length; start += BLOCK) {
      const block = this.filled(wanted.subarray(start, start + BLOCK), filled.subarray(used));
      this.collector?.start(block.cells.length);
      this.readBlock(block, irregular);
      if (traits !== null) this.collector?.finish(traits, used);
      used += block.cells.length;
      yield;
    }
    return { filled: filled.subarray(0, used), irregular, traits: traits && firstOf(traits, used) };
  }

  private readBlock(block: Block, irregular: Map<number, Irregular>): void {
    for (const column of this.columns) this.readColumn(column, block);
    if (this.layout.span !== null) this.readSpans(this.layout.span, block);
    for (const column of this.searched) this.searchColumn(column, block);
    const { indices, cells, drafts } = block;
    for (const i of [...drafts.keys()].sort((a, b) => a - b)) {
      const draft = drafts.get(i);
      if (draft !== undefined) irregular.set(indices[i] ?? 0, this.finished(draft, cells[i] ?? NO_CELLS));
    }
  }

  /** The rows that are not blank; where they stand is put down in `indices`, which has room for all of them. */
  private filled(wanted: Int32Array, indices: Int32Array): Block {
    const { rows, firstRow } = this.source.tab;
    const cells = new Array<readonly CellValue[]>(wanted.length);
    let count = 0;
    for (const index of wanted) {
      const own = rows[index - firstRow];
      if (own === undefined || !this.isFilled(own)) continue;
      indices[count] = index;
      cells[count++] = own;
    }
    cells.length = count;
    return { indices, cells, drafts: new Map() };
  }

  private isFilled(cells: readonly CellValue[]): boolean {
    for (const offset of this.ownOffsets) if (!isBlank(cells[offset] ?? '')) return true;
    return false;
  }

  private readColumn(place: ColumnPlace, block: Block): void {
    const { key, offset, reader } = place;
    const { cells } = block;
    const sink = this.collector?.sinkOf(key) ?? null;
    let i = reader.next(cells, offset, 0, sink);
    for (; i < cells.length; i = reader.next(cells, offset, i + 1, sink))
      this.keep(i, place, reader.judge(cells[i]?.[offset] ?? ''), block);
  }

  /** Cells that are good by themselves and not beside the others of their row. */
  private readSpans(span: SpanReader, block: Block): void {
    block.cells.forEach((cells, i) => {
      const exceptions = block.drafts.get(i)?.exceptions ?? null;
      for (const { key, judged } of span.faults({ cells, exceptions })) {
        const place = this.layout.places.get(key);
        if (place !== undefined) this.keep(i, place, judged, block);
      }
    });
  }

  private searchColumn(place: SearchedColumn, block: Block): void {
    const { cells } = block;
    const { numbers, contact } = place;
    const offset = place.column - this.source.tab.firstColumn;
    for (let i = 0; i < cells.length; i++) {
      const found = personalCell(cells[i]?.[offset] ?? '', numbers, contact !== null);
      if (found !== null) this.keepPersonal(i, place, found, block);
    }
  }

  private draftOf(i: number, { drafts }: Block): Draft {
    let draft = drafts.get(i);
    if (draft === undefined) drafts.set(i, (draft = { exceptions: null, findings: [], personal: [] }));
    return draft;
  }

  private keep(i: number, place: ColumnPlace, { faulty, value, issues }: Judged, block: Block): void {
    const { key, column, header, offset, secret } = place;
    const proposed = issues.find((issue) => issue.proposal?.kind === 'code')?.proposal?.text ?? null;
    this.collector?.put(key, i, faulty, value);
    const draft = this.draftOf(i, block);
    draft.exceptions ??= new Map();
    draft.exceptions.set(key, { faulty, value, proposed });
    const at = { tab: this.layout.tab, cell: { row: block.indices[i] ?? 0, column }, column: header };
    const found = block.cells[i]?.[offset] ?? '';
    for (const issue of issues)
      draft.findings.push(({ sleutel, personal }) =>
        issueFinding(issue, { ...at, sleutel }, secret || personal.includes(column) ? undefined : found),
      );
  }

  private keepPersonal(
    i: number,
    place: SearchedColumn,
    { bsn, contacts }: PersonalCell,
    block: Block,
  ): void {
    const { column, header } = place;
    const draft = this.draftOf(i, block);
    draft.personal.push(column);
    const at = { tab: this.layout.tab, cell: { row: block.indices[i] ?? 0, column }, column: header };
    if (bsn) draft.findings.push(({ sleutel }) => bsnFinding({ ...at, sleutel }, place.bsn));
    const { contact } = place;
    if (contacts.length > 0 && contact !== null)
      draft.findings.push(({ sleutel }) => contactFinding({ ...at, sleutel }, contact, contacts));
    if ((bsn && place.bsn === 'fout') || (contacts.length > 0 && contact === 'fout'))
      this.withhold(i, place, block);
  }

  /** A cell with a fout has no value that can be used. What was read of it is kept, to compare keys with. */
  private withhold(i: number, { key }: SearchedColumn, block: Block): void {
    const place = key === null ? undefined : this.layout.places.get(key);
    if (place === undefined) return;
    const draft = this.draftOf(i, block);
    const exceptions = (draft.exceptions ??= new Map<string, CellException>());
    const known = exceptions.get(place.key);
    const value =
      known === undefined ? place.reader.plain(block.cells[i]?.[place.offset] ?? '') : known.value;
    this.collector?.put(place.key, i, true, value);
    exceptions.set(place.key, { faulty: true, value, proposed: known?.proposed ?? null });
  }

  private finished({ exceptions, findings, personal }: Draft, cells: readonly CellValue[]): Irregular {
    const sleutel = findings.length === 0 ? null : this.layout.keys.written({ cells, exceptions }, personal);
    return {
      exceptions: exceptions ?? NO_EXCEPTIONS,
      findings: findings.map((finding) => finding({ sleutel, personal })),
      personal,
      isDuplicate: false,
    };
  }
}
