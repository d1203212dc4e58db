import type { CellPosition, Ernst, Finding, Proposal } from '../finding/finding';
import { CELL_RULES } from './cell-rules';
import type { CellRuleId } from './cell-rules';
import type { CellValue } from './snapshot';

export interface CellFindingParts {
  readonly tab: string;
  readonly cell: CellPosition | null;
  /** The row's number, counted from 1, for a finding about a row without a cell. */
  readonly row?: number | null;
  /** The header as it may be shown. */
  readonly column: string | null;
  readonly sleutel: string | null;
  readonly text: string;
  readonly advice: string;
  readonly ernst?: Ernst;
  readonly proposal?: Proposal | null;
  readonly found?: CellValue;
}

/** A finding of one of the checks that every sheet gets. */
export const cellFinding = (rule: CellRuleId, parts: CellFindingParts): Finding => ({
  rule,
  messageId: null,
  article: null,
  ernst: parts.ernst ?? CELL_RULES[rule].ernst,
  tab: parts.tab,
  cell: parts.cell,
  row: parts.cell === null ? (parts.row ?? null) : parts.cell.row + 1,
  column: parts.column,
  sleutel: parts.sleutel,
  message: parts.text,
  advice: parts.advice,
  ...(parts.found === undefined ? {} : { found: parts.found }),
  proposal: parts.proposal ?? null,
  facts: [],
  basis: [],
  explained: false,
});

/** A citizen service number in a cell: the finding names the column and never the number. */
export const bsnFinding = (parts: Omit<CellFindingParts, 'text' | 'advice' | 'found'>): Finding =>
  cellFinding('avg-bsn', {
    ...parts,
    text: `In kolom ${parts.column ?? ''} staat een burgerservicenummer. Wij tonen het nummer niet.`,
    advice: 'Haal het nummer weg.',
  });
