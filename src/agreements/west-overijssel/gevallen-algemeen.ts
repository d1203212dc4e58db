import type { RuleCase } from '../../core/article/case';
import { DAGEN, bevindingenVan, onbalansVastgesteld, plan } from './voorbeeldwerkmap';

const looptijd = bevindingenVan('peildatum-buiten-looptijd');
const rij = bevindingenVan('rij-andere-partij');
const bewijs = bevindingenVan('register-bewijs');

const PLANNEN = { plannen: [plan('A', 100)] };
const MET_DEVENTER = { plannen: [plan('A', 100), plan('B', 50, { gemeente: 'Deventer' })] };

/** The cases of the rules about the workbook as a whole. */
export const GEVALLEN_ALGEMEEN: readonly RuleCase[] = [
  looptijd(
    '31 december 2015 ligt voor het begin van de overeenkomst.',
    { ...PLANNEN, peildatum: DAGEN.voorHetBegin },
    'voor',
  ),
  looptijd('1 januari 2016 is de eerste dag.', { ...PLANNEN, peildatum: DAGEN.begin }),
  looptijd('31 december 2020 is de laatste dag.', { ...PLANNEN, peildatum: DAGEN.einde }),
  looptijd(
    '1 januari 2021 ligt na het einde van de overeenkomst.',
    { ...PLANNEN, peildatum: DAGEN.naHetEinde },
    'na',
  ),
  rij('Een levering van Zwolle met alleen plannen van Zwolle.', PLANNEN),
  rij('Een levering van Zwolle met een plan van Deventer.', MET_DEVENTER, 'andere'),
  rij('In een levering van de regio staan plannen van alle gemeenten.', {
    ...MET_DEVENTER,
    organisatie: 'Regio',
  }),
  rij('In een levering van de provincie ook.', { ...MET_DEVENTER, organisatie: 'Provincie Overijssel' }),
  rij('Van een rij is de gemeente niet te lezen: daar staat al een bevinding.', {
    plannen: [plan('A', 100, { gemeente: 'Atlantis' })],
  }),
  bewijs('Bij een uitgevoerde afspraak staat waar het bewijs te vinden is.', {
    register: [onbalansVastgesteld(DAGEN.begin)],
  }),
  bewijs('Een omschrijving is ook genoeg.', {
    register: [onbalansVastgesteld(DAGEN.begin, { bewijs: '', omschrijving: 'Vastgesteld in het college' })],
  }),
  bewijs(
    'Er staat geen bewijs en geen omschrijving.',
    { register: [onbalansVastgesteld(DAGEN.begin, { bewijs: '' })] },
    'geen',
  ),
  bewijs('Wat gepland is, heeft nog geen bewijs.', {
    register: [onbalansVastgesteld(DAGEN.begin, { bewijs: '', status: 'gepland' })],
  }),
];
