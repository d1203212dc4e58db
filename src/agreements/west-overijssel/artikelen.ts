import type { ArticleEntry } from '../../core/article/entry';
import { artikelsoorten } from '../algemeen/artikelsoorten';
import { ARTIKEL_8_3 } from './artikel-08-vrijkomend-vastgoed/artikel';
import { ARTIKEL_11_2 } from './artikel-11-energielabels/artikel';
import {
  ARTIKEL_11,
  ARTIKEL_11_1,
  ARTIKEL_11_3,
  ARTIKEL_11_3_1,
  ARTIKEL_11_3_2,
  ARTIKEL_11_3_3,
} from './artikel-11-energieloket/artikel';
import { ARTIKEL_12 } from './artikel-12-maatwerk/artikel';
import { ARTIKEL_19 } from './artikel-19-prioriteit/artikel';
import { ARTIKEL_20, ARTIKEL_21, ARTIKEL_22 } from './artikel-20-planbalans/artikel';
import { ARTIKEL_25 } from './artikel-25-afstemming/artikel';
import { ARTIKEL_27 } from './artikel-27-sloop/artikel';
import { ARTIKEL_28, ARTIKEL_29 } from './artikel-28-29-doelgroepen/artikel';
import { MENSENWERK } from './mensenwerk';
import { registerdeel } from './registerregels';
import type { Thema } from './themas';

const { mensenwerk, register } = artikelsoorten({ redenen: MENSENWERK, registerdeel });

const inThema = (theme: Thema, artikelen: readonly ArticleEntry[]): readonly ArticleEntry[] =>
  artikelen.map((artikel) => ({ ...artikel, theme }));

/** Every article, sub-article, preamble duty and footnote of the agreement, in its own order. */
export const ARTIKELEN: readonly ArticleEntry[] = [
  mensenwerk('WO-aanhef-kaders', 'Binnen bestaand beleid en besluiten'),
  register('WO-aanhef-voortgang', 'Voortgang elk jaar meten en bespreken'),
  register('WO-aanhef-midterm', 'Midtermreview in 2018'),
  register('WO-aanhef-monitoringssysteem', 'Monitoringssysteem bepalen in 2016'),

  ...inThema('A', [
    register('WO-1', 'Regionale afstemming over statushouders', { reason: MENSENWERK['WO-1'] }),
    mensenwerk('WO-2', 'Doorstroming op de woningmarkt'),
    register('WO-2.1', 'Onderzoek naar instrumenten voor doorstroming'),
    register('WO-2.2', 'Pilots voor doorstroming'),
    register('WO-2.3', 'Voorstel voor beleggers in middeldure huur', { reason: MENSENWERK['WO-2.3'] }),
  ]),

  ...inThema('B', [
    register('WO-3', 'Bijeenkomsten over wonen en zorg'),
    mensenwerk('WO-4', 'Langer zelfstandig thuis wonen'),
    register('WO-4.1', 'Campagne Lang zult u wonen'),
    register('WO-4.2', 'Verbreding van de duurzaamheidsleningen'),
    register('WO-4.3', 'Onderzoek naar gehuurde woningaanpassingen'),
    register('WO-4.4', 'Innovatieve mogelijkheden zoeken'),
    mensenwerk('WO-5', 'Nieuwe woonvormen'),
    register('WO-5.1', 'Pilots voor innovatieve woonconcepten'),
    register('WO-5.2', 'Verkenning van instrumenten voor woonaanbieders'),
    register('WO-5.3', 'Bijeenkomst over pilots, elk jaar', { reason: MENSENWERK['WO-5.3'] }),
  ]),

  ...inThema('C', [
    register('WO-6', 'Flexibele schil voor woonurgenten'),
    register('WO-7', 'Onderzoek naar een transformatiescan', { reason: MENSENWERK['WO-7'] }),
    register('WO-8', 'Aanpak voor centrumgebied en kernen'),
    register('WO-8.1', 'Vijf gemeenten denken mee'),
    register('WO-8.2', 'Gemeenten bepalen of zij meedoen'),
    ARTIKEL_8_3,
    register('WO-9', 'Event over stedelijke vernieuwing, elk jaar'),
  ]),

  ...inThema('D', [
    mensenwerk('WO-10', 'Centrale ondersteuning voor verduurzaming'),
    register('WO-10.1', 'Data Management Systeem'),
    mensenwerk('WO-10.2', 'Ondersteuning voor communicatie'),
    ARTIKEL_11,
    ARTIKEL_11_1,
    ARTIKEL_11_2,
    ARTIKEL_11_3,
    ARTIKEL_11_3_1,
    ARTIKEL_11_3_2,
    ARTIKEL_11_3_3,
    ARTIKEL_12,
    register('WO-13', 'Verduurzaming in prestatieafspraken'),
    mensenwerk('WO-14', 'Convenant met de corporaties'),
    register('WO-15', 'Gesprek met corporaties'),
    register('WO-16', 'Onderzoek naar energieneutrale woningbouw', { reason: MENSENWERK['WO-16'] }),
  ]),

  ...inThema('E', [
    mensenwerk('WO-17', 'Afspraken over programmeren'),
    register('WO-18', 'Programmeringsdocument elke twee jaar'),
    ARTIKEL_19,
    ARTIKEL_20,
    ARTIKEL_21,
    ARTIKEL_22,
    register('WO-23', 'Programmeringsstrategie elke twee jaar'),
    register('WO-24', 'Afspraken binnen de subregio'),
    ARTIKEL_25,
    mensenwerk('WO-26', 'Kennis en onderzoek van de provincie'),
    ARTIKEL_27,
    ARTIKEL_28,
    ARTIKEL_29,
    mensenwerk('WO-30', 'Juridische middelen van de provincie', { beside: ['WO-22'] }),
  ]),

  register('WO-31', 'Wijze van monitoren bepalen'),
  mensenwerk('WO-voetnoot-1', 'Kaders van bestaand beleid'),
  mensenwerk('WO-voetnoot-2', 'Besluiten van Provinciale Staten'),
  mensenwerk('WO-voetnoot-3', 'De HMO-aanpak'),
  mensenwerk('WO-voetnoot-4', 'Overijsselse Aanpak 2016-2020'),
  mensenwerk('WO-voetnoot-5', 'Partners van de Overijsselse Aanpak'),
  mensenwerk('WO-voetnoot-6', 'Voorwaarden bij artikel 11, zonder tekst'),
];
