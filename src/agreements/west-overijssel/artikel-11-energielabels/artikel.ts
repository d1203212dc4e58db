import { defineArticle } from '../../../core/article/entry';
import { VOETNOOT_6 } from '../voetnoot-6';
import { LABELAANDEEL_FUNCTIE, LABELDEKKING_FUNCTIE, LABELOPGAVE_FUNCTIE } from './functie';
import { LABELSTREEFPAD_FUNCTIE, LABELTEMPO_FUNCTIE } from './functie-streefpad';
import { LABEL_B } from './regels';
import { LABEL_SOM, LABEL_SPRONG } from './rijcontroles';
import {
  DAGEN_NA_STREEFJAAR,
  DAGEN_PER_JAAR,
  JAAR_NTA_8800,
  NORM_LABEL,
  SPRONG_AANDEEL,
  SPRONG_TOTAAL,
  STREEFJAAR,
} from './waarden';
import { STREEFPAD_GRONDSLAG } from './weergave';

/*
 * Article 11.2. A municipality that receives the contribution of article 11 does its utmost to bring 45 % of its
 * owner-occupied homes to at least label B in 2020. The other conditions are in artikel-11-energieloket.
 *
 * Numbers      waarden.ts, each with its source
 * Data         sheet Energielabels, one row a count: bladen/energielabels.ts, labels.ts, metingen.ts, verloop.ts
 * Calculation  labelaandeel.ts (also of the worksheet functions: functie.ts and functie-streefpad.ts)
 * Verdicts     regels.ts (was it reached) and rijcontroles.ts (do the numbers fit); weergave.ts puts them in words
 * Tested       gevallen.ts and gevallen-rijcontroles.ts, in sentences; tests/agreements/west-overijssel/label*
 */

export const ARTIKEL_11_2 = defineArticle({
  id: 'WO-11.2',
  number: '11.2',
  subject: '45 % van de koopwoningen minimaal label B',
  kind: 'berekend',
  rules: [LABEL_B, LABEL_SOM, LABEL_SPRONG],
  functions: [
    LABELAANDEEL_FUNCTIE,
    LABELDEKKING_FUNCTIE,
    LABELOPGAVE_FUNCTIE,
    LABELSTREEFPAD_FUNCTIE,
    LABELTEMPO_FUNCTIE,
  ],
  parameters: [
    NORM_LABEL,
    STREEFJAAR,
    DAGEN_NA_STREEFJAAR,
    JAAR_NTA_8800,
    DAGEN_PER_JAAR,
    SPRONG_AANDEEL,
    SPRONG_TOTAAL,
  ],
  readings: [
    'Wij delen door alle koopwoningen, ook die zonder label. Alleen geregistreerde labels tellen. Het aandeel met voorlopige labels staat erbij.',
    'De voorwaarde geldt voor een gemeente met een bijdrage in Energieloket.',
    STREEFPAD_GRONDSLAG.text,
    ...VOETNOOT_6.map(({ text }) => text),
  ],
});
