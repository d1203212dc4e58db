/**
 * Finds equal keys among many rows by a number that equal keys share. Two arrays of numbers instead of a map with a
 * text for every row: the keys themselves are only looked at when their numbers are the same.
 */
export class KeyTable {
  /** The row that stands here, counted from 1; 0 is empty. */
  private readonly rows: Int32Array;
  private readonly hashes: Int32Array;
  private readonly mask: number;

  /** @param size how many rows there will be at most */
  constructor(size: number) {
    // At most half full, so that a free place is never far.
    const places = 2 ** Math.ceil(Math.log2(Math.max(2, size * 2)));
    this.rows = new Int32Array(places);
    this.hashes = new Int32Array(places);
    this.mask = places - 1;
  }

  /**
   * The first row that has the same key as this one, or null: then this one is the first.
   * @param row its place among the rows, counted from 0
   * @param isSame says of an earlier row with the same number whether it has the same key
   */
  claim(row: number, hash: number, isSame: (earlier: number) => boolean): number | null {
    const { rows, hashes, mask } = this;
    let at = Math.imul(hash, 0x9e3779b1) >>> 0;
    for (at &= mask; ; at = (at + 1) & mask) {
      const earlier = rows[at] ?? 0;
      if (earlier === 0) break;
      if (hashes[at] === hash && isSame(earlier - 1)) return earlier - 1;
    }
    rows[at] = row + 1;
    hashes[at] = hash;
    return null;
  }
}
