import type { Agreement } from '../../core/article/agreement';
import { peildatumBuitenLooptijd } from '../algemeen/peildatum-buiten-looptijd';
import { registerBewijs } from '../algemeen/register-bewijs';
import { rijAnderePartij } from '../algemeen/rij-andere-partij';
import { TOELICHTINGEN } from '../bladen/toelichtingen';
import { LABELTEMPO_REKENHULP } from './artikel-11-energielabels/rekenhulp';
import { FASERINGSVOORSTEL } from './artikel-20-planbalans/fasering/adviseur';
import { PLANKENMERKEN } from './artikel-20-planbalans/kenmerken';
import { PLANBALANS_REKENHULP } from './artikel-20-planbalans/rekenhulp';
import { ARTIKELEN } from './artikelen';
import { THEMAS } from './themas';
import { AFSPRAKENREGISTER, GEGEVENS } from './bladen';
import { ENERGIELABELS } from './bladen/energielabels';
import { ENERGIELOKET } from './bladen/energieloket';
import { MAATWERKAFSPRAKEN } from './bladen/maatwerkafspraken';
import { PLANCAPACITEIT } from './bladen/plancapaciteit';
import { VRIJKOMEND_VASTGOED } from './bladen/vrijkomend-vastgoed';
import { WONINGBEHOEFTE } from './bladen/woningbehoefte';
import { LOOPTIJD } from './looptijd';
import { organisatieVan } from './partijen';
import { bereidVoor } from './voorbereiding';

const EIGEN_BLADEN = [
  PLANCAPACITEIT,
  WONINGBEHOEFTE,
  ENERGIELABELS,
  ENERGIELOKET,
  MAATWERKAFSPRAKEN,
  VRIJKOMEND_VASTGOED,
];

export const WEST_OVERIJSSEL: Agreement = {
  id: 'WO',
  name: 'West-Overijssel',
  title: 'Samenwerkingsovereenkomst Woonafspraken West-Overijssel',
  period: LOOPTIJD,
  gegevens: GEGEVENS,
  toelichtingen: TOELICHTINGEN,
  sheets: [GEGEVENS, AFSPRAKENREGISTER, TOELICHTINGEN, ...EIGEN_BLADEN],
  ownSheets: EIGEN_BLADEN,
  traits: [PLANKENMERKEN],
  articles: ARTIKELEN,
  themes: THEMAS,
  generalRules: [
    peildatumBuitenLooptijd(GEGEVENS, {
      begin: LOOPTIJD.from,
      naHetEinde: 'De planbalans beoordelen wij niet.',
    }),
    rijAnderePartij(
      [PLANCAPACITEIT, ENERGIELABELS, ENERGIELOKET, MAATWERKAFSPRAKEN, VRIJKOMEND_VASTGOED].map((schema) => ({
        schema,
        partyOf: () => 'gemeente',
      })),
    ),
    registerBewijs(AFSPRAKENREGISTER),
  ],
  advisers: [FASERINGSVOORSTEL],
  calculators: [PLANBALANS_REKENHULP, LABELTEMPO_REKENHULP],
  prepare: bereidVoor,
  organisationOf: organisatieVan,
  texts: async () => (await import('./tekst')).TEKST,
  cases: async () => (await import('./gevallen')).GEVALLEN,
  glossary: async () => (await import('./woordenlijst')).WOORDENLIJST,
};
