/**
 * An array as Windows hands it to a script: not a JavaScript array, but an object that makes one on demand.
 * office.js tells them apart by `toArray`.
 */
export interface SafeArray {
  toArray(): unknown[];
  dimensions(): number;
  lbound(): number;
  ubound(): number;
}

export function safeArray(items: readonly unknown[]): SafeArray {
  const elements = items.map((item) => (Array.isArray(item) ? safeArray(item) : item));
  return {
    toArray: () => [...elements],
    dimensions: () => 1,
    lbound: () => 1,
    ubound: () => elements.length,
  };
}
