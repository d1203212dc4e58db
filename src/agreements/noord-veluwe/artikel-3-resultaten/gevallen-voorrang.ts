import type { RuleCase } from '../../../core/article/case';
import type { CellValue } from '../../../core/sheet/snapshot';
import { serialOf } from '../../../core/values/date';
import { CORPORATIENAMEN } from '../partijen';
import { DAGEN, gevallenOver } from '../voorbeeldwerkmap';
import type { Seniorenrij, Werkmap } from '../voorbeeldwerkmap';

const geval = gevallenOver('NV-3-voorrang');

/** The homes of one corporation in Harderwijk on the last day of 2024. */
export const stand = (
  corporatie: string,
  voorrangswoningen: CellValue,
  seniorenwoningen: number,
  meer: Seniorenrij = {},
): Seniorenrij => ({
  corporatie,
  gemeente: 'Harderwijk',
  peildatum: DAGEN.eindeVan2024,
  seniorenwoningen,
  voorrangswoningen,
  ...meer,
});

/** Three corporations of which 70 of 100 homes give priority, and what the fourth (Uwoon) has. */
export const metUwoon = (...rijen: readonly Seniorenrij[]): Werkmap => ({
  senioren: [
    ...CORPORATIENAMEN.filter((naam) => naam !== 'Uwoon').map((naam) => stand(naam, 70, 100)),
    ...rijen,
  ],
});

export const GEVALLEN_3_VOORRANG: readonly RuleCase[] = [
  geval('Precies 70 % is voorrangswoning.', metUwoon(stand('Uwoon', 70, 100)), 'voldoet'),
  geval(
    'Van 400 seniorenwoningen zijn er 279 voorrangswoning.',
    metUwoon(stand('Uwoon', 69, 100)),
    'voldoet-niet',
    'nietGehaald',
  ),
  geval(
    'De laatste stand tot en met de peildatum telt.',
    metUwoon(
      stand('Uwoon', 10, 100, { peildatum: serialOf(2024, 6, 30) }),
      stand('Uwoon', 70, 100),
      stand('Uwoon', 0, 100, { peildatum: serialOf(2025, 1, 1) }),
    ),
    'voldoet',
  ),
  geval(
    'Elke gemeente heeft een eigen laatste stand.',
    metUwoon(
      stand('Uwoon', 70, 100),
      stand('Uwoon', 69, 100, { gemeente: 'Ermelo', peildatum: serialOf(2024, 6, 30) }),
    ),
    'voldoet-niet',
    'nietGehaald',
  ),
  geval(
    'De standen liggen precies een jaar uit elkaar.',
    metUwoon(stand('Uwoon', 70, 100, { peildatum: serialOf(2023, 12, 31) })),
    'voldoet',
  ),
  geval(
    'De standen liggen een dag meer dan een jaar uit elkaar.',
    metUwoon(stand('Uwoon', 70, 100, { peildatum: serialOf(2023, 12, 30) })),
    'voldoet',
    'uiteen',
  ),
  geval('Van Uwoon is er geen stand.', metUwoon(), 'niet-te-bepalen'),
  geval(
    'Er zijn helemaal geen seniorenwoningen.',
    { senioren: CORPORATIENAMEN.map((naam) => stand(naam, 0, 0)) },
    'niet-te-bepalen',
  ),
  geval(
    'Een stand heeft meer voorrangswoningen dan seniorenwoningen.',
    metUwoon(stand('Uwoon', 101, 100)),
    'niet-te-bepalen',
  ),
  geval('Een aantal is niet te lezen.', metUwoon(stand('Uwoon', 'veel', 100)), 'niet-te-bepalen'),
  geval('Het blad ontbreekt.', {}, 'niet-te-bepalen'),
  geval(
    'Een corporatie levert zelf: het streven is van de hele regio.',
    { ...metUwoon(stand('Uwoon', 0, 100)), organisatie: 'Uwoon' },
    'niet-te-bepalen',
  ),
  geval(
    'Voor het begin van de overeenkomst is er nog geen streven.',
    { ...metUwoon(stand('Uwoon', 0, 100)), peildatum: DAGEN.voorHetBegin },
    'niet-van-toepassing',
  ),
];
