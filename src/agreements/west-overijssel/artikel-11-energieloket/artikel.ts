import { defineArticle } from '../../../core/article/entry';
import { COFINANCIERING_FUNCTIE } from './functie';
import { BIJDRAGE_ENERGIELOKET } from './regels';
import {
  ACTIEVE_MARKTAANPAK,
  COFINANCIERING,
  LOKETORGANISATIE,
  PLAN_VAN_AANPAK,
  VERZELFSTANDIGDE_MARKT,
} from './regels-voorwaarden';
import { BIJDRAGE_PROVINCIE, COFINANCIERING_GEMEENTE, JAAR_VAN_OORDEEL } from './waarden';

/*
 * Article 11. The province contributes € 60.000 to the energieloket of a municipality. The conditions:
 *   11.1    the municipality puts in as much itself, its hours included
 *   11.2    it does its utmost for label B in 45 % of its owner-occupied homes: see artikel-11-energielabels
 *   11.3    it draws up a plan of approach, which describes
 *   11.3.1  how the energieloket is organised,
 *   11.3.2  how it works towards a market that stands on its own, and
 *   11.3.3  its active approach of the market.
 * Word for word they stand in tekst.ts, under WO-11 and on.
 *
 * Numbers      waarden.ts, each with its source
 * Data         sheet Energieloket, one row a municipality: bladen/energieloket.ts, bijdrage.ts
 * Calculation  cofinanciering.ts (also of the worksheet function: functie.ts) and voorwaarden.ts
 * Verdicts     regels.ts (the duty of the province) and regels-voorwaarden.ts (those of the municipality)
 * Tested       gevallen.ts and gevallen-voorwaarden.ts, in sentences; tests/agreements/west-overijssel/energieloket*
 */

export const ARTIKEL_11 = defineArticle({
  id: 'WO-11',
  number: '11',
  subject: 'Bijdrage voor energieloketten',
  kind: 'berekend',
  rules: [BIJDRAGE_ENERGIELOKET],
  parameters: [BIJDRAGE_PROVINCIE, JAAR_VAN_OORDEEL],
  readings: [
    'De bijdrage van € 60.000 geldt voor 2016 tot en met 2020 samen, en niet voor elk jaar.',
    'De provincie moet de bijdrage betalen zodra een gemeente voldoet aan de voorwaarden 11.1 en 11.3.1 tot en met 11.3.3. Dat beoordelen wij op elke peildatum.',
    'Artikel 11.2 vraagt maximale inzet. Of de 45 % is gehaald, is daarom geen voorwaarde voor de bijdrage.',
    'Een hogere bijdrage is genoeg, ook als nog niet aan alle voorwaarden is voldaan. Misschien is het maatwerk van artikel 12.',
  ],
});

export const ARTIKEL_11_1 = defineArticle({
  id: 'WO-11.1',
  number: '11.1',
  subject: 'Cofinanciering door de gemeente',
  kind: 'berekend',
  rules: [COFINANCIERING],
  parameters: [COFINANCIERING_GEMEENTE],
  functions: [COFINANCIERING_FUNCTIE],
  readings: [
    'Uren tellen mee voor hun aantal maal het uurtarief. Zonder uurtarief is hun waarde niet bekend.',
    'Wij beoordelen de voorwaarden op de laatste dag van de looptijd. Wie er eerder aan voldoet, voldoet.',
  ],
});

export const ARTIKEL_11_3 = defineArticle({
  id: 'WO-11.3',
  number: '11.3',
  subject: 'Plan van aanpak energieloket',
  kind: 'berekend',
  rules: [PLAN_VAN_AANPAK],
  readings: [
    'Een plan van aanpak is er als er een datum staat. Een plan van na de looptijd is te laat.',
    'Een plan van na de toekenning van de bijdrage telt wel. Het is een aandachtspunt.',
  ],
});

/** What the plan must go into is asked in one way: yes in its column. */
const INHOUD = 'Alleen ja telt. Een lege cel laat niet zien dat het in het plan staat.';

export const ARTIKEL_11_3_1 = defineArticle({
  id: 'WO-11.3.1',
  number: '11.3.1',
  subject: 'Organisatie van het energieloket',
  kind: 'berekend',
  rules: [LOKETORGANISATIE],
  readings: [INHOUD],
});

export const ARTIKEL_11_3_2 = defineArticle({
  id: 'WO-11.3.2',
  number: '11.3.2',
  subject: 'Verzelfstandigde markt',
  kind: 'berekend',
  rules: [VERZELFSTANDIGDE_MARKT],
  readings: [INHOUD],
});

export const ARTIKEL_11_3_3 = defineArticle({
  id: 'WO-11.3.3',
  number: '11.3.3',
  subject: 'Actieve marktaanpak',
  kind: 'berekend',
  rules: [ACTIEVE_MARKTAANPAK],
  readings: [INHOUD],
});
