import { defineArticle } from '../../../core/article/entry';
import { BINNEN_LOOPTIJD, DUUR_VERORDENING, EINDDATUM_BEKEND } from './regels';
import { VERORDENINGSJAREN } from './waarden';

/*
 * Article 2a. The agreement holds from 1 January 2024 and ends with the regional housing ordinance: on a day that only
 * Gegevens tells. What lies outside is a mistake in the data.
 *
 * Numbers      waarden.ts
 * Data         the cells that tell when something was: plekken.ts; the end date: looptijd.ts
 * Verdicts     regels.ts: only findings
 * Tested       gevallen.ts, in sentences; tests/agreements/noord-veluwe/duur*
 */

export const ARTIKEL_2A = defineArticle({
  id: 'NV-2a',
  number: '2a',
  subject: 'Begin en einde',
  kind: 'berekend',
  rules: [BINNEN_LOOPTIJD, EINDDATUM_BEKEND, DUUR_VERORDENING],
  parameters: [VERORDENINGSJAREN],
  readings: [
    'De overeenkomst noemt geen einddatum. Wij nemen de einddatum uit Gegevens.',
    'Een maand telt als zijn eerste dag, een week als zijn maandag. Een jaar ligt buiten de looptijd als het er helemaal buiten ligt.',
    'Wat buiten de looptijd ligt, rekenen wij niet mee. De rest van het jaar beoordelen wij wel.',
    'Ligt de einddatum voor het begin? Dan ligt alles buiten de looptijd. Wat van de looptijd afhangt, is niet te bepalen.',
    'Vier jaar na de ingangsdatum van de verordening mag de overeenkomst nog gelden. Een dag later is een aandachtspunt.',
  ],
});
