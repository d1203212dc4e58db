/** One small mistake: where it stands, what was written and what it becomes. */
export interface Mutant {
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly from: string;
  readonly to: string;
}

export function mutantsOf(text: string, file: string): readonly Mutant[];
export function apply(text: string, mutant: Pick<Mutant, 'start' | 'end' | 'to'>): string;
