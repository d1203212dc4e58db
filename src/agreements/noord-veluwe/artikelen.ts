import type { ArticleEntry, ArticleKind } from '../../core/article/entry';
import { defineUnbuiltArticle } from '../../core/article/entry';

const straks = (number: string, subject: string, kind: ArticleKind): ArticleEntry =>
  defineUnbuiltArticle(`NV-${number.replace(' ', '-')}`, number, subject, kind);

/** Every article, sub-article, preamble part and footnote of the agreement, in its own order. */
export const ARTIKELEN: readonly ArticleEntry[] = [
  straks('aanleiding', 'Aanleiding', 'mensenwerk'),
  straks('doelstelling', 'Doelstelling', 'mensenwerk'),
  straks('aanpak', 'Aanpak', 'mensenwerk'),
  straks('1', 'Inzet', 'berekend'),
  straks('1a', 'Financiering van 71 uur per week', 'berekend'),
  straks('1b', 'Verhuiscoaches bij de corporaties', 'berekend'),
  straks('1c', 'Voorrangsregeling van de gemeenten', 'register'),
  straks('2', 'Duur van de overeenkomst', 'berekend'),
  straks('2a', 'Begin en einde', 'berekend'),
  straks('2b', 'Intentie tot verlenging', 'mensenwerk'),
  straks('3', 'Beoogde resultaten', 'berekend'),
  straks('4', 'Evaluatie', 'berekend'),
  straks('4a', 'Evaluatie elk jaar en voor het einde', 'berekend'),
  straks('4b', 'Extra evaluaties', 'mensenwerk'),
  straks('4c', 'Vier aspecten van de evaluatie', 'berekend'),
  straks('5', 'Mogelijkheid tot opzegging', 'berekend'),
  straks('5a', 'Opzegging na negatieve evaluaties', 'berekend'),
  straks('5b', 'Andere gronden voor opzegging', 'berekend'),
  straks('5c', 'Opzegtermijn van twee maanden', 'berekend'),
  straks('6', 'Ontbrekende afspraken', 'mensenwerk'),
  straks('voetnoot 1', 'Waarom 71 uur', 'mensenwerk'),
  straks('voetnoot 2', 'Loonkosten volgens de loonschaal', 'mensenwerk'),
  straks('voetnoot 3', 'Waarom een streven', 'mensenwerk'),
  straks('voetnoot 4', 'De huisvestingsverordening', 'mensenwerk'),
];
