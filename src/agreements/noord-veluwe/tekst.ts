/**
 * The literal text of the whole agreement, by article id and in its own order: words and spelling as printed, white
 * space collapsed (a table is read row by row), page and footnote marks left out. A parent holds only its own
 * sentence, or its title when that is all it has. Parts that ask for nothing have an id here and no article. The
 * names of those who sign for the partners are left out: […] stands in their place.
 */
export const TEKST: Readonly<Record<string, string>> = {
  'NV-aanleiding':
    'In 2022 en 2023 loopt de ‘Samenwerkingsovereenkomst inzet verhuiscoach’ tussen provincie Gelderland, gemeenten en woningcorporaties Noord-Veluwe. De provincie heeft een tijdelijke rol gespeeld als katalysator door via een pilot doorstroming te stimuleren in de sociale huursector. De provincie heeft een verhuiscoach ingezet en een verhuiskostenvergoeding van € 2.000,- per verhuizing beschikbaar gesteld. Gemeenten en woningcorporaties in regio Noord-Veluwe hebben aanvullend een voorrangsregeling vastgesteld en ingezet op communicatie. De pilot loopt eind 2023 af en is succesvol gebleken. De beoogde resultaten zijn behaald. Onder ouderen is er behoefte aan gesprekken met de verhuiscoach en dit resulteert in verhuizingen. Naar verwachting neemt het aantal ouderen in Nederland de komende 15 jaar met 40% toe. Deze groep woont veelal in een ruime (eengezins)woning. Gemeenten en woningcorporaties uit regio Noord-Veluwe zien daarom aanleiding om tot een nieuwe samenwerkingsovereenkomst (SOK) te komen.',
  'NV-doelstelling':
    'Doelstelling van deze overeenkomst is afspraken te maken over het stimuleren van doorstroming binnen de sociale huursector en de bijdragen daaraan van de samenwerkingspartners. Deze afspraken richten zich op doorstroming van 55-plussers vanuit een ruime sociale huurwoning naar een kleinere sociale huurwoning.',
  'NV-aanpak':
    'De samenwerkingspartners stimuleren doorstroming gezamenlijk met twee instrumenten: de inzet van verhuiscoaches en een voorrangsregeling. De verhuiscoaches komen in contact met 55-plussers die in een sociale huurwoning wonen, voeren gesprekken over woonbehoeften en verhuizen en brengen mogelijkheden in kaart. Dit leidt tot bewustwording onder de doelgroep en mogelijk tot verhuizingen. Met een voorrangsregeling leggen de partners vast dat 55-plussers onder bepaalde voorwaarden voorrang krijgen op een sociale huurwoning. De voorwaarden richten zich op het ontstaan van verhuisketens en daarmee doorstroming.',
  'NV-samenwerkingspartners':
    'De volgende partijen verbinden zich aan de samenwerkingsovereenkomst: • Gemeente Elburg, een publiekrechtelijke rechtspersoon, gevestigd te Zuiderzeestraatweg Oost 19, 8081 LA Elburg, ingeschreven in het handelsregister onder nummer 08218414, op grond van artikel 171 van de Gemeentewet rechtsgeldig vertegenwoordigd door […], burgemeester. • Gemeente Ermelo, een publiekrechtelijke rechtspersoon, gevestigd te Raadhuisplein 2, 3851NT Ermelo, ingeschreven in het handelsregister onder nummer 08217014, op grond van artikel 171 van de Gemeentewet rechtsgeldig vertegenwoordigd door […], burgemeester. • Gemeente Harderwijk, een publiekrechtelijke rechtspersoon, gevestigd te Havendam 56, 3841AA, Harderwijk, ingeschreven in het handelsregister onder nummer 50197576, op grond van artikel 171 van de Gemeentewet rechtsgeldig vertegenwoordigd door […], waarnemend burgemeester. • Gemeente Nunspeet, een publiekrechtelijke rechtspersoon, gevestigd te Markt 1, 8071 GJ Nunspeet, ingeschreven in het handelsregister onder nummer 52584372, op grond van artikel 171 van de Gemeentewet rechtsgeldig vertegenwoordigd door […], burgemeester. • Gemeente Oldebroek, een publiekrechtelijke rechtspersoon, gevestigd te Raadhuisplein 1, 8096 CP Oldebroek, ingeschreven in het handelsregister onder nummer 08223460, op grond van artikel 171 van de Gemeentewet rechtsgeldig vertegenwoordigd door […], burgemeester. • Gemeente Putten, een publiekrechtelijke rechtspersoon, gevestigd te Fontanusplein 1, 3881 BZ Putten, ingeschreven in het handelsregister onder nummer 08216960, op grond van artikel 171 van de Gemeentewet rechtsgeldig vertegenwoordigd door […], burgemeester. Hierna gezamenlijk te noemen: ‘gemeenten’. • Stichting deltaWonen, gevestigd te Veerallee 30, 8019 AD Zwolle, ingeschreven in het handelsregister onder nummer 05003860, te dezen rechtsgeldig vertegenwoordigd door […]. • Stichting Omnia Wonen, gevestigd te Scheepssingel 12, 3841 KS Harderwijk, ingeschreven in het handelsregister onder nummer 31014972, te dezen rechtsgeldig vertegenwoordigd door […]. • Woningstichting Putten, gevestigd te Spoorstraat 2, 3881 BW Putten, ingeschreven in het handelsregister onder nummer 08013464, te dezen rechtsgeldig vertegenwoordigd door […]. • Stichting UWOON, gevestigd te Deventerweg 5, 3843 GA Harderwijk, ingeschreven in het handelsregister onder nummer 08012356, te dezen rechtsgeldig vertegenwoordigd door […]. Hierna gezamenlijk te noemen: ‘woningcorporaties’. Gemeenten en woningcorporaties hierna gezamenlijk te noemen: ‘partners’.',
  'NV-spreken-af': 'De partners spreken het volgende af:',

  // Afspraken
  'NV-1': 'Inzet',
  'NV-1a':
    'De partners financieren gezamenlijk 71 uur per week aan inzet van verhuiscoaches in regio Noord-Veluwe. In de financiering wordt uitgegaan van een salaris van eindniveau schaal H uit de cao Woondiensten. Deze volgt de indexatie volgens toekomstige cao’s Woondiensten. De financiering komt voor 50% ten laste van de gemeenten en voor 50% ten laste van de woningcorporaties. Gemeenten en woningcorporaties houden een verdeelsleutel aan naar verhouding van het regionaal aandeel sociale huurwoningen. Deze wordt eenmalig vastgelegd voor de duur van de overeenkomst en is als volgt: Regionaal aandeel sociale huurwoningen Elburg Ermelo Harderwijk Nunspeet Oldebroek Putten Totaal 13,8% 15,2% 32,8% 14,4% 11,9% 11,9% 100% deltaWonen Omnia Wonen Uwoon Woningstichting Putten Totaal 8% 28% 52% 12% 100% Bron: CBS (2022) en dVi 2021 (de Verantwoordingsinformatie)',
  'NV-1b':
    'De woningcorporaties stellen elk binnen hun organisatie een verhuiscoach aan of nemen deze in dienst. De woningcorporaties verdelen het totaal aantal uren naar rato van het regionaal aandeel woningbezit. Dat resulteert in de volgende verdeelsleutel: Ureninzet deltaWonen Omnia Wonen Uwoon Woningstichting Putten Totaal Wekelijks 6 20 36 9 71 De verhuiscoaches houden gesprekken met 55-plussers die in een sociale huurwoning wonen over woonbehoeften, woonmogelijkheden en verhuizen. De verhuiscoaches houden onderling werkoverleg, inwoners zijn niet gebonden aan de eigen woningcorporatie. Verder dragen woningcorporaties bij aan het beleidsmatig verankeren van doorstroming, bijvoorbeeld in de prestatieafspraken met gemeenten. Tot slot stellen de woningcorporaties capaciteit beschikbaar voor overleg en monitoring.',
  'NV-1c':
    'De gemeenten streven ernaar een voorrangsregeling vast te leggen in de huisvestingsverordening. De exacte voorwaarden stemmen zij af met de woningcorporaties. Verder dragen gemeenten bij aan het beleidsmatig verankeren van doorstroming, bijvoorbeeld in de woonvisie en prestatieafspraken met woningcorporaties. Ook werken gemeenten waar mogelijk mee aan de uitvoering van het beleid, bijvoorbeeld door welzijnsorganisaties te betrekken en publiciteit voor de verhuiscoach te realiseren. Tot slot stellen de gemeenten capaciteit beschikbaar voor overleg en monitoring.',
  'NV-2': 'Duur van de overeenkomst',
  'NV-2a':
    'Deze overeenkomst geldt vanaf 1 januari 2024 en vervalt op dezelfde datum als de nieuwe, nog te ontwikkelen regionale Huisvestingsverordening van regio Noord-Veluwe.',
  'NV-2b': 'Als de evaluaties positief zijn, hebben de partners de intentie de overeenkomst te verlengen.',
  'NV-3':
    'De partners streven ernaar minimaal het volgende aantal huishoudens uitvoerig (>1 uur) te spreken en minimaal het volgende aantal verhuizingen te realiseren: Eerste jaar Elk opvolgend jaar Aantal huishoudens uitvoerig gesproken 200 300 Aantal verhuizingen gerealiseerd 50 50 Het beoogde aantal gesprekken is in het eerste jaar lager omdat de verhuiscoaches dat jaar nog ingewerkt worden. Het aantal te realiseren verhuizingen is afhankelijk van het aantal bestaande woningen dat vrijkomt en de (mogelijke) oplevering van nieuwbouwwoningen. De verhuiscoaches hebben daar geen invloed op. Het gaat daarom om een streefgetal. Verder streven de partners ernaar minimaal 70% van de seniorenwoningen te labelen als voorrangswoning. Dat wil zeggen dat ouderen voorrang op de woning krijgen als zij aan de voorwaarden van de voorrangsregeling voldoen.',
  'NV-4': 'Evaluatie',
  'NV-4a':
    'Ieder jaar en drie maanden voor de einddatum van deze overeenkomst vindt er een evaluatie plaats.',
  'NV-4b': 'Als daar aanleiding toe is, kunnen extra evaluatiemomenten worden afgesproken.',
  'NV-4c':
    'De evaluaties gaan in ieder geval in op de volgende aspecten: - De behaalde resultaten in relatie tot de beoogde resultaten. - De ureninzet van de verhuiscoaches. - De inzet van de partners in relatie tot de afspraken. - De onderlinge communicatie en samenwerking van de partners.',
  'NV-5': 'Mogelijkheid tot opzegging',
  'NV-5a':
    'De overeenkomst kan worden opgezegd als bij twee of meer evaluaties blijkt dat meerdere aspecten negatief geëvalueerd zijn.',
  'NV-5b':
    'De overeenkomst kan worden opgezegd bij gedwongen bezuinigingen, een besluit van een partner om woonruimte op een andere manier te verdelen, of bij grote beleidswijzigingen in bijvoorbeeld een woon(zorg)visie of programma volkshuisvesting.',
  'NV-5c': 'Er geldt een opzegtermijn van minimaal 2 maanden.',
  'NV-6':
    'Daar waar er tussentijds zaken niet naar wens lopen of ergens geen afspraken over zijn gemaakt, zoeken de partners in goed onderling overleg naar passende oplossingen.',

  // Ondertekening partners
  'NV-ondertekening': 'De partners gaan akkoord met de inhoud van deze samenwerkingsovereenkomst.',

  // Voetnoten
  'NV-voetnoot-1':
    'We kiezen voor 71 uur omdat de verdeelsleutel bij 72 uur (2 fte) onpraktisch voor werving en salariëring is.',
  'NV-voetnoot-2':
    'Loonkosten van de woningcorporaties worden gefinancierd op basis van genoemde loonschaal en niet op basis van daadwerkelijke loonkosten. Het is denkbaar dat de woningcorporaties een combinatiefunctie creëren waarin zij de ureninzet van de verhuiscoach verwerken.',
  'NV-voetnoot-3':
    'Het gaat om een streven omdat dit afhankelijk is van besluitvorming van de gemeenteraden.',
  'NV-voetnoot-4':
    'De nieuwe huisvestingsverordening is naar verwachting eind 2024 gereed. Een huisvestingsverordening heeft een maximale duur van 4 jaar. Deze overeenkomst houdt dezelfde vervaldatum aan vanwege de voorrangsregeling die in de huisvestingsverordening landt.',
};
