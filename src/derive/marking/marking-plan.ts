import { ERNSTEN, type CellPosition, type Ernst, type Finding } from '../../core/finding/finding';
import type { Report } from '../../core/report';
import { MAX_COLUMNS } from '../../core/values/address';
import type { Mark, Plan } from '../plan';
import { mergeIntoAreas } from './areas';
import { findingsSheet } from './findings-sheet';
import { MARK_STYLES } from './styles';

interface MarkedCell {
  readonly position: CellPosition;
  ernst: Ernst;
}

const isHeavier = (a: Ernst, b: Ernst): boolean => ERNSTEN.indexOf(a) < ERNSTEN.indexOf(b);

/** The heaviest ernst of each marked cell, per tab in the order in which the tabs come up. */
function heaviestPerCell(findings: readonly Finding[]): ReadonlyMap<string, ReadonlyMap<number, MarkedCell>> {
  const tabs = new Map<string, Map<number, MarkedCell>>();
  for (const { tab, cell, ernst, explained } of findings) {
    if (cell === null || explained) continue;
    const cells = tabs.get(tab) ?? new Map<number, MarkedCell>();
    tabs.set(tab, cells);
    const key = cell.row * MAX_COLUMNS + cell.column;
    const marked = cells.get(key);
    if (marked === undefined) cells.set(key, { position: cell, ernst });
    else if (isHeavier(ernst, marked.ernst)) marked.ernst = ernst;
  }
  return tabs;
}

/**
 * What a check changes in the workbook: a mark on every cell with a finding, and the sheet Bevindingen.
 * A cell with several findings gets the mark of the heaviest. An explained finding is listed but not marked:
 * the user has dealt with it. Pure: the same report gives the same plan.
 */
export function markingPlan(report: Report): Plan {
  const marks: Mark[] = [];
  for (const [tab, cells] of heaviestPerCell(report.findings)) {
    const perErnst = new Map<Ernst, CellPosition[]>();
    for (const { position, ernst } of cells.values()) {
      const positions = perErnst.get(ernst);
      if (positions === undefined) perErnst.set(ernst, [position]);
      else positions.push(position);
    }
    for (const ernst of ERNSTEN) {
      const positions = perErnst.get(ernst);
      if (positions === undefined) continue;
      marks.push({ tab, ernst, style: MARK_STYLES[ernst], areas: mergeIntoAreas(positions) });
    }
  }
  return { marks, findingsSheet: findingsSheet(report.findings) };
}
