import { CORPORATIENAMEN, GEMEENTENAMEN } from '../../../agreements/noord-veluwe/partijen';
import { serialOf } from '../../../core/values/date';
import { vermelding } from '../maken/eigen-rijen';
import type { Rij } from '../maken/rij';

/** Those that give tenants who move priority by ordinance, and so settle its terms with the corporations. */
const MET_VOORRANGSREGELING = ['Ermelo', 'Harderwijk', 'Putten'];
/** Those that still have to lay it down in their policy. */
const LATER_VERANKERD = ['Elburg', 'Oldebroek'];

const WERKOVERLEG = [serialOf(2024, 3, 12), serialOf(2024, 10, 8), serialOf(2025, 4, 15)];

const zaak = (jaar: number, nummer: number): string =>
  `Zaak ${String(jaar)}-${String(nummer).padStart(3, '0')}`;

/** Everyone has a day of its own; `nummer` is its place in the agreement. */
const op = (jaar: number, maand: number, nummer: number): number => serialOf(jaar, maand, 4 + nummer * 3);

const vanCorporatie = (naam: string, nummer: number): readonly Rij[] => [
  vermelding(
    'NV-1b-capaciteit',
    naam,
    op(2024, 2, nummer),
    'Uren vrijgemaakt voor overleg en monitoring.',
    zaak(2024, 40 + nummer),
  ),
  vermelding(
    'NV-1b-verankering',
    naam,
    op(2024, 6, nummer),
    'Doorstroming staat in de prestatieafspraken.',
    zaak(2024, 60 + nummer),
  ),
];

const voorrangsregeling = (naam: string, nummer: number): readonly Rij[] => [
  vermelding(
    'NV-1c-voorrangsregeling',
    naam,
    op(2024, 3, nummer),
    'Voorrang opgenomen in de huisvestingsverordening.',
    zaak(2024, 100 + nummer),
  ),
  vermelding(
    'NV-1c-afstemming',
    naam,
    op(2024, 5, nummer),
    'Voorwaarden besproken met de corporaties.',
    zaak(2024, 120 + nummer),
  ),
];

const verankering = (naam: string, nummer: number): Rij =>
  LATER_VERANKERD.includes(naam)
    ? vermelding('NV-1c-verankering', naam, op(2025, 11, nummer), 'Woonvisie naar de raad.', '', 'gepland')
    : vermelding(
        'NV-1c-verankering',
        naam,
        op(2024, 9, nummer),
        'Doorstroming staat in de woonvisie.',
        zaak(2024, 140 + nummer),
      );

const vanGemeente = (naam: string, nummer: number): readonly Rij[] => [
  ...(MET_VOORRANGSREGELING.includes(naam) ? voorrangsregeling(naam, nummer) : []),
  verankering(naam, nummer),
  vermelding(
    'NV-1c-capaciteit',
    naam,
    op(2024, 2, nummer),
    'Uren vrijgemaakt voor overleg en monitoring.',
    zaak(2024, 160 + nummer),
  ),
  vermelding(
    'NV-1c-uitvoering',
    naam,
    op(2025, 3, nummer),
    'Afspraken over maatwerk bij verhuizen.',
    zaak(2025, 20 + nummer),
  ),
];

/** What was done in the first two years; what is left has until the agreement ends. */
export const AFSPRAKENREGISTER: readonly Rij[] = [
  ...WERKOVERLEG.map((dag, nummer) =>
    vermelding(
      'NV-1b-werkoverleg',
      'Regio',
      dag,
      'Werkoverleg van de verhuiscoaches.',
      `Verslag ${String(nummer + 1)}`,
    ),
  ),
  ...CORPORATIENAMEN.flatMap(vanCorporatie),
  ...GEMEENTENAMEN.flatMap(vanGemeente),
];
