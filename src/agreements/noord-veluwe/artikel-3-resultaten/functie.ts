import { defineFunction, FunctionError } from '../../../core/article/function';
import type { Argument } from '../../../core/article/function';
import { codeOf, dateOf, requireEqualSize, sumOf } from '../../../core/article/function-arguments';
import { yearOf } from '../../../core/values/date';
import { shareToNumber } from '../../../core/values/share';
import { aantalIn, jaarIn } from '../bedragen';
import { SOORTEN, TELSOORTEN, opSchema } from './doel';
import { JAAR, vereisDoel } from './functie-argumenten';
import { aandeelVan, voorrangsopgave } from './voorrang';
import type { Woningen } from './voorrang';

export const COACHDOEL_FUNCTIE = defineFunction({
  name: 'COACHDOEL',
  summary: 'Geeft waar de partners in een jaar naar streven.',
  article: '3',
  parameters: [{ name: 'soort', help: 'Kies gesprekken, verhuizingen of voorrang.', shape: 'tekst' }, JAAR],
  result: 'Een aantal huishoudens, of bij voorrang een aandeel.',
  errors: [
    { code: 'invalidValue', when: 'De soort is onbekend, of het jaar is geen getal.' },
    { code: 'invalidNumber', when: 'Het jaar is geen jaar.' },
    { code: 'notAvailable', when: 'De overeenkomst geldt niet in dat jaar.' },
  ],
  examples: [
    { args: ['gesprekken', 2024], gives: 200 },
    { args: ['gesprekken', 2025], gives: 300 },
    { args: ['verhuizingen', 2024], gives: 50 },
    { args: ['voorrang', 2026], gives: 0.7 },
    { args: ['gesprekken', 2023], gives: { error: 'notAvailable' } },
    { args: ['telefoontjes', 2024], gives: { error: 'invalidValue' } },
    { args: ['gesprekken', 24], gives: { error: 'invalidNumber' } },
  ],
  compute: (soort, jaar) => vereisDoel(codeOf(soort, 'soort', SOORTEN), jaarIn(jaar, 'jaar')),
});

export const COACHVOORTGANG_FUNCTIE = defineFunction({
  name: 'COACHVOORTGANG',
  summary: 'Vergelijkt een aantal met het doel voor het deel van het jaar dat voorbij is.',
  article: '3',
  parameters: [
    {
      name: 'aantal',
      help: 'Het aantal huishoudens dat in dit jaar meetelt.',
      shape: 'getal',
      unit: 'aantal',
    },
    { name: 'soort', help: 'Kies gesprekken of verhuizingen.', shape: 'tekst' },
    { name: 'peildatum', help: 'De dag waarover het aantal gaat. Die dag telt mee.', shape: 'datum' },
  ],
  result: 'Een aandeel: 1 is precies op schema. Maak de cel op als percentage.',
  errors: [
    { code: 'invalidValue', when: 'De soort is onbekend, of een argument ontbreekt of is geen getal.' },
    { code: 'invalidNumber', when: 'Het aantal is minder dan 0, of de datum kan niet.' },
    { code: 'notAvailable', when: 'De overeenkomst geldt niet op die dag.' },
  ],
  examples: [
    { args: [100, 'gesprekken', '30-6-2024'], gives: 100 / ((200 * 182) / 366) },
    { args: [50, 'verhuizingen', '31-12-2024'], gives: 1 },
    { args: [0.7, 'voorrang', '31-12-2024'], gives: { error: 'invalidValue' } },
    { args: [-1, 'gesprekken', '30-6-2024'], gives: { error: 'invalidNumber' } },
    { args: [1, 'gesprekken', '31-12-2023'], gives: { error: 'notAvailable' } },
  ],
  compute: (aantal, soort, peildatum) => {
    const geteld = aantalIn(aantal, 'aantal');
    const wat = codeOf(soort, 'soort', TELSOORTEN);
    const dag = dateOf(peildatum, 'peildatum', null);
    return geteld / shareToNumber(opSchema(vereisDoel(wat, yearOf(dag)), dag));
  },
});

