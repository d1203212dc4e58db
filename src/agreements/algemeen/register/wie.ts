/** One subject of a duty, and whose entries show that it was done. */
export interface Onderwerp<P extends string = string> {
  readonly subject: string;
  /** Entries of all of these count together. */
  readonly partijen: readonly P[];
  /** False for whom the duty is not meant: it is said of each that it does not apply. */
  readonly geldt: boolean;
}

/** Who must show a duty. */
export interface Wie<P extends string = string> {
  readonly onderwerpen: readonly Onderwerp<P>[];
  /** A duty that parties have together is not judged in a delivery of one of them. */
  readonly isGezamenlijk: boolean;
}

/** Each of these parties for itself. */
export const elk = <P extends string>(partijen: readonly P[]): Wie<P> => alleen(partijen, partijen);

/** Of all parties only these, each for itself. */
export const alleen = <P extends string>(alle: readonly P[], deze: readonly P[]): Wie<P> => ({
  onderwerpen: alle.map((partij) => ({
    subject: partij,
    partijen: [partij],
    geldt: deze.includes(partij),
  })),
  isGezamenlijk: false,
});

/**
 * Any of these parties, for all of them together.
 * @param subject of whom the outcome is
 */
export const samen = <P extends string>(subject: string, partijen: readonly P[]): Wie<P> => ({
  onderwerpen: [{ subject, partijen, geldt: true }],
  isGezamenlijk: true,
});
