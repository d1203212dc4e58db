const VOORVOEGSEL = 3;

/**
 * The number of an article as the agreement writes it, by its id (`WO-8.3`, `NV-voetnoot-2`); the parts of a preamble
 * have none of their own.
 */
export function nummerVan(id: string): string {
  const nummer = id.slice(VOORVOEGSEL);
  return nummer.startsWith('aanhef') ? 'aanhef' : nummer.replace('voetnoot-', 'voetnoot ');
}
