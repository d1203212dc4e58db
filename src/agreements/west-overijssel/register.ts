import { registerrij } from '../algemeen/register/registerafspraak';
import type { Registerafspraak } from '../algemeen/register/registerafspraak';
import { ELK_JAAR, VOOR_HET_EINDE } from '../algemeen/register/termijnen';
import type { Partij } from './partijen';
import type { REGISTER_IDS } from './register-ids';
import {
  ELKE_GEMEENTE,
  ELK_COLLEGE,
  PROVINCIE,
  PROVINCIE_OF_REGIO,
  REGIO_OF_GEMEENTE,
  SAMEN,
  VIJF_GEMEENTEN,
} from './registerpartijen';
import {
  BEGIN_2016,
  BIJ_ELKE_BIJEENKOMST,
  ELKE_TWEE_JAAR,
  IN_2016,
  IN_2018,
  IN_HET_JAAR_VAN_DE_AANPAK,
  NA_DE_AANPAK,
  VANAF_2016,
} from './registertermijnen';

type Afspraak = (typeof REGISTER_IDS)[number];

const rij = registerrij<Afspraak, Partij>();

/**
 * The duties that the register shows, in the order of the agreement: which, who shows it (`registerpartijen.ts`), when
 * and how often (`registertermijnen.ts`), and what. Each row makes a rule (`algemeen/register/regel.ts`) and parameters
 * with their source; its cases stand in `gevallen-register.ts`, its literal text in `tekst.ts`. Two that it knows are no duty: WO-6-locaties is
 * asked only where it is needed, and WO-8.2-deelname says who takes part (article 8.3).
 */
