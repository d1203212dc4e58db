import type { HostErrorKind } from '../../hosts/port';

/** Something that Excel could not do for us. */
export interface Failure {
  readonly kind: HostErrorKind;
  readonly tab: string | null;
  /** For support; never a value from a cell. */
  readonly detail: string;
}
