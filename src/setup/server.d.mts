export interface Mount {
  /** Begin of the paths that this folder serves: `/`, `/office/`. */
  readonly prefix: string;
  readonly directory: string;
}
export interface ServeOptions {
  readonly port: number;
  readonly mounts: readonly Mount[];
  /** Where the pages get office.js; decides what their policy allows. By default `local`. */
  readonly office?: 'local' | 'cdn';
  /** Serves https with this certificate. */
  readonly tls?: { readonly key: string | Buffer; readonly cert: string | Buffer };
}
export function serve(options: ServeOptions): Promise<{ readonly close: () => Promise<unknown> }>;
