/**
 * The literal text of the agreement, by article id: words and spelling as printed, white space collapsed,
 * page and footnote marks left out. So far of the articles that are built.
 */
export const TEKST: Readonly<Record<string, string>> = {
  'WO-17':
    'Ten behoefte van zuinig en zorgvuldig ruimtegebruik en de regionale onderbouwing en afstemming voor de ladder van duurzame verstedelijking maken gemeenten en provincie afspraken over programmeren.',
  'WO-19':
    'Gemeenten prioriteren op lokaal niveau plannen om tot een goede balans tussen vraag en aanbod op de woningmarkt te komen.',
  'WO-20':
    'Gemeenten en provincie spreken af dat een balans op de lokale woningmarkt maximaal 100% plancapaciteit ten opzichte van de te hanteren prognose inhoudt.',
  'WO-21': 'De te hanteren prognose is vastgelegd in het programmeringdocument.',
  'WO-22':
    'Gemeenten zorgen voor balans tussen vraag en aanbod op de woningmarkt binnen een periode van 3 jaar.',
  'WO-25':
    'Gemeenten maken indien aan de orde bij nieuwe of gewijzigde plannen afspraken met planrelevante gemeenten uit de regio ten behoeve van een goede kwantitatieve en kwalitatieve afstemming.',
  'WO-27':
    'Bij sloop in combinatie met vervangende nieuwbouw wordt er planologisch-juridisch geborgd of er meer of minder woningen voor terugkomen. De in de komende periode verwachte sloop kan bij de woningbehoefte worden opgeteld, zonder dat een concrete koppeling wordt gelegd met de te slopen woningen.',
  'WO-28':
    'Om toekomstbestendigheid van bestaand zorgvastgoed te waarborgen spreken gemeente en provincie af dat overgang van intramuraal naar extramuraal binnen de bestaande voorraad wordt beschouwd als een ontwikkelen voor een bijzondere doelgroep, die niet meegerekend wordt met het woningbouwprogramma. Over de bestemming die dan aan een (voormalig) zorg complex moet worden gegeven treden gemeente en provincie in overleg.',
  'WO-29':
    'Transformatie, bouw of tijdelijke inrichting van bestaande voorraad specifiek voor statushouders wordt beschouwd als ontwikkelen voor een bijzondere doelgroep, die niet meegerekend wordt met het woningbouwprogramma. Over de bestemming die aan een dergelijke ontwikkeling moet worden gegeven treden gemeente en provincie in overleg.',
  'WO-30':
    'Het college van GS behouden zich de mogelijkheid tot inzet van het juridisch instrumentarium bij niet nakomen van de afspraken over programmeren.',
};
