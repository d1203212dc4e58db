import type { ArticleEntry, ArticleKind } from '../../core/article/entry';
import { defineArticle, defineUnbuiltArticle } from '../../core/article/entry';
import { ARTIKEL_19 } from './artikel-19-prioriteit/artikel';
import { ARTIKEL_20, ARTIKEL_21, ARTIKEL_22 } from './artikel-20-planbalans/artikel';
import { ARTIKEL_25 } from './artikel-25-afstemming/artikel';
import { ARTIKEL_27 } from './artikel-27-sloop/artikel';
import { ARTIKEL_28, ARTIKEL_29 } from './artikel-28-29-doelgroepen/artikel';
import { MENSENWERK } from './mensenwerk';
import type { Thema } from './themas';

const straks = (number: string, subject: string, kind: ArticleKind): ArticleEntry =>
  defineUnbuiltArticle(`WO-${number.replace(' ', '-')}`, number, subject, kind);

/** An article that people judge as a whole. */
const mensenwerk = (
  id: keyof typeof MENSENWERK,
  subject: string,
  meer: Pick<ArticleEntry, 'beside'> = {},
): ArticleEntry =>
  defineArticle({ id, number: nummerVan(id), subject, kind: 'mensenwerk', reason: MENSENWERK[id], ...meer });

/** The number as the agreement writes it; the parts of the preamble have none of their own. */
function nummerVan(id: string): string {
  const nummer = id.slice('WO-'.length);
  return nummer.startsWith('aanhef') ? 'aanhef' : nummer.replace('voetnoot-', 'voetnoot ');
}

const inThema = (theme: Thema, artikelen: readonly ArticleEntry[]): readonly ArticleEntry[] =>
  artikelen.map((artikel) => ({ ...artikel, theme }));

/** Every article, sub-article, preamble duty and footnote of the agreement, in its own order. */
export const ARTIKELEN: readonly ArticleEntry[] = [
  mensenwerk('WO-aanhef-kaders', 'Binnen bestaand beleid en besluiten'),
  defineUnbuiltArticle('WO-aanhef-voortgang', 'aanhef', 'Voortgang elk jaar meten en bespreken', 'register'),
  defineUnbuiltArticle('WO-aanhef-midterm', 'aanhef', 'Midtermreview in 2018', 'register'),
  defineUnbuiltArticle(
    'WO-aanhef-monitoringssysteem',
    'aanhef',
    'Monitoringssysteem bepalen in 2016',
    'register',
  ),

  ...inThema('A', [
    straks('1', 'Regionale afstemming over statushouders', 'register'),
    mensenwerk('WO-2', 'Doorstroming op de woningmarkt'),
    straks('2.1', 'Onderzoek naar instrumenten voor doorstroming', 'register'),
    straks('2.2', 'Pilots voor doorstroming', 'register'),
    straks('2.3', 'Voorstel voor beleggers in middeldure huur', 'register'),
  ]),

  ...inThema('B', [
    straks('3', 'Bijeenkomsten over wonen en zorg', 'register'),
    mensenwerk('WO-4', 'Langer zelfstandig thuis wonen'),
    straks('4.1', 'Campagne Lang zult u wonen', 'register'),
    straks('4.2', 'Verbreding van de duurzaamheidsleningen', 'register'),
    straks('4.3', 'Onderzoek naar gehuurde woningaanpassingen', 'register'),
    straks('4.4', 'Innovatieve mogelijkheden zoeken', 'register'),
    mensenwerk('WO-5', 'Nieuwe woonvormen'),
    straks('5.1', 'Pilots voor innovatieve woonconcepten', 'register'),
    straks('5.2', 'Verkenning van instrumenten voor woonaanbieders', 'register'),
    straks('5.3', 'Bijeenkomst over pilots, elk jaar', 'register'),
  ]),

  ...inThema('C', [
    straks('6', 'Flexibele schil voor woonurgenten', 'register'),
    straks('7', 'Onderzoek naar een transformatiescan', 'register'),
    straks('8', 'Aanpak voor centrumgebied en kernen', 'register'),
    straks('8.1', 'Vijf gemeenten denken mee', 'register'),
    straks('8.2', 'Gemeenten bepalen of zij meedoen', 'register'),
    straks('8.3', 'Vrijkomend vastgoed in kaart', 'register'),
    straks('9', 'Event over stedelijke vernieuwing, elk jaar', 'register'),
  ]),

  ...inThema('D', [
    mensenwerk('WO-10', 'Centrale ondersteuning voor verduurzaming'),
    straks('10.1', 'Data Management Systeem', 'register'),
    mensenwerk('WO-10.2', 'Ondersteuning voor communicatie'),
    straks('11', 'Bijdrage voor energieloketten', 'berekend'),
    straks('11.1', 'Cofinanciering door de gemeente', 'berekend'),
    straks('11.2', '45 % van de koopwoningen minimaal label B', 'berekend'),
    straks('11.3', 'Plan van aanpak energieloket', 'berekend'),
    straks('11.3.1', 'Organisatie van het energieloket', 'berekend'),
    straks('11.3.2', 'Verzelfstandigde markt', 'berekend'),
    straks('11.3.3', 'Actieve marktaanpak', 'berekend'),
    straks('12', 'Maatwerkafspraken', 'berekend'),
    straks('13', 'Verduurzaming in prestatieafspraken', 'register'),
    mensenwerk('WO-14', 'Convenant met de corporaties'),
    straks('15', 'Gesprek met corporaties', 'register'),
    straks('16', 'Onderzoek naar energieneutrale woningbouw', 'register'),
  ]),

  ...inThema('E', [
    mensenwerk('WO-17', 'Afspraken over programmeren'),
    straks('18', 'Programmeringsdocument elke twee jaar', 'register'),
    ARTIKEL_19,
    ARTIKEL_20,
    ARTIKEL_21,
    ARTIKEL_22,
    straks('23', 'Programmeringsstrategie elke twee jaar', 'register'),
    straks('24', 'Afspraken binnen de subregio', 'register'),
    ARTIKEL_25,
    mensenwerk('WO-26', 'Kennis en onderzoek van de provincie'),
    ARTIKEL_27,
    ARTIKEL_28,
    ARTIKEL_29,
    mensenwerk('WO-30', 'Juridische middelen van de provincie', { beside: ['WO-22'] }),
  ]),

  straks('31', 'Wijze van monitoren bepalen', 'register'),
  mensenwerk('WO-voetnoot-1', 'Kaders van bestaand beleid'),
  mensenwerk('WO-voetnoot-2', 'Besluiten van Provinciale Staten'),
  mensenwerk('WO-voetnoot-3', 'De HMO-aanpak'),
  mensenwerk('WO-voetnoot-4', 'Overijsselse Aanpak 2016-2020'),
  mensenwerk('WO-voetnoot-5', 'Partners van de Overijsselse Aanpak'),
  mensenwerk('WO-voetnoot-6', 'Voorwaarden bij artikel 11, zonder tekst'),
];
