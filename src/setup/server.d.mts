export interface Mount {
  /** Begin of the paths that this folder serves: `/`, `/office/`. */
  readonly prefix: string;
  readonly directory: string;
}
export function serve(options: {
  readonly port: number;
  readonly mounts: readonly Mount[];
}): Promise<{ readonly close: () => Promise<unknown> }>;
