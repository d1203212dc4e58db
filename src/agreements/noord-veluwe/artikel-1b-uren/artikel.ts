import { defineArticle } from '../../../core/article/entry';
import { COACHUREN_FUNCTIE } from './functie';
import { COACH, UREN_PER_CORPORATIE } from './regels';
import { PLAUSIBEL } from './regels-plausibel';
import { MARGE, UREN } from './waarden';

/*
 * Article 1b. Each corporation has a verhuiscoach, for 6, 20, 36 and 9 hours a week: 71 together, which article 1a asks
 * of the region. Word for word it stands in tekst.ts, under NV-1b and NV-1a.
 *
 * Numbers      waarden.ts, each with its source; the 71 hours in artikel-1a-financiering/waarden.ts
 * Data         sheet Coachuren, one row a corporation and span of weeks: bladen/coachuren.ts; and the talks of sheet
 *              Coachresultaten: gesprekken.ts
 * Calculation  weken.ts (which weeks count) and uren.ts (the hours of those weeks, exactly)
 * Verdicts     regels.ts (each corporation), regels-regio.ts (all four) and regels-plausibel.ts (hours beside talks)
 * Tested       gevallen*.ts, in sentences; tests/agreements/noord-veluwe/{uren,weken,plausibel}*
 */

export const ARTIKEL_1B = defineArticle({
  id: 'NV-1b',
  number: '1b',
  subject: 'Verhuiscoaches bij de corporaties',
  kind: 'berekend',
  rules: [UREN_PER_CORPORATIE, COACH, PLAUSIBEL],
  parameters: [...Object.values(UREN), MARGE],
  functions: [COACHUREN_FUNCTIE],
  readings: [
    'Wij rekenen met weken van maandag tot en met zondag, en met het jaar waar de donderdag in valt. Een week telt mee als de zondag op of voor de peildatum ligt.',
    'De uren zijn een gemiddelde over alle weken van het jaar die voorbij zijn. Minder in de ene week en meer in een andere mag dus.',
    'Een week zonder coach telt als 0 uur, als dat is ingevuld. Een week zonder rij maakt dat de uren niet te bepalen zijn.',
    'Een corporatie heeft een verhuiscoach als er in dat jaar minstens één week met uren is.',
    'Meer uren dan afgesproken is geen tekort. Wij melden het als aandachtspunt.',
    'Zijn er in een maand meer gesprekken van meer dan een uur dan uren? Of is er een kwartaal met uren en zonder gesprek? Dan melden wij dat als aandachtspunt.',
  ],
});
