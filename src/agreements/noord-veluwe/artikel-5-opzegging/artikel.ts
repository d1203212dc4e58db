import { defineArticle } from '../../../core/article/entry';
import { UITERSTEOPZEGDATUM_FUNCTIE } from './functie';
import { OPZEGBAAR, OPZEGGROND, OPZEGTERMIJN } from './regels';
import { NEGATIEVE_ASPECTEN, NEGATIEVE_EVALUATIES, OPZEGMAANDEN } from './waarden';

/*
 * Article 5. The agreement can be ended on certain grounds (5a, 5b), with two months of notice (5c).
 *
 * Numbers      waarden.ts, each with its source
 * Data         sheet Evaluaties: negatief.ts; who gave notice for when, from the register: opzeggingen.ts
 * Calculation  opzegtermijn.ts: the two months; gronden.ts: the grounds in a text
 * Verdicts     regels.ts
 * Function     functie.ts
 * Tested       gevallen.ts, in sentences; tests/agreements/noord-veluwe/opzegging*
 */

export const ARTIKEL_5A = defineArticle({
  id: 'NV-5a',
  number: '5a',
  subject: 'Opzegging na negatieve evaluaties',
  kind: 'berekend',
  rules: [OPZEGBAAR],
  parameters: [NEGATIEVE_EVALUATIES, NEGATIEVE_ASPECTEN],
  readings: [
    'Extra evaluaties tellen mee. Het gaat om de tweede evaluatie met meerdere negatieve aspecten, op volgorde van datum.',
  ],
});

export const ARTIKEL_5B = defineArticle({
  id: 'NV-5b',
  number: '5b',
  subject: 'Gronden voor opzegging',
  kind: 'register',
  rules: [OPZEGGROND],
  readings: [
    'De grond staat bij Omschrijving van NV-5c-opzegging: evaluaties, gedwongen bezuinigingen, andere woonruimteverdeling of grote beleidswijziging.',
    'Noemt een opzegging evaluaties, dan horen daar twee negatieve evaluaties bij (artikel 5a). Zijn die er niet, dan is dat een aandachtspunt.',
  ],
});

export const ARTIKEL_5C = defineArticle({
  id: 'NV-5c',
  number: '5c',
  subject: 'Opzegtermijn van twee maanden',
  kind: 'register',
  rules: [OPZEGTERMIJN],
  parameters: [OPZEGMAANDEN],
  functions: [UITERSTEOPZEGDATUM_FUNCTIE],
  readings: [
    'Van elke partij telt de vroegste opzegging (NV-5c-opzegging) en het vroegste einde (NV-5c-einde). Wat gepland is telt mee, wat vervallen is niet.',
    'Twee maanden zijn kalendermaanden. Is de maand van het einde korter? Dan telt de laatste dag van die maand: wie op 31 december opzegt, kan op 28 februari stoppen.',
  ],
});
