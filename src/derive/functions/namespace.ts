/** Stands before the name of every worksheet function, as the manifest says too: `=WOON.PLANBALANS(…)`. */
export const NAMESPACE = 'WOON';

/** A function's name as it is typed in a cell: `WOON.PLANBALANS`. */
export const nameInCell = (name: string): string => `${NAMESPACE}.${name}`;
