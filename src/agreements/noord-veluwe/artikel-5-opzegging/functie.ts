import { defineFunction } from '../../../core/article/function';
import { serialOf } from '../../../core/values/date';
import { EINDDATUM, eindeIn } from '../einddatum';
import { uitersteOpzegdatum } from './opzegtermijn';

export const UITERSTEOPZEGDATUM_FUNCTIE = defineFunction({
  name: 'UITERSTEOPZEGDATUM',
  summary: 'Geeft de laatste dag waarop opzeggen nog op tijd is.',
  article: '5c',
  parameters: [EINDDATUM],
  result: 'Een datum. Maak de cel op als datum.',
  errors: [
    { code: 'invalidValue', when: 'De einddatum ontbreekt of is geen datum.' },
    { code: 'invalidNumber', when: 'De datum ligt niet tussen 1-1-1990 en 31-12-2100.' },
  ],
  examples: [
    { args: ['31-12-2029'], gives: serialOf(2029, 10, 31) },
    { args: ['28-2-2026'], gives: serialOf(2025, 12, 31) },
    { args: ['30-4-2026'], gives: serialOf(2026, 2, 28) },
    { args: [''], gives: { error: 'invalidValue' } },
    { args: [1], gives: { error: 'invalidNumber' } },
  ],
  compute: (einddatum) => uitersteOpzegdatum(eindeIn(einddatum)),
});
