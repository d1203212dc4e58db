/** A name of the whole workbook that stands for a formula. */
export interface WorkbookName {
  readonly name: string;
  /** As Excel itself keeps it: English, with commas. */
  readonly formula: string;
  /** What the name is for. By it a name of ours is told from one of somebody else. */
  readonly comment: string;
}

/** What the workbook has of some names: those of ours, and those that somebody else uses. */
export interface NamesFound {
  readonly own: readonly string[];
  readonly others: readonly string[];
}
