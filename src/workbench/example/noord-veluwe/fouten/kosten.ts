import { serialOf } from '../../../../core/values/date';
import { alsTekst, celfoutIn } from '../../maken/celfout';
import type { Fout, Oordeel } from '../../maken/fout';

const BLAD = 'Verrekening';
const inLoon = celfoutIn('Loonschaal');
const inVerrekening = celfoutIn(BLAD);

const verdeling = (onderwerp: string, tijdvak: string, uitkomst: Oordeel['uitkomst']): Oordeel => ({
  regel: 'NV-1a-verdeling',
  onderwerp,
  tijdvak,
  uitkomst,
});

const loon = (tijdvak: string, uitkomst: Oordeel['uitkomst']): Oordeel => ({
  regel: 'NV-1a-loon',
  onderwerp: 'Regio',
  tijdvak,
  uitkomst,
});

/** In Loonschaal. */
export const IN_LOON: readonly Fout[] = [
  inLoon([serialOf(2024, 1, 1)], 'Maandsalaris eindniveau schaal H', '€ 4.500,-', 'veld-tekstgetal'),
  inLoon([serialOf(2024, 7, 1)], 'Ingangsdatum', '1-7-2024', 'veld-datumtekst', [loon('2024', 'voldoet')]),
  inLoon([serialOf(2025, 7, 1)], 'Vakantietoeslag', 8, 'veld-bereik'),
  inLoon([serialOf(2025, 7, 1)], 'Bron', '', 'veld-verplicht', [loon('2025', 'niet-te-bepalen')]),
];

/** In Verrekening. */
export const IN_VERREKENING: readonly Fout[] = [
  {
    soort: 'erbij',
    blad: BLAD,
    waarden: { Jaar: 2023, Partij: 'Totaal', Bedrag: 96_500 },
    gevolgen: [{ regel: 'NV-2', kolom: 'Jaar' }],
  },
  // Nunspeet is charged too much, so that the ten do not add up either.
  inVerrekening(
    [2024, 'Nunspeet'],
    'Bedrag',
    (goed) => Number(goed) + 250,
    [
      { regel: 'NV-1a-verdeling', kolom: 'Bedrag' },
      { regel: 'NV-verrekening-som', kolom: 'Bedrag', rij: [2024, 'Totaal'] },
    ],
    [verdeling('Nunspeet', '2024', 'voldoet-niet'), verdeling('Harderwijk', '2024', 'voldoet')],
  ),
  inVerrekening([2024, 'deltaWonen'], 'Partij', 'Stichting deltaWonen', 'veld-schrijfwijze', [
    verdeling('deltaWonen', '2024', 'voldoet'),
  ]),
  inVerrekening([2024, 'Omnia Wonen'], 'Bedrag', alsTekst, 'veld-tekstgetal'),
  inVerrekening([2025, 'Ermelo'], 'Bedrag', 11_569.825, 'veld-bereik', [
    verdeling('Ermelo', '2025', 'niet-te-bepalen'),
  ]),
  inVerrekening([2025, 'Harderwijk'], 'Bedrag', 24_966, 'NV-1a-verdeling', [
    verdeling('Harderwijk', '2025', 'voldoet'),
  ]),
  // The corporation is taken for the municipality, which has a row already.
  inVerrekening(
    [2025, 'Woningstichting Putten'],
    'Partij',
    'Putten',
    [
      { regel: 'sleutel-dubbel', kolom: 'Jaar' },
      { regel: 'NV-1a-verdeling', sleutel: 'Woningstichting Putten|2025' },
    ],
    [
      verdeling('Putten', '2025', 'niet-te-bepalen'),
      verdeling('Woningstichting Putten', '2025', 'voldoet-niet'),
    ],
  ),
];
