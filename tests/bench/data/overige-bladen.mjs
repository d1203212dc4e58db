import { GEMEENTEN } from './plannen.mjs';

/* The sheets of a delivery of the region beside its plans: filled in as agreed, so that there is little to report. */

const dag = (jaar, maand, dag) => Date.UTC(jaar, maand - 1, dag) / 86_400_000 + 25_569;

/** Duties of the register that each municipality has done, and those that the parties did together. */
const VAN_GEMEENTEN = ['WO-5.1', 'WO-5.2', 'WO-5.3', 'WO-6', 'WO-8.1', 'WO-8.2', 'WO-10.1', 'WO-13', 'WO-18'];
const SAMEN = ['WO-1', 'WO-2.1', 'WO-2.2', 'WO-3', 'WO-4.1', 'WO-4.2', 'WO-9', 'WO-23', 'WO-voortgang'];

const gedaan = (afspraak, partij, i) => [
  afspraak,
  partij,
  dag(2016, 3 + (i % 9), 1 + (i % 28)),
  'uitgevoerd',
  `Besproken in overleg ${i % 12}`,
  `Zaak 2016-${100 + i}`,
];

const REGISTER = [
  ...GEMEENTEN.flatMap((gemeente, i) =>
    VAN_GEMEENTEN.map((afspraak, j) => gedaan(afspraak, gemeente, i + j)),
  ),
  ...['Provincie', 'Regio'].flatMap((partij) => SAMEN.map((afspraak, i) => gedaan(afspraak, partij, i))),
];

const KLASSEN = ['A+++++', 'A++++', 'A+++', 'A++', 'A+', 'A', 'B', 'C', 'D', 'E', 'F', 'G'];

const LABELS = GEMEENTEN.flatMap((gemeente, i) =>
  [2015, 2016, 2017].map((jaar) => {
    const aantallen = KLASSEN.map((_, klasse) => 10 + i + klasse * 100 + (jaar - 2015) * (12 - klasse));
    const som = aantallen.reduce((totaal, aantal) => totaal + aantal, 0);
    return [gemeente, dag(jaar, 12, 31), som + 2500, ...aantallen, 2000, 600, 500, 'Landelijk bestand'];
  }),
);

const LOKET = GEMEENTEN.map((gemeente, i) => [
  gemeente,
  60_000,
  dag(2016, 9, 1),
  36_000,
  480 + i,
  50,
  dag(2016, 6, 15),
  'ja',
  'ja',
  'ja',
  `Zaak 2016-${i}`,
]);

const MAATWERK = GEMEENTEN.flatMap((gemeente, i) =>
  ['innovatie', 'pilot', 'doelgroepen'].map((grond, j) => [
    gemeente,
    `MW-${j + 1}`,
    grond,
    'Isolatie van rijwoningen uit de jaren zestig.',
    40_000,
    40_000 + i,
    25_000,
    dag(2017, 4, 12),
  ]),
);

const VASTGOED = GEMEENTEN.flatMap((gemeente) =>
  Array.from({ length: 20 }, (_, i) => [
    gemeente,
    2016,
    `Gebouw ${i + 1}`,
    i % 5 === 0 ? 'ja' : 'nee',
    ['hoog', 'midden', 'laag'][i % 3],
    'Ombouwen tot woningen voor starters.',
    i % 2 === 0 ? 'ja' : 'nee',
    dag(2020, 8, 1 + i),
    'School',
  ]),
);

/** Every sheet of the agreement beside Gegevens, the plans and the need: by name, with its headers. */
export const OVERIGE_BLADEN = {
  Afsprakenregister: [['Afspraak', 'Partij', 'Datum', 'Status', 'Omschrijving', 'Bewijs'], ...REGISTER],
  Toelichtingen: [
    ['Regel', 'Sleutel', 'Toelichting'],
    ['WO-27-borging', 'Zwolle|PLN-0000001', 'Het saldo ligt vast in een brief.'],
  ],
  Energielabels: [
    [
      'Gemeente',
      'Peildatum',
      'Koopwoningen totaal',
      ...KLASSEN,
      'Voorlopig label',
      'Waarvan voorlopig B of beter',
      'Zonder label',
      'Bron',
    ],
    ...LABELS,
  ],
  Energieloket: [
    [
      'Gemeente',
      'Bijdrage provincie',
      'Datum toekenning',
      'Cofinanciering geld',
      'Inzet uren',
      'Uurtarief',
      'Plan van aanpak',
      'Loketorganisatie beschreven',
      'Verzelfstandigde markt beschreven',
      'Actieve marktaanpak beschreven',
      'Vindplaats',
    ],
    ...LOKET,
  ],
  Maatwerkafspraken: [
    [
      'Gemeente',
      'Naam of nummer',
      'Grond',
      'Omschrijving',
      'Bijdrage provincie',
      'Cofinanciering gemeente',
      'Marktfinanciering',
      'Datum',
    ],
    ...MAATWERK,
  ],
  'Vrijkomend vastgoed': [
    [
      'Gemeente',
      'Peiljaar',
      'Object',
      'Bijzondere aandacht',
      'Prioriteit',
      'Uitvoeringsstrategie',
      'Gemeentelijk eigendom',
      'Verwacht vrij',
      'Huidige functie',
    ],
    ...VASTGOED,
  ],
};
