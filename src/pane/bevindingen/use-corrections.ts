import { useCallback, useMemo } from 'react';
import type { Finding } from '../../core/finding/finding';
import { cellName } from '../../derive/cell-name';
import { correctionsOf, isCorrectable, type Correction } from '../../derive/correction/corrections';
import { usePaneState } from '../pane-context';
import type { Result } from '../state/model';

const NONE: readonly Correction[] = [];

export interface Corrections {
  /** Everything that can be corrected in the findings that the filter shows. */
  readonly corrections: readonly Correction[];
  /** Can the cell of this finding be corrected, as far as we know? */
  readonly isCorrectable: (finding: Finding) => boolean;
}

/** @param places of the findings that the filter shows, in the report */
export function useCorrections(result: Result | null, places: readonly number[]): Corrections {
  const { formulas } = usePaneState();
  const isOffered = useCallback(
    (finding: Finding) =>
      isCorrectable(finding) && (formulas.size === 0 || !formulas.has(cellName(finding.tab, finding.cell))),
    [formulas],
  );
  const corrections = useMemo(() => {
    if (result === null) return NONE;
    const { report, snapshot } = result;
    const shown = places.flatMap((place) => report.findings[place] ?? []);
    return correctionsOf(shown.filter(isOffered), report, snapshot);
  }, [result, places, isOffered]);
  return { corrections, isCorrectable: isOffered };
}
