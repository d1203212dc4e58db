import type { Finding } from '../../core/finding/finding';
import type { CellValue } from '../../core/sheet/snapshot';
import { cellAddress } from '../../core/values/address';
import type { CellLink, OwnSheet } from '../plan';
import { ERNST_WORDS } from '../words';
import { FINDINGS_TAB } from './findings-tab';

export { FINDINGS_TAB };

const HEADERS = [
  'Ernst',
  'Blad',
  'Cel',
  'Rij',
  'Kolom',
  'Melding',
  'Wat kunt u doen',
  'Artikel',
  'Regel',
  'Toegelicht',
] as const;
const WIDTHS = [14, 20, 8, 8, 22, 60, 60, 10, 20, 11];
const CELL_COLUMN = HEADERS.indexOf('Cel');

/** The rows that a tab can hold under the header row. */
const MAX_FINDINGS = 1_048_575;

function rowOf(finding: Finding): readonly CellValue[] {
  return [
    ERNST_WORDS[finding.ernst].word,
    finding.tab,
    finding.cell === null ? '' : cellAddress(finding.cell.row, finding.cell.column),
    finding.row ?? '',
    finding.column ?? '',
    finding.message,
    finding.advice,
    finding.article ?? '',
    finding.rule,
    finding.explained ? 'ja' : '',
  ];
}

/** The sheet that lists every finding, explained ones too, each with a link to its cell. */
export function findingsSheet(findings: readonly Finding[]): OwnSheet {
  const listed = findings.slice(0, MAX_FINDINGS);
  const links: CellLink[] = [];
  listed.forEach(({ tab, cell }, index) => {
    if (cell === null) return;
    links.push({ row: index + 1, column: CELL_COLUMN, tab, cell: cellAddress(cell.row, cell.column) });
  });
  return {
    name: FINDINGS_TAB,
    rows: [HEADERS, ...listed.map(rowOf)],
    links,
    columnWidths: WIDTHS,
    frozenRows: 1,
  };
}
