export function hostingFiles(): Readonly<Record<string, string>>;
