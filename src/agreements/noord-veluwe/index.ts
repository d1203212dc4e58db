import type { Agreement } from '../../core/article/agreement';
import { serialOf } from '../../core/values/date';
import { afsprakenVan, afsprakenregisterVoor } from '../bladen/afsprakenregister';
import { gegevensVoor } from '../bladen/gegevens';
import { TOELICHTINGEN } from '../bladen/toelichtingen';
import { ARTIKELEN } from './artikelen';
import { ORGANISATIES, PARTIJEN, organisatieVan } from './partijen';
import { REGISTER_IDS } from './register-ids';

const GEGEVENS = gegevensVoor(ORGANISATIES, {
  organisatie: 'Regio',
  peildatum: serialOf(2024, 12, 31),
  einddatum: serialOf(2027, 6, 30),
  definitieRuim: 'Een woning met vier kamers of meer.',
  definitieKleiner: 'Een woning met minder kamers dan de oude woning.',
});
const AFSPRAKENREGISTER = afsprakenregisterVoor(afsprakenVan('NV', REGISTER_IDS), PARTIJEN);

export const NOORD_VELUWE: Agreement = {
  id: 'NV',
  name: 'Noord-Veluwe',
  title: 'Samenwerkingsovereenkomst stimulering doorstroming sociale huur Noord-Veluwe',
  // The agreement ends with the regional housing ordinance and states no date itself.
  period: { from: serialOf(2024, 1, 1), to: null },
  gegevens: GEGEVENS,
  toelichtingen: TOELICHTINGEN,
  sheets: [GEGEVENS, AFSPRAKENREGISTER, TOELICHTINGEN],
  ownSheets: [],
  articles: ARTIKELEN,
  generalRules: [],
  organisationOf: organisatieVan,
  texts: async () => (await import('./tekst')).TEKST,
  cases: () => Promise.resolve([]),
  glossary: async () => (await import('./woordenlijst')).WOORDENLIJST,
};