const VOORRANG = {
  name: 'voorrang',
  help: 'Voorrangswoningen: een getal of een bereik.',
  shape: 'getallen',
  unit: 'woningen',
} as const;
const TOTAAL = {
  name: 'totaal',
  help: 'Alle seniorenwoningen: een getal of een bereik.',
  shape: 'getallen',
  unit: 'woningen',
} as const;
const FOUTEN_VOORRANG = [
  { code: 'divisionByZero', when: 'Er zijn geen seniorenwoningen.' },
  { code: 'invalidValue', when: 'Een cel is geen getal, of de bereiken zijn niet even groot.' },
  {
    code: 'invalidNumber',
    when: 'Een getal is minder dan 0 of geen heel getal, of er zijn meer voorrangswoningen dan seniorenwoningen.',
  },
] as const;

/** A number of homes. @throws FunctionError */
function woningenIn(argument: Argument, name: string): number {
  const woningen = sumOf(argument, name, 'not negative');
  if (!Number.isInteger(woningen))
    throw new FunctionError('invalidNumber', `${name} is geen heel getal. Woningen telt u in hele getallen.`);
  return woningen;
}

/** The homes that give priority beside all of them. @throws FunctionError */
function leesVoorrang(voorrang: Argument, totaal: Argument): Woningen {
  requireEqualSize(voorrang, 'voorrang', totaal, 'totaal');
  const woningen = {
    voorrang: woningenIn(voorrang, 'voorrang'),
    totaal: woningenIn(totaal, 'totaal'),
  };
  if (woningen.totaal === 0)
    throw new FunctionError('divisionByZero', 'Er zijn geen seniorenwoningen: totaal is 0.');
  if (woningen.voorrang > woningen.totaal)
    throw new FunctionError('invalidNumber', 'voorrang is meer dan totaal. Dat kan niet.');
  return woningen;
}

export const VOORRANGSAANDEEL_FUNCTIE = defineFunction({
  name: 'VOORRANGSAANDEEL',
  summary: 'Geeft welk deel van de seniorenwoningen voorrangswoning is.',
  article: '3',
  parameters: [VOORRANG, TOTAAL],
  result: 'Een aandeel. Maak de cel op als percentage.',
  errors: FOUTEN_VOORRANG,
  examples: [
    { args: [70, 100], gives: 0.7 },
    {
      args: [
        [[30], [40]],
        [[50], [50]],
      ],
      gives: 0.7,
    },
    { args: [0, 0], gives: { error: 'divisionByZero' } },
    { args: ['veel', 100], gives: { error: 'invalidValue' } },
    { args: [101, 100], gives: { error: 'invalidNumber' } },
  ],
  compute: (voorrang, totaal) => shareToNumber(aandeelVan(leesVoorrang(voorrang, totaal))),
});

export const VOORRANGSOPGAVE_FUNCTIE = defineFunction({
  name: 'VOORRANGSOPGAVE',
  summary: 'Geeft hoeveel seniorenwoningen nog voorrangswoning moeten worden.',
  article: '3',
  parameters: [VOORRANG, TOTAAL],
  result: 'Een aantal woningen. 0 betekent: het doel van 70 % is gehaald.',
  errors: FOUTEN_VOORRANG,
  examples: [
    { args: [69, 100], gives: 1 },
    { args: [70, 100], gives: 0 },
    { args: [0, 1], gives: 1 },
    { args: [0, 0], gives: { error: 'divisionByZero' } },
    { args: ['veel', 100], gives: { error: 'invalidValue' } },
    { args: [101, 100], gives: { error: 'invalidNumber' } },
  ],
  compute: (voorrang, totaal) => {
    const woningen = leesVoorrang(voorrang, totaal);
    return voorrangsopgave(woningen.voorrang, woningen.totaal);
  },
});
