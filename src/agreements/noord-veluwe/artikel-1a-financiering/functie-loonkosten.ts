import { defineFetchedFunction, defineFunction } from '../../../core/article/function';
import type { Argument } from '../../../core/article/function';
import { isLeftOut } from '../../../core/article/function-arguments';
import { decimalOf, times } from '../../../core/values/decimal';
import { GEEN_GETAL, aandeelIn, aantalIn, inEuro } from '../bedragen';
import { urenIn } from './functie-uren';
import { afgerond, maandkosten } from './loonkosten';

const UREN_PER_WEEK = {
  name: 'uren',
  help: 'De uren per week. Zonder uren: 71.',
  shape: 'getal',
  unit: 'uren',
  optional: true,
} as const;
const MAANDEN = 12;

/** An optional share: left out it is 0. */
const toeslagIn = (argument: Argument, name: string): number =>
  isLeftOut(argument) ? 0 : aandeelIn(argument, name);

export const COACHJAARKOSTEN_FUNCTIE = defineFunction({
  name: 'COACHJAARKOSTEN',
  summary: 'Rekent uit wat de verhuiscoaches in een jaar kosten.',
  article: '1a',
  parameters: [
    {
      name: 'maandsalaris',
      help: 'Het salaris per maand bij 36 uur per week, in euro.',
      shape: 'getal',
      unit: 'eurocent',
    },
    UREN_PER_WEEK,
    {
      name: 'vakantietoeslag',
      help: 'Deel van het salaris, zoals 8 %. Zonder deel: 0.',
      shape: 'getal',
      unit: 'aandeel',
      optional: true,
    },
    {
      name: 'eindejaarsuitkering',
      help: 'Deel van het salaris. Zonder deel: 0.',
      shape: 'getal',
      unit: 'aandeel',
      optional: true,
    },
    {
      name: 'werkgeverslasten',
      help: 'Deel van het salaris met toeslagen. Zonder deel: 0.',
      shape: 'getal',
      unit: 'aandeel',
      optional: true,
    },
  ],
  result: 'Een bedrag in euro per jaar, op hele centen.',
  errors: [
    GEEN_GETAL,
    { code: 'invalidNumber', when: 'Een getal is minder dan 0, of een deel is meer dan 100 %.' },
  ],
  examples: [
    { args: [4000], gives: 94_666.67 },
    { args: [4000, 36, 0.08], gives: 51_840 },
    { args: [4000, 36, 0.08, 0.02, 0.25], gives: 66_000 },
    { args: ['veel'], gives: { error: 'invalidValue' } },
    { args: [4000, 36, 8], gives: { error: 'invalidNumber' } },
  ],
  compute: (maandsalaris, uren, vakantietoeslag, eindejaarsuitkering, werkgeverslasten) => {
    const salaris = aantalIn(maandsalaris, 'maandsalaris');
    const perMaand = maandkosten(salaris, urenIn(uren), {
      vakantietoeslag: toeslagIn(vakantietoeslag, 'vakantietoeslag'),
      eindejaarsuitkering: toeslagIn(eindejaarsuitkering, 'eindejaarsuitkering'),
      werkgeverslasten: toeslagIn(werkgeverslasten, 'werkgeverslasten'),
    });
    return inEuro(afgerond(times(perMaand, decimalOf(MAANDEN * 100))));
  },
});

/* One salary for the first half of 2024, one from July on. */
const VOORBEELDSCHAAL = [
  ['Ingangsdatum', 'Maandsalaris eindniveau schaal H', 'Bron'],
  ['1-1-2024', 4000, 'Cao'],
  ['1-7-2024', 4100, 'Cao'],
];

export const COACHLOONKOSTEN_FUNCTIE = defineFetchedFunction({
  name: 'COACHLOONKOSTEN',
  summary: 'Rekent uit wat de verhuiscoaches in een jaar kosten, met het salaris dat elke maand geldt.',
  article: '1a',
  parameters: [
    {
      name: 'loonschaal',
      help: 'De tabel Loonschaal met de koppen, zoals tblLoonschaal[#Alles].',
      shape: 'tabel',
    },
    { name: 'jaar', help: 'Het jaar, zoals 2024.', shape: 'getal', unit: 'jaartal' },
    UREN_PER_WEEK,
  ],
  result: 'Een bedrag in euro, op hele centen.',
  errors: [
    { code: 'invalidValue', when: 'De tabel heeft niet de koppen van Loonschaal, of een cel is fout.' },
    { code: 'invalidNumber', when: 'Het jaar is geen jaar, of de uren zijn minder dan 0.' },
    { code: 'notAvailable', when: 'In een maand van het jaar geldt geen salaris.' },
  ],
  examples: [
    {
      args: [VOORBEELDSCHAAL, 2024, 36],
      formula: '=WOON.COACHLOONKOSTEN(tblLoonschaal[#Alles];2024;36)',
      gives: 48_600,
    },
    {
      args: [VOORBEELDSCHAAL, 2023],
      formula: '=WOON.COACHLOONKOSTEN(tblLoonschaal[#Alles];2023)',
      gives: { error: 'notAvailable' },
    },
    {
      args: [VOORBEELDSCHAAL, 24],
      formula: '=WOON.COACHLOONKOSTEN(tblLoonschaal[#Alles];24)',
      gives: { error: 'invalidNumber' },
    },
    {
      args: ['tabel', 2024],
      formula: '=WOON.COACHLOONKOSTEN("tabel";2024)',
      gives: { error: 'invalidValue' },
    },
  ],
  fetch: async () => (await import('./functie-loonschaal')).coachloonkosten,
});
