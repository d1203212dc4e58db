import type { RuleCase } from '../../../core/article/case';
import { serialOf } from '../../../core/values/date';
import { DAGEN, behoefte, gevallenOver, onbalansVastgesteld, plan } from '../voorbeeldwerkmap';

const geval = gevallenOver('WO-22');

/** One home too many on any peildatum. */
const TE_VEEL = { plannen: [plan('A', 2501)], behoefte: behoefte(250) };
/** The term that begins with this entry ends on 1 July 2020. */
const JULI_2017 = serialOf(2017, 7, 1);

export const GEVALLEN_22: readonly RuleCase[] = [
  geval(
    'Zwolle is in balans.',
    { plannen: [plan('A', 2500)], behoefte: behoefte(250), peildatum: DAGEN.begin },
    'voldoet',
  ),
  geval(
    'Zwolle is niet in balans op 1 januari 2019, de laatste dag van de termijn: die loopt nog.',
    { ...TE_VEEL, peildatum: DAGEN.laatsteHersteldag },
    'niet-te-bepalen',
    'loopt',
  ),
  geval(
    'Op 2 januari 2019 is de termijn voorbij.',
    { ...TE_VEEL, peildatum: DAGEN.naHersteltermijn },
    'voldoet-niet',
    'voorbij',
  ),
  geval(
    'De onbalans is vastgesteld op 1 juli 2017: op 1 juli 2020 loopt de termijn nog.',
    { ...TE_VEEL, register: [onbalansVastgesteld(JULI_2017)], peildatum: serialOf(2020, 7, 1) },
    'niet-te-bepalen',
    'loopt',
  ),
  geval(
    'De onbalans is vastgesteld op 1 juli 2017: op 2 juli 2020 is de termijn voorbij.',
    { ...TE_VEEL, register: [onbalansVastgesteld(JULI_2017)], peildatum: serialOf(2020, 7, 2) },
    'voldoet-niet',
    'voorbij',
  ),
  geval(
    'Een tweede vaststelling begint de termijn niet opnieuw.',
    {
      ...TE_VEEL,
      register: [onbalansVastgesteld(serialOf(2019, 1, 1)), onbalansVastgesteld(serialOf(2016, 6, 1))],
      peildatum: serialOf(2019, 6, 2),
    },
    'voldoet-niet',
    'voorbij',
  ),
  geval(
    'Een geplande vaststelling telt niet: de termijn begon op 1 januari 2016.',
    {
      ...TE_VEEL,
      register: [onbalansVastgesteld(JULI_2017, { status: 'gepland' })],
      peildatum: DAGEN.naHersteltermijn,
    },
    'voldoet-niet',
    'voorbij',
  ),
  geval(
    'De vaststelling van een andere gemeente telt niet.',
    {
      ...TE_VEEL,
      register: [onbalansVastgesteld(JULI_2017, { partij: 'Deventer' })],
      peildatum: DAGEN.naHersteltermijn,
    },
    'voldoet-niet',
    'voorbij',
  ),
  geval(
    'De termijn eindigt na de looptijd: of Zwolle op tijd is, komt niet meer vast te staan.',
    { ...TE_VEEL, register: [onbalansVastgesteld(serialOf(2018, 6, 1))], peildatum: DAGEN.einde },
    'niet-te-bepalen',
    'loopt',
  ),
  geval(
    'De datum van de vaststelling is niet te lezen: wanneer de termijn begon, is niet bekend.',
    { ...TE_VEEL, register: [onbalansVastgesteld('vorig jaar')], peildatum: DAGEN.naHersteltermijn },
    'niet-te-bepalen',
  ),
  geval(
    'De balans zelf is niet te bepalen, dus het herstel ook niet.',
    { plannen: [plan('A', 2501)], behoefte: [], peildatum: DAGEN.naHersteltermijn },
    'niet-te-bepalen',
  ),
  geval(
    'Na de looptijd beoordelen wij het herstel niet.',
    { ...TE_VEEL, peildatum: DAGEN.naHetEinde },
    'niet-van-toepassing',
  ),
];
