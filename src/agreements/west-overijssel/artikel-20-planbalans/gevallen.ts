import type { RuleCase } from '../../../core/article/case';
import { serialOf } from '../../../core/values/date';
import { DAGEN, behoefte, gevallenOver, metJaar, plan } from '../voorbeeldwerkmap';
import { GEVALLEN_MEETELLEN } from './gevallen-meetellen';

const geval = gevallenOver('WO-20');
const regio = gevallenOver('WO-20-regio', 'Regio');

const GRENS: readonly RuleCase[] = [
  geval(
    'Zwolle heeft 1.000 harde woningen op een behoefte van 1.050 (850 en 200 verwachte sloop): in balans.',
    { plannen: [plan('A', 1000)], behoefte: behoefte(85, { verwachteSloop: 20 }) },
    'voldoet',
  ),
  geval(
    'Dezelfde plannen slopen zelf 200 woningen en er is geen verwachte sloop: netto 800 op 850, in balans.',
    { plannen: [plan('A', 1000, { sloop: 200 })], behoefte: behoefte(85) },
    'voldoet',
  ),
  geval(
    'Plancapaciteit gelijk aan de behoefte, precies 100 %, is nog balans.',
    { plannen: [plan('A', 2500)], behoefte: behoefte(250) },
    'voldoet',
  ),
  geval(
    'Eén woning meer dan de behoefte (100,04 %) is geen balans.',
    { plannen: [plan('A', 2501)], behoefte: behoefte(250) },
    'voldoet-niet',
    'teVeel',
  ),
  geval(
    'Zonder behoefte en zonder harde woningen is er balans.',
    { plannen: [plan('A', 10, { status: '3' })], behoefte: behoefte(0) },
    'voldoet',
  ),
  geval(
    'Zonder behoefte is één harde woning al te veel.',
    { plannen: [plan('A', 1)], behoefte: behoefte(0) },
    'voldoet-niet',
    'geenBehoefte',
  ),
  geval(
    'Bij een behoefte onder nul is er balans zolang er geen harde woningen zijn.',
    { plannen: [plan('A', 10, { gerealiseerd: 10 })], behoefte: behoefte(-5) },
    'voldoet',
  ),
];

const VENSTER: readonly RuleCase[] = [
  geval(
    'Op 1 januari 2019 telt 2019 mee: bij 100 per jaar is de behoefte 700.',
    { plannen: [plan('A', 700)], behoefte: behoefte(100), peildatum: DAGEN.laatsteHersteldag },
    'voldoet',
  ),
  geval(
    'Op 31 december 2019 telt 2019 niet meer mee: bij 100 per jaar is de behoefte 600, en 600 woningen is balans.',
    { plannen: [plan('A', 600)], behoefte: behoefte(100), peildatum: DAGEN.eindeVan2019 },
    'voldoet',
  ),
  geval(
    'Op 31 december 2019 is 601 woningen te veel.',
    { plannen: [plan('A', 601)], behoefte: behoefte(100), peildatum: DAGEN.eindeVan2019 },
    'voldoet-niet',
    'teVeel',
  ),
  geval(
    'Op 30 december 2019 telt heel 2019 nog mee.',
    { plannen: [plan('A', 700)], behoefte: behoefte(100), peildatum: serialOf(2019, 12, 30) },
    'voldoet',
  ),
  geval(
    'Op 31 oktober 2019 telt heel 2019 ook nog mee.',
    { plannen: [plan('A', 700)], behoefte: behoefte(100), peildatum: serialOf(2019, 10, 31) },
    'voldoet',
  ),
  geval(
    'Voor het begin van de overeenkomst is er niets te beoordelen.',
    { plannen: [plan('A', 2501)], behoefte: behoefte(250), peildatum: DAGEN.voorHetBegin },
    'niet-van-toepassing',
  ),
  geval(
    'Op 31 december 2020, de laatste dag, beoordelen wij de balans nog.',
    { plannen: [plan('A', 501)], behoefte: behoefte(100), peildatum: DAGEN.einde },
    'voldoet-niet',
    'teVeel',
  ),
  geval(
    'Op 1 januari 2021 beoordelen wij de balans niet meer.',
    { plannen: [plan('A', 2501)], behoefte: behoefte(250), peildatum: DAGEN.naHetEinde },
    'niet-van-toepassing',
  ),
];

