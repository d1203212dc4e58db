/**
 * What a person must judge, by the id of its article, and why no computer can: the whole of an article, or the part
 * of it that no sheet and no register can show.
 */
export const MENSENWERK = {
  'WO-aanhef-kaders':
    'Of u binnen bestaand beleid en besluiten werkt en samen naar oplossingen zoekt, staat in geen blad. Dat beoordelen mensen.',
  'WO-1':
    'Het register laat zien dat er bijeenkomsten waren. Of gemeenten daar echt ervaring uitwisselden, en of de juiste partijen erbij waren, beoordelen mensen.',
  'WO-2':
    'Deze zin zegt wat gemeenten en provincie willen. Of de doorstroming beter werd, beoordelen mensen.',
  'WO-2.3': 'Het register laat zien dat er een voorstel is. Of de provincie genoeg hielp, beoordelen mensen.',
  'WO-4':
    'Deze zin zegt waartoe de afspraken 4.1 tot en met 4.4 dienen. Of mensen langer zelfstandig wonen, beoordelen mensen.',
  'WO-5':
    'Deze zin zegt wat gemeenten en provincie willen. Of er nieuwe woonvormen bij kwamen, beoordelen mensen.',
  'WO-5.3':
    'Het register laat zien dat er bijeenkomsten waren. Of de provincie die goed hielp regelen, beoordelen mensen.',
  'WO-7':
    'Het register laat zien dat er onderzoek was. Of dat zoveel mogelijk aansloot op bestaande scans, beoordelen mensen.',
  'WO-10':
    'De overeenkomst noemt geen bedrag en geen norm voor deze steun. Of de provincie genoeg investeert, beoordelen mensen.',
  'WO-10.2': 'De overeenkomst zegt niet hoeveel steun voor communicatie genoeg is. Dat beoordelen mensen.',
  'WO-14':
    'Dit artikel zegt wat al in een ander convenant staat. Dat convenant zit niet bij de overeenkomst.',
  'WO-16':
    'Het register laat zien dat er onderzoek was. Of gemeenten en provincie energieneutraal bouwen bevorderen, beoordelen mensen.',
  'WO-17': 'Dit artikel zegt waarom er afspraken zijn. Of ze het doel bereiken, beoordelen mensen.',
  'WO-26':
    'Wat de provincie kan doen en wat gemeenten nodig hebben, is een gesprek. De overeenkomst noemt geen aantal en geen termijn.',
  'WO-30': 'Of het college van GS juridische middelen inzet, besluit het college zelf.',
  'WO-voetnoot-1':
    'Deze voetnoot noemt het beleid waarbinnen de afspraken gelden. Of u daaraan voldoet, beoordelen mensen.',
  'WO-voetnoot-2':
    'Deze voetnoot noemt besluiten van Provinciale Staten. Zij zitten niet bij de overeenkomst.',
  'WO-voetnoot-3':
    'Deze voetnoot legt uit wat de HMO-aanpak is. Of een gebied kansrijk is en of anderen genoeg bijdragen, beoordelen mensen.',
  'WO-voetnoot-4': 'Deze voetnoot verwijst naar een andere overeenkomst. Die zit niet bij deze overeenkomst.',
  'WO-voetnoot-5': 'Deze voetnoot noemt de andere partners. Er valt niets te berekenen.',
  'WO-voetnoot-6':
    'Bij artikel 11 staat een teken voor voetnoot 6, maar de overeenkomst geeft er geen tekst bij. Misschien zijn er dus meer voorwaarden dan u hier leest.',
} as const satisfies Readonly<Record<string, string>>;
