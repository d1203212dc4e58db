import type { CellPosition, Finding, Proposal } from '../../core/finding/finding';
import type { Report } from '../../core/report';
import { cellAt, type WorkbookSnapshot } from '../../core/sheet/snapshot';
import { cellName } from '../cell-name';
import type { CellEdit } from '../edit';
import { formatOf } from '../written-format';
import { witnessesOf } from './witnesses';

/** A finding of which the cell can be written for the user. */
export interface CorrectableFinding extends Finding {
  readonly cell: CellPosition;
  readonly proposal: Proposal;
}

/** Is there a value to write, and a cell to write it in? */
export const isCorrectable = (finding: Finding): finding is CorrectableFinding =>
  finding.proposal !== null && finding.cell !== null;

/** What a correction comes to, in the words of a user: by it corrections are shown together. */
export const CORRECTION_KINDS = ['code', 'getal', 'datum', 'schrijfwijze', 'anders'] as const;
export type CorrectionKind = (typeof CORRECTION_KINDS)[number];

const KIND_OF_RULE: Readonly<Record<string, CorrectionKind | undefined>> = {
  'veld-code': 'code',
  'veld-tekstgetal': 'getal',
  'veld-datumtekst': 'datum',
  'veld-schrijfwijze': 'schrijfwijze',
};

/** One cell that can be corrected, with the finding that says so. */
export interface Correction {
  readonly kind: CorrectionKind;
  readonly finding: CorrectableFinding;
  readonly edit: CellEdit;
}

/**
 * The corrections that findings offer, in their order. Of two findings in one cell the first has it: the other is
 * judged anew after the cell has been written.
 * @param snapshot the workbook as it was when the findings were made
 */
export function correctionsOf(
  findings: Iterable<Finding>,
  report: Pick<Report, 'sheets'>,
  snapshot: WorkbookSnapshot,
): readonly Correction[] {
  const tabs = new Map(snapshot.tabs.map((tab) => [tab.name, tab]));
  const corrections = new Map<string, Correction>();
  for (const finding of findings) {
    const tab = tabs.get(finding.tab);
    if (tab === undefined || !isCorrectable(finding)) continue;
    const { cell, proposal } = finding;
    const name = cellName(finding.tab, cell);
    if (corrections.has(name)) continue;
    corrections.set(name, {
      kind: KIND_OF_RULE[finding.rule] ?? 'anders',
      finding,
      edit: {
        tab: finding.tab,
        cell,
        now: cellAt(tab, cell.row, cell.column),
        becomes: proposal.value,
        numberFormat: formatOf(proposal.kind, proposal.value),
        witnesses: witnessesOf(report, tab, cell),
      },
    });
  }
  return [...corrections.values()];
}

/** Corrections of one kind. */
export interface CorrectionGroup<C extends Correction = Correction> {
  readonly kind: CorrectionKind;
  readonly corrections: readonly C[];
}

/** Puts corrections of one kind together, within a kind in their own order. */
export const groupCorrections = <C extends Correction>(
  corrections: readonly C[],
): readonly CorrectionGroup<C>[] =>
  CORRECTION_KINDS.map((kind) => ({
    kind,
    corrections: corrections.filter((correction) => correction.kind === kind),
  })).filter((group) => group.corrections.length > 0);
