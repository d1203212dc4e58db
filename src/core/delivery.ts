/** Who hands in the workbook. */
export interface Organisation {
  /** The official name: a municipality, a corporation, `Provincie Overijssel` or `Regio`. */
  readonly name: string;
  /** `party`: one municipality or corporation, of which only its own duties are judged. */
  readonly kind: 'party' | 'provincie' | 'regio';
}

/** How the peildatum lies in the agreement's period. */
export type PeriodState = 'before' | 'within' | 'after' | 'unknown';

/** What a check knows of the delivery as a whole. Dates are serials in the 1900 system. */
export interface Delivery {
  readonly organisation: Organisation | null;
  readonly peildatum: number | null;
  readonly state: PeriodState;
  /** The last day of the agreement, as it says itself or as Gegevens tells; null when that is not known. */
  readonly lastDay: number | null;
  /**
   * The day as at which duties are judged: the peildatum, or the agreement's last day when that is past. Null
   * without a peildatum.
   */
  readonly judgedOn: number | null;
  /** The values of the workbook's Gegevens, by column name; absent when blank or unreadable. */
  readonly properties: Readonly<Record<string, string | number | undefined>>;
  /** The names of those that stand there and cannot be used: a `fout` says of each why. */
  readonly faultyProperties: ReadonlySet<string>;
  /** The cell where the peildatum stands, null when it was given as an option. */
  readonly peildatumCell: PropertyCell | null;
}

export interface PropertyCell {
  readonly tab: string;
  readonly row: number;
  readonly column: number;
  readonly header: string;
}

/** Is a duty of this subject judged in this delivery? With no organisation, or a region or province, everyone's is. */
export function isJudged(delivery: Delivery, subject: string): boolean {
  const { organisation } = delivery;
  return organisation === null || organisation.kind !== 'party' || organisation.name === subject;
}
