import type { Agreement } from '../../core/article/agreement';
import { peildatumBuitenLooptijd } from '../algemeen/peildatum-buiten-looptijd';
import { registerBewijs } from '../algemeen/register-bewijs';
import { rijAnderePartij } from '../algemeen/rij-andere-partij';
import type { Organisation } from '../../core/delivery';
import { TOELICHTINGEN } from '../bladen/toelichtingen';
import { COACHKOSTEN_REKENHULP } from './artikel-1a-financiering/rekenhulp';
import { ARTIKELEN } from './artikelen';
import { AFSPRAKENREGISTER, GEGEVENS } from './bladen';
import { COACHRESULTATEN } from './bladen/coachresultaten';
import { COACHUREN } from './bladen/coachuren';
import { EVALUATIES } from './bladen/evaluaties';
import { levert } from './bladen/levert';
import { LOONSCHAAL } from './bladen/loonschaal';
import { SENIORENWONINGEN } from './bladen/seniorenwoningen';
import { VERREKENING } from './bladen/verrekening';
import { VAN_BEIDEN, VAN_CORPORATIES, partijkolom } from './levering';
import { BEGIN } from './looptijd';
import { organisatieVan } from './partijen';
import { bereidVoor } from './voorbereiding';

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
  // Its sheets are about tenants, whom nobody may recognise.
  personalSearch: 'every-text',
  articles: ARTIKELEN,
  generalRules: [
    peildatumBuitenLooptijd(GEGEVENS, {
      begin: BEGIN,
      naHetEinde: 'Wij beoordelen de afspraken op die dag.',
    }),
    rijAnderePartij([
      ...[COACHRESULTATEN, SENIORENWONINGEN].map((schema) => ({
        schema,
        partyOf: (organisation: Organisation) => partijkolom({ organisation }, VAN_BEIDEN),
      })),
      { schema: COACHUREN, partyOf: (organisation) => partijkolom({ organisation }, VAN_CORPORATIES) },
    ]),
    registerBewijs(AFSPRAKENREGISTER),
  ],
  calculators: [COACHKOSTEN_REKENHULP],
  prepare: bereidVoor,
  delivers: levert,
  organisationOf: organisatieVan,
  texts: async () => (await import('./tekst')).TEKST,
  cases: async () => (await import('./gevallen')).GEVALLEN,
  glossary: async () => (await import('./woordenlijst')).WOORDENLIJST,
};
