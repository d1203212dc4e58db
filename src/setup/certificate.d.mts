export interface Certificate {
  readonly key: Buffer;
  readonly cert: Buffer;
  /** The file of the authority that the user still has to trust, or null. */
  readonly untrusted: string | null;
}
export function certificate(options?: {
  readonly platform?: NodeJS.Platform;
  readonly folder?: string;
}): Promise<Certificate>;
