import type { RuleCase } from '../../../core/article/case';
import { serialOf } from '../../../core/values/date';
import { DAGEN, bevindingenVan, gevallenOver } from '../voorbeeldwerkmap';
import type { Loonschaalrij, Werkmap } from '../voorbeeldwerkmap';
import { verrekend } from './gevallen';

const loon = gevallenOver('NV-1a-loon', 'Regio', '2024');
const loonZonderJaar = gevallenOver('NV-1a-loon', 'Regio', null);
const grondslag = bevindingenVan('NV-1a-grondslag');

/** A salary of € 4.000 from the first day of 2024 on: 71 hours a week then cost € 94.666,67 a year. */
export const salaris = (meer: Loonschaalrij = {}): Loonschaalrij => ({
  ingangsdatum: DAGEN.begin,
  maandsalaris: 4000,
  bron: 'Cao Woondiensten, bijlage 2',
  ...meer,
});

/** A year that costs this much in all, with these salaries. */
const over2024 = (loonschaal: readonly Loonschaalrij[], totaal = 94_666.67): Werkmap => ({
  verrekening: verrekend({ Totaal: totaal }),
  loonschaal,
});

const LOON: readonly RuleCase[] = [
  loon('Vanaf 1 januari 2024 geldt een salaris, met een bron.', over2024([salaris()]), 'voldoet'),
  loon(
    'Het salaris van 2022 geldt nog.',
    over2024([salaris({ ingangsdatum: serialOf(2022, 7, 1) })]),
    'voldoet',
  ),
  loon(
    'Het salaris stijgt op 1 juli.',
    over2024([salaris(), salaris({ ingangsdatum: serialOf(2024, 7, 1), maandsalaris: 4100 })]),
    'voldoet',
  ),
  loon(
    'Het eerste salaris gaat in op 2 januari: voor januari is er geen.',
    over2024([salaris({ ingangsdatum: serialOf(2024, 1, 2) })]),
    'voldoet-niet',
    'geen',
  ),
  loon(
    'Het eerste salaris gaat midden in maart in: het telt vanaf april.',
    over2024([salaris({ ingangsdatum: serialOf(2024, 3, 15) })]),
    'voldoet-niet',
    'geen',
  ),
  loon(
    'Het salaris gaat pas in 2025 in.',
    over2024([salaris({ ingangsdatum: serialOf(2025, 1, 1) })]),
    'voldoet-niet',
    'geen',
  ),
  loon('Zonder blad Loonschaal is er geen salaris.', { verrekening: verrekend() }, 'voldoet-niet', 'geen'),
  loon('Bij het salaris staat geen bron.', over2024([salaris({ bron: '' })]), 'niet-te-bepalen'),
  loon(
    'Een salaris dat niet meer geldt, heeft geen bron: dat maakt voor 2024 niet uit.',
    over2024([salaris({ ingangsdatum: serialOf(2022, 1, 1), bron: '' }), salaris()]),
    'voldoet',
  ),
  loon('Het salaris is niet te lezen.', over2024([salaris({ maandsalaris: 'hoog' })]), 'niet-te-bepalen'),
  loon(
    'Van een tweede salaris is de ingangsdatum niet te lezen: dan is niet bekend welk salaris geldt.',
    over2024([salaris(), salaris({ ingangsdatum: 'later' })]),
    'niet-te-bepalen',
  ),
  loon('Twee salarissen gaan op dezelfde dag in.', over2024([salaris(), salaris()]), 'niet-te-bepalen'),
  loonZonderJaar('Zonder blad Verrekening is er geen jaar.', { loonschaal: [salaris()] }, 'niet-te-bepalen'),
  loonZonderJaar(
    'Van de enige rij is het jaar niet te lezen.',
    { verrekening: [{ jaar: 'dit jaar', partij: 'Totaal', bedrag: 1 }], loonschaal: [salaris()] },
    'niet-te-bepalen',
  ),
  loonZonderJaar(
    'Voor het begin van de overeenkomst is er nog geen salaris nodig.',
    { ...over2024([]), peildatum: DAGEN.voorHetBegin },
    'niet-van-toepassing',
  ),
];

const GRONDSLAG: readonly RuleCase[] = [
  grondslag('Het totaal volgt uit het salaris.', over2024([salaris()])),
  grondslag(
    'Het totaal is precies 1 % meer: dat mag nog.',
    over2024([salaris({ maandsalaris: 3600 })], 86_052),
  ),
  grondslag(
    'Het totaal is een cent meer dan 1 % te hoog.',
    over2024([salaris({ maandsalaris: 3600 })], 86_052.01),
    'anders',
  ),
  grondslag(
    'Het totaal is een cent meer dan 1 % te laag.',
    over2024([salaris({ maandsalaris: 3600 })], 84_347.99),
    'anders',
  ),
  grondslag(
    'Met toeslagen en werkgeverslasten kosten de verhuiscoaches meer dan het totaal.',
    over2024([salaris({ vakantietoeslag: 0.08, eindejaarsuitkering: 0.02, werkgeverslasten: 0.25 })]),
    'anders',
  ),
  grondslag(
    'Een salaris dat op 2 juli ingaat, telt vanaf augustus.',
    over2024([salaris(), salaris({ ingangsdatum: serialOf(2024, 7, 2), maandsalaris: 8000 })], 134_111.11),
  ),
  grondslag(
    'Er is niet voor elke maand een salaris.',
    over2024([salaris({ ingangsdatum: serialOf(2024, 2, 1) })], 1),
  ),
  grondslag('De werkgeverslasten zijn niet te lezen.', over2024([salaris({ werkgeverslasten: 'veel' })], 1)),
  grondslag('De rij Totaal ontbreekt.', {
    verrekening: verrekend({ Totaal: null }),
    loonschaal: [salaris()],
  }),
];

/** The cases of the salary that the costs are reckoned with. */
export const GEVALLEN_1A_LOON: readonly RuleCase[] = [...LOON, ...GRONDSLAG];
