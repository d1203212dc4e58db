import type { Group } from './arrange';

/* Which rows of a long list are drawn. Heights are fixed, so every place follows from a sum. In pixels. */

export const HEADER_HEIGHT = 36;
export const ROW_HEIGHT = 73;
/** In a narrow pane messages take more lines. */
export const TALL_ROW_HEIGHT = 137;

/** Rows drawn above and below what can be seen, so that scrolling does not show a blank. */
const SPARE_ROWS = 3;

export interface Section {
  readonly group: Group;
  readonly top: number;
  readonly height: number;
  /** How many findings stand in the sections above it. */
  readonly before: number;
}

export interface Layout {
  readonly sections: readonly Section[];
  readonly rowHeight: number;
  readonly height: number;
  readonly count: number;
}

export function layoutOf(groups: readonly Group[], rowHeight: number): Layout {
  const sections: Section[] = [];
  let top = 0;
  let before = 0;
  for (const group of groups) {
    const height = HEADER_HEIGHT + group.findings.length * rowHeight;
    sections.push({ group, top, height, before });
    top += height;
    before += group.findings.length;
  }
  return { sections, rowHeight, height: top, count: before };
}

/** The section that holds the finding at a place in the list, counted over all sections. */
function sectionAt({ sections }: Layout, order: number): Section | undefined {
  return sections.find(({ before, group }) => order >= before && order < before + group.findings.length);
}

/** The finding at a place in the list, by its place in the report. */
export function findingAt(layout: Layout, order: number): number | undefined {
  const section = sectionAt(layout, order);
  return section?.group.findings[order - section.before];
}

/** Where a finding stands in the list; −1 when it does not. */
export function orderOf({ sections }: Layout, finding: number): number {
  for (const { group, before } of sections) {
    const index = group.findings.indexOf(finding);
    if (index >= 0) return before + index;
  }
  return -1;
}

export interface DrawnSection {
  readonly section: Section;
  /** The rows to draw, by their places in the group. */
  readonly rows: readonly number[];
}

/**
 * The sections and rows to draw for the part of the list that can be seen. The row that holds the focus is always
 * drawn, wherever the user scrolls: without it the focus would be lost.
 */
export function drawnSections(
  layout: Layout,
  { top, bottom }: { readonly top: number; readonly bottom: number },
  activeOrder: number,
): readonly DrawnSection[] {
  const { sections, rowHeight } = layout;
  const spare = SPARE_ROWS * rowHeight;
  const drawn: DrawnSection[] = [];
  for (const section of sections) {
    const { group } = section;
    const size = group.findings.length;
    const rowsTop = section.top + HEADER_HEIGHT;
    const first = Math.max(0, Math.floor((top - spare - rowsTop) / rowHeight));
    const end = Math.min(size, Math.ceil((bottom + spare - rowsTop) / rowHeight));
    const rows: number[] = [];
    for (let row = first; row < end; row++) rows.push(row);
    const active = activeOrder - section.before;
    if (active >= 0 && active < size && (active < first || active >= end)) {
      if (active < first) rows.unshift(active);
      else rows.push(active);
    }
    const seen = section.top < bottom + spare && section.top + section.height > top - spare;
    if (rows.length > 0 || seen) drawn.push({ section, rows });
  }
  return drawn;
}

/** Where a key moves the focus to in a list; null for a key that does not. */
export function orderAfterKey(key: string, order: number, count: number, page: number): number | null {
  const last = count - 1;
  switch (key) {
    case 'ArrowDown':
      return Math.min(order + 1, last);
    case 'ArrowUp':
      return Math.max(order - 1, 0);
    case 'PageDown':
      return Math.min(order + page, last);
    case 'PageUp':
      return Math.max(order - page, 0);
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return null;
  }
}