export const REGISTERAFSPRAKEN: readonly Registerafspraak<Afspraak, Partij>[] = [
  rij('WO-voortgang', PROVINCIE_OF_REGIO, ELK_JAAR, {
    artikel: 'WO-aanhef-voortgang',
    wat: 'meting en bespreking van de voortgang',
    vraagt: 'De voortgang van de afspraken wordt elk jaar gemeten en besproken.',
  }),
  rij('WO-midterm', PROVINCIE_OF_REGIO, IN_2018, {
    artikel: 'WO-aanhef-midterm',
    wat: 'midtermreview',
    vraagt: 'In 2018 is er een midtermreview van de aanpak en de resultaten.',
  }),
  rij('WO-monitoringssysteem', PROVINCIE_OF_REGIO, IN_2016, {
    artikel: 'WO-aanhef-monitoringssysteem',
    ookGetoondMet: ['WO-31'],
    wat: 'monitoringssysteem',
    vraagt: 'In 2016 wordt samen een monitoringssysteem bepaald.',
    leeswijzen: ['Een vermelding van WO-31 laat ook zien dat er een monitoringssysteem is.'],
  }),

  // (A) Doelgroepen
  rij('WO-1', PROVINCIE, ELK_JAAR, {
    aantal: { waarde: 2, herkomst: 'afspraak' },
    wat: 'bijeenkomsten over statushouders',
    vraagt: 'De provincie organiseert elk jaar minstens twee bijeenkomsten over statushouders.',
  }),
  rij('WO-1-bespreekpunten', ELKE_GEMEENTE, BIJ_ELKE_BIJEENKOMST, {
    artikel: 'WO-1',
    wat: 'bespreekpunten over statushouders',
    vraagt: 'Een gemeente levert voor elke bijeenkomst over statushouders bespreekpunten aan.',
  }),
  rij('WO-2.1', PROVINCIE_OF_REGIO, VOOR_HET_EINDE, {
    wat: 'onderzoek naar instrumenten voor doorstroming',
    vraagt: 'De provincie onderzoekt met gemeenten welke instrumenten nodig zijn voor doorstroming.',
  }),
  rij('WO-2.2', SAMEN, VOOR_HET_EINDE, {
    wat: 'pilot om doorstroming te bevorderen',
    vraagt: 'Provincie en gemeenten experimenteren met pilots om doorstroming te bevorderen.',
  }),
  rij('WO-2.3', REGIO_OF_GEMEENTE, VOOR_HET_EINDE, {
    wat: 'voorstel om beleggers in middeldure huur te trekken',
    vraagt: 'Gemeenten maken samen een voorstel om beleggers in middeldure huur te trekken.',
  }),

  // (B) Wonen en zorg
  rij('WO-3', PROVINCIE, ELK_JAAR, {
    aantal: { waarde: 2, herkomst: 'afspraak' },
    wat: 'bijeenkomsten over wonen en zorg',
    vraagt: 'De provincie organiseert elk jaar twee bijeenkomsten over wonen en zorg.',
  }),
  rij('WO-4.1', SAMEN, VOOR_HET_EINDE, {
    wat: 'campagne of andere vorm van bewustwording over langer thuis wonen',
    vraagt: 'Provincie en gemeenten maken mensen bewust van langer zelfstandig thuis wonen.',
  }),
  rij('WO-4.2', SAMEN, VOOR_HET_EINDE, {
    ernst: 'streven',
    wat: 'verbreding van de duurzaamheidsleningen',
    vraagt: 'Provincie en gemeenten streven naar duurzaamheidsleningen ook voor woningaanpassingen.',
  }),
  rij('WO-4.3', SAMEN, VOOR_HET_EINDE, {
    wat: 'onderzoek naar een pilot met gehuurde woningaanpassingen',
    vraagt: 'Provincie en gemeenten onderzoeken of een pilot met gehuurde woningaanpassingen kan.',
  }),
  rij('WO-4.4', SAMEN, VOOR_HET_EINDE, {
    wat: 'innovatieve mogelijkheden voor langer thuis wonen',
    vraagt: 'Provincie en gemeenten zoeken innovatieve mogelijkheden voor langer thuis wonen.',
  }),
  rij('WO-5.1', SAMEN, VOOR_HET_EINDE, {
    aantal: {
      waarde: 2,
      herkomst: 'leeswijze',
      motive:
        'Artikel 5.1 zegt pilots. Wij lezen: minstens twee, uiterlijk op de laatste dag van de looptijd.',
    },
    minder: {
      aantal: {
        waarde: 1,
        herkomst: 'leeswijze',
        motive: 'Met één pilot is artikel 5.1 niet geschonden. Het is wel een aandachtspunt.',
      },
      tekst: 'Artikel 5.1 zegt pilots: meer dan één.',
    },
    wat: 'pilots voor innovatieve woonconcepten',
    vraagt: 'Provincie en gemeenten zetten pilots op voor innovatieve woonconcepten.',
  }),
  rij('WO-5.2', SAMEN, VOOR_HET_EINDE, {
    wat: 'verkenning van instrumenten voor nieuwe woonaanbieders',
    vraagt: 'Provincie en gemeenten verkennen welke instrumenten nieuwe woonaanbieders stimuleren.',
  }),
  rij('WO-5.3', SAMEN, ELK_JAAR, {
    wat: 'bijeenkomst over pilots voor innovatieve woonconcepten',
    vraagt: 'Elk jaar is er een bijeenkomst over pilots voor innovatieve woonconcepten.',
  }),

  // (C) Stedelijke vernieuwing
  rij('WO-6', ELKE_GEMEENTE, VOOR_HET_EINDE, {
    wat: 'onderzoek naar een flexibele schil',
    vraagt: 'Een gemeente onderzoekt met partners of een flexibele schil nodig is.',
    leeswijzen: [
      'Kansrijke locaties inventariseren hoeft alleen als dat nodig is. Zonder vermelding van WO-6-locaties volgt daarom geen bevinding.',
    ],
  }),
  rij('WO-7', PROVINCIE_OF_REGIO, IN_2016, {
    wat: 'onderzoek naar een transformatiescan of hergebruikscan',
    vraagt: 'Gemeenten en provincie onderzoeken in 2016 of een transformatiescan een instrument is.',
  }),
  rij('WO-8', PROVINCIE, IN_2016, {
    wat: 'aanpak voor het centrumgebied en de kernen',
    vraagt: 'De provincie ontwikkelt in 2016 een aanpak voor het centrumgebied en de kernen.',
  }),
  rij('WO-8.1', VIJF_GEMEENTEN, IN_HET_JAAR_VAN_DE_AANPAK, {
    wat: 'meedenken over de aanpak voor centrumgebied en kernen',
    vraagt: 'Vijf gemeenten denken mee over de aanpak voor centrumgebied en kernen.',
  }),
  rij('WO-8.2', ELKE_GEMEENTE, NA_DE_AANPAK, {
    wat: 'besluit over meedoen aan de aanpak',
    vraagt: 'Een gemeente bepaalt na de ontwikkeling van de aanpak of en hoe zij meedoet.',
    leeswijzen: ['Staat WO-8 niet in het register? Dan telt elke dag binnen de looptijd.'],
  }),
  rij('WO-9', PROVINCIE_OF_REGIO, ELK_JAAR, {
    wat: 'event over stedelijke vernieuwing en transformatie',
    vraagt: 'Gemeenten en provincie houden elk jaar een event over stedelijke vernieuwing.',
  }),
  rij('WO-9-uitvraag', PROVINCIE, ELK_JAAR, {
    artikel: 'WO-9',
    wat: 'vraag aan gemeenten om het event mee te organiseren',
    vraagt: 'De provincie vraagt elk jaar welke gemeenten het event mee willen organiseren.',
  }),

  // (D) Bestaande voorraad
  rij('WO-10.1', PROVINCIE, VOOR_HET_EINDE, {
    wat: 'Data Management Systeem',
    vraagt: 'De provincie ontwikkelt een Data Management Systeem (DMS).',
    leeswijzen: ['Artikel 10.1 is aangetoond als het systeem er staat.'],
  }),
  rij('WO-10.1-data', ELKE_GEMEENTE, ELK_JAAR, {
    artikel: 'WO-10.1',
    ernst: 'signaal',
    alleenBevindingen: true,
    aantal: {
      waarde: 1,
      herkomst: 'uitvoeringskeuze',
      motive: 'Artikel 10.1 noemt geen aantal. Wij kijken of een gemeente elk jaar gegevens aanlevert.',
    },
    wat: 'gegevens voor het Data Management Systeem',
    vraagt: 'Een gemeente levert elk jaar gegevens aan voor het Data Management Systeem.',
  }),
  rij('WO-13', ELKE_GEMEENTE, VOOR_HET_EINDE, {
    ernst: 'streven',
    wat: 'verduurzaming van sociale huur in de prestatieafspraken',
    vraagt: 'Een gemeente streeft naar prestatieafspraken over verduurzaming van sociale huurwoningen.',
  }),
  rij('WO-15', SAMEN, VOOR_HET_EINDE, {
    ernst: 'streven',
    wat: 'gesprek met corporaties over nieuwbouw en verduurzaming',
    vraagt: 'Provincie en gemeenten gaan in gesprek met corporaties over nieuwbouw en verduurzaming.',
  }),
  rij('WO-16', PROVINCIE_OF_REGIO, IN_2016, {
    wat: 'onderzoek naar energieneutrale woningbouw',
    vraagt: 'In 2016 is er een onderzoek naar het stimuleren van energieneutrale woningbouw.',
  }),

  // (E) Programmeren en zuinig ruimtegebruik
  rij('WO-18', ELK_COLLEGE, ELKE_TWEE_JAAR, {
    wat: 'besluit over wijzigingen in het programmeringsdocument',
    vraagt: 'De colleges van GS en B en W besluiten elke twee jaar over het programmeringsdocument.',
    leeswijzen: [VANAF_2016],
  }),
  rij('WO-23', ELKE_GEMEENTE, ELKE_TWEE_JAAR, {
    wat: 'programmeringsstrategie',
    vraagt: 'Een gemeente kijkt elke twee jaar hoe de balans tot stand komt.',
    leeswijzen: [VANAF_2016],
  }),
  rij('WO-24', ELKE_GEMEENTE, VOOR_HET_EINDE, {
    wat: 'afspraken binnen de subregio',
    vraagt: 'Een gemeente maakt afspraken binnen de subregio.',
  }),

  // Monitoring
  rij('WO-31', PROVINCIE_OF_REGIO, BEGIN_2016, {
    minder: { termijn: IN_2016, tekst: 'Het is later in 2016 gedaan. Artikel 31 zegt begin 2016.' },
    wat: 'besluit over het monitoren van de afspraken',
    vraagt: 'Begin 2016 wordt bepaald hoe gemeenten en provincie de afspraken volgen.',
  }),
];
