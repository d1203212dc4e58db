import { defineFunction, FunctionError } from '../../../core/article/function';
import type { Argument } from '../../../core/article/function';
import { codeOf, dateOf, isLeftOut, requireEqualSize, sumOf } from '../../../core/article/function-arguments';
import { valueOn } from '../../../core/article/parameter';
import { formatDate, serialOf } from '../../../core/values/date';
import { shareToNumber } from '../../../core/values/share';
import { PLANSTATUS as STATUSSEN, hardheidVan } from '../bladen/planstatus';
import { beginZonderVermelding, hersteldatum } from './hersteldatum';
import { aandeelVan, ruimteVan } from './verhouding';
import { HERSTELJAREN } from './waarden';

const CAPACITEIT = {
  name: 'capaciteit',
  help: 'Woningen in plannen: een getal of een bereik. Zonder verwachteSloop is dit netto, met verwachteSloop bruto.',
  shape: 'getallen',
  unit: 'woningen',
} as const;
const BEHOEFTE = {
  name: 'behoefte',
  help: 'Woningen die nodig zijn: een getal of een bereik.',
  shape: 'getallen',
  unit: 'woningen',
} as const;
const SLOOP = {
  name: 'verwachteSloop',
  help: 'Verwachte sloop, als de capaciteit bruto is: een getal of een bereik.',
  shape: 'getallen',
  unit: 'woningen',
  optional: true,
} as const;

const GEEN_GETAL = {
  code: 'invalidValue',
  when: 'Een cel is geen getal, of behoefte en verwachteSloop zijn niet even groot.',
} as const;
const ONDER_NUL = {
  code: 'invalidNumber',
  when: 'Verwachte sloop is minder dan 0, of de bruto capaciteit is minder dan 0.',
} as const;

/** Capacity and need as they are compared: gross against need with demolition, or net against need. */
function leesBalans(capaciteit: Argument, behoefte: Argument, sloop: Argument) {
  const isNetto = isLeftOut(sloop);
  requireEqualSize(behoefte, 'behoefte', sloop, 'verwachteSloop');
  return {
    // Gross homes are never fewer than none; net of demolition they may be.
    capaciteit: sumOf(capaciteit, 'capaciteit', isNetto ? 'any' : 'not negative'),
    behoefte: sumOf(behoefte, 'behoefte') + (isNetto ? 0 : sumOf(sloop, 'verwachteSloop', 'not negative')),
  };
}

export const PLANBALANS_FUNCTIE = defineFunction({
  name: 'PLANBALANS',
  summary: 'Geeft de plancapaciteit als aandeel van de behoefte.',
  article: '20',
  parameters: [CAPACITEIT, BEHOEFTE, SLOOP],
  result: 'Een aandeel: 1 is precies in balans. Maak de cel op als percentage.',
  errors: [{ code: 'divisionByZero', when: 'De behoefte is 0 of minder.' }, GEEN_GETAL, ONDER_NUL],
  examples: [
    { args: [1000, 850, 200], gives: 1000 / 1050 },
    { args: [800, 850], gives: 800 / 850 },
    { args: [[[400], ['400']], [[850]]], gives: 800 / 850 },
    { args: [10, 0], gives: { error: 'divisionByZero' } },
    { args: ['twaalf', 10], gives: { error: 'invalidValue' } },
    { args: [10, 10, -1], gives: { error: 'invalidNumber' } },
  ],
  compute: (capaciteit, behoefte, sloop) => {
    const balans = leesBalans(capaciteit, behoefte, sloop);
    const aandeel = aandeelVan(balans.capaciteit, balans.behoefte);
    if (aandeel === null)
      throw new FunctionError('divisionByZero', 'Er is geen behoefte: die is 0 of minder.');
    return shareToNumber(aandeel);
  },
});

export const PLANRUIMTE_FUNCTIE = defineFunction({
  name: 'PLANRUIMTE',
  summary: 'Geeft hoeveel woningen er nog bij kunnen.',
  article: '20',
  parameters: [CAPACITEIT, BEHOEFTE, SLOOP],
  result: 'Een aantal woningen. Minder dan 0 betekent: zoveel woningen te veel.',
  errors: [GEEN_GETAL, ONDER_NUL],
  examples: [
    { args: [1000, 850, 200], gives: 50 },
    { args: [2501, 2500], gives: -1 },
    { args: ['twaalf', 10], gives: { error: 'invalidValue' } },
    { args: [-10, 10, 1], gives: { error: 'invalidNumber' } },
  ],
  compute: (capaciteit, behoefte, sloop) => {
    const balans = leesBalans(capaciteit, behoefte, sloop);
    return ruimteVan(balans.capaciteit, balans.behoefte);
  },
});

export const PLANSTATUS_FUNCTIE = defineFunction({
  name: 'PLANSTATUS',
  summary: 'Zegt of een plan met deze status hard is, zacht is of niet telt.',
  article: '20',
  parameters: [{ name: 'status', help: 'De code van de status, de naam of allebei.', shape: 'tekst' }],
  result: 'Eén van deze drie: hard, zacht of telt niet.',
  errors: [{ code: 'invalidValue', when: 'De status staat niet op de lijst.' }],
  examples: [
    { args: ['1A'], gives: 'hard' },
    { args: ['2C Vastgesteld, wijzigingsbevoegdheid'], gives: 'zacht' },
    { args: ['Ambtelijk met locatie'], gives: 'telt niet' },
    { args: [3], gives: 'zacht' },
    { args: ['9Z'], gives: { error: 'invalidValue' } },
  ],
  compute: (status) => hardheidVan(codeOf(status, 'status', STATUSSEN)),
});

export const HERSTELDATUM_FUNCTIE = defineFunction({
  name: 'HERSTELDATUM',
  summary: 'Geeft de laatste dag waarop de balans hersteld moet zijn.',
  article: '22',
  parameters: [
    {
      name: 'vastgesteld',
      help: 'De dag waarop de onbalans is vastgesteld. Zonder datum: 1-1-2016.',
      shape: 'datum',
      optional: true,
    },
  ],
  result: 'Een datum. Maak de cel op als datum.',
  errors: [
    { code: 'invalidValue', when: 'Het is geen datum.' },
    { code: 'invalidNumber', when: 'De datum ligt niet tussen 1-1-1990 en 31-12-2100.' },
    { code: 'notAvailable', when: 'De afspraak geldt niet op die dag.' },
  ],
  examples: [
    { args: ['1-3-2017'], gives: serialOf(2020, 3, 1) },
    { args: [], gives: serialOf(2019, 1, 1) },
    { args: ['29-2-2016'], gives: serialOf(2019, 2, 28) },
    { args: ['morgen'], gives: { error: 'invalidValue' } },
    { args: [1], gives: { error: 'invalidNumber' } },
    { args: ['1-1-2021'], gives: { error: 'notAvailable' } },
  ],
  compute: (vastgesteld) => {
    const dag = dateOf(vastgesteld, 'vastgesteld', beginZonderVermelding());
    if (valueOn(HERSTELJAREN, dag).kind === 'not-in-force')
      throw new FunctionError('notAvailable', `Artikel 22 geldt niet op ${formatDate(dag)}.`);
    return hersteldatum(dag);
  },
});
