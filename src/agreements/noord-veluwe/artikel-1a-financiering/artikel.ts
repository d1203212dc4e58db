import { defineArticle } from '../../../core/article/entry';
import { UREN_IN_DE_REGIO } from '../artikel-1b-uren/regels-regio';
import { COACHJAARKOSTEN_FUNCTIE, COACHLOONKOSTEN_FUNCTIE } from './functie-loonkosten';
import { COACHKOSTEN_FUNCTIE, COACHVERDELING_FUNCTIE, COACHVERREKENING_FUNCTIE } from './functie-verdeling';
import { VERDELING, VERREKENING_SOM } from './regels';
import { GRONDSLAG, LOON } from './regels-loon';
import {
  DEEL_GEMEENTEN,
  MARGE_GRONDSLAG,
  MARGE_VERDELING,
  ONEVEN_CENT,
  SLEUTELS,
  UREN_SAMEN,
  UREN_VOLTIJD,
} from './waarden';

/*
 * Article 1a. The partners finance 71 hours a week of verhuiscoaches, at the salary of the end of scale H: half by the
 * municipalities and half by the corporations, within each group by a fixed key. Word for word it stands in tekst.ts,
 * under NV-1a, NV-voetnoot-1 and NV-voetnoot-2.
 *
 * Numbers      waarden.ts, each with its source
 * Data         sheet Verrekening, one row a year and party: bladen/verrekening.ts, verrekenblad.ts;
 *              sheet Loonschaal, one row a salary: bladen/loonschaal.ts
 * Calculation  verdeling.ts (who pays what), verrekening.ts (less the value of the own hours) and loonkosten.ts (what
 *              the coaches cost): also of the worksheet functions, functie-*.ts
 * Verdicts     regels.ts (what each pays) and regels-loon.ts (what it is reckoned with); of the 71 hours themselves:
 *              artikel-1b-uren
 * Tested       gevallen.ts and gevallen-loon.ts, in sentences; tests/agreements/noord-veluwe/{verdeling,financiering,loon}*
 */

export const ARTIKEL_1A = defineArticle({
  id: 'NV-1a',
  number: '1a',
  subject: 'Financiering van 71 uur per week',
  kind: 'berekend',
  rules: [UREN_IN_DE_REGIO, LOON, GRONDSLAG, VERDELING, VERREKENING_SOM],
  parameters: [
    UREN_SAMEN,
    UREN_VOLTIJD,
    DEEL_GEMEENTEN,
    ...Object.values(SLEUTELS),
    ONEVEN_CENT,
    MARGE_VERDELING,
    MARGE_GRONDSLAG,
  ],
  functions: [
    COACHJAARKOSTEN_FUNCTIE,
    COACHLOONKOSTEN_FUNCTIE,
    COACHKOSTEN_FUNCTIE,
    COACHVERDELING_FUNCTIE,
    COACHVERREKENING_FUNCTIE,
  ],
  readings: [
    'Wij beoordelen elk jaar dat in Verrekening staat, zodra het begonnen is.',
    'Wat een partner moet betalen, volgt uit de rij Totaal. Ontbreekt die, dan tellen wij de tien partners op.',
    'Een losse cent gaat binnen een groep naar de partner met de grootste rest. Bij een gelijke rest gaat wie eerder in de tabel van artikel 1a staat voor.',
    'De overeenkomst noemt de schaal en geen bedrag. U vult het salaris daarom in, met de bron. Zonder blad Loonschaal is er geen salaris.',
    'Er is een salaris nodig op de eerste dag van elke maand. Een salaris dat in de loop van een maand ingaat, telt vanaf de volgende maand.',
    'Artikel 1a noemt het salaris, en voetnoot 2 de loonkosten. Toeslagen en werkgeverslasten tellen daarom mee als u ze invult.',
    'Ook van een jaar waarin de overeenkomst eindigt, rekenen wij met twaalf maanden. Duurt zij korter? Licht een lager totaal dan toe.',
  ],
});
