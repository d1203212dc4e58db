import { defineArticle } from '../../../core/article/entry';
import { PRIORITERING } from './regels';

export const ARTIKEL_19 = defineArticle({
  id: 'WO-19',
  number: '19',
  subject: 'Prioriteit van plannen',
  kind: 'berekend',
  rules: [PRIORITERING],
  readings: [
    'Een gemeente heeft geprioriteerd als er bij een plan een prioriteit staat. Lege cellen bij andere plannen zijn aandachtspunten.',
  ],
});
