import type { RuleCase } from '../../../core/article/case';
import { serialOf } from '../../../core/values/date';
import { DAGEN, bevindingenVan, evaluatie, gevallenOver } from '../voorbeeldwerkmap';
import type { Evaluatierij, Registerrij, Werkmap } from '../voorbeeldwerkmap';

const opzegbaar = bevindingenVan('NV-5a');
const termijn = gevallenOver('NV-5c', 'Putten');
const grond = gevallenOver('NV-5-grond', 'Putten');

/** An evaluation with two aspects that came out badly. */
const negatief = (datum: number | string, meer: Evaluatierij = {}): Evaluatierij =>
  evaluatie({ datum, resultaten: 'negatief', inzet: 'negatief', ...meer });

const IN_2025 = serialOf(2025, 2, 11);
const IN_2026 = serialOf(2026, 2, 10);

const met = (...evaluaties: readonly Evaluatierij[]): Werkmap => ({ peildatum: DAGEN.einde, evaluaties });

/** An entry of Putten: a notice, or the end that it is given for. */
export const vermelding = (
  soort: 'opzegging' | 'einde',
  datum: number | string,
  meer: Registerrij = {},
): Registerrij => ({
  afspraak: `NV-5c-${soort}`,
  partij: 'Putten',
  datum,
  status: 'uitgevoerd',
  omschrijving: 'gedwongen bezuinigingen',
  ...meer,
});

const zegtOp = (opzegging: number, einde: number, meer: Registerrij = {}): Werkmap => ({
  peildatum: DAGEN.eindeVan2025,
  register: [vermelding('opzegging', opzegging, meer), vermelding('einde', einde)],
});

const OP_TIJD = [serialOf(2025, 12, 31), serialOf(2026, 2, 28)] as const;
const om = (omschrijving: string, meer: Registerrij = {}): Werkmap =>
  zegtOp(...OP_TIJD, { omschrijving, ...meer });

export const GEVALLEN_5: readonly RuleCase[] = [
  opzegbaar(
    'Twee evaluaties zijn op twee aspecten negatief.',
    met(negatief(IN_2025), negatief(IN_2026)),
    'mogelijk',
  ),
  opzegbaar(
    'Eén evaluatie is op twee aspecten negatief.',
    met(negatief(IN_2025), evaluatie({ datum: IN_2026 })),
  ),
  opzegbaar(
    'Van de tweede evaluatie is maar één aspect negatief.',
    met(negatief(IN_2025), negatief(IN_2026, { inzet: 'neutraal' })),
  ),
  opzegbaar(
    'Een extra evaluatie over hetzelfde jaar telt mee.',
    met(negatief(IN_2025), negatief(IN_2025 + 90)),
    'mogelijk',
  ),
  opzegbaar('Een evaluatie na de peildatum telt nog niet.', {
    ...met(negatief(IN_2025), negatief(IN_2026)),
    peildatum: DAGEN.eindeVan2025,
  }),
  opzegbaar(
    'Ook in een levering van Uwoon kijken wij hiernaar.',
    { ...met(negatief(IN_2025), negatief(IN_2026)), organisatie: 'Uwoon' },
    'mogelijk',
  ),
  opzegbaar(
    'Een evaluatie waarvan de datum niet te lezen is, telt niet.',
    met(negatief(IN_2025), negatief('ooit')),
  ),

  termijn('Opgezegd op 31-12-2025 voor 28-2-2026: op tijd.', zegtOp(...OP_TIJD), 'voldoet'),
  termijn(
    'Opgezegd op 1-3-2026 voor 30-4-2026: een dag te kort.',
    zegtOp(serialOf(2026, 3, 1), serialOf(2026, 4, 30)),
    'voldoet-niet',
    'kort',
  ),
  termijn(
    'Opgezegd op 1-3-2026 voor 1-5-2026: op tijd.',
    zegtOp(serialOf(2026, 3, 1), serialOf(2026, 5, 1)),
    'voldoet',
  ),
  termijn(
    'Wat gepland is, telt mee.',
    zegtOp(serialOf(2026, 3, 1), serialOf(2026, 4, 30), { status: 'gepland' }),
    'voldoet-niet',
    'kort',
  ),
  termijn(
    'Een opzegging die is vervallen, telt niet: er is alleen een einde.',
    zegtOp(...OP_TIJD, { status: 'vervallen' }),
    'niet-te-bepalen',
  ),
  termijn(
    'De vroegste opzegging telt.',
    {
      register: [
        vermelding('opzegging', serialOf(2026, 2, 1)),
        vermelding('opzegging', OP_TIJD[0]),
        vermelding('einde', OP_TIJD[1]),
      ],
    },
    'voldoet',
  ),
  termijn(
    'Er staat niet wanneer de overeenkomst eindigt.',
    { register: [vermelding('opzegging', OP_TIJD[0])] },
    'niet-te-bepalen',
  ),
  termijn(
    'De datum van het einde is niet te lezen.',
    { register: [vermelding('opzegging', OP_TIJD[0]), vermelding('einde', 'ooit')] },
    'niet-te-bepalen',
  ),
  termijn(
    'In een levering van Uwoon is de opzegging van Putten een afspraak van een andere partij.',
    { ...zegtOp(...OP_TIJD), organisatie: 'Uwoon' },
    'niet-van-toepassing',
  ),

  grond('De opzegging noemt gedwongen bezuinigingen.', om('Wegens gedwongen bezuinigingen.'), 'voldoet'),
  grond('De opzegging noemt een andere woonruimteverdeling.', om('Andere woonruimteverdeling'), 'voldoet'),
  grond(
    'De opzegging noemt een grote beleidswijziging.',
    om('Grote beleidswijzigingen in de woonvisie'),
    'voldoet',
  ),
  grond('De opzegging noemt een andere reden.', om('Verhuizing van het stadhuis'), 'voldoet-niet', 'geen'),
  grond('Bij de opzegging staat geen omschrijving.', om(''), 'voldoet-niet', 'geen'),
  grond(
    'De opzegging noemt evaluaties, en er zijn twee negatieve evaluaties.',
    {
      ...om('Negatieve evaluaties'),
      ...met(negatief(IN_2025), negatief(IN_2026)),
    },
    'voldoet',
  ),
  grond(
    'De opzegging noemt evaluaties, en er is maar één negatieve evaluatie.',
    { ...om('evaluaties'), ...met(negatief(IN_2025)) },
    'voldoet',
    'evaluaties',
  ),
  grond('De omschrijving is niet te lezen.', om('#N/B'), 'niet-te-bepalen'),
  grond(
    'In een levering van Uwoon vragen wij niet waarom Putten opzegt.',
    { ...om('Geen zin meer'), organisatie: 'Uwoon' },
    'niet-van-toepassing',
  ),
];
