import type { CellFormat, FormatChange } from '../formats';
import { canonicalJson } from './canonical';

/** Takes the parts that the change names, and leaves the others; `null` takes a part away. */
export function changeFormat(format: CellFormat, change: FormatChange): CellFormat {
  const parts = Object.entries({ ...format, ...change }).filter(([, value]) => value !== null);
  return Object.fromEntries(parts);
}

/** What all have in common: a part that differs is `null`, one that none has is absent. */
export function sharedFormat(formats: readonly CellFormat[]): FormatChange {
  const parts = formats.map((format) => new Map<string, unknown>(Object.entries(format)));
  const names = new Set(parts.flatMap((format) => [...format.keys()]));
  const shared = new Map<string, unknown>();
  for (const name of names) {
    const [value, ...others] = parts.map((format) => format.get(name));
    const same = others.every((other) => canonicalJson(other) === canonicalJson(value));
    shared.set(name, same ? value : null);
  }
  return Object.fromEntries(shared);
}
