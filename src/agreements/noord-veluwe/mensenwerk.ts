/**
 * What a person must judge, by the id of its article, and why no computer can: the whole of an article, or the part
 * of it that no sheet and no register can show.
 */
export const MENSENWERK = {
  'NV-aanleiding': 'Deze tekst vertelt waarom de partners afspraken maken. Of dat zo is, beoordelen mensen.',
  'NV-doelstelling':
    'Deze tekst zegt wat de partners willen bereiken. Of de afspraken daar genoeg aan bijdragen, beoordelen mensen.',
  'NV-aanpak':
    'Deze tekst zegt hoe de partners te werk gaan. Of mensen zich daardoor bewust worden van hun mogelijkheden en of er verhuisketens ontstaan, beoordelen mensen.',
  'NV-1b':
    'Waar een gesprek over gaat, staat in geen blad. Of een bewoner ook bij een coach van een andere corporatie terechtkan, ook niet. Dat beoordelen mensen.',
  'NV-2b':
    'Verlengen is een intentie. Of de evaluaties positief genoeg zijn en of de partners verlengen, besluiten zij zelf.',
  'NV-4b':
    'De overeenkomst zegt niet wanneer er aanleiding is voor een extra evaluatie. Dat spreken de partners af.',
  'NV-6':
    'Of iets niet naar wens loopt en of een oplossing past, staat in geen blad. Dat beoordelen de partners in overleg.',
  'NV-voetnoot-1':
    'Deze voetnoot legt uit waarom het 71 uur is. Of 72 uur onpraktisch is, beoordelen mensen.',
  'NV-voetnoot-2':
    'Deze voetnoot legt uit dat de loonschaal telt en niet wat een corporatie echt betaalt. Of een corporatie de uren in een andere functie onderbrengt, beoordelen mensen.',
  'NV-voetnoot-3':
    'Deze voetnoot legt uit waarom de voorrangsregeling een streven is. Wat een gemeenteraad besluit, beoordelen mensen.',
  'NV-voetnoot-4':
    'Deze voetnoot legt uit waarom de overeenkomst tegelijk met de huisvestingsverordening vervalt. Wanneer die verordening klaar is, besluiten de gemeenten.',
} as const satisfies Readonly<Record<string, string>>;
