import { serialOf } from '../../../../core/values/date';
import { celfoutIn } from '../../maken/celfout';
import type { Fout } from '../../maken/fout';
import { VERZONNEN_NUMMER } from '../../maken/verzonnen';

const inMaatwerk = celfoutIn('Maatwerkafspraken');
const inVastgoed = celfoutIn('Vrijkomend vastgoed');

/** In Maatwerkafspraken. */
export const IN_MAATWERK: readonly Fout[] = [
  inMaatwerk(['Dalfsen', 'MW-DA-1'], 'Marktfinanciering', 0, 'WO-12', [
    { regel: 'WO-12', onderwerp: 'Dalfsen', uitkomst: 'voldoet-niet' },
  ]),
  inMaatwerk(['Deventer', 'MW-DE-2'], 'Grond', 'Innovatie', 'veld-schrijfwijze'),
  inMaatwerk(
    ['Hardenberg', 'MW-HA-1'],
    'Omschrijving',
    `Hulp aan huis, eerst bij bewoner ${VERZONNEN_NUMMER}.`,
    'avg-bsn',
  ),
  inMaatwerk(['Kampen', 'MW-KA-1'], 'Aantal of percentage', '', 'WO-12'),
  inMaatwerk(['Raalte', 'MW-RA-1'], 'Omschrijving', '', 'veld-verplicht'),
  inMaatwerk(['Steenwijkerland', 'MW-SW-1'], 'Bijdrage provincie', '15.000 euro', 'veld-type'),
  {
    soort: 'dubbel',
    blad: 'Maatwerkafspraken',
    rij: ['Zwolle', 'MW-ZW-2'],
    gevolgen: [{ regel: 'sleutel-dubbel', kolom: 'Gemeente' }],
    oordelen: [{ regel: 'WO-12', onderwerp: 'Zwolle', uitkomst: 'niet-te-bepalen' }],
  },
];

/** In Vrijkomend vastgoed. */
export const IN_VASTGOED: readonly Fout[] = [
  inVastgoed(['Deventer', 2018, 'Wijkcentrum Oost'], 'Gemeentelijk eigendom', 'Ja', 'veld-schrijfwijze'),
  inVastgoed(['Hardenberg', 2018, 'School De Brink'], 'Peiljaar', 2017, 'veld-bereik'),
  inVastgoed(['Hardenberg', 2018, 'Winkelstrook Voorstraat'], 'Prioriteit', '', [
    { regel: 'WO-8.3', kolom: 'Prioriteit' },
  ]),
  inVastgoed(['Kampen', 2018, 'Bibliotheek'], 'Verwacht vrij', '1-8-2020', 'veld-datumtekst'),
  inVastgoed(['Raalte', 2018, 'Gemeentewerf'], 'Uitvoeringsstrategie', '', 'WO-8.3', [
    { regel: 'WO-8.3', onderwerp: 'Raalte', tijdvak: '2018', uitkomst: 'voldoet-niet' },
  ]),
  inVastgoed(['Zwolle', 2018, 'Sporthal Holtenbroek'], 'Object', '', 'veld-verplicht'),
  // Not one of the eleven; nobody else's figures depend on it.
  {
    soort: 'erbij',
    blad: 'Vrijkomend vastgoed',
    waarden: {
      Gemeente: 'Hellendoorn',
      Peiljaar: 2018,
      Object: 'Gemeentehuis',
      Kern: 'Nijverdal',
      'Bijzondere aandacht': 'nee',
      'Gemeentelijk eigendom': 'ja',
      'Verwacht vrij': serialOf(2021, 3, 1),
      'Huidige functie': 'Kantoor',
    },
    gevolgen: [{ regel: 'veld-code', kolom: 'Gemeente' }],
    oordelen: [{ regel: 'WO-8.3', onderwerp: 'Zwolle', tijdvak: '2018', uitkomst: 'voldoet' }],
  },
];
