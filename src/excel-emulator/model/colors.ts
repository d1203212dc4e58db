import { apiError, notImplemented } from '../protocol/api-error';
import { text } from '../protocol/arguments';

/** Excel takes `#rgb`, `#RRGGBB` and names of HTML, and always answers with `#RRGGBB`. */
export function color(value: unknown): string {
  const given = text(value);
  const digits = /^#([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(given)?.[1];
  if (digits === undefined) {
    throw /^[a-z]+$/i.test(given) ? notImplemented(`colour named ${given}`) : apiError('InvalidArgument');
  }
  const full = digits.length === 3 ? digits.replaceAll(/./g, '$&$&') : digits;
  return `#${full.toUpperCase()}`;
}
