import type { RuleCase } from '../../../core/article/case';
import { serialOf } from '../../../core/values/date';
import { DAGEN, bevindingenVan, coachrij } from '../voorbeeldwerkmap';
import type { Urenrij, Verrekenrij } from '../voorbeeldwerkmap';

const looptijd = bevindingenVan('NV-2');
const einddatum = bevindingenVan('NV-2-einddatum');
const duur = bevindingenVan('NV-2a-duur');

const uren = (jaar: number, week: number, meer: Urenrij = {}): Urenrij => ({
  corporatie: 'Uwoon',
  jaar,
  week,
  uren: 36,
  ...meer,
});
const bedrag = (jaar: number): Verrekenrij => ({ jaar, partij: 'Uwoon', bedrag: 26_000 });
const gesprek = (jaar: number, maand: number) => coachrij('H-1', { gespreksmaand: serialOf(jaar, maand, 1) });
const verhuisd = (jaar: number, maand: number) =>
  coachrij('H-1', {
    verhuisd: 'ja',
    verhuismaand: serialOf(jaar, maand, 1),
    ruimeWoning: 'ja',
    naarKleiner: 'ja',
  });

export const GEVALLEN_2A: readonly RuleCase[] = [
  looptijd('Een gesprek in januari 2024 ligt in de eerste maand.', { resultaten: [gesprek(2024, 1)] }),
  looptijd('Een gesprek in december 2023 is te vroeg.', { resultaten: [gesprek(2023, 12)] }, 'voor'),
  looptijd('Een gesprek in de maand van de einddatum telt: een maand telt als de eerste dag.', {
    resultaten: [gesprek(2027, 6)],
  }),
  looptijd('Een gesprek een maand na de einddatum is te laat.', { resultaten: [gesprek(2027, 7)] }, 'na'),
  looptijd('Een verhuizing na de einddatum is te laat.', { resultaten: [verhuisd(2027, 7)] }, 'na'),
  looptijd('Zonder einddatum is nog niets te laat.', {
    resultaten: [gesprek(2030, 1)],
    verrekening: [bedrag(2030)],
    einddatum: null,
  }),
  looptijd('Week 26 van 2027 begint op 28 juni, voor de einddatum van 30 juni.', { uren: [uren(2027, 26)] }),
  looptijd('Week 27 van 2027 begint op 5 juli, na de einddatum.', { uren: [uren(2027, 27)] }, 'na'),
  looptijd('Van een reeks weken telt de eerste week.', { uren: [uren(2027, 20, { totWeek: 30 })] }),
  looptijd('Heel 2028 ligt na de einddatum: één bevinding, bij het jaar.', { uren: [uren(2028, 10)] }, 'na'),
  looptijd(
    'De afrekening van 2023 is van voor de overeenkomst.',
    { verrekening: [bedrag(2023), bedrag(2024)] },
    'voor',
  ),
  looptijd('Van 2027 ligt de helft binnen de looptijd: dat jaar hoort erbij.', {
    verrekening: [bedrag(2027)],
  }),
  looptijd('De afrekening van 2028 is van na de einddatum.', { verrekening: [bedrag(2028)] }, 'na'),
  looptijd('Van een maand die niet te lezen is, weten wij dit niet.', {
    resultaten: [coachrij('H-1', { gespreksmaand: 'ooit' })],
  }),
  looptijd(
    'De einddatum ligt voor het begin: dan is alles te vroeg of te laat.',
    { resultaten: [gesprek(2024, 3)], einddatum: serialOf(2023, 6, 30) },
    'na',
  ),

  einddatum('Gegevens noemt de einddatum.', {}),
  einddatum('Gegevens noemt geen einddatum.', { einddatum: null }, 'geen'),
  einddatum('De einddatum is niet te lezen: daar staat al een bevinding.', { einddatum: 'ooit' }),

  duur('De overeenkomst eindigt vier jaar na de ingangsdatum.', {
    ingangsdatumVerordening: serialOf(2023, 6, 30),
  }),
  duur(
    'De overeenkomst eindigt een dag later dan dat.',
    { ingangsdatumVerordening: serialOf(2023, 6, 29) },
    'later',
  ),
  duur('De ingangsdatum is niet ingevuld.', {}),
  duur('De einddatum is niet ingevuld.', {
    einddatum: null,
    ingangsdatumVerordening: DAGEN.begin,
  }),
];
