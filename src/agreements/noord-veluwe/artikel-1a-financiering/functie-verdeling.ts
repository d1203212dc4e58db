import { defineFunction, FunctionError } from '../../../core/article/function';
import type { Argument } from '../../../core/article/function';
import { cellsOf, codeOf, isBlankArgument, isLeftOut, sumOf } from '../../../core/article/function-arguments';
import { requireValue } from '../../../core/article/parameter';
import { UREN } from '../artikel-1b-uren/waarden';
import { GEEN_GETAL, centsIn, inEuro } from '../bedragen';
import { BEGIN } from '../looptijd';
import { CORPORATIENAMEN, PARTNERCODES } from '../partijen';
import { deelVan, verdeelKosten } from './verdeling';
import { verreken } from './verrekening';

const KOSTEN = {
  name: 'kosten',
  help: 'De kosten van de verhuiscoaches, in euro.',
  shape: 'getal',
  unit: 'eurocent',
} as const;
const GEEN_BEDRAG = {
  code: 'invalidNumber',
  when: 'De kosten zijn minder dan 0, of hebben een deel van een cent.',
} as const;

export const COACHKOSTEN_FUNCTIE = defineFunction({
  name: 'COACHKOSTEN',
  summary: 'Geeft wat één partner van de kosten betaalt.',
  article: '1a',
  parameters: [
    {
      name: 'partij',
      help: 'De gemeente of de corporatie. Putten is de gemeente, Woningstichting Putten de corporatie.',
      shape: 'tekst',
    },
    KOSTEN,
  ],
  result: 'Een bedrag in euro, op hele centen.',
  errors: [
    { code: 'invalidValue', when: 'De partij is geen partner, of de kosten zijn geen getal.' },
    GEEN_BEDRAG,
  ],
  examples: [
    { args: ['Harderwijk', 100_000], gives: 16_400 },
    { args: ['Putten', 100_000], gives: 5950 },
    { args: ['Gemeente Putten', 100_000], gives: 5950 },
    { args: ['Woningstichting Putten', 100_000], gives: 6000 },
    { args: ['Elburg', 123_456.79], gives: 8518.52 },
    { args: ['Harderwijk', 0.01], gives: 0.01 },
    { args: ['Oldebroek', 0.11], gives: 0.01 },
    { args: ['Putten', 0.11], gives: 0 },
    { args: ['Zwolle', 100_000], gives: { error: 'invalidValue' } },
    { args: ['Putten', -1], gives: { error: 'invalidNumber' } },
  ],
  compute: (partij, kosten) => {
    const wie = codeOf(partij, 'partij', PARTNERCODES);
    return inEuro(deelVan(wie, centsIn(kosten, 'kosten')).cents);
  },
});

export const COACHVERDELING_FUNCTIE = defineFunction({
  name: 'COACHVERDELING',
  summary: 'Verdeelt de kosten over de tien partners.',
  article: '1a',
  parameters: [KOSTEN],
  result: 'Een tabel: Partij, Sleutel en Aandeel. Tien rijen en Totaal, samen precies de kosten.',
  spills: true,
  errors: [GEEN_GETAL, GEEN_BEDRAG],
  examples: [
    {
      args: [100_000],
      gives: [
        ['Partij', 'Sleutel', 'Aandeel'],
        ['Elburg', 0.138, 6900],
        ['Ermelo', 0.152, 7600],
        ['Harderwijk', 0.328, 16_400],
        ['Nunspeet', 0.144, 7200],
        ['Oldebroek', 0.119, 5950],
        ['Putten', 0.119, 5950],
        ['deltaWonen', 0.08, 4000],
        ['Omnia Wonen', 0.28, 14_000],
        ['Uwoon', 0.52, 26_000],
        ['Woningstichting Putten', 0.12, 6000],
        ['Totaal', '', 100_000],
      ],
    },
    { args: ['veel'], gives: { error: 'invalidValue' } },
    { args: [0.005], gives: { error: 'invalidNumber' } },
  ],
  compute: (kosten) => {
    const cents = centsIn(kosten, 'kosten');
    return [
      ['Partij', 'Sleutel', 'Aandeel'],
      ...verdeelKosten(cents).map(({ partij, sleutel, cents: deel }) => [partij, sleutel, inEuro(deel)]),
      ['Totaal', '', inEuro(cents)],
    ];
  },
});

