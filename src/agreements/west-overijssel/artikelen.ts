import type { ArticleEntry, ArticleKind } from '../../core/article/entry';
import { defineUnbuiltArticle } from '../../core/article/entry';
import { ARTIKEL_19 } from './artikel-19-prioriteit/artikel';
import { ARTIKEL_20, ARTIKEL_21, ARTIKEL_22 } from './artikel-20-planbalans/artikel';
import { ARTIKEL_25 } from './artikel-25-afstemming/artikel';
import { ARTIKEL_27 } from './artikel-27-sloop/artikel';
import { ARTIKEL_28, ARTIKEL_29 } from './artikel-28-29-doelgroepen/artikel';
import { ARTIKEL_17, ARTIKEL_30 } from './mensenwerk';

const straks = (number: string, subject: string, kind: ArticleKind): ArticleEntry =>
  defineUnbuiltArticle(`WO-${number.replace(' ', '-')}`, number, subject, kind);
const aanhef = (name: string, subject: string, kind: ArticleKind): ArticleEntry =>
  defineUnbuiltArticle(`WO-aanhef-${name}`, 'aanhef', subject, kind);

/** Every article, sub-article, preamble duty and footnote of the agreement, in its own order. */
export const ARTIKELEN: readonly ArticleEntry[] = [
  aanhef('kaders', 'Binnen bestaand beleid en besluiten', 'mensenwerk'),
  aanhef('voortgang', 'Voortgang elk jaar meten en bespreken', 'register'),
  aanhef('midterm', 'Midtermreview in 2018', 'register'),
  aanhef('monitoringssysteem', 'Monitoringssysteem bepalen in 2016', 'register'),
  straks('1', 'Regionale afstemming over statushouders', 'register'),
  straks('2', 'Doorstroming op de woningmarkt', 'mensenwerk'),
  straks('2.1', 'Onderzoek naar instrumenten voor doorstroming', 'register'),
  straks('2.2', 'Pilots voor doorstroming', 'register'),
  straks('2.3', 'Voorstel voor beleggers in middeldure huur', 'register'),
  straks('3', 'Bijeenkomsten over wonen en zorg', 'register'),
  straks('4', 'Langer zelfstandig thuis wonen', 'mensenwerk'),
  straks('4.1', 'Campagne Lang zult u wonen', 'register'),
  straks('4.2', 'Verbreding van de duurzaamheidsleningen', 'register'),
  straks('4.3', 'Onderzoek naar gehuurde woningaanpassingen', 'register'),
  straks('4.4', 'Innovatieve mogelijkheden zoeken', 'register'),
  straks('5', 'Nieuwe woonvormen', 'mensenwerk'),
  straks('5.1', 'Pilots voor innovatieve woonconcepten', 'register'),
  straks('5.2', 'Verkenning van instrumenten voor woonaanbieders', 'register'),
  straks('5.3', 'Bijeenkomst over pilots, elk jaar', 'register'),
  straks('6', 'Flexibele schil voor woonurgenten', 'register'),
  straks('7', 'Onderzoek naar een transformatiescan', 'register'),
  straks('8', 'Aanpak voor centrumgebied en kernen', 'register'),
  straks('8.1', 'Vijf gemeenten denken mee', 'register'),
  straks('8.2', 'Gemeenten bepalen of zij meedoen', 'register'),
  straks('8.3', 'Vrijkomend vastgoed in kaart', 'register'),
  straks('9', 'Event over stedelijke vernieuwing, elk jaar', 'register'),
  straks('10', 'Centrale ondersteuning voor verduurzaming', 'mensenwerk'),
  straks('10.1', 'Data Management Systeem', 'register'),
  straks('10.2', 'Ondersteuning voor communicatie', 'mensenwerk'),
  straks('11', 'Bijdrage voor energieloketten', 'berekend'),
  straks('11.1', 'Cofinanciering door de gemeente', 'berekend'),
  straks('11.2', '45 % van de koopwoningen minimaal label B', 'berekend'),
  straks('11.3', 'Plan van aanpak energieloket', 'berekend'),
  straks('11.3.1', 'Organisatie van het energieloket', 'berekend'),
  straks('11.3.2', 'Verzelfstandigde markt', 'berekend'),
  straks('11.3.3', 'Actieve marktaanpak', 'berekend'),
  straks('12', 'Maatwerkafspraken', 'berekend'),
  straks('13', 'Verduurzaming in prestatieafspraken', 'register'),
  straks('14', 'Convenant met de corporaties', 'mensenwerk'),
  straks('15', 'Gesprek met corporaties', 'register'),
  straks('16', 'Onderzoek naar energieneutrale woningbouw', 'register'),
  ARTIKEL_17,
  straks('18', 'Programmeringsdocument elke twee jaar', 'register'),
  ARTIKEL_19,
  ARTIKEL_20,
  ARTIKEL_21,
  ARTIKEL_22,
  straks('23', 'Programmeringsstrategie elke twee jaar', 'register'),
  straks('24', 'Afspraken binnen de subregio', 'register'),
  ARTIKEL_25,
  straks('26', 'Kennis en onderzoek van de provincie', 'mensenwerk'),
  ARTIKEL_27,
  ARTIKEL_28,
  ARTIKEL_29,
  ARTIKEL_30,
  straks('31', 'Wijze van monitoren bepalen', 'register'),
  straks('voetnoot 1', 'Kaders van bestaand beleid', 'mensenwerk'),
  straks('voetnoot 2', 'Besluiten van Provinciale Staten', 'mensenwerk'),
  straks('voetnoot 3', 'De HMO-aanpak', 'mensenwerk'),
  straks('voetnoot 4', 'Overijsselse Aanpak 2016-2020', 'mensenwerk'),
  straks('voetnoot 5', 'Partners van de Overijsselse Aanpak', 'mensenwerk'),
  {
    ...straks('voetnoot 6', 'Voorwaarden bij artikel 11, zonder tekst', 'mensenwerk'),
    reason:
      'Bij artikel 11 staat een teken voor voetnoot 6, maar de overeenkomst geeft er geen tekst bij. Misschien zijn er dus meer voorwaarden dan u hier leest.',
  },
];
