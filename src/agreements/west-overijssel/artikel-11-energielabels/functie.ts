import { defineFunction } from '../../../core/article/function';
import { codeOf, isBlankArgument } from '../../../core/article/function-arguments';
import { shareToNumber } from '../../../core/values/share';
import { leesGeregistreerd, leesMinstens, leesNorm } from './functie-argumenten';
import { aandeelVan, opgaveVan } from './labelaandeel';
import { LABELS, MINIMUM } from './labels';

const AANTALLEN = {
  name: 'aantallen',
  help: 'Koopwoningen met een geregistreerd label: een getal of een bereik.',
  shape: 'getallen',
  unit: 'woningen',
} as const;
const NAMEN = {
  name: 'labels',
  help: 'De labels die bij de aantallen horen, van A+++++ tot en met G, in dezelfde volgorde.',
  shape: 'teksten',
} as const;
const TOTAAL = {
  name: 'totaal',
  help: 'Alle koopwoningen, ook die zonder label: een getal of een bereik.',
  shape: 'getallen',
  unit: 'woningen',
} as const;

/** The labels of a small town: 90 of 200 homes have at least label B. */
const KLASSEN = [['A++'], ['A'], ['B'], ['C'], ['G']];
const VOORBEELD = [[10], [30], [50], [40], [20]];

const GEEN_WONINGEN = { code: 'divisionByZero', when: 'Het totaal is 0.' } as const;
const GEEN_GETAL = { code: 'invalidValue', when: 'Een cel is geen getal.' } as const;
const ONBEKEND_LABEL = {
  code: 'invalidValue',
  when: 'Een cel is geen getal, een label bestaat niet, of aantallen en labels zijn niet even groot.',
} as const;
const TE_VEEL = {
  code: 'invalidNumber',
  when: 'Een aantal is minder dan 0, of aantallen is samen meer dan totaal.',
} as const;

export const LABELAANDEEL_FUNCTIE = defineFunction({
  name: 'LABELAANDEEL',
  summary: 'Geeft welk deel van de koopwoningen minstens dit label heeft.',
  article: '11.2',
  parameters: [
    AANTALLEN,
    NAMEN,
    TOTAAL,
    {
      name: 'minimum',
      help: 'Het label dat minstens nodig is. Zonder minimum: B.',
      shape: 'tekst',
      optional: true,
    },
  ],
  result: 'Een aandeel van alle koopwoningen: 1 is 100 %. Maak de cel op als percentage.',
  errors: [GEEN_WONINGEN, ONBEKEND_LABEL, TE_VEEL],
  examples: [
    { args: [VOORBEELD, KLASSEN, 200], gives: 0.45 },
    {
      args: [VOORBEELD, KLASSEN, 200],
      formula:
        '=WOON.LABELAANDEEL(tblEnergielabels[@[A+++++]:[G]];tblEnergielabels[[#Kopteksten];[A+++++]:[G]];tblEnergielabels[@[Koopwoningen totaal]])',
      gives: 0.45,
    },
    { args: [VOORBEELD, KLASSEN, 200, 'A'], gives: 0.2 },
    { args: [90, 'B', 200], gives: 0.45 },
    { args: [90, 'B', 0], gives: { error: 'divisionByZero' } },
    { args: [90, 'H', 200], gives: { error: 'invalidValue' } },
    { args: [201, 'B', 200], gives: { error: 'invalidNumber' } },
  ],
  compute: (aantallen, labels, totaal, minimum) => {
    const vanaf = isBlankArgument(minimum, 'minimum') ? MINIMUM : codeOf(minimum, 'minimum', LABELS);
    const goed = leesMinstens(aantallen, labels, vanaf);
    return shareToNumber(aandeelVan(goed, leesGeregistreerd(aantallen, totaal).totaal));
  },
});

export const LABELDEKKING_FUNCTIE = defineFunction({
  name: 'LABELDEKKING',
  summary: 'Geeft welk deel van de koopwoningen een geregistreerd label heeft.',
  article: '11.2',
  parameters: [AANTALLEN, TOTAAL],
  result: 'Een aandeel van alle koopwoningen: 1 is 100 %. Maak de cel op als percentage.',
  errors: [GEEN_WONINGEN, GEEN_GETAL, TE_VEEL],
  examples: [
    { args: [VOORBEELD, 200], gives: 0.75 },
    { args: [VOORBEELD, 0], gives: { error: 'divisionByZero' } },
    { args: ['veel', 200], gives: { error: 'invalidValue' } },
    { args: [VOORBEELD, 100], gives: { error: 'invalidNumber' } },
  ],
  compute: (aantallen, totaal) => {
    const geregistreerd = leesGeregistreerd(aantallen, totaal);
    return shareToNumber(aandeelVan(geregistreerd.aantal, geregistreerd.totaal));
  },
});

export const LABELOPGAVE_FUNCTIE = defineFunction({
  name: 'LABELOPGAVE',
  summary: 'Geeft hoeveel koopwoningen nog label B of beter moeten krijgen.',
  article: '11.2',
  parameters: [
    AANTALLEN,
    NAMEN,
    TOTAAL,
    {
      name: 'norm',
      help: 'Het aandeel dat nodig is. Zonder norm: 45 %.',
      shape: 'getal',
      unit: 'aandeel',
      optional: true,
    },
  ],
  result: 'Een aantal woningen: het kleinste hele getal. Het is 0 als de norm is gehaald.',
  errors: [
    GEEN_WONINGEN,
    ONBEKEND_LABEL,
    {
      code: 'invalidNumber',
      when: 'Een aantal is minder dan 0, aantallen is samen meer dan totaal, of de norm ligt niet tussen 0 % en 100 %.',
    },
  ],
  examples: [
    { args: [VOORBEELD, KLASSEN, 200], gives: 0 },
    { args: [89, 'B', 200], gives: 1 },
    { args: [55, 'B', 100, 0.55], gives: 0 },
    { args: [89, 'B', 0], gives: { error: 'divisionByZero' } },
    { args: [[[89], [1]], 'B', 200], gives: { error: 'invalidValue' } },
    { args: [89, 'B', 200, 45], gives: { error: 'invalidNumber' } },
  ],
  compute: (aantallen, labels, totaal, norm) => {
    const goed = leesMinstens(aantallen, labels, MINIMUM);
    const streven = leesNorm(norm);
    return opgaveVan(goed, leesGeregistreerd(aantallen, totaal).totaal, streven);
  },
});
