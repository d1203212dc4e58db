import { apiError } from './api-error';
import { isRecord } from './request';

/** What comes over the wire may be anything; these take what is right and refuse the rest as Excel does. */
export function text(value: unknown): string {
  if (typeof value !== 'string') throw apiError('InvalidArgument');
  return value;
}

export function optionalText(value: unknown): string | undefined {
  return value === undefined || value === null ? undefined : text(value);
}

export function integer(value: unknown, minimum: number, maximum: number): number {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < minimum || value > maximum) {
    throw apiError('InvalidArgument');
  }
  return value;
}

export function finite(value: unknown): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw apiError('InvalidArgument');
  return value;
}

export function boolean(value: unknown): boolean {
  if (typeof value !== 'boolean') throw apiError('InvalidArgument');
  return value;
}

export function optionalBoolean(value: unknown): boolean {
  return value === undefined || value === null ? false : boolean(value);
}

export function record(value: unknown): Readonly<Record<string, unknown>> {
  if (!isRecord(value)) throw apiError('InvalidArgument');
  return value;
}

export function oneOf<T extends string>(value: unknown, allowed: readonly T[]): T {
  const found = allowed.find((name) => name === value);
  if (found === undefined) throw apiError('InvalidArgument');
  return found;
}
