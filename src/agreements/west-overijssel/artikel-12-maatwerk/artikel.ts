import { defineArticle } from '../../../core/article/entry';
import { MAATWERK } from './regels';

export const ARTIKEL_12 = defineArticle({
  id: 'WO-12',
  number: '12',
  subject: 'Maatwerkafspraken',
  kind: 'berekend',
  rules: [MAATWERK],
  readings: [
    'Artikel 12 noemt geen bedrag. Meer dan € 0 van de gemeente en meer dan € 0 van de markt is genoeg.',
    'Bij de grond woningaantal hoort een aantal of een percentage. Welk aantal genoeg is, zegt artikel 12 niet.',
  ],
});
