import { defineArticle } from '../../../core/article/entry';
import { AFSTEMMING } from './regels';

export const ARTIKEL_25 = defineArticle({
  id: 'WO-25',
  number: '25',
  subject: 'Afstemming van nieuwe en gewijzigde plannen',
  kind: 'berekend',
  rules: [AFSTEMMING],
  readings: [
    'Of een plan andere gemeenten raakt, bepaalt de gemeente zelf: niet aan de orde is een geldig antwoord.',
  ],
});
