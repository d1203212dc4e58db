import type { Ernst } from '../core/finding/finding';
import type { Uitkomst } from '../core/report';

/** How each ernst and outcome reads to a user: the same words in the pane, on the command line and in reports. */
export const ERNST_WORDS: Readonly<Record<Ernst, { readonly word: string; readonly sentence: string }>> = {
  fout: { word: 'Fout', sentence: 'Fout in de gegevens' },
  norm: { word: 'Afspraak', sentence: 'Afspraak niet nagekomen' },
  streven: { word: 'Streefwaarde', sentence: 'Streefwaarde niet gehaald' },
  register: { word: 'Bewijs', sentence: 'Niet aangetoond' },
  signaal: { word: 'Aandachtspunt', sentence: 'Kijk dit even na' },
};

export const UITKOMST_WORDS: Readonly<Record<Uitkomst, string>> = {
  voldoet: 'Voldoet',
  'voldoet-niet': 'Voldoet niet',
  'niet-van-toepassing': 'Niet van toepassing',
  'niet-te-bepalen': 'Niet te bepalen',
};

/** A streefwaarde is reached or not yet: that is no breach. */
const STREVEN_WORDS: Readonly<Record<Uitkomst, string>> = {
  ...UITKOMST_WORDS,
  voldoet: 'Gehaald',
  'voldoet-niet': '(Nog) niet gehaald',
};

/** How an outcome of a rule of that ernst reads. */
export const outcomeWord = (ernst: Ernst, uitkomst: Uitkomst): string =>
  (ernst === 'streven' ? STREVEN_WORDS : UITKOMST_WORDS)[uitkomst];

/** `Artikel 20`, `Aanhef`, `Voetnoot 3`: as a heading or in a list. */
export const articleName = (number: string): string =>
  /^\d/.test(number) ? `Artikel ${number}` : number.charAt(0).toUpperCase() + number.slice(1);

/** `artikel 20`, `de aanhef`, `voetnoot 3`: within a sentence. */
export const articleInText = (number: string): string =>
  /^\d/.test(number) ? `artikel ${number}` : number === 'aanhef' ? 'de aanhef' : number;
