import { defineArticle } from '../../core/article/entry';

/** What needs a person's judgement, with the reason why no computer can give it. */
export const ARTIKEL_17 = defineArticle({
  id: 'WO-17',
  number: '17',
  subject: 'Afspraken over programmeren',
  kind: 'mensenwerk',
  reason: 'Dit artikel zegt waarom er afspraken zijn. Of ze het doel bereiken, beoordelen mensen.',
});

export const ARTIKEL_30 = defineArticle({
  id: 'WO-30',
  number: '30',
  subject: 'Juridische middelen van de provincie',
  kind: 'mensenwerk',
  reason: 'Of het college van GS juridische middelen inzet, besluit het college zelf.',
  beside: ['WO-22'],
});
