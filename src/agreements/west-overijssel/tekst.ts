/**
 * The literal text of the whole agreement, by article id and in its own order: words and spelling as printed (its
 * own slips included), white space collapsed, page and footnote marks left out. A parent holds only its own
 * sentence. Sentences of the preamble that ask for nothing have an id here and no article. Footnote 6 has a mark
 * in article 11 and no text, so there is none here either.
 */
export const TEKST: Readonly<Record<string, string>> = {
  // Aanhef
  'WO-aanhef-woonvisie':
    'Gemeenten en provincie hebben in 2014 de Regionale Woonvisie West-Overijssel vastgesteld.',
  'WO-aanhef-ambities': 'Hierin staan onze gezamenlijke ambities en een visie op wonen voor de regio.',
  'WO-aanhef-regio':
    'De regio bestaat uit elf gemeenten in West-Overijssel: Dalfsen, Deventer, Hardenberg, Kampen, Olst-Wijhe, Ommen, Raalte, Staphorst, Steenwijkerland, Zwartewaterland en Zwolle.',
  'WO-aanhef-themas':
    'In 2015 hebben gemeenten en provincie gezamenlijk een traject doorlopen waarin de gezamenlijke ambities en visie hebben geleid tot woonafspraken op 5 thema’s: (A) doelgroepen, (B) wonen en zorg, (C) stedelijke vernieuwing, (D) bestaande voorraad en (E) programmeren en zuinig ruimtegebruik.',
  'WO-aanhef-kaders':
    'Binnen de kaders van bestaand beleid en besluiten, waaronder ook de ladder van duurzame verstedelijking, staan we voor een goede ruimtelijke ordening en gaan we samen op zoek naar innovatieve oplossingen en mogelijkheden om ook in de toekomst aan de huisvestingsopgave te kunnen voldoen.',
  'WO-aanhef-looptijd': 'De woonafspraken gelden voor de periode 1 januari 2016 tot en met 31 december 2020.',
  'WO-aanhef-doorkijk': 'Ten aanzien van de programmering wordt een doorkijk gegeven naar 2025.',
  'WO-aanhef-voortgang': 'Elk jaar wordt de voortgang van de afspraken gemeten en besproken.',
  'WO-aanhef-midterm':
    'In 2018 vindt een midtermreview plaats, waarbij de aanpak en resultaten worden geëvalueerd en indien noodzakelijk aangepast.',
  'WO-aanhef-monitoringssysteem': 'In 2016 wordt gezamenlijk een monitoringssysteem bepaald.',
  'WO-aanhef-spreken-af': 'Gemeenten in West-Overijssel en provincie Overijssel spreken af:',

  // (A) Doelgroepen
  'WO-1':
    'Er is regionale afstemming en uitwisseling tussen gemeenten over de knelpunten en mogelijke oplossingen voor de huisvesting van statushouders. De provincie organiseert minimaal 2 maal per jaar een regionale afstemmingsbijeenkomst over statushouders om kennis en ervaring uit te wisselen tussen gemeenten. De provincie en gemeenten betrekken hierbij de relevante stakeholders waaronder het COA, het Rijk en de woningcorporaties. Ter voorbereiding op de bijeenkomst leveren gemeenten bespreekpunten aan.',
  'WO-2': 'Gemeenten en provincie willen doorstroming op de woningmarkt te bevorderen:',
  'WO-2.1':
    'Provincie gaat samen met gemeenten onderzoeken welke instrumenten in de huidige markt nodig zijn om doorstroming te bevorderen (bestaande en nieuwe regelingen, waaronder: erfpacht, starterslening, SVn restschuld, CPO en mogelijkheden tav middeldure huur en doelgroep uitstroom beschermd wonen). Belangrijke aspecten zijn de mogelijke financieringsbronnen en mogelijkheden tot maatwerk per gemeente.',
  'WO-2.2': 'Provincie en gemeenten gaan experimenteren met pilots om doorstroming te bevorderen.',
  'WO-2.3':
    'Gemeenten maken gezamenlijk een voorstel om beleggers in middeldure huur te trekken. Provincie faciliteert dit.',

  // (B) Wonen en zorg
  'WO-3':
    'Provincie organiseert samen met gemeenten 2 keer per jaar een bijeenkomst tussen gemeenten, provincie, corporaties, zorginstellingen en zorgkantoren, waarin over en weer beleidsinformatie, kennis en kunde wordt gedeeld, zodat gemeenten meer inzicht in vraag en aanbod van zorgvastgoed krijgen.',
  'WO-4': 'Provincie en gemeenten stimuleren het langer zelfstandig thuiswonen, door',
  'WO-4.1': "de campagne 'Lang zult u wonen' en andere vormen van bewustwording;",
  'WO-4.2':
    'te streven naar verbreding van de duurzaamheidsleningen voor woningaanpassingen, mogelijk in de zin van een zogenaamde ‘blijverslening’;',
  'WO-4.3': 'te onderzoeken of een pilot mogelijk is waarbij woningaanpassingen gehuurd kunnen worden;',
  'WO-4.4':
    'innovatieve mogelijkheden te zoeken voor bijv. de inrichting van de openbare ruimte, onder meer via het traject Ruimte voor ruimdenkers.',
  'WO-5': 'Provincie en gemeenten willen de ontwikkeling van nieuwe woonvormen stimuleren door:',
  'WO-5.1':
    'Pilots op te zetten voor innovatieve woonconcepten voor zorgdoelgroepen, statushouders, en kleine huishoudens (bijv. combineren van woon-urgenten, uitstroom uit zorgwoningen, woningzoekenden door scheiding en arbeidsmigranten)',
  'WO-5.2':
    'te verkennen welke instrumenten ontwikkeld kunnen worden waarmee nieuwe ‘woonaanbieders’ (CPO, wooncoöperaties, stichtingen) worden gestimuleerd ten behoeve van zelfbeheer en zelfbouw.',
  'WO-5.3':
    'één keer per jaar een bijeenkomst ter organiseren ten behoeve van kennisuitwisseling over pilots voor innovatieve woonconcepten. De provincie faciliteert de bijeenkomst.',

  // (C) Stedelijke vernieuwing
  'WO-6':
    'Gemeenten onderzoeken samen met partners de noodzaak voor het creëren van een flexibele schil t.b.v. woonurgenten en bijzondere doelgroepen en inventariseren hiervoor, indien nodig, kansrijke locaties.',
  'WO-7':
    'Gemeenten en provincie gaan in 2016 gezamenlijk onderzoeken of een transformatie/hergebruikscan een instrument is om om te gaan met opgaven ten aanzien van hergebruik, sloop(en recycling) en verruïnering van vastgoed. Er wordt zoveel mogelijk aangesloten op bestaande transformatiescans.',
  'WO-8':
    'De provincie ontwikkelt in 2016 een aanpak voor het centrumgebied/de kernen in analogie aan de HMO aanpak voor binnenstedelijke transformatie.',
  'WO-8.1': 'Gemeenten Zwartewaterland, Hardenberg, Raalte, Zwolle en Steenwijkerland denken hierin mee.',
  'WO-8.2':
    'Na de ontwikkeling van de aanpak in 2016 bepalen gemeenten of en zo ja hoe zij participeren in de ontwikkelde aanpak.',
  'WO-8.3':
    'Als voorwaarde voor de aanpak voor binnenstedelijke transformatie brengen gemeenten tweejaarlijks (om te beginnen in 2016) hun vrijkomend (gemeentelijk) vastgoed in kaart, prioriteren hier binnen locaties die bijzondere aandacht nodig hebben en bedenken hier een aanpak (uitvoeringsstrategie) op.',
  'WO-9':
    'Gemeenten en provincie houden elk jaar een event waar best-practices in het kader van stedelijke vernieuwing en tranformatie worden gedeeld. De provincie vraagt ieder jaar welke gemeenten mee willen organiseren en samen wordt de invulling van het event bepaald.',

  // (D) Bestaande voorraad
  'WO-10':
    'De provincie investeert in het kader van verduurzaming van de bestaande particuliere woningvoorraad samen met gemeenten en andere partners binnen de Overijsselse Aanpak in centrale ondersteuning van de gemeenten en van regionale initiatieven.',
  'WO-10.1':
    'Ten behoeve van beleidsontwikkeling bij gemeenten en monitoring van de voortgang en de status van de woningvoorraad ontwikkelt de provincie samen met externe partners een Data Management Systeem (DMS). Gemeenten en partners leveren actief data en informatie aan om het systeem up to date te houden.',
  'WO-10.2':
    'Vanuit de Overijsselse Aanpak wordt centrale ondersteuning voor communicatie beschikbaar gesteld.',
  'WO-11':
    'De provincie stelt een financiële bijdrage van € 60.000 per gemeente beschikbaar voor de doorontwikkeling van gemeentelijke energie-/woonloketten voor de periode 2016-2020. Voorwaarden voor deze bijdrage zijn:',
  'WO-11.1': 'Gemeentelijk cofinanciering van € 60.000,- , inzet in uren meegerekend;',
  'WO-11.2':
    'De gemeente zet zich maximaal in om in 2020 45% van de eigen koopwoningvoorraad op minimaal label B te brengen, en',
  'WO-11.3': 'Stelt daartoe een plan van aanpak op waarin zij ingaat op:',
  'WO-11.3.1':
    'hoe het gemeentelijk energieloket zo efficiënt mogelijk wordt georganiseerd, waarbij zo mogelijk verbreding wordt gezocht naar aanpalende thema’s als langer thuis wonen, veiligheid of gezondheid, en waarbij de markt een actieve rol krijgt toebedeeld. Daar waar dit efficiënt of effectief is wordt samenwerking met buurgemeenten nagestreefd;',
  'WO-11.3.2': 'Hoe er wordt gewerkt naar een verzelfstandigde markt in 2020;',
  'WO-11.3.3':
    'Het ontwikkelen en uitvoeren van een actieve marktaanpak door de gemeente, in samenwerking met lokale ondernemers of lokale initiatieven.',
  'WO-12':
    'Op basis van extra ambities of specifieke inzet op kennisontwikkeling en innovatie, marktontwikkeling, verbreding van de vraag of het verzelfstandigen van de markt kunnen gemeenten met de provincie maatwerkafspraken maken. Op deze middelen kan een beroep worden gedaan indien met een gemeente wordt overeengekomen: • Een x-aantal woningen of x-percentage van de woningvoorraad te verduurzamen; • Inzet te leveren op een specifieke vorm van sociale/conceptuele/financiële innovatie; • Een relevante pilot of proeftuin in de eigen gemeente op te zetten; • Inzet op specifieke doelgroepen; • Actieve opschaling van een succesvolle aanpak. Voor deze middelen geldt een vereiste van gemeentelijke cofinanciering én marktfinanciering.',
  'WO-13':
    'Gemeenten streven er naar om de verduurzaming van de sociale huurwoningvoorraad op te nemen in de prestatieafspraken tussen gemeenten en corporaties.',
  'WO-14':
    'De provincie heeft in het bestaande convenant (energiefonds) met de corporaties de verduurzaming van de sociale huurwoningvoorraad opgenomen.',
  'WO-15':
    'Provincie en gemeenten willen in gesprek met corporaties o.a. over energieneutrale nieuwbouw, levensloopbestendigheid en verduurzaming bestaande voorraad.',
  'WO-16':
    'Gemeenten en provincie bevorderen energieneutrale woningbouw. In 2016 gaan we onderzoeken op welke wijze dit gestimuleerd kan worden.',

  // (E) Programmeren en zuinig ruimtegebruik
  'WO-17':
    'Ten behoefte van zuinig en zorgvuldig ruimtegebruik en de regionale onderbouwing en afstemming voor de ladder van duurzame verstedelijking maken gemeenten en provincie afspraken over programmeren.',
  'WO-18':
    'In voorliggende overeenkomst staan de hoofdafspraken, in het programmeringsdocument dat als bijlage is bijgevoegd staat de specificering en uitleg. In het programmeringdocument worden elke twee jaar de wijzigingen doorgevoerd door besluiten van de colleges van GS en B&W.',
  'WO-19':
    'Gemeenten prioriteren op lokaal niveau plannen om tot een goede balans tussen vraag en aanbod op de woningmarkt te komen.',
  'WO-20':
    'Gemeenten en provincie spreken af dat een balans op de lokale woningmarkt maximaal 100% plancapaciteit ten opzichte van de te hanteren prognose inhoudt.',
  'WO-21': 'De te hanteren prognose is vastgelegd in het programmeringdocument.',
  'WO-22':
    'Gemeenten zorgen voor balans tussen vraag en aanbod op de woningmarkt binnen een periode van 3 jaar.',
  'WO-23': 'Gemeenten bezien elke 2 jaar hoe de balans tot stand komt (programmeringsstrategie).',
  'WO-24': 'Gemeenten maken afspraken binnen de subregio.',
  'WO-25':
    'Gemeenten maken indien aan de orde bij nieuwe of gewijzigde plannen afspraken met planrelevante gemeenten uit de regio ten behoeve van een goede kwantitatieve en kwalitatieve afstemming.',
  'WO-26':
    'De provincie ontwikkelt en deelt kennis en kan onderzoeken, analyses en programmeringsstrategieen faciliteren en ondersteunen. Gemeenten geven aan waar behoefte aan is.',
  'WO-27':
    'Bij sloop in combinatie met vervangende nieuwbouw wordt er planologisch-juridisch geborgd of er meer of minder woningen voor terugkomen. De in de komende periode verwachte sloop kan bij de woningbehoefte worden opgeteld, zonder dat een concrete koppeling wordt gelegd met de te slopen woningen.',
  'WO-28':
    'Om toekomstbestendigheid van bestaand zorgvastgoed te waarborgen spreken gemeente en provincie af dat overgang van intramuraal naar extramuraal binnen de bestaande voorraad wordt beschouwd als een ontwikkelen voor een bijzondere doelgroep, die niet meegerekend wordt met het woningbouwprogramma. Over de bestemming die dan aan een (voormalig) zorg complex moet worden gegeven treden gemeente en provincie in overleg.',
  'WO-29':
    'Transformatie, bouw of tijdelijke inrichting van bestaande voorraad specifiek voor statushouders wordt beschouwd als ontwikkelen voor een bijzondere doelgroep, die niet meegerekend wordt met het woningbouwprogramma. Over de bestemming die aan een dergelijke ontwikkeling moet worden gegeven treden gemeente en provincie in overleg.',
  'WO-30':
    'Het college van GS behouden zich de mogelijkheid tot inzet van het juridisch instrumentarium bij niet nakomen van de afspraken over programmeren.',

  // Monitoring
  'WO-31': 'Begin 2016 wordt nader bepaald hoe gemeenten en provincie deze afspraken gaan monitoren.',

  // Voetnoten
  'WO-voetnoot-1':
    'Waaronder: Omgevingsvisie Overijssel, Coalitieakkoord Provincie Overijssel ‘Overijssel Werkt’, Structuurvisie Infrastructuur en Ruimte (SVIR), Besluit ruimtelijke ordening (Bro)',
  'WO-voetnoot-2':
    'Amendement bij besluit PS/2014/359 Vervolg prestatie-afspraken wonen; Besluit doorzettingskracht PS/2014/1046.',
  'WO-voetnoot-3':
    'Coalitieakkoord GS 2015 – 2019 : In navolging van de succesvolle werkwijze van HMO bij de herstructurering van werklocaties, zetten wij een soortgelijk vehikel in voor herstructurering van leegstand in de binnenstad. Dit gebeurt in kansrijke gebieden onder voorwaarde dat anderen ook bijdragen.',
  'WO-voetnoot-4': 'Zie: Samenwerkingsovereenkomst Overijsselse Aanpak 2016-2020',
  'WO-voetnoot-5': 'Partners zijn: Uneto-VNI, Bouwend Nederland, Rijk en Kamer van Koophandel',
};
