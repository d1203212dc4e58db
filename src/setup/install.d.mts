/** The folder of the project. */
export const root: string;
export function isInstalled(directory?: string): boolean;
export function ensureInstalled(): boolean;
