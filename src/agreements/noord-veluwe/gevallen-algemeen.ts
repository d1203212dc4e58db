import type { RuleCase } from '../../core/article/case';
import { serialOf } from '../../core/values/date';
import { DAGEN, bevindingenVan, coachrij } from './voorbeeldwerkmap';
import type { Registerrij, Seniorenrij, Urenrij } from './voorbeeldwerkmap';

const looptijd = bevindingenVan('peildatum-buiten-looptijd');
const rij = bevindingenVan('rij-andere-partij');
const bewijs = bevindingenVan('register-bewijs');

const UREN: readonly Urenrij[] = [
  { corporatie: 'Uwoon', jaar: 2024, week: 1, uren: 36 },
  { corporatie: 'deltaWonen', jaar: 2024, week: 1, uren: 6 },
];
const WONINGEN: readonly Seniorenrij[] = [
  {
    corporatie: 'Uwoon',
    gemeente: 'Harderwijk',
    peildatum: DAGEN.eindeVan2024,
    seniorenwoningen: 820,
    voorrangswoningen: 590,
  },
];

const verankering = (meer: Registerrij = {}): Registerrij => ({
  afspraak: 'NV-1b-verankering',
  partij: 'Uwoon',
  datum: serialOf(2024, 5, 1),
  status: 'uitgevoerd',
  bewijs: 'Zaak 1',
  ...meer,
});

/** The cases of the rules about the workbook as a whole. */
export const GEVALLEN_ALGEMEEN: readonly RuleCase[] = [
  looptijd(
    '31 december 2023 ligt voor het begin van de overeenkomst.',
    { peildatum: DAGEN.voorHetBegin },
    'voor',
  ),
  looptijd('1 januari 2024 is de eerste dag.', { peildatum: DAGEN.begin }),
  looptijd('De einddatum in Gegevens is de laatste dag.', { peildatum: DAGEN.einde }),
  looptijd('Een dag na de einddatum is de overeenkomst voorbij.', { peildatum: DAGEN.naHetEinde }, 'na'),
  looptijd('Zonder einddatum is de overeenkomst nog niet voorbij.', {
    peildatum: DAGEN.naHetEinde,
    einddatum: null,
  }),
  looptijd(
    'De einddatum ligt voor het begin: dan is de overeenkomst voorbij.',
    { einddatum: serialOf(2023, 6, 30) },
    'na',
  ),
  rij('Een levering van Uwoon met alleen gesprekken van Uwoon.', {
    organisatie: 'Uwoon',
    resultaten: [coachrij('H-1')],
  }),
  rij(
    'Een levering van Uwoon met een gesprek van Omnia Wonen.',
    { organisatie: 'Uwoon', resultaten: [coachrij('H-1', { corporatie: 'Omnia Wonen' })] },
    'andere',
  ),
  rij('Een levering van Harderwijk met een gesprek van Omnia Wonen in Harderwijk.', {
    organisatie: 'Harderwijk',
    resultaten: [coachrij('H-1', { corporatie: 'Omnia Wonen' })],
  }),
  rij(
    'Een levering van Harderwijk met een gesprek in Ermelo.',
    { organisatie: 'Harderwijk', resultaten: [coachrij('H-1', { gemeente: 'Ermelo' })] },
    'andere',
  ),
  rij(
    'De gemeente Putten levert woningen van Uwoon in Harderwijk.',
    { organisatie: 'Putten', senioren: WONINGEN },
    'andere',
  ),
  rij('Een levering van Uwoon met uren van deltaWonen.', { organisatie: 'Uwoon', uren: UREN }, 'andere'),
  rij('Bij een gemeente kijken wij in Coachuren niet van wie een rij is.', {
    organisatie: 'Putten',
    uren: UREN,
  }),
  rij('In een levering van de regio staan rijen van iedereen.', {
    resultaten: [coachrij('H-1'), coachrij('H-2', { corporatie: 'deltaWonen', gemeente: 'Elburg' })],
    uren: UREN,
  }),
  rij('Van een rij is de corporatie niet te lezen: daar staat al een bevinding.', {
    organisatie: 'Uwoon',
    resultaten: [coachrij('H-1', { corporatie: 'Vivare' })],
  }),
  bewijs('Bij een uitgevoerde afspraak staat waar het bewijs te vinden is.', { register: [verankering()] }),
  bewijs('Een omschrijving is ook genoeg.', {
    register: [verankering({ bewijs: '', omschrijving: 'In de prestatieafspraken' })],
  }),
  bewijs('Er staat geen bewijs en geen omschrijving.', { register: [verankering({ bewijs: '' })] }, 'geen'),
  bewijs('Wat gepland is, heeft nog geen bewijs.', {
    register: [verankering({ bewijs: '', status: 'gepland' })],
  }),
];
