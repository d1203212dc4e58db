import { defineFunction } from '../../../core/article/function';
import { codeOf, isLeftOut } from '../../../core/article/function-arguments';
import { requireValue } from '../../../core/article/parameter';
import { UREN_SAMEN } from '../artikel-1a-financiering/waarden';
import { BEGIN } from '../looptijd';
import { CORPORATIES } from '../partijen';
import { UREN } from './waarden';

export const COACHUREN_FUNCTIE = defineFunction({
  name: 'COACHUREN',
  summary: 'Geeft de uren per week van de verhuiscoach van een corporatie.',
  article: '1b',
  parameters: [
    {
      name: 'corporatie',
      help: 'De naam van de corporatie. Zonder naam: alle corporaties samen.',
      shape: 'tekst',
      optional: true,
    },
  ],
  result: 'Een aantal uren per week.',
  errors: [{ code: 'invalidValue', when: 'De naam is geen corporatie.' }],
  examples: [
    { args: ['Uwoon'], gives: 36 },
    { args: ['Stichting deltaWonen'], gives: 6 },
    { args: [], gives: 71 },
    { args: ['Putten'], gives: { error: 'invalidValue' } },
  ],
  compute: (corporatie) =>
    isLeftOut(corporatie)
      ? requireValue(UREN_SAMEN, BEGIN)
      : requireValue(UREN[codeOf(corporatie, 'corporatie', CORPORATIES)], BEGIN),
});
