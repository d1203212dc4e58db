import type { Basis } from '../../core/finding/finding';

/**
 * Article 11 bears the mark of footnote 6, and the agreement has no text of it. Every finding of article 11 says so:
 * there may be conditions that nobody here can see.
 */
export const VOETNOOT_6: readonly Basis[] = [
  {
    herkomst: 'leeswijze',
    text: 'Bij artikel 11 staat een teken voor voetnoot 6, maar de overeenkomst geeft er geen tekst bij. Misschien zijn er meer voorwaarden. Wij oordelen over de voorwaarden die er staan.',
  },
];
