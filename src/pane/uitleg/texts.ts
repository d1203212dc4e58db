import type { Judging } from '../../derive/help/article-help';
import { countOf } from '../words';

/* Every text of Uitleg that is longer than a word. */

export const SEARCH = { label: 'Zoek in de uitleg', placeholder: 'Zoek een artikel, functie of kolom' };

export const LOADING = 'Uitleg wordt geladen.';

export const FAILED = {
  title: 'Uitleg kon niet geladen worden',
  text: 'Uw gegevens zijn niet veranderd. Kijk of u verbinding hebt. Probeer het daarna opnieuw.',
  button: 'Probeer opnieuw',
};

export const NO_HIT = {
  title: 'Niets gevonden',
  text: 'Probeer een ander woord, of een nummer van een artikel.',
  button: 'Zoekveld leegmaken',
};

export const hitText = (hits: number): string => countOf(hits, 'treffer', 'treffers');

export const NO_TEXT = 'De overeenkomst geeft hier geen tekst.';

export const JUDGING_TEXTS: Readonly<Record<Judging, string>> = {
  berekend: 'Dit berekenen wij uit uw bladen.',
  'met bewijs': 'Dit zien wij aan een vermelding met een datum in het Afsprakenregister.',
  'zelf te beoordelen': 'Dit beoordeelt u zelf.',
  opschrift: 'Dit is alleen een opschrift. De afspraken staan in de artikelen eronder.',
};

export const GENERAL_RULE = 'Deze regel hoort niet bij een artikel. Hij geldt voor de hele werkmap.';

export const KEY_HELP = 'ja: hieraan zijn de rijen uit elkaar te houden';

export const OTHER_TEXTS = 'Andere zinnen uit de overeenkomst';
