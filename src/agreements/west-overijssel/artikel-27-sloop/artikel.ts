import { defineArticle } from '../../../core/article/entry';
import { SALDO_GEBORGD, SLOOP_NETTO, SLOOP_ONVOLLEDIG } from './regels';

export const ARTIKEL_27 = defineArticle({
  id: 'WO-27',
  number: '27',
  subject: 'Sloop met vervangende nieuwbouw',
  kind: 'berekend',
  rules: [SALDO_GEBORGD, SLOOP_ONVOLLEDIG, SLOOP_NETTO],
  readings: ['Verwachte sloop telt alleen bij de behoefte op als die voor alle jaren is ingevuld.'],
});
