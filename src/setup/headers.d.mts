type Office = 'local' | 'cdn';
export const PAGE_NAMES: readonly string[];
export function policyInPage(page: string, office: Office): string;
export function headersFor(path: string, office?: Office): Readonly<Record<string, string>>;
