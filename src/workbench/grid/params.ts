/** Univer hands the parameters of its commands over as `object`; these read them without believing them. */
export type Params = Readonly<Record<string, unknown>>;

export function isParams(value: unknown): value is Params {
  return typeof value === 'object' && value !== null;
}

export function textOf(params: Params, key: string): string | null {
  const value = params[key];
  return typeof value === 'string' ? value : null;
}

export function paramsOf(params: Params, key: string): Params | null {
  const value = params[key];
  return isParams(value) ? value : null;
}
