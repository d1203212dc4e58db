import type { Share } from '../../../core/values/share';

/** Capacity as an exact share of need; null when there is no need. */
export const aandeelVan = (capaciteit: number, behoefte: number): Share | null =>
  behoefte > 0 ? { numerator: capaciteit, denominator: behoefte } : null;

/** Homes that can still be added; below zero is a surplus. */
export const ruimteVan = (capaciteit: number, behoefte: number): number => behoefte - capaciteit;
