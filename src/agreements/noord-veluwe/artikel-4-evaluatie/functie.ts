import { defineFunction } from '../../../core/article/function';
import { serialOf } from '../../../core/values/date';
import { EINDDATUM, eindeIn } from '../einddatum';
import { evaluatiedatum } from './data';

export const EVALUATIEDATUM_FUNCTIE = defineFunction({
  name: 'EVALUATIEDATUM',
  summary: 'Geeft de dag van de laatste evaluatie: drie maanden voor het einde.',
  article: '4a',
  parameters: [EINDDATUM],
  result: 'Een datum. Maak de cel op als datum.',
  errors: [
    { code: 'invalidValue', when: 'De einddatum ontbreekt of is geen datum.' },
    { code: 'invalidNumber', when: 'De datum ligt niet tussen 1-1-1990 en 31-12-2100.' },
  ],
  examples: [
    { args: ['31-5-2026'], gives: serialOf(2026, 2, 28) },
    { args: ['30-6-2027'], gives: serialOf(2027, 3, 30) },
    { args: [''], gives: { error: 'invalidValue' } },
    { args: [1], gives: { error: 'invalidNumber' } },
  ],
  compute: (einddatum) => evaluatiedatum(eindeIn(einddatum)),
});
