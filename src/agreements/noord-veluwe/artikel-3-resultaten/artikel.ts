import { defineArticle } from '../../../core/article/entry';
import {
  COACHDOEL_FUNCTIE,
  COACHVOORTGANG_FUNCTIE,
  VOORRANGSAANDEEL_FUNCTIE,
  VOORRANGSOPGAVE_FUNCTIE,
} from './functie';
import { COACHTELLING_FUNCTIE } from './functie-telling';
import { GESPREKKEN, TEMPO, VERHUIZINGEN } from './regels';
import { VOORRANG } from './regels-voorrang';
import { COACH_VERHUIZING, COACH_VOLGORDE, VOORRANG_SOM } from './rijcontroles';
import { DOEL_GESPREKKEN, DOEL_VERHUIZINGEN, DOEL_VOORRANG, STANDEN_UITEEN, UITVOERIG } from './waarden';

/*
 * Article 3. The partners aim at a number of households to speak to at length and a number of moves in each year, and
 * at 70 % of the homes for seniors that gives priority.
 *
 * Numbers      waarden.ts, each with its source; doel.ts: the aim of a year and of a part of it
 * Data         bladen/coachresultaten.ts, bladen/seniorenwoningen.ts
 * Calculation  rijtelling.ts (what one row says), huishoudens.ts (each household once a year), voorrang.ts; also of the
 *              worksheet functions: functie.ts and functie-telling.ts
 * Verdicts     regels.ts with oordeel.ts, regels-voorrang.ts and rijcontroles.ts; weergave.ts puts them in words
 * Tested       gevallen*.ts, in sentences; tests/agreements/noord-veluwe/resultaten*
 */

export const ARTIKEL_3 = defineArticle({
  id: 'NV-3',
  number: '3',
  subject: 'Beoogde resultaten',
  kind: 'berekend',
  rules: [GESPREKKEN, VERHUIZINGEN, TEMPO, VOORRANG, VOORRANG_SOM, COACH_VERHUIZING, COACH_VOLGORDE],
  functions: [
    COACHDOEL_FUNCTIE,
    COACHTELLING_FUNCTIE,
    COACHVOORTGANG_FUNCTIE,
    VOORRANGSAANDEEL_FUNCTIE,
    VOORRANGSOPGAVE_FUNCTIE,
  ],
  parameters: [DOEL_GESPREKKEN, DOEL_VERHUIZINGEN, DOEL_VOORRANG, UITVOERIG, STANDEN_UITEEN],
  readings: [
    'Uitvoerig is een gesprek van meer dan 60 minuten. Wij kijken naar elk gesprek apart.',
    'Een huishouden is Corporatie en Huishouden samen. Het telt één keer per jaar.',
    'Een verhuizing telt als een 55-plusser van een ruime naar een kleinere sociale huurwoning verhuist. Zo staat het in de doelstelling. Andere verhuizingen staan erbij.',
    'Een verhuizing telt in het jaar van de verhuismaand. Hoelang het gesprek duurde, maakt dan niet uit.',
    'Een maand telt als zijn eerste dag. Een maand na de peildatum telt nog niet mee.',
    'Een jaar dat nog niet om is, of dat de overeenkomst niet helemaal duurt, is pas te bepalen als het streven is gehaald.',
    'Een rij die niet te lezen is, telt alleen als die het aantal kan veranderen. Is het streven ook zonder die rij gehaald, dan is het gehaald.',
    'Van elke corporatie nemen wij per gemeente de laatste stand van seniorenwoningen tot en met de peildatum.',
    'De overeenkomst zegt niet wat ruim en wat kleiner is. Dat spreken de partners zelf af, in Gegevens.',
  ],
});
