import { formatNumber } from '../core/values/number';

export { articleInText, articleName } from '../derive/words';

/** `1 cel`, `1.234 cellen`. */
export const countOf = (n: number, one: string, many: string): string =>
  `${formatNumber(n)} ${n === 1 ? one : many}`;

/** `a`, `a en b`, `a, b en c`. */
export function enumerate(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} en ${last}`;
}

/** `14:32`, in the time zone of the user. */
export const timeOf = (date: Date): string =>
  `${String(date.getHours()).padStart(2, '0')}:${String(date.getMinutes()).padStart(2, '0')}`;

/** `31-12-2018` for a date in ISO 8601. */
export function dutchDate(iso: string): string {
  const [year, month, day] = iso.split('-');
  return `${Number(day)}-${Number(month)}-${year}`;
}
