import { defineArticle } from '../../../core/article/entry';
import {
  STATUSHOUDERS_BUITEN_VOORRAAD,
  STATUSHOUDERS_OVERLEG,
  ZORG_IN_VOORRAAD,
  ZORG_OVERLEG,
} from './regels';
import { BOUW_STATUSHOUDERS } from './waarden';

export const ARTIKEL_28 = defineArticle({
  id: 'WO-28',
  number: '28',
  subject: 'Zorgvastgoed in de bestaande voorraad',
  kind: 'berekend',
  rules: [ZORG_IN_VOORRAAD, ZORG_OVERLEG],
  readings: [
    'Zonder datum van overleg blijft een plan buiten de balans. Het overleg is dan niet aangetoond.',
  ],
});

export const ARTIKEL_29 = defineArticle({
  id: 'WO-29',
  number: '29',
  subject: 'Huisvesting van statushouders',
  kind: 'berekend',
  rules: [STATUSHOUDERS_BUITEN_VOORRAAD, STATUSHOUDERS_OVERLEG],
  parameters: [BOUW_STATUSHOUDERS],
  readings: [
    'Artikel 29 noemt ook bouw. Nieuwbouw voor statushouders telt daarom niet mee. De balans staat er beide keren bij.',
  ],
});
