import { defineFunction, FunctionError } from '../../../core/article/function';
import type { Argument } from '../../../core/article/function';
import { dateOf, singleOf, sumOf } from '../../../core/article/function-arguments';
import { serialOf } from '../../../core/values/date';
import { shareToNumber } from '../../../core/values/share';
import { PLANSTATUS as STATUSSEN, hardheidVan } from '../bladen/planstatus';
import { beginZonderVermelding, hersteldatum } from './hersteltermijn';
import { ruimteVan, aandeelVan } from './planbalans';

const CAPACITEIT = {
  name: 'capaciteit',
  help: 'Woningen in plannen: een getal of een bereik.',
  shape: 'getallen',
} as const;
const BEHOEFTE = {
  name: 'behoefte',
  help: 'Woningen die nodig zijn: een getal of een bereik.',
  shape: 'getallen',
} as const;
const SLOOP = {
  name: 'verwachteSloop',
  help: 'Verwachte sloop, als de capaciteit bruto is: een getal of een bereik.',
  shape: 'getallen',
  optional: true,
} as const;

const GEEN_GETAL = { code: 'invalidValue', when: 'Een cel is geen getal.' } as const;

const behoefteMetSloop = (behoefte: Argument, sloop: Argument): number =>
  sumOf(behoefte, 'behoefte') + sumOf(sloop, 'verwachteSloop');

export const PLANBALANS_FUNCTIE = defineFunction({
  name: 'PLANBALANS',
  summary: 'Geeft de plancapaciteit als aandeel van de behoefte.',
  article: '20',
  parameters: [CAPACITEIT, BEHOEFTE, SLOOP],
  result: 'Een aandeel: 1 is precies in balans. Maak de cel op als percentage.',
  errors: [{ code: 'divisionByZero', when: 'De behoefte is 0 of minder.' }, GEEN_GETAL],
  examples: [
    { args: [1000, 850, 200], gives: 1000 / 1050 },
    { args: [800, 850], gives: 800 / 850 },
    { args: [[[400], ['400']], [[850]]], gives: 800 / 850 },
    { args: [10, 0], gives: { error: 'divisionByZero' } },
    { args: ['twaalf', 10], gives: { error: 'invalidValue' } },
  ],
  compute: (capaciteit, behoefte, sloop) => {
    const aandeel = aandeelVan(sumOf(capaciteit, 'capaciteit'), behoefteMetSloop(behoefte, sloop));
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
  errors: [GEEN_GETAL],
  examples: [
    { args: [1000, 850, 200], gives: 50 },
    { args: [2501, 2500], gives: -1 },
    { args: ['twaalf', 10], gives: { error: 'invalidValue' } },
  ],
  compute: (capaciteit, behoefte, sloop) =>
    ruimteVan(sumOf(capaciteit, 'capaciteit'), behoefteMetSloop(behoefte, sloop)),
});

export const PLANSTATUS_FUNCTIE = defineFunction({
  name: 'PLANSTATUS',
  summary: 'Zegt of een plan met deze status hard is, zacht is of niet telt.',
  article: '20',
  parameters: [{ name: 'status', help: 'De code van de status, de naam of allebei.', shape: 'tekst' }],
  result: 'hard, zacht of telt niet.',
  errors: [{ code: 'invalidValue', when: 'De status staat niet op de lijst.' }],
  examples: [
    { args: ['1A'], gives: 'hard' },
    { args: ['2C Vastgesteld, wijzigingsbevoegdheid'], gives: 'zacht' },
    { args: ['Ambtelijk met locatie'], gives: 'telt niet' },
    { args: [3], gives: 'zacht' },
    { args: ['9Z'], gives: { error: 'invalidValue' } },
  ],
  compute: (argument) => {
    const text = String(singleOf(argument, 'status'));
    const status = STATUSSEN.find(text);
    if (status !== undefined) return hardheidVan(status);
    const nearest = STATUSSEN.nearest(text);
    const codes = STATUSSEN.entries.map(({ code }) => code).join(', ');
    throw new FunctionError(
      'invalidValue',
      `status staat niet op de lijst. ${nearest === undefined ? `Kies uit: ${codes}.` : `Bedoelt u ${nearest}?`}`,
    );
  },
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
  errors: [{ code: 'invalidValue', when: 'Het is geen datum.' }],
  examples: [
    { args: ['1-3-2017'], gives: serialOf(2020, 3, 1) },
    { args: [], gives: serialOf(2019, 1, 1) },
    { args: ['29-2-2016'], gives: serialOf(2019, 2, 28) },
    { args: ['morgen'], gives: { error: 'invalidValue' } },
  ],
  compute: (vastgesteld) => hersteldatum(dateOf(vastgesteld, 'vastgesteld', beginZonderVermelding())),
});
