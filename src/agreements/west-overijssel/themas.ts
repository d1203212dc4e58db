import type { Theme } from '../../core/article/agreement';

/** The themes of the agreement, with their letters and names as printed. */
export const THEMAS = [
  { id: 'A', title: 'Doelgroepen' },
  { id: 'B', title: 'Wonen en zorg' },
  { id: 'C', title: 'Stedelijke vernieuwing' },
  { id: 'D', title: 'Bestaande voorraad' },
  { id: 'E', title: 'Programmeren en zuinig ruimtegebruik' },
] as const satisfies readonly Theme[];

export type Thema = (typeof THEMAS)[number]['id'];
