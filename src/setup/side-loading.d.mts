export function sideLoading(options: {
  readonly address: string;
  readonly manifest: string;
  readonly authority: string | null;
}): string;
