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
