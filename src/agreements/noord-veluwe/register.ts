import { registerrij } from '../algemeen/register/registerafspraak';
import type { Registerafspraak } from '../algemeen/register/registerafspraak';
import { ELK_JAAR, VOOR_HET_EINDE } from '../algemeen/register/termijnen';
import type { Partij } from './partijen';
import type { REGISTER_IDS } from './register-ids';
import { ELKE_CORPORATIE, ELKE_GEMEENTE, REGIO_OF_CORPORATIE } from './registerpartijen';
import { BIJ_EEN_VOORRANGSREGELING } from './registertermijnen';

type Afspraak = (typeof REGISTER_IDS)[number];

const rij = registerrij<Afspraak, Partij>();

/**
 * The duties that the register shows, in the order of the agreement: which, who shows it (`registerpartijen.ts`), when
 * and how often (`registertermijnen.ts`), and what. Each row makes a rule (`algemeen/register/regel.ts`) and parameters
 * with their source; its cases stand in `gevallen-register.ts`, its literal text in `tekst.ts`. Two that it knows are no
 * duty: NV-5c-opzegging and NV-5c-einde say who ended the agreement and when (article 5c).
 */
export const REGISTERAFSPRAKEN: readonly Registerafspraak<Afspraak, Partij>[] = [
  rij('NV-1b-werkoverleg', REGIO_OF_CORPORATIE, ELK_JAAR, {
    artikel: 'NV-1b',
    ernst: 'signaal',
    alleenBevindingen: true,
    aantal: {
      waarde: 1,
      herkomst: 'uitvoeringskeuze',
      motive: 'Artikel 1b noemt geen aantal. Wij kijken of er elk jaar werkoverleg was.',
    },
    wat: 'werkoverleg van de verhuiscoaches',
    vraagt: 'De verhuiscoaches houden elk jaar werkoverleg.',
    leeswijzen: ['Werkoverleg van de regio of van één corporatie is genoeg.'],
  }),
  rij('NV-1b-verankering', ELKE_CORPORATIE, VOOR_HET_EINDE, {
    artikel: 'NV-1b',
    wat: 'doorstroming in het beleid',
    vraagt: 'Een corporatie draagt bij aan het vastleggen van doorstroming in beleid.',
  }),
  rij('NV-1b-capaciteit', ELKE_CORPORATIE, VOOR_HET_EINDE, {
    artikel: 'NV-1b',
    wat: 'capaciteit voor overleg en monitoring',
    vraagt: 'Een corporatie stelt capaciteit beschikbaar voor overleg en monitoring.',
  }),
  rij('NV-1c-voorrangsregeling', ELKE_GEMEENTE, VOOR_HET_EINDE, {
    artikel: 'NV-1c',
    ernst: 'streven',
    wat: 'voorrangsregeling in de huisvestingsverordening',
    vraagt: 'Een gemeente streeft naar een voorrangsregeling in de huisvestingsverordening.',
  }),
  rij('NV-1c-afstemming', ELKE_GEMEENTE, BIJ_EEN_VOORRANGSREGELING, {
    artikel: 'NV-1c',
    wat: 'afstemming van de voorwaarden met de corporaties',
    vraagt: 'Een gemeente met een voorrangsregeling stemt de voorwaarden af met de corporaties.',
    leeswijzen: [
      'Afstemming vragen wij alleen van een gemeente die volgens het register een voorrangsregeling heeft.',
    ],
  }),
  rij('NV-1c-verankering', ELKE_GEMEENTE, VOOR_HET_EINDE, {
    artikel: 'NV-1c',
    wat: 'doorstroming in het beleid',
    vraagt: 'Een gemeente draagt bij aan het vastleggen van doorstroming in beleid.',
  }),
  rij('NV-1c-uitvoering', ELKE_GEMEENTE, VOOR_HET_EINDE, {
    artikel: 'NV-1c',
    ernst: 'streven',
    wat: 'medewerking aan de uitvoering van het beleid',
    vraagt: 'Een gemeente werkt waar mogelijk mee aan de uitvoering van het beleid.',
  }),
  rij('NV-1c-capaciteit', ELKE_GEMEENTE, VOOR_HET_EINDE, {
    artikel: 'NV-1c',
    wat: 'capaciteit voor overleg en monitoring',
    vraagt: 'Een gemeente stelt capaciteit beschikbaar voor overleg en monitoring.',
  }),
];
