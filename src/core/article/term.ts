/** A word of an agreement in plain Dutch. */
export interface Term {
  /** As the agreement or its sheets write it. */
  readonly term: string;
  /** What it means here, in plain Dutch: an explanation of ours, never the agreement's own words. */
  readonly meaning: string;
  /** The id of the article that it belongs to. */
  readonly article: string;
}
