import type { Mutant } from './mutants.mjs';

/** Mistakes in one piece of code that no test can notice. */
export interface Known {
  /** From the root of the project. */
  readonly file: string;
  /** The piece of code in which they stand: it occurs once in the file. */
  readonly code: string;
  /** What the mistakes make of it; absent: any mistake in the piece. */
  readonly to?: readonly string[];
  /** Why it is no matter, in Dutch: it stands in what the command prints. */
  readonly why: string;
}

export const KNOWN: readonly Known[];
export function isIn(known: Known, mutant: Pick<Mutant, 'start' | 'end' | 'to'>, text: string): boolean;
export function reasonOf(mutant: Mutant): string | null;
