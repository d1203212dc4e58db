import type { RuleCase } from '../../../core/article/case';
import { serialOf } from '../../../core/values/date';
import { DAGEN, gevallenOver, labelrij, loketrij } from '../voorbeeldwerkmap';
import type { Labelrij, Werkmap } from '../voorbeeldwerkmap';

const geval = gevallenOver('WO-11.2');

const EIND_2016 = serialOf(2016, 12, 31);
const EIND_2018 = serialOf(2018, 12, 31);
const EIND_2019 = serialOf(2019, 12, 31);

/** Zwolle with a contribution and these counts, at the end of the agreement. */
const metLabels = (labels: readonly Labelrij[], meer: Werkmap = {}): Werkmap => ({
  loket: [loketrij()],
  labels,
  peildatum: DAGEN.einde,
  ...meer,
});

export const GEVALLEN_11_2: readonly RuleCase[] = [
  geval(
    '90 van 200 koopwoningen hebben label B of beter: dat is precies 45 %.',
    metLabels([labelrij(DAGEN.einde, 90)]),
    'voldoet',
  ),
  geval(
    '89 van 200 koopwoningen hebben label B of beter: er is nog 1 woning te doen.',
    metLabels([labelrij(DAGEN.einde, 89)]),
    'voldoet-niet',
    'nietGehaald',
  ),
  geval(
    'Alle labels van A+++++ tot en met B tellen mee, C niet.',
    metLabels([
      labelrij(DAGEN.einde, 40, {
        labelA5: 5,
        labelA4: 5,
        labelA3: 5,
        labelA2: 5,
        labelA1: 10,
        labelA: 20,
        labelC: 60,
      }),
    ]),
    'voldoet',
  ),
  geval(
    'Voorlopige labels tellen niet mee.',
    metLabels([labelrij(DAGEN.einde, 89, { voorlopig: 50, voorlopigBOfBeter: 50 })]),
    'voldoet-niet',
    'nietGehaald',
  ),
  geval(
    'Een meting van 1 januari 2021 telt nog als 2020.',
    metLabels([labelrij(EIND_2019, 60), labelrij(DAGEN.naHetEinde, 90)]),
    'voldoet',
  ),
  geval(
    'De laatste meting van 2020 beslist, in welke volgorde de rijen ook staan.',
    metLabels([labelrij(DAGEN.einde, 89), labelrij(serialOf(2020, 1, 1), 95)]),
    'voldoet-niet',
    'nietGehaald',
  ),
  geval(
    'De enige meting is van 31 december 2019: over 2020 is niets bekend.',
    metLabels([labelrij(EIND_2019, 95)]),
    'niet-te-bepalen',
  ),
  geval(
    'Na de looptijd oordelen wij over 2020, en niet over de labels van 2022.',
    metLabels([labelrij(EIND_2019, 80), labelrij(DAGEN.einde, 89), labelrij(serialOf(2022, 1, 1), 120)], {
      peildatum: serialOf(2022, 6, 1),
    }),
    'voldoet-niet',
    'nietGehaald',
  ),
  geval(
    'Op 31 december 2019 loopt de termijn nog, ook als 45 % al is gehaald.',
    metLabels([labelrij(EIND_2019, 90)], { peildatum: EIND_2019 }),
    'niet-te-bepalen',
  ),
  geval(
    'Van 2016 naar 2020 hoort er eind 2018 een aandeel van 35 % te zijn. Met 70 van 200 ligt Zwolle precies op de lijn.',
    metLabels([labelrij(EIND_2016 + 1, 50), labelrij(EIND_2018 + 1, 70)], { peildatum: EIND_2019 }),
    'niet-te-bepalen',
  ),
  geval(
    'Met 69 van 200 ligt Zwolle onder de lijn.',
    metLabels([labelrij(EIND_2016 + 1, 50), labelrij(EIND_2018 + 1, 69)], { peildatum: EIND_2019 }),
    'niet-te-bepalen',
    'onderPad',
  ),
  geval(
    'Een meting van na de peildatum telt nog niet.',
    metLabels([labelrij(EIND_2016, 50), labelrij(EIND_2018, 80), labelrij(EIND_2019, 60)], {
      peildatum: EIND_2018,
    }),
    'niet-te-bepalen',
  ),
  geval(
    'Zwolle krijgt geen bijdrage van de provincie: de voorwaarde geldt niet.',
    metLabels([labelrij(DAGEN.einde, 10)], { loket: [loketrij({ bijdrageProvincie: 0 })] }),
    'niet-van-toepassing',
  ),
  geval(
    'Zwolle heeft geen rij in Energieloket: of de voorwaarde geldt, is niet bekend.',
    metLabels([labelrij(DAGEN.einde, 90)], { loket: [] }),
    'niet-te-bepalen',
  ),
  geval(
    'Het blad Energieloket ontbreekt.',
    { labels: [labelrij(DAGEN.einde, 90)], peildatum: DAGEN.einde },
    'niet-te-bepalen',
  ),
  geval(
    'Het blad Energielabels ontbreekt.',
    { loket: [loketrij()], peildatum: DAGEN.einde },
    'niet-te-bepalen',
  ),
  geval(
    'Er zijn meer labels dan koopwoningen: die meting telt niet.',
    metLabels([labelrij(DAGEN.einde, 90, { labelC: 111 })]),
    'niet-te-bepalen',
  ),
  geval(
    'Een aantal bij label A is niet te lezen.',
    metLabels([labelrij(DAGEN.einde, 90, { labelA: 'veel' })]),
    'niet-te-bepalen',
  ),
  geval(
    'Een aantal bij label D is niet te lezen: dat telt niet mee, dus 45 % blijft gehaald.',
    metLabels([labelrij(DAGEN.einde, 90, { labelD: 'veel' })]),
    'voldoet',
  ),
  geval(
    'De peildatum ligt voor het begin van de overeenkomst.',
    metLabels([labelrij(DAGEN.voorHetBegin, 10)], { peildatum: DAGEN.voorHetBegin }),
    'niet-van-toepassing',
  ),
  geval(
    'In een levering van Deventer oordelen wij niet over Zwolle.',
    metLabels([labelrij(DAGEN.einde, 10)], { organisatie: 'Deventer' }),
    'niet-van-toepassing',
  ),
];
