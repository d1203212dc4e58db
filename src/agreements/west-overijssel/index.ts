import type { Agreement } from '../../core/article/agreement';
import { peildatumBuitenLooptijd } from '../algemeen/peildatum-buiten-looptijd';
import { rijAnderePartij } from '../algemeen/rij-andere-partij';
import { TOELICHTINGEN } from '../bladen/toelichtingen';
import { ARTIKELEN } from './artikelen';
import { AFSPRAKENREGISTER, GEGEVENS } from './bladen';
import { PLANCAPACITEIT } from './bladen/plancapaciteit';
import { WONINGBEHOEFTE } from './bladen/woningbehoefte';
import { LOOPTIJD } from './looptijd';
import { organisatieVan } from './partijen';
import { bereidVoor } from './voorbereiding';

export const WEST_OVERIJSSEL: Agreement = {
  id: 'WO',
  name: 'West-Overijssel',
  title: 'Samenwerkingsovereenkomst Woonafspraken West-Overijssel',
  period: LOOPTIJD,
  gegevens: GEGEVENS,
  toelichtingen: TOELICHTINGEN,
  sheets: [GEGEVENS, AFSPRAKENREGISTER, TOELICHTINGEN, PLANCAPACITEIT, WONINGBEHOEFTE],
  ownSheets: [PLANCAPACITEIT, WONINGBEHOEFTE],
  articles: ARTIKELEN,
  generalRules: [
    peildatumBuitenLooptijd(GEGEVENS, LOOPTIJD),
    rijAnderePartij([{ schema: PLANCAPACITEIT, party: 'gemeente' }]),
  ],
  prepare: bereidVoor,
  organisationOf: organisatieVan,
  texts: async () => (await import('./tekst')).TEKST,
  cases: async () => (await import('./gevallen')).GEVALLEN,
  glossary: async () => (await import('./woordenlijst')).WOORDENLIJST,
};