/**
 * The hours of the four corporations, in the order of the agreement: left out or one blank cell they are the agreed ones.
 */
function urenPerCorporatie(argument: Argument): readonly number[] {
  const cellen = isLeftOut(argument) ? [] : cellsOf(argument, 'uren');
  if (cellen.length < 2 && isBlankArgument(cellen[0]?.value, 'uren'))
    return CORPORATIENAMEN.map((naam) => requireValue(UREN[naam], BEGIN));
  if (cellen.length !== CORPORATIENAMEN.length)
    throw new FunctionError(
      'invalidValue',
      `uren zijn vier getallen: van ${CORPORATIENAMEN.join(', ')}, in deze volgorde.`,
    );
  const uren = cellen.map(({ value, place }) => sumOf(value, place, 'not negative'));
  if (uren.every((een) => een === 0))
    throw new FunctionError('divisionByZero', 'De uren zijn samen 0. Dan is er niets te verdelen.');
  return uren;
}

export const COACHVERREKENING_FUNCTIE = defineFunction({
  name: 'COACHVERREKENING',
  summary: 'Rekent uit wie betaalt en wie ontvangt, na aftrek van de eigen uren.',
  article: '1a',
  parameters: [
    KOSTEN,
    {
      name: 'uren',
      help: 'De uren per week van deltaWonen, Omnia Wonen, Uwoon en Woningstichting Putten. Zonder uren: 6, 20, 36 en 9.',
      shape: 'getallen',
      unit: 'uren',
      optional: true,
    },
  ],
  result:
    'Een tabel: Partij, Aandeel, Waarde uren, Te betalen en Te ontvangen. Wat betaald wordt, wordt ook ontvangen.',
  spills: true,
  errors: [
    { code: 'divisionByZero', when: 'De uren zijn samen 0.' },
    { code: 'invalidValue', when: 'Een cel is geen getal, of het zijn geen vier uren.' },
    { code: 'invalidNumber', when: 'Een getal is minder dan 0, of de kosten hebben een deel van een cent.' },
  ],
  examples: [
    {
      args: [100_000],
      gives: [
        ['Partij', 'Aandeel', 'Waarde uren', 'Te betalen', 'Te ontvangen'],
        ['Elburg', 6900, 0, 6900, 0],
        ['Ermelo', 7600, 0, 7600, 0],
        ['Harderwijk', 16_400, 0, 16_400, 0],
        ['Nunspeet', 7200, 0, 7200, 0],
        ['Oldebroek', 5950, 0, 5950, 0],
        ['Putten', 5950, 0, 5950, 0],
        ['deltaWonen', 4000, 8450.7, 0, 4450.7],
        ['Omnia Wonen', 14_000, 28_169.01, 0, 14_169.01],
        ['Uwoon', 26_000, 50_704.23, 0, 24_704.23],
        ['Woningstichting Putten', 6000, 12_676.06, 0, 6676.06],
        ['Totaal', 100_000, 100_000, 50_000, 50_000],
      ],
    },
    { args: [100_000, [[0, 0, 0, 0]]], gives: { error: 'divisionByZero' } },
    { args: [100_000, [[6, 20, 36]]], gives: { error: 'invalidValue' } },
    { args: [-1], gives: { error: 'invalidNumber' } },
  ],
  compute: (kosten, uren) => {
    const cents = centsIn(kosten, 'kosten');
    const posten = verreken(cents, urenPerCorporatie(uren));
    const som = (wat: 'aandeel' | 'waardeUren' | 'teBetalen' | 'teOntvangen'): number =>
      inEuro(posten.reduce((totaal, post) => totaal + post[wat], 0));
    return [
      ['Partij', 'Aandeel', 'Waarde uren', 'Te betalen', 'Te ontvangen'],
      ...posten.map(({ partij, aandeel, waardeUren, teBetalen, teOntvangen }) => [
        partij,
        inEuro(aandeel),
        inEuro(waardeUren),
        inEuro(teBetalen),
        inEuro(teOntvangen),
      ]),
      ['Totaal', som('aandeel'), som('waardeUren'), som('teBetalen'), som('teOntvangen')],
    ];
  },
});
