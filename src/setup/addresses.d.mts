export const OFFICE_HOST: string;
export const OFFICE_CDN: string;
export const DEVELOPMENT_PORT: number;
export const DEVELOPMENT_ADDRESS: string;
export const ADDRESS_VARIABLE: string;
export function productionAddress(environment?: Readonly<Record<string, string | undefined>>): string | null;
export function manifestFor(manifest: string, address: string): string;
