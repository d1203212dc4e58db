import type { RuleCase } from '../../../core/article/case';
import { serialOf } from '../../../core/values/date';
import { DAGEN, PROGNOSE, bevindingenVan, behoefte, gevallenOver, metJaar, plan } from '../voorbeeldwerkmap';

const geval = gevallenOver('WO-21');
const peildag = bevindingenVan('WO-21-peildatum');

const PLANNEN = { plannen: [plan('A', 100)] };

export const GEVALLEN_21: readonly RuleCase[] = [
  geval('Alle jaren noemen de te hanteren prognose.', { ...PLANNEN, behoefte: behoefte(100) }, 'voldoet'),
  geval(
    'Hoofdletters en spaties eromheen maken geen andere prognose.',
    { ...PLANNEN, behoefte: metJaar(behoefte(100), 2018, { prognose: ` ${PROGNOSE.toUpperCase()} ` }) },
    'voldoet',
  ),
  geval(
    'Alle jaren noemen een andere prognose dan Gegevens.',
    { ...PLANNEN, behoefte: behoefte(100, { prognose: 'Primos 2017' }) },
    'voldoet-niet',
    'andere',
  ),
  geval(
    'De jaren noemen verschillende prognoses: welke geldt, is niet te bepalen.',
    { ...PLANNEN, behoefte: metJaar(behoefte(100), 2018, { prognose: 'Primos 2017' }) },
    'niet-te-bepalen',
  ),
  geval(
    'Over een voorbij jaar mag een andere prognose staan.',
    {
      ...PLANNEN,
      behoefte: metJaar(behoefte(100), 2018, { prognose: 'Primos 2014' }),
      peildatum: DAGEN.laatsteHersteldag,
    },
    'voldoet',
  ),
  geval(
    'Van één jaar ontbreekt de behoefte.',
    { ...PLANNEN, behoefte: behoefte(100).slice(0, -1) },
    'niet-te-bepalen',
  ),
  geval(
    'In Gegevens staat geen te hanteren prognose.',
    { ...PLANNEN, behoefte: behoefte(100), teHanterenPrognose: '' },
    'niet-te-bepalen',
  ),
  geval(
    'Na de looptijd beoordelen wij de prognose niet.',
    { ...PLANNEN, behoefte: behoefte(100, { prognose: 'Primos 2017' }), peildatum: DAGEN.naHetEinde },
    'niet-van-toepassing',
  ),
  peildag('1 januari is een goede peildatum.', PLANNEN),
  peildag('31 december is een goede peildatum.', { ...PLANNEN, peildatum: DAGEN.eindeVan2019 }),
  peildag(
    'Op 2 januari telt het hele jaar nog mee.',
    { ...PLANNEN, peildatum: DAGEN.naHersteltermijn },
    'midden',
  ),
  peildag(
    'Op 30 december telt het hele jaar nog mee.',
    { ...PLANNEN, peildatum: serialOf(2019, 12, 30) },
    'midden',
  ),
  peildag(
    'Ook op de eerste dag van een andere maand telt het hele jaar nog mee.',
    { ...PLANNEN, peildatum: serialOf(2018, 2, 1) },
    'midden',
  ),
  peildag(
    'Ook op de laatste dag van een andere maand telt het hele jaar nog mee.',
    { ...PLANNEN, peildatum: serialOf(2018, 10, 31) },
    'midden',
  ),
  peildag('Buiten de looptijd zegt deze regel niets.', { ...PLANNEN, peildatum: serialOf(2021, 6, 30) }),
];
