import type { RuleCase } from '../../../core/article/case';
import { serialOf } from '../../../core/values/date';
import { bevindingenVan, labelrij } from '../voorbeeldwerkmap';
import type { Labelrij } from '../voorbeeldwerkmap';

const som = bevindingenVan('WO-label-som');
const sprong = bevindingenVan('WO-label-sprong');

const EIND_2018 = serialOf(2018, 12, 31);
/** A year of 365 days later. */
const EIND_2019 = serialOf(2019, 12, 31);

const rij = (meer: Labelrij) => ({ labels: [labelrij(EIND_2018, 100, meer)] });
/** Of 100 homes: so many with at least label B at the end of 2018, and of so many homes a while later. */
const vanNaar = (eerst: number, later: number, meer: Labelrij = {}, dag = EIND_2019) => ({
  labels: [
    labelrij(EIND_2018, eerst, { koopwoningen: 100 }),
    labelrij(dag, later, { koopwoningen: 100, ...meer }),
  ],
});

export const GEVALLEN_RIJCONTROLES_11_2: readonly RuleCase[] = [
  som(
    'De labels en de woningen zonder label zijn samen precies 200.',
    rij({ voorlopig: 40, zonderLabel: 60 }),
  ),
  som('De labels zijn samen 201 van 200 koopwoningen.', rij({ labelG: 101 }), 'meer'),
  som('Met de woningen zonder label erbij zijn het er 201.', rij({ voorlopig: 40, zonderLabel: 61 }), 'meer'),
  som(
    'Voorlopig label en Zonder label zijn allebei ingevuld, en het zijn er samen 199.',
    rij({ voorlopig: 40, zonderLabel: 59 }),
    'minder',
  ),
  som('Zonder label is leeg: dat is de rest.', rij({ voorlopig: 40 })),
  som('Voorlopig label is leeg: er kunnen woningen met een voorlopig label zijn.', rij({ zonderLabel: 40 })),
  som(
    'Een aantal is niet te lezen: dat is de fout, en de som blijft open.',
    rij({ labelG: 'veel', labelF: 150 }),
  ),

  sprong('Label B of beter ging in een jaar van 30 % naar 40 %: precies 10 procentpunt.', vanNaar(30, 40)),
  sprong('Label B of beter ging in een jaar van 30 % naar 41 %.', vanNaar(30, 41), 'aandeel'),
  sprong('Het aandeel ging omlaag, van 41 % naar 30 %.', vanNaar(41, 30), 'aandeel'),
  sprong(
    'Een dag eerder gemeten is 10 procentpunt al meer dan 10 per jaar.',
    vanNaar(30, 40, {}, EIND_2019 - 1),
    'aandeel',
  ),
  sprong('In twee jaar mag het 20 procentpunt zijn.', vanNaar(30, 50, {}, EIND_2019 + 365)),
  sprong('Het aantal koopwoningen groeide met 5 %.', vanNaar(30, 30, { koopwoningen: 105 })),
  sprong('Het aantal koopwoningen groeide met 6 %.', vanNaar(30, 30, { koopwoningen: 106 }), 'totaal'),
  sprong('Het aantal koopwoningen nam af met 6 %.', vanNaar(30, 30, { koopwoningen: 94 }), 'totaal'),
  sprong(
    'Het aandeel en het aantal koopwoningen veranderden allebei veel.',
    vanNaar(30, 60, { koopwoningen: 120 }),
    'allebei',
  ),
  sprong('Metingen van twee gemeenten vergelijken wij niet.', vanNaar(30, 60, { gemeente: 'Deventer' })),
  sprong(
    'De tweede meting heeft meer labels dan koopwoningen: dat is de fout, en geen sprong.',
    vanNaar(30, 60, { koopwoningen: 50 }),
  ),
];
