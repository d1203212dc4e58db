import type { ArticleEntry } from '../../core/article/entry';
import { artikelsoorten } from '../algemeen/artikelsoorten';
import { ARTIKEL_1A } from './artikel-1a-financiering/artikel';
import { ARTIKEL_1B } from './artikel-1b-uren/artikel';
import { ARTIKEL_2A } from './artikel-2-duur/artikel';
import { ARTIKEL_3 } from './artikel-3-resultaten/artikel';
import { ARTIKEL_4A, ARTIKEL_4C } from './artikel-4-evaluatie/artikel';
import { ARTIKEL_5A, ARTIKEL_5B, ARTIKEL_5C } from './artikel-5-opzegging/artikel';
import { MENSENWERK } from './mensenwerk';
import { registerdeel } from './registerregels';

const { mensenwerk, register, opschrift, metRegister } = artikelsoorten({
  redenen: MENSENWERK,
  registerdeel,
});

/** Every article, sub-article, preamble part and footnote of the agreement, in its own order. */
export const ARTIKELEN: readonly ArticleEntry[] = [
  mensenwerk('NV-aanleiding', 'Aanleiding'),
  mensenwerk('NV-doelstelling', 'Doelstelling'),
  mensenwerk('NV-aanpak', 'Aanpak'),

  opschrift('NV-1', 'Inzet'),
  ARTIKEL_1A,
  metRegister(ARTIKEL_1B, { reason: MENSENWERK['NV-1b'] }),
  register('NV-1c', 'Voorrangsregeling van de gemeenten'),

  opschrift('NV-2', 'Duur van de overeenkomst'),
  ARTIKEL_2A,
  mensenwerk('NV-2b', 'Intentie tot verlenging'),

  ARTIKEL_3,

  opschrift('NV-4', 'Evaluatie'),
  ARTIKEL_4A,
  mensenwerk('NV-4b', 'Extra evaluaties'),
  ARTIKEL_4C,

  opschrift('NV-5', 'Mogelijkheid tot opzegging'),
  ARTIKEL_5A,
  ARTIKEL_5B,
  ARTIKEL_5C,

  mensenwerk('NV-6', 'Ontbrekende afspraken'),
  mensenwerk('NV-voetnoot-1', 'Waarom 71 uur'),
  mensenwerk('NV-voetnoot-2', 'Loonkosten volgens de loonschaal'),
  mensenwerk('NV-voetnoot-3', 'Waarom een streven'),
  mensenwerk('NV-voetnoot-4', 'De huisvestingsverordening'),
];
