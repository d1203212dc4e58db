import type { RuleCase } from '../../../core/article/case';
import { serialOf } from '../../../core/values/date';
import { DAGEN, bevindingenVan, gevallenOver } from '../voorbeeldwerkmap';
import type { Coachrij, Werkmap } from '../voorbeeldwerkmap';

/** The first day of a month. */
export const maand = (jaar: number, nummer: number): number => serialOf(jaar, nummer, 1);

/** A household that was spoken to for 75 minutes in March 2024, and did not move. */
export const gesprek = (huishouden: string, meer: Coachrij = {}): Coachrij => ({
  huishouden,
  corporatie: 'Uwoon',
  gemeente: 'Harderwijk',
  gespreksmaand: maand(2024, 3),
  gespreksduur: 75,
  vijfenvijftigPlus: 'ja',
  socialeHuur: 'ja',
  verhuisd: 'nee',
  ...meer,
});

/** A household that moved in September 2024, as article 3 means it. */
export const verhuizing = (huishouden: string, meer: Coachrij = {}): Coachrij =>
  gesprek(huishouden, {
    ruimeWoning: 'ja',
    verhuisd: 'ja',
    verhuismaand: maand(2024, 9),
    naarKleiner: 'ja',
    ...meer,
  });

/** So many households: H-1, H-2 … */
export const velen = (
  aantal: number,
  rij: (huishouden: string, meer?: Coachrij) => Coachrij,
  meer: Coachrij = {},
): readonly Coachrij[] => Array.from({ length: aantal }, (_, i) => rij(`H-${String(i + 1)}`, meer));

const gesprekken = gevallenOver('NV-3-gesprekken', 'Regio', '2024');
const gesprekken2025 = gevallenOver('NV-3-gesprekken', 'Regio', '2025');
const zonderJaar = gevallenOver('NV-3-gesprekken', 'Regio', null);
const verhuizingen = gevallenOver('NV-3-verhuizingen', 'Regio', '2024');
const tempo = bevindingenVan('NV-3-tempo');

const OM: Werkmap = { peildatum: DAGEN.eindeVan2024 };
const HALVERWEGE: Werkmap = { peildatum: serialOf(2024, 6, 30) };
/** One more row beside 199 talks that count. */
const metNog = (...rijen: readonly Coachrij[]): Werkmap => ({
  ...OM,
  resultaten: [...velen(199, gesprek), ...rijen],
});
const met49 = (...rijen: readonly Coachrij[]): Werkmap => ({
  ...OM,
  resultaten: [...velen(49, verhuizing), ...rijen],
});

const GESPREKKEN: readonly RuleCase[] = [
  gesprekken('In 2024 zijn 200 huishoudens uitvoerig gesproken.', metNog(gesprek('Laatste')), 'voldoet'),
  gesprekken('In 2024 zijn 199 huishoudens uitvoerig gesproken.', metNog(), 'voldoet-niet', 'nietGehaald'),
  gesprekken(
    'Een gesprek van precies 60 minuten telt niet.',
    metNog(gesprek('Laatste', { gespreksduur: 60 })),
    'voldoet-niet',
    'nietGehaald',
  ),
  gesprekken(
    'Een gesprek van 61 minuten telt wel.',
    metNog(gesprek('Laatste', { gespreksduur: 61 })),
    'voldoet',
  ),
  gesprekken(
    'Een huishouden met gesprekken in maart en mei telt één keer.',
    metNog(gesprek('h-1', { gespreksmaand: maand(2024, 5) })),
    'voldoet-niet',
    'nietGehaald',
  ),
  gesprekken(
    'Bij een andere corporatie is dezelfde sleutel een ander huishouden.',
    metNog(gesprek('H-1', { corporatie: 'deltaWonen' })),
    'voldoet',
  ),
  gesprekken(
    'Het laatste huishouden heeft niemand van 55 jaar of ouder.',
    metNog(gesprek('Laatste', { vijfenvijftigPlus: 'nee' })),
    'voldoet-niet',
    'nietGehaald',
  ),
  gesprekken(
    'Het laatste huishouden woont niet in een sociale huurwoning.',
    metNog(gesprek('Laatste', { socialeHuur: 'nee' })),
    'voldoet-niet',
    'nietGehaald',
  ),
  gesprekken2025(
    'In 2025 is het streven 300: 200 huishoudens is te weinig.',
    {
      peildatum: DAGEN.eindeVan2025,
      resultaten: [...velen(200, gesprek), ...velen(200, gesprek, { gespreksmaand: maand(2025, 1) })],
    },
    'voldoet-niet',
    'nietGehaald',
  ),
  gesprekken(
    'Halverwege 2024 zijn er al 200 huishoudens gesproken.',
    { ...HALVERWEGE, resultaten: velen(200, gesprek) },
    'voldoet',
  ),
  gesprekken(
    'Halverwege 2024 zijn er 199 huishoudens gesproken: het jaar is nog niet om.',
    { ...HALVERWEGE, resultaten: velen(199, gesprek) },
    'niet-te-bepalen',
  ),
  gesprekken(
    'De overeenkomst eindigt in december 2024: dat is geen heel jaar.',
    { peildatum: DAGEN.eindeVan2024, einddatum: serialOf(2024, 12, 30), resultaten: velen(199, gesprek) },
    'niet-te-bepalen',
  ),
  gesprekken(
    'De duur van een gesprek is niet te lezen, en die rij kan meetellen.',
    metNog(gesprek('Laatste', { gespreksduur: 'lang' })),
    'niet-te-bepalen',
  ),
  gesprekken(
    'De duur van een gesprek is niet te lezen, en die rij telt zeker niet mee.',
    metNog(gesprek('Laatste', { gespreksduur: 'lang', socialeHuur: 'nee' })),
    'voldoet-niet',
    'nietGehaald',
  ),
  gesprekken(
    'Een rij is niet te lezen, en zonder die rij zijn er al 200 huishoudens.',
    metNog(gesprek('Laatste'), gesprek('Extra', { corporatie: 'Onbekend' })),
    'voldoet',
  ),
  gesprekken(
    'Een rij staat dubbel in het blad.',
    metNog(gesprek('Laatste'), gesprek('laatste')),
    'niet-te-bepalen',
  ),
  gesprekken(
    'Een gesprek van voor het begin telt niet mee.',
    metNog(gesprek('Laatste', { gespreksmaand: maand(2023, 12) })),
    'voldoet-niet',
    'nietGehaald',
  ),
  gesprekken(
    'Een corporatie levert zelf: het streven is van de hele regio.',
    { ...metNog(), organisatie: 'Uwoon' },
    'niet-te-bepalen',
  ),
  gesprekken('Het blad ontbreekt.', OM, 'niet-te-bepalen'),
  zonderJaar(
    'Voor het begin van de overeenkomst is er nog geen streven.',
    { ...metNog(), peildatum: DAGEN.voorHetBegin },
    'niet-van-toepassing',
  ),
];

