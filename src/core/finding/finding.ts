import type { CellValue } from '../sheet/snapshot';

/** What the user reads about the weight of a finding, heaviest first. */
export const ERNSTEN = ['fout', 'norm', 'streven', 'register', 'signaal'] as const;
export type Ernst = (typeof ERNSTEN)[number];

/** A cell by its place in the tab, counted from 0. */
export interface CellPosition {
  readonly row: number;
  readonly column: number;
}

/** A line of the table under a message: `Gevonden` – `104,09 %`. */
export interface Fact {
  readonly label: string;
  readonly value: string;
}

/** Where a number that a finding rests on comes from, when it does not stand in the agreement itself. */
export interface Basis {
  readonly herkomst: 'leeswijze' | 'uitvoeringskeuze';
  readonly text: string;
}

/**
 * One finding: a typed record that every host and screen shows in its own way.
 * `found` is absent where the value may not be repeated (personal data) or where there is no cell.
 */
export interface Finding {
  readonly rule: string;
  /** Which of the rule's messages it is; null for a check that every sheet gets. */
  readonly messageId: string | null;
  /** The article's number as the agreement writes it (`20`, `11.3.2`), or null for a check of the cell itself. */
  readonly article: string | null;
  readonly ernst: Ernst;
  /** The tab's real name, or where that holds personal data the one by which it may be shown. */
  readonly tab: string;
  readonly cell: CellPosition | null;
  /** The row's own number in the workbook, counted from 1. */
  readonly row: number | null;
  /** The header as it stands in the file. */
  readonly column: string | null;
  readonly sleutel: string | null;
  readonly message: string;
  /** What the user can do about it. */
  readonly advice: string;
  readonly found?: CellValue;
  readonly proposal: Proposal | null;
  readonly facts: readonly Fact[];
  readonly basis: readonly Basis[];
  /** True when the workbook explains it in Toelichtingen. */
  readonly explained: boolean;
}

/** A correction that can be offered: the value to write, and how it reads to a person. */
export interface Proposal {
  readonly value: CellValue;
  readonly kind: 'getal' | 'datum' | 'code' | 'ja/nee' | 'bedrag' | 'aandeel';
  /** The value in text: a date in ISO 8601, a number as Dutch Excel shows it. */
  readonly text: string;
}
