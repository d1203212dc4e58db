import type { Agreement } from '../../core/article/agreement';
import { TOELICHTINGEN } from '../bladen/toelichtingen';
import { ARTIKELEN } from './artikelen';
import { AFSPRAKENREGISTER, GEGEVENS } from './bladen';
import { COACHRESULTATEN } from './bladen/coachresultaten';
import { COACHUREN } from './bladen/coachuren';
import { EVALUATIES } from './bladen/evaluaties';
import { LOONSCHAAL } from './bladen/loonschaal';
import { SENIORENWONINGEN } from './bladen/seniorenwoningen';
import { VERREKENING } from './bladen/verrekening';
import { BEGIN } from './looptijd';
import { organisatieVan } from './partijen';

const EIGEN_BLADEN = [COACHRESULTATEN, COACHUREN, LOONSCHAAL, VERREKENING, SENIORENWONINGEN, EVALUATIES];

export const NOORD_VELUWE: Agreement = {
  id: 'NV',
  name: 'Noord-Veluwe',
  title: 'Samenwerkingsovereenkomst stimulering doorstroming sociale huur Noord-Veluwe',
  // The agreement ends with the regional housing ordinance and states no date itself.
  period: { from: BEGIN, to: null },
  endProperty: 'einddatum',
  gegevens: GEGEVENS,
  toelichtingen: TOELICHTINGEN,
  sheets: [GEGEVENS, AFSPRAKENREGISTER, TOELICHTINGEN, ...EIGEN_BLADEN],
  ownSheets: EIGEN_BLADEN,
  articles: ARTIKELEN,
  generalRules: [],
  organisationOf: organisatieVan,
  texts: async () => (await import('./tekst')).TEKST,
  cases: async () => (await import('./gevallen')).GEVALLEN,
  glossary: async () => (await import('./woordenlijst')).WOORDENLIJST,
};