const VERHUIZINGEN: readonly RuleCase[] = [
  verhuizingen('In 2024 zijn 50 huishoudens verhuisd.', met49(verhuizing('Laatste')), 'voldoet'),
  verhuizingen('In 2024 zijn 49 huishoudens verhuisd.', met49(), 'voldoet-niet', 'nietGehaald'),
  verhuizingen(
    'Een verhuizing in januari 2025 telt in 2025.',
    met49(verhuizing('Laatste', { verhuismaand: maand(2025, 1) })),
    'voldoet-niet',
    'nietGehaald',
  ),
  verhuizingen(
    'Een verhuizing uit een woning die niet ruim is, staat er alleen bij.',
    met49(verhuizing('Laatste', { ruimeWoning: 'nee' })),
    'voldoet-niet',
    'nietGehaald',
  ),
  verhuizingen(
    'Een verhuizing naar een woning die niet kleiner is, staat er alleen bij.',
    met49(verhuizing('Laatste', { naarKleiner: 'nee' })),
    'voldoet-niet',
    'nietGehaald',
  ),
  verhuizingen(
    'Een verhuizing na een kort gesprek telt mee.',
    met49(verhuizing('Laatste', { gespreksduur: 30 })),
    'voldoet',
  ),
  verhuizingen(
    'Een verhuizing zonder verhuismaand kan in elk jaar tellen.',
    met49(verhuizing('Laatste', { verhuismaand: '' })),
    'niet-te-bepalen',
  ),
  verhuizingen(
    'Van een verhuizing is de maand niet te lezen.',
    met49(verhuizing('Laatste', { verhuismaand: 'ooit' })),
    'niet-te-bepalen',
  ),
  verhuizingen(
    'Halverwege 2024 zijn er 49 huishoudens verhuisd: het jaar is nog niet om.',
    { ...HALVERWEGE, resultaten: velen(49, verhuizing, { verhuismaand: maand(2024, 6) }) },
    'niet-te-bepalen',
  ),
  gevallenOver('NV-3-verhuizingen', 'Regio', null)(
    'Voor het begin van de overeenkomst zijn er nog geen verhuizingen nodig.',
    { ...met49(), peildatum: DAGEN.voorHetBegin },
    'niet-van-toepassing',
  ),
];

const TEMPO: readonly RuleCase[] = [
  tempo('Halverwege het jaar liggen gesprekken en verhuizingen op schema.', {
    ...HALVERWEGE,
    resultaten: velen(100, verhuizing, { verhuismaand: maand(2024, 6) }),
  }),
  tempo(
    'Halverwege het jaar zijn er 99 huishoudens gesproken. Op schema is 100.',
    { ...HALVERWEGE, resultaten: velen(99, verhuizing, { verhuismaand: maand(2024, 6) }) },
    'gesprekken',
  ),
  tempo(
    'Halverwege het jaar zijn er 100 huishoudens gesproken, en is er geen verhuisd.',
    { ...HALVERWEGE, resultaten: velen(100, gesprek) },
    'verhuizingen',
  ),
  tempo('Als het jaar om is, is er geen tempo meer.', { ...OM, resultaten: velen(1, gesprek) }),
  tempo('Een gemeente levert zelf: het tempo is van de hele regio.', {
    ...HALVERWEGE,
    organisatie: 'Harderwijk',
    resultaten: velen(1, gesprek),
  }),
];

export const GEVALLEN_3: readonly RuleCase[] = [...GESPREKKEN, ...VERHUIZINGEN, ...TEMPO];
