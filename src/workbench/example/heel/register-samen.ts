import { serialOf } from '../../../core/values/date';
import { vermelding } from '../maken/eigen-rijen';
import type { Rij } from '../maken/rij';

type Dag = readonly [jaar: number, maand: number, dag: number];
type Eenmalig = readonly [afspraak: string, partij: string, dag: Dag, omschrijving: string, bewijs: string];

/** The days of the meetings about status holders: two a year. */
export const BIJEENKOMSTEN: readonly Dag[] = [
  [2016, 4, 14],
  [2016, 11, 10],
  [2017, 4, 13],
  [2017, 11, 9],
  [2018, 4, 12],
  [2018, 11, 8],
  [2019, 4, 11],
  [2019, 11, 7],
];

const EENMALIG: readonly Eenmalig[] = [
  ['WO-31', 'Regio', [2016, 3, 10], 'Afspraak over de monitor wonen.', 'Verslag regio maart 2016'],
  ['WO-monitoringssysteem', 'Regio', [2016, 5, 20], 'Monitor vastgesteld.', 'Verslag regio mei 2016'],
  ['WO-midterm', 'Regio', [2018, 6, 14], 'Tussenstand met alle gemeenten besproken.', 'Rapport midterm 2018'],
  ['WO-2.1', 'Provincie', [2017, 6, 22], 'Onderzoek naar instrumenten voor doorstroming.', 'Rapport 2017-31'],
  ['WO-2.2', 'Zwolle', [2018, 2, 8], 'Proef met voorrang voor wie kleiner gaat wonen.', 'Zaak 2018-022'],
  ['WO-2.3', 'Regio', [2018, 9, 20], 'Voorstel voor beleggers in middeldure huur.', 'Brochure 2018'],
  ['WO-4.1', 'Regio', [2017, 3, 16], 'Campagne Lang zult u wonen.', 'Campagneplan 2017'],
  ['WO-4.2', 'Provincie', [2018, 5, 17], 'Lening uitgebreid met aanpassingen in huis.', 'Besluit 2018-114'],
  ['WO-4.3', 'Provincie', [2017, 10, 5], 'Onderzoek naar gehuurde aanpassingen.', 'Notitie 2017-58'],
  ['WO-4.4', 'Kampen', [2017, 9, 14], 'Ideeën voor een buurt om oud te worden.', 'Zaak 2017-318'],
  ['WO-5.1', 'Deventer', [2017, 2, 23], 'Proef met kleine woningen voor starters.', 'Zaak 2017-061'],
  ['WO-5.1', 'Zwolle', [2018, 10, 11], 'Proef met gemengd wonen.', 'Zaak 2018-204'],
  [
    'WO-5.2',
    'Provincie',
    [2017, 11, 16],
    'Verkenning van nieuwe aanbieders van woningen.',
    'Notitie 2017-66',
  ],
  ['WO-7', 'Regio', [2016, 10, 13], 'Onderzoek naar een scan voor leegstaande gebouwen.', 'Rapport 2016-47'],
  ['WO-8', 'Provincie', [2016, 9, 15], 'Aanpak voor het centrumgebied.', 'Besluit 2016-298'],
  ['WO-10.1', 'Provincie', [2017, 4, 6], 'Het Data Management Systeem werkt.', 'Oplevering 2017'],
  ['WO-15', 'Regio', [2018, 3, 22], 'Gesprek met de corporaties.', 'Verslag maart 2018'],
  ['WO-16', 'Regio', [2016, 11, 24], 'Onderzoek naar energieneutraal bouwen.', 'Rapport 2016-52'],
  ['WO-18', 'Gedeputeerde Staten', [2017, 12, 12], 'Programmeringsdocument bijgewerkt.', 'Besluit 2017-402'],
  ['WO-18', 'Gedeputeerde Staten', [2019, 12, 10], 'Programmeringsdocument bijgewerkt.', 'Besluit 2019-377'],
  // From this day on there are three years to restore the balance.
  ['WO-22', 'Deventer', [2017, 6, 15], 'Onbalans vastgesteld.', 'Zaak 2017-190'],
];

const JAREN = [2016, 2017, 2018, 2019] as const;

/** What is done every year, each on its own day. */
const JAARLIJKS: readonly (readonly [afspraak: string, partij: string, maand: number, wat: string])[] = [
  ['WO-voortgang', 'Regio', 12, 'Voortgang gemeten en besproken.'],
  ['WO-3', 'Provincie', 5, 'Bijeenkomst over wonen en zorg, voorjaar.'],
  ['WO-3', 'Provincie', 10, 'Bijeenkomst over wonen en zorg, najaar.'],
  ['WO-5.3', 'Provincie', 6, 'Bijeenkomst over proeven met nieuwe woonvormen.'],
  ['WO-9', 'Regio', 9, 'Event over stedelijke vernieuwing.'],
  ['WO-9-uitvraag', 'Provincie', 2, 'Gevraagd welke gemeenten mee organiseren.'],
];

/** The second meeting of 2017 about housing and care was not held: nobody's mistake in the list. */
const gingDoor = (afspraak: string, jaar: number, maand: number): boolean =>
  !(afspraak === 'WO-3' && jaar === 2017 && maand === 10);

/** What the province, the region and the parties together did. */
export const SAMEN: readonly Rij[] = [
  ...EENMALIG.map(([afspraak, partij, dag, omschrijving, bewijs]) =>
    vermelding(afspraak, partij, serialOf(...dag), omschrijving, bewijs),
  ),
  ...BIJEENKOMSTEN.map((dag) =>
    vermelding('WO-1', 'Provincie', serialOf(...dag), 'Regionale bijeenkomst statushouders.', 'Verslag'),
  ),
  ...JAARLIJKS.flatMap(([afspraak, partij, maand, wat], nummer) =>
    JAREN.filter((jaar) => gingDoor(afspraak, jaar, maand)).map((jaar) =>
      vermelding(afspraak, partij, serialOf(jaar, maand, 4 + nummer), wat, `Verslag ${String(jaar)}`),
    ),
  ),
  vermelding('WO-voortgang', 'Regio', serialOf(2020, 12, 10), 'Voortgang meten.', '', 'gepland'),
];