const ONBEKEND: readonly RuleCase[] = [
  geval(
    'Van één jaar ontbreekt de behoefte: de balans is niet te bepalen.',
    { plannen: [plan('A', 100)], behoefte: behoefte(100).slice(1) },
    'niet-te-bepalen',
  ),
  geval(
    'De behoefte over een voorbij jaar mag ontbreken.',
    { plannen: [plan('A', 100)], behoefte: behoefte(100).slice(3), peildatum: DAGEN.laatsteHersteldag },
    'voldoet',
  ),
  geval(
    'Twee prognoses door elkaar: de balans is niet te bepalen.',
    {
      plannen: [plan('A', 100)],
      behoefte: metJaar(behoefte(100), 2020, { prognose: 'Primos 2017' }),
    },
    'niet-te-bepalen',
  ),
  geval(
    'Een hard plan staat twee keer in het blad: de balans is niet te bepalen.',
    { plannen: [plan('A', 100), plan('A', 200)], behoefte: behoefte(100) },
    'niet-te-bepalen',
  ),
  geval(
    'Een plan met sloop is deels gebouwd, en het is niet bekend hoeveel er al gesloopt is.',
    { plannen: [plan('A', 100, { sloop: 20, gerealiseerd: 10 })], behoefte: behoefte(100) },
    'niet-te-bepalen',
  ),
  gevallenOver('WO-20', 'Deventer')(
    'In een levering van Zwolle is de balans van Deventer een afspraak van een andere partij.',
    { plannen: [plan('A', 100)], behoefte: behoefte(100) },
    'niet-van-toepassing',
  ),
];

const TWEE_GEMEENTEN = (zwolle: number, deventer: number) => ({
  organisatie: 'Regio',
  plannen: [plan('A', zwolle), plan('B', deventer, { gemeente: 'Deventer' })],
});

const REGIO: readonly RuleCase[] = [
  regio(
    'Zwolle heeft te veel plannen en Deventer te weinig: samen zijn ze in balans.',
    {
      ...TWEE_GEMEENTEN(1100, 900),
      behoefte: [...behoefte(100), ...behoefte(100, { gemeente: 'Deventer' })],
    },
    'voldoet',
  ),
  regio(
    'Samen hebben Zwolle en Deventer één woning te veel.',
    {
      ...TWEE_GEMEENTEN(1101, 900),
      behoefte: [...behoefte(100), ...behoefte(100, { gemeente: 'Deventer' })],
    },
    'voldoet-niet',
    'teVeel',
  ),
  regio(
    'De regio heeft harde plannen, en samen geen behoefte.',
    {
      ...TWEE_GEMEENTEN(5, 0),
      behoefte: [...behoefte(10), ...behoefte(-10, { gemeente: 'Deventer' })],
    },
    'voldoet-niet',
    'geenBehoefte',
  ),
  regio(
    'Van Deventer ontbreekt de behoefte: over de regio is niets te zeggen.',
    { ...TWEE_GEMEENTEN(100, 100), behoefte: behoefte(100) },
    'niet-te-bepalen',
  ),
  regio(
    'Een levering van alleen Zwolle zegt niets over de hele regio.',
    { plannen: [plan('A', 2000)], behoefte: behoefte(100) },
    'niet-te-bepalen',
  ),
  regio(
    'Na de looptijd beoordelen wij de regio niet.',
    {
      ...TWEE_GEMEENTEN(1101, 900),
      behoefte: [...behoefte(100), ...behoefte(100, { gemeente: 'Deventer' })],
      peildatum: DAGEN.naHetEinde,
    },
    'niet-van-toepassing',
  ),
];

export const GEVALLEN_20: readonly RuleCase[] = [
  ...GRENS,
  ...VENSTER,
  ...GEVALLEN_MEETELLEN,
  ...ONBEKEND,
  ...REGIO,
];
