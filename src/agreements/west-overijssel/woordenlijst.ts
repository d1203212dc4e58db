import type { Term } from '../../core/article/term';

/** The words of this agreement and of its sheets in plain Dutch, in the order of the alphabet. */
export const WOORDENLIJST: readonly Term[] = [
  {
    term: 'bespreekpunten',
    meaning: 'De onderwerpen die een gemeente vooraf aanlevert voor de bijeenkomst over statushouders.',
    article: 'WO-1',
  },
  {
    term: 'bestaande voorraad',
    meaning: 'Woningen en gebouwen die er al staan.',
    article: 'WO-28',
  },
  {
    term: 'bijzondere doelgroep',
    meaning:
      'Bewoners voor wie artikel 28 of 29 geldt: mensen die zorg nodig hebben, of statushouders. Plannen voor hen tellen onder voorwaarden niet mee.',
    article: 'WO-28',
  },
  {
    term: 'bruto tellen',
    meaning:
      'Alle nieuwe woningen tellen mee als plancapaciteit. De verwachte sloop telt op bij de behoefte.',
    article: 'WO-27',
  },
  {
    term: 'COA',
    meaning: 'Centraal Orgaan opvang asielzoekers. Het vangt asielzoekers en statushouders op.',
    article: 'WO-1',
  },
  {
    term: 'cofinanciering',
    meaning: 'Wat de gemeente zelf bijdraagt naast de provincie, in geld of in uren.',
    article: 'WO-11.1',
  },
  {
    term: 'CPO',
    meaning: 'Collectief particulier opdrachtgeverschap: bewoners bouwen samen hun eigen woningen.',
    article: 'WO-2.1',
  },
  {
    term: 'DMS',
    meaning: 'Data Management Systeem: het systeem met gegevens over de woningvoorraad.',
    article: 'WO-10.1',
  },
  {
    term: 'doorkijk',
    meaning: 'De jaren na de looptijd waarover de afspraken ook iets zeggen, tot en met 2025.',
    article: 'WO-20',
  },
  {
    term: 'doorstroming',
    meaning: 'Mensen verhuizen naar een woning die beter past, zodat hun oude woning vrijkomt.',
    article: 'WO-2',
  },
  {
    term: 'eigen koopwoningvoorraad',
    meaning: 'Alle woningen in de gemeente waarin de eigenaar zelf woont.',
    article: 'WO-11.2',
  },
  {
    term: 'energieloket',
    meaning: 'De plek waar inwoners advies krijgen over energie besparen in hun woning.',
    article: 'WO-11',
  },
  {
    term: 'extramuraal',
    meaning: 'Zorg voor mensen die zelfstandig wonen.',
    article: 'WO-28',
  },
  {
    term: 'flexibele schil',
    meaning: 'Woningen die snel en tijdelijk beschikbaar zijn voor mensen met haast.',
    article: 'WO-6',
  },
  {
    term: 'GS',
    meaning: 'Gedeputeerde Staten: het dagelijks bestuur van de provincie.',
    article: 'WO-30',
  },
  {
    term: 'hard plan',
    meaning: 'Een plan met status 1A, 1B, 2A of 2B: de gemeente heeft het vastgesteld.',
    article: 'WO-20',
  },
  {
    term: 'HMO',
    meaning: 'Een manier van werken bij het opknappen van werklocaties. Zie voetnoot 3.',
    article: 'WO-voetnoot-3',
  },
  {
    term: 'intramuraal',
    meaning: 'Zorg voor mensen die in een instelling wonen.',
    article: 'WO-28',
  },
  {
    term: 'label B',
    meaning: 'Een energielabel. Minimaal label B betekent: B, A of A met een of meer plussen.',
    article: 'WO-11.2',
  },
  {
    term: 'ladder van duurzame verstedelijking',
    meaning: 'De regel van het Rijk die vraagt om eerst binnen bestaand stedelijk gebied te bouwen.',
    article: 'WO-17',
  },
  {
    term: 'maatwerkafspraak',
    meaning: 'Een extra afspraak van één gemeente met de provincie, naast artikel 11.',
    article: 'WO-12',
  },
  {
    term: 'midtermreview',
    meaning: 'Halverwege de looptijd kijken of de aanpak werkt, in 2018.',
    article: 'WO-aanhef-midterm',
  },
  {
    term: 'netto tellen',
    meaning:
      'De sloop in een plan gaat van de nieuwe woningen af. De behoefte is dan zonder verwachte sloop.',
    article: 'WO-27',
  },
  {
    term: 'onbalans',
    meaning: 'Er zijn meer harde plannen dan er woningen nodig zijn.',
    article: 'WO-22',
  },
  {
    term: 'Overijsselse Aanpak',
    meaning: 'De afspraken in Overijssel om bestaande woningen duurzamer te maken. Zie voetnoot 4.',
    article: 'WO-10',
  },
  {
    term: 'peildatum',
    meaning: 'De dag waarover uw gegevens gaan.',
    article: 'WO-20',
  },
  {
    term: 'plancapaciteit',
    meaning: 'Het aantal woningen in plannen dat nog gebouwd moet worden.',
    article: 'WO-20',
  },
  {
    term: 'planologisch-juridisch geborgd',
    meaning: 'Het ligt vast in bijvoorbeeld een bestemmingsplan, zodat iedereen zich eraan moet houden.',
    article: 'WO-27',
  },
  {
    term: 'planrelevante gemeenten',
    meaning: 'Gemeenten die iets merken van een plan van een andere gemeente.',
    article: 'WO-25',
  },
  {
    term: 'prestatieafspraken',
    meaning: 'Afspraken tussen gemeente en corporaties over wat zij samen doen.',
    article: 'WO-13',
  },
  {
    term: 'prioriteit',
    meaning: 'Hoe belangrijk een plan voor de gemeente is: hoog, midden of laag.',
    article: 'WO-19',
  },
  {
    term: 'programmeringsdocument',
    meaning: 'De bijlage met de uitwerking van de afspraken over plannen. Wij hebben die bijlage niet.',
    article: 'WO-18',
  },
  {
    term: 'programmeringsstrategie',
    meaning: 'Hoe een gemeente haar plannen in balans brengt met de behoefte.',
    article: 'WO-23',
  },
  {
    term: 'restschuld',
    meaning: 'Wat er van de hypotheek overblijft als een woning minder opbrengt dan de lening.',
    article: 'WO-2.1',
  },
  {
    term: 'starterslening',
    meaning: 'Een lening voor mensen die voor het eerst een woning kopen.',
    article: 'WO-2.1',
  },
  {
    term: 'statushouder',
    meaning: 'Iemand die asiel vroeg en in Nederland mag blijven.',
    article: 'WO-29',
  },
  {
    term: 'subregio',
    meaning: 'Een deel van de regio waarvan de gemeenten samen afspraken maken.',
    article: 'WO-24',
  },
  {
    term: 'SVn',
    meaning: 'Stimuleringsfonds Volkshuisvesting: geeft leningen uit voor gemeenten en provincies.',
    article: 'WO-2.1',
  },
  {
    term: 'te hanteren prognose',
    meaning: 'De voorspelling van het aantal woningen dat nodig is, waarmee iedereen rekent.',
    article: 'WO-21',
  },
  {
    term: 'transformatie',
    meaning: 'Een gebouw krijgt een andere functie, bijvoorbeeld van kantoor naar woningen.',
    article: 'WO-7',
  },
  {
    term: 'woningbehoefte',
    meaning: 'Hoeveel woningen er volgens de prognose nodig zijn.',
    article: 'WO-20',
  },
  {
    term: 'woonurgenten',
    meaning: 'Mensen die snel een woning nodig hebben.',
    article: 'WO-6',
  },
  {
    term: 'zacht plan',
    meaning:
      'Een plan dat nog niet is vastgesteld: status 1C, 2C, 3, 4A of 4B. Het telt niet mee in de balans.',
    article: 'WO-20',
  },
];
