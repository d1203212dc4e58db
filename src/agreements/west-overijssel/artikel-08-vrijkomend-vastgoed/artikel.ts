import { defineArticle } from '../../../core/article/entry';
import { VASTGOED_IN_KAART } from './regels';
import { EERSTE_JAAR, OM_DE_JAREN } from './waarden';

/*
 * Article 8.3. Who takes part in the approach of article 8 lists its real estate that becomes vacant, every two years
 * from 2016 on, and says of what needs special attention which priority it has and how it is dealt with.
 *
 * Numbers      waarden.ts, each with its source
 * Data         sheet Vrijkomend vastgoed, one row an object and year: bladen/vrijkomend-vastgoed.ts, vastgoed.ts;
 *              and who takes part, from the register: deelname.ts
 * Verdicts     regels.ts
 * Tested       gevallen.ts, in sentences; tests/agreements/west-overijssel/vrijkomend-vastgoed*
 */

export const ARTIKEL_8_3 = defineArticle({
  id: 'WO-8.3',
  number: '8.3',
  subject: 'Vrijkomend vastgoed in kaart',
  kind: 'register',
  rules: [VASTGOED_IN_KAART],
  parameters: [EERSTE_JAAR, OM_DE_JAREN],
  readings: [
    'Het is een voorwaarde voor de aanpak van artikel 8. Wij vragen het daarom alleen van gemeenten die volgens het register meedoen (WO-8.2-deelname), en dan over elk jaar: 2016, 2018 en 2020.',
    'Eén gebouw is genoeg om te laten zien dat het vastgoed in kaart is. Is er niets? Dan laat een vermelding van WO-8.3 in dat jaar dat zien.',
    'Een gebouw met bijzondere aandacht heeft een prioriteit en een uitvoeringsstrategie. Ontbreekt er een, dan voldoet het peiljaar van dat gebouw niet. Zolang dat jaar loopt, is het nog niet te bepalen.',
    'Zonder blad Vrijkomend vastgoed is er niets in kaart gebracht.',
  ],
});
