import { defineArticle } from '../../../core/article/entry';
import { FASERINGSVOORSTEL_FUNCTIE } from './fasering/functie';
import { HERSTELDATUM_FUNCTIE, PLANBALANS_FUNCTIE, PLANRUIMTE_FUNCTIE, PLANSTATUS_FUNCTIE } from './functie';
import { PLANBALANSTABEL_FUNCTIE, PLANREST_FUNCTIE } from './functie-tabel';
import { PLANBALANS, PLANBALANS_REGIO } from './regels';
import { HERSTEL_BALANS } from './regels-herstel';
import { PEILDATUM_MIDDEN_IN_JAAR, TE_HANTEREN_PROGNOSE } from './regels-prognose';
import { PLAN_GEREALISEERD, PLAN_JAREN, PLAN_PRIJS, PLAN_SLOOP, PLAN_WONINGTYPE } from './rijcontroles';
import { PLAN_SPRONG, PLAN_VERLOPEN } from './rijcontroles-tijd';
import {
  ALLEEN_HARD,
  BEGIN_HERSTEL,
  DAGEN_PER_JAAR,
  HERSTELJAREN,
  LAATSTE_JAAR,
  MAX_BALANS,
  SPRONG_DEEL,
  SPRONG_WONINGEN,
} from './waarden';

/*
 * Articles 20 to 22. The hard plans of a municipality are at most 100 % of its need (20), the need is that of one
 * prognosis (21), and who is not in balance restores it within three years (22).
 *
 * Numbers      waarden.ts, each with its source
 * Data         sheet Plancapaciteit: plannen.ts asks one row, kenmerken.ts all rows at once, plannen-per-hardheid.ts
 *              divides them; sheet Woningbehoefte: behoefte.ts; the register: hersteltermijn.ts
 * Calculation  planbalans.ts of a municipality, regiobalans.ts of all; hersteldatum.ts; verhouding.ts, also of the
 *              worksheet functions: functie.ts and functie-tabel.ts
 * Verdicts     regels.ts (20), regels-prognose.ts (21), regels-herstel.ts (22) and rijcontroles.ts (do the numbers of a
 *              plan fit); weergave.ts puts them in words
 * Advice       fasering/: which homes to move past 2025
 * Tested       gevallen*.ts, in sentences; tests/agreements/west-overijssel
 */

export const ARTIKEL_20 = defineArticle({
  id: 'WO-20',
  number: '20',
  subject: 'Balans tussen plannen en behoefte',
  kind: 'berekend',
  rules: [
    PLANBALANS,
    PLANBALANS_REGIO,
    PLAN_JAREN,
    PLAN_WONINGTYPE,
    PLAN_PRIJS,
    PLAN_GEREALISEERD,
    PLAN_SLOOP,
    PLAN_VERLOPEN,
    PLAN_SPRONG,
  ],
  functions: [
    PLANBALANS_FUNCTIE,
    PLANRUIMTE_FUNCTIE,
    PLANREST_FUNCTIE,
    PLANBALANSTABEL_FUNCTIE,
    FASERINGSVOORSTEL_FUNCTIE,
    PLANSTATUS_FUNCTIE,
  ],
  parameters: [MAX_BALANS, LAATSTE_JAAR, ALLEEN_HARD, SPRONG_DEEL, SPRONG_WONINGEN],
  readings: [
    'Wij tellen plannen met een harde status: 1A, 1B, 2A en 2B. De balans met zachte plannen, en zonder 1B en 2B, staat er altijd bij.',
    'De behoefte telt vanaf het jaar van de peildatum tot en met 2025. Op 31 december begint de telling bij het volgende jaar.',
    'Woningen die in een voorbij jaar gepland stonden en nog niet klaar zijn, blijven plancapaciteit.',
    'Is Verwachte sloop ingevuld voor alle jaren? Dan tellen wij bruto. Anders netto. Andere combinaties tellen sloop dubbel of niet.',
    'Een faseringsvoorstel zegt welke woningen naar na 2025 gaan, en niet één meer dan nodig. De laagste prioriteit gaat het eerst, en daarvan het laatste jaar. Daarna gaat het grootste plan voor. Grootte is wat een plan nog bouwt tot en met 2025, voordat er iets verandert.',
    'Gaat een plan helemaal naar na 2025? Dan telt bij netto ook zijn sloop niet meer mee. De plancapaciteit kan daardoor stijgen.',
    'Vertrouwelijkheid zegt wie een plan bij naam ziet. Is de cel leeg of niet te lezen? Dan is dat alleen de gemeente zelf. In elke som telt het plan mee. Een faseringsvoorstel voor een ander noemt het plan niet. Is Organisatie leeg, dan noemt het alleen openbare plannen.',
    'De bevindingen en uitkomsten zijn voor uw eigen organisatie. Zij noemen daarom elk plan. Ook een formule in uw eigen werkmap doet dat.',
  ],
});

export const ARTIKEL_21 = defineArticle({
  id: 'WO-21',
  number: '21',
  subject: 'De te hanteren prognose',
  kind: 'berekend',
  rules: [TE_HANTEREN_PROGNOSE, PEILDATUM_MIDDEN_IN_JAAR],
  readings: [
    'Het programmeringsdocument zit niet bij de overeenkomst. De naam van de prognose staat daarom in Gegevens.',
  ],
});

export const ARTIKEL_22 = defineArticle({
  id: 'WO-22',
  number: '22',
  subject: 'Balans binnen drie jaar',
  kind: 'berekend',
  rules: [HERSTEL_BALANS],
  functions: [HERSTELDATUM_FUNCTIE],
  parameters: [HERSTELJAREN, BEGIN_HERSTEL, DAGEN_PER_JAAR],
  readings: [
    'De drie jaar begint op de dag waarop de onbalans is vastgesteld in het Afsprakenregister, en anders op 1 januari 2016. Een latere vermelding begint de termijn niet opnieuw.',
    'De laatste dag hoort nog bij de termijn.',
  ],
});
