import { formatNumber } from '../core/values/number';

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

/** `Artikel 20`, `Aanhef`, `Voetnoot 3`: as a heading or in a list. */
export const articleName = (number: string): string =>
  /^\d/.test(number) ? `Artikel ${number}` : number.charAt(0).toUpperCase() + number.slice(1);

/** `artikel 20`, `de aanhef`, `voetnoot 3`: within a sentence. */
export const articleInText = (number: string): string =>
  /^\d/.test(number) ? `artikel ${number}` : number === 'aanhef' ? 'de aanhef' : number;
