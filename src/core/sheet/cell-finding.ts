import type { CellPosition, Ernst, Finding, Proposal } from '../finding/finding';
import { CELL_RULES } from './cell-rules';
import type { CellRuleId } from './cell-rules';
import type { Issue } from './judge/reader';
import type { ContactKind } from './personal-data/contact';
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

/** Where a finding about what stands in a cell points. */
type Where = Pick<CellFindingParts, 'tab' | 'cell' | 'row' | 'column' | 'sleutel'>;

/**
 * What is wrong with a cell.
 * @param found what stands there; without it, because it may not be repeated, it is not told how the cell is read either
 */
export const issueFinding = (
  { rule, text, reading, advice, proposal }: Issue,
  where: Where,
  found?: CellValue,
): Finding =>
  found === undefined
    ? cellFinding(rule, { ...where, text, advice })
    : cellFinding(rule, {
        ...where,
        text: reading === undefined ? text : `${text} ${reading}`,
        advice,
        proposal,
        found,
      });

/** A citizen service number in a cell: the finding names the column and never the number. */
export const bsnFinding = (where: Where, ernst: Ernst): Finding =>
  cellFinding('avg-bsn', {
    ...where,
    ernst,
    text: `In kolom ${where.column ?? ''} staat een burgerservicenummer. Wij tonen het nummer niet.`,
    advice: 'Haal het nummer weg.',
  });

/** What tells how somebody can be reached, paid or found: named by its kinds, and never itself. */
export function contactFinding(where: Where, ernst: Ernst, kinds: readonly ContactKind[]): Finding {
  const named = [...new Set(kinds)].map((kind) => `een ${kind}`).join(' en ');
  return cellFinding('avg-contact', {
    ...where,
    ernst,
    text: `In kolom ${where.column ?? ''} staat ${named}. Wij tonen het niet.`,
    advice: kinds.includes('e-mailadres')
      ? 'Haal het weg. Een algemeen adres, zoals info@, mag wel.'
      : 'Haal het weg.',
  });
}
