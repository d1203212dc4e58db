import type { RuleCase } from '../../../core/article/case';
import { serialOf } from '../../../core/values/date';
import { DAGEN, evaluatie, gevallenOver } from '../voorbeeldwerkmap';
import type { Evaluatierij, Werkmap } from '../voorbeeldwerkmap';

const over2024 = gevallenOver('NV-4a', 'Regio', '2024');
const zonderJaar = gevallenOver('NV-4a', 'Regio', null);
const einde = gevallenOver('NV-4a-einde');

const OP_30_JUNI = serialOf(2025, 6, 30);

const op = (peildatum: number, ...evaluaties: readonly Evaluatierij[]): Werkmap => ({
  peildatum,
  evaluaties,
});

/** The agreement ends on 30-6-2027, so the last evaluation is on 30-3-2027, or up to a month around it. */
const rond = (datum: number | string, peildatum: number = DAGEN.einde): Werkmap =>
  op(peildatum, evaluatie({ datum, overJaar: 2026 }));

export const GEVALLEN_4A: readonly RuleCase[] = [
  over2024('De evaluatie over 2024 was op 11 februari 2025.', op(DAGEN.eindeVan2025, evaluatie()), 'voldoet'),
  over2024(
    'De evaluatie over 2024 was in december van dat jaar zelf.',
    op(DAGEN.eindeVan2024, evaluatie({ datum: serialOf(2024, 12, 10) })),
    'voldoet',
  ),
  over2024(
    'De evaluatie over 2024 was op 30 juni 2025.',
    op(DAGEN.eindeVan2025, evaluatie({ datum: OP_30_JUNI })),
    'voldoet',
  ),
  over2024(
    'De evaluatie over 2024 was op 1 juli 2025: dat is een aandachtspunt.',
    op(DAGEN.eindeVan2025, evaluatie({ datum: OP_30_JUNI + 1 })),
    'voldoet',
    'laat',
  ),
  over2024('Op 29 juni 2025 kan de evaluatie over 2024 nog komen.', op(OP_30_JUNI - 1), 'niet-te-bepalen'),
  over2024('Op 30 juni 2025 is er geen evaluatie over 2024.', op(OP_30_JUNI), 'voldoet-niet', 'geen'),
  over2024(
    'Een evaluatie na de peildatum telt nog niet.',
    op(OP_30_JUNI, evaluatie({ datum: OP_30_JUNI + 1 })),
    'voldoet-niet',
    'geen',
  ),
  over2024(
    'Een evaluatie over 2025 laat niets zien over 2024.',
    op(OP_30_JUNI, evaluatie({ overJaar: 2025 })),
    'voldoet-niet',
    'geen',
  ),
  over2024(
    'Een evaluatie van voor 2024 kan niet over 2024 gaan.',
    op(OP_30_JUNI, evaluatie({ datum: DAGEN.voorHetBegin })),
    'voldoet-niet',
    'geen',
  ),
  over2024(
    'Over welk jaar de evaluatie gaat, is niet te lezen.',
    op(OP_30_JUNI, evaluatie({ overJaar: 'vorig jaar' })),
    'niet-te-bepalen',
  ),
  over2024('Er is geen blad Evaluaties.', { peildatum: OP_30_JUNI }, 'niet-te-bepalen'),
  over2024(
    'In een levering van Uwoon is dit niet te bepalen.',
    { ...op(OP_30_JUNI, evaluatie()), organisatie: 'Uwoon' },
    'niet-te-bepalen',
  ),
  over2024(
    'De overeenkomst eindigt op 31 december 2024. Op 1 mei 2025 kan de evaluatie nog komen.',
    { ...op(serialOf(2025, 5, 1)), einddatum: DAGEN.eindeVan2024 },
    'niet-te-bepalen',
  ),
  zonderJaar(
    'De overeenkomst eindigt op 30 december 2024: dan is er geen heel jaar.',
    { ...op(OP_30_JUNI), einddatum: DAGEN.eindeVan2024 - 1 },
    'niet-van-toepassing',
  ),
  zonderJaar(
    'Voor het begin van de overeenkomst vragen wij niets.',
    op(DAGEN.voorHetBegin),
    'niet-van-toepassing',
  ),

  einde('De evaluatie was drie maanden voor de einddatum.', rond(serialOf(2027, 3, 30)), 'voldoet'),
  einde('Een maand eerder is ook op tijd.', rond(serialOf(2027, 2, 28)), 'voldoet'),
  einde('Een dag meer is te vroeg.', rond(serialOf(2027, 2, 27)), 'voldoet-niet', 'geen'),
  einde('Een maand later is ook op tijd.', rond(serialOf(2027, 4, 30)), 'voldoet'),
  einde('Een dag meer is te laat.', rond(serialOf(2027, 5, 1)), 'voldoet-niet', 'geen'),
  einde(
    'Op 29 april 2027 kan de evaluatie nog komen.',
    rond(serialOf(2026, 2, 1), serialOf(2027, 4, 29)),
    'niet-te-bepalen',
  ),
  einde(
    'Op 30 april 2027 niet meer.',
    rond(serialOf(2026, 2, 1), serialOf(2027, 4, 30)),
    'voldoet-niet',
    'geen',
  ),
  einde('De datum van de evaluatie is niet te lezen.', rond('dit voorjaar'), 'niet-te-bepalen'),
  einde(
    'Zonder einddatum is er geen dag.',
    { ...rond(serialOf(2027, 3, 30)), einddatum: null },
    'niet-te-bepalen',
  ),
  einde(
    'In een levering van Putten kijken wij hier niet naar.',
    { ...rond(serialOf(2027, 3, 30)), organisatie: 'Putten' },
    'niet-te-bepalen',
  ),
  einde(
    'Voor het begin van de overeenkomst kijken wij nog nergens naar.',
    op(DAGEN.voorHetBegin),
    'niet-van-toepassing',
  ),
];
