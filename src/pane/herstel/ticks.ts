import { useCallback, useState } from 'react';
import { cellName } from '../../derive/cell-name';
import type { Correction } from '../../derive/correction/corrections';

/** A correction with the name of its cell, by which it is ticked. */
export interface NamedCorrection extends Correction {
  readonly name: string;
}

export const withName = (correction: Correction): NamedCorrection => ({
  ...correction,
  name: cellName(correction.edit.tab, correction.edit.cell),
});

export interface Ticks {
  /** The names of the corrections that are not to be done: at first all are. */
  readonly left: ReadonlySet<string>;
  readonly tick: (name: string, chosen: boolean) => void;
  readonly tickAll: (names: readonly string[], chosen: boolean) => void;
}

/** Which corrections the user wants. An edit in Excel meanwhile changes what can be ticked, not what was. */
export function useTicks(): Ticks {
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const tickAll = useCallback((names: readonly string[], chosen: boolean) => {
    setLeft((before) => {
      const after = new Set(before);
      for (const name of names)
        if (chosen) after.delete(name);
        else after.add(name);
      return after;
    });
  }, []);
  const tick = useCallback((name: string, chosen: boolean) => tickAll([name], chosen), [tickAll]);
  return { left, tick, tickAll };
}
