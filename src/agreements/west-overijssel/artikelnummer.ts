/** The number of an article as the agreement writes it, by its id; the parts of the preamble have none of their own. */
export function nummerVan(id: string): string {
  const nummer = id.slice('WO-'.length);
  return nummer.startsWith('aanhef') ? 'aanhef' : nummer.replace('voetnoot-', 'voetnoot ');
}
