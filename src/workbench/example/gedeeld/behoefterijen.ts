import type { Rij } from '../maken/rij';
import { PROGNOSE } from './gegevens';
import { JAREN } from './planrij';

/** Homes needed, and homes expected to be demolished, in each year. */
export interface Voorbeeldbehoefte {
  readonly gemeente: string;
  readonly perJaar: number;
  readonly sloop: number;
  readonly subregio: string;
}

/** Of the four municipalities of which both examples hold the plans. */
export const BEHOEFTE: readonly Voorbeeldbehoefte[] = [
  { gemeente: 'Dalfsen', perJaar: 65, sloop: 3, subregio: 'Zwolle' },
  { gemeente: 'Hardenberg', perJaar: 140, sloop: 6, subregio: 'Vechtdal' },
  { gemeente: 'Raalte', perJaar: 76, sloop: 4, subregio: 'Salland' },
  { gemeente: 'Zwolle', perJaar: 440, sloop: 20, subregio: 'Zwolle' },
];

/** A row for each municipality and year. */
export const behoefterijen = (behoefte: readonly Voorbeeldbehoefte[]): readonly Rij[] =>
  behoefte.flatMap(({ gemeente, perJaar, sloop, subregio }) =>
    JAREN.map((jaar) => ({
      Gemeente: gemeente,
      Jaar: jaar,
      Behoefte: perJaar,
      'Verwachte sloop': sloop,
      Prognose: PROGNOSE,
      Subregio: subregio,
    })),
  );
