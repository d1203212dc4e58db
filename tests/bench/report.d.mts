export interface Meting {
  readonly naam: string;
  readonly waarde: number;
  readonly eenheid: string;
  readonly maatstaf: number;
  readonly verhouding: number;
  readonly grens: number | null;
}

export interface Measurement {
  readonly naam: string;
  readonly meet: () => Promise<readonly Meting[]>;
}

export function measureAll(
  list: readonly Measurement[],
  onStart?: (naam: string) => void,
): Promise<readonly Meting[]>;
export function asJson(metingen: readonly Meting[]): string;
export function asTable(metingen: readonly Meting[]): string;
