import { defineArticle } from '../../../core/article/entry';
import { EVALUATIEDATUM_FUNCTIE } from './functie';
import { ELK_JAAR_GEEVALUEERD } from './regels';
import { ALLE_ASPECTEN } from './regels-aspecten';
import { VOOR_HET_EINDE_GEEVALUEERD } from './regels-einde';
import { MAANDEN_NA_JAAR, MAANDEN_SPELING, MAANDEN_VOOR_EINDE } from './waarden';

/*
 * Articles 4a and 4c. The partners evaluate each year and three months before the end, and then treat four aspects.
 *
 * Numbers      waarden.ts, each with its source
 * Data         sheet Evaluaties, one row an evaluation: bladen/evaluaties.ts, evaluaties.ts
 * Calculation  data.ts: which days are in time
 * Verdicts     regels.ts (each year), regels-einde.ts (before the end), regels-aspecten.ts (the four aspects)
 * Function     functie.ts
 * Tested       gevallen.ts and gevallen-aspecten.ts, in sentences; tests/agreements/noord-veluwe/evaluatie*
 */

export const ARTIKEL_4A = defineArticle({
  id: 'NV-4a',
  number: '4a',
  subject: 'Evaluatie elk jaar en voor het einde',
  kind: 'berekend',
  rules: [ELK_JAAR_GEEVALUEERD, VOOR_HET_EINDE_GEEVALUEERD],
  parameters: [MAANDEN_NA_JAAR, MAANDEN_VOOR_EINDE, MAANDEN_SPELING],
  functions: [EVALUATIEDATUM_FUNCTIE],
  readings: [
    'Wij vragen een evaluatie over elk kalenderjaar dat helemaal binnen de looptijd ligt.',
    'Een evaluatie over een jaar is op tijd in dat jaar zelf, of uiterlijk op 30 juni van het jaar erna. Later is een aandachtspunt.',
    'Een evaluatie van voor 1 januari van het jaar kan niet over dat jaar gaan. Die telt niet.',
    'De peildatum beslist, ook na het einde van de overeenkomst: de laatste evaluatie kan na het einde zijn.',
    'De evaluatie voor het einde is op tijd binnen een maand van de dag drie maanden voor de einddatum. Is een maand korter? Dan telt de laatste dag van die maand.',
    'Zonder blad Evaluaties is niets te bepalen.',
  ],
});

export const ARTIKEL_4C = defineArticle({
  id: 'NV-4c',
  number: '4c',
  subject: 'Vier aspecten van de evaluatie',
  kind: 'berekend',
  rules: [ALLE_ASPECTEN],
  readings: ['Een lege cel betekent dat de evaluatie niet op dat aspect inging.'],
});
