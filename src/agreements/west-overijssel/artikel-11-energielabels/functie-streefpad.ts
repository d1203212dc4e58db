import { FunctionError, defineFunction } from '../../../core/article/function';
import { dateOf, numberOf } from '../../../core/article/function-arguments';
import { formatDate } from '../../../core/values/date';
import { shareToNumber } from '../../../core/values/share';
import { leesAandeel, leesNorm } from './functie-argumenten';
import { streefpadOp, tempoVan } from './labelaandeel';
import { streefdag } from './waarden';

const EINDDATUM = {
  name: 'einddatum',
  help: 'De dag waarop de norm gehaald moet zijn. Zonder datum: 31-12-2020.',
  shape: 'datum',
  optional: true,
} as const;

export const LABELSTREEFPAD_FUNCTIE = defineFunction({
  name: 'LABELSTREEFPAD',
  summary: 'Geeft het aandeel op de rechte lijn van de eerste meting naar de norm.',
  article: '11.2',
  parameters: [
    { name: 'peildatum', help: 'De dag waarvoor u het aandeel wilt weten.', shape: 'datum' },
    { name: 'beginaandeel', help: 'Het aandeel bij de eerste meting.', shape: 'getal', unit: 'aandeel' },
    { name: 'begindatum', help: 'De dag van de eerste meting.', shape: 'datum' },
    {
      name: 'norm',
      help: 'Het aandeel aan het einde van de lijn. Zonder norm: 45 %.',
      shape: 'getal',
      unit: 'aandeel',
      optional: true,
    },
    EINDDATUM,
  ],
  result: 'Een aandeel: 1 is 100 %. Na de einddatum is het de norm. Maak de cel op als percentage.',
  errors: [
    { code: 'invalidValue', when: 'Een datum is geen datum, of een aandeel is geen getal.' },
    {
      code: 'invalidNumber',
      when: 'De peildatum ligt voor de begindatum, de begindatum ligt niet voor de einddatum, of een aandeel ligt niet tussen 0 % en 100 %.',
    },
  ],
  examples: [
    { args: ['1-1-2018', 0.25, '1-1-2017'], gives: 0.3 },
    { args: ['1-7-2021', 0.25, '31-12-2016'], gives: 0.45 },
    { args: ['1-1-2020', 0.2, '1-1-2019', 0.4, '31-12-2020'], gives: 0.3 },
    { args: ['ooit', 0.25, '31-12-2016'], gives: { error: 'invalidValue' } },
    { args: ['30-12-2016', 0.25, '31-12-2016'], gives: { error: 'invalidNumber' } },
  ],
  compute: (peildatum, beginaandeel, begindatum, norm, einddatum) => {
    const dag = dateOf(peildatum, 'peildatum', null);
    const aandeel = leesAandeel(beginaandeel, 'beginaandeel');
    const begin = dateOf(begindatum, 'begindatum', null);
    const streven = leesNorm(norm);
    const einde = dateOf(einddatum, 'einddatum', streefdag());
    if (begin >= einde)
      throw new FunctionError('invalidNumber', `begindatum ligt niet voor einddatum: ${formatDate(einde)}.`);
    if (dag < begin)
      throw new FunctionError('invalidNumber', `peildatum ligt voor begindatum: ${formatDate(begin)}.`);
    const pad = { van: { dag: begin, aandeel }, naar: { dag: einde, aandeel: streven } };
    return shareToNumber(streefpadOp(pad, dag));
  },
});

export const LABELTEMPO_FUNCTIE = defineFunction({
  name: 'LABELTEMPO',
  summary: 'Geeft hoeveel koopwoningen per jaar nog label B of beter moeten krijgen.',
  article: '11.2',
  parameters: [
    {
      name: 'opgave',
      help: 'Hoeveel woningen er nog te doen zijn, zoals LABELOPGAVE dat geeft.',
      shape: 'getal',
      unit: 'woningen',
    },
    { name: 'peildatum', help: 'De dag vanaf wanneer u rekent.', shape: 'datum' },
    EINDDATUM,
  ],
  result: 'Een aantal woningen per jaar van 365 dagen. Het kan een getal met decimalen zijn.',
  errors: [
    { code: 'invalidValue', when: 'De opgave is geen getal, of een datum is geen datum.' },
    {
      code: 'invalidNumber',
      when: 'De opgave is minder dan 0, of de peildatum ligt niet voor de einddatum.',
    },
  ],
  examples: [
    { args: [300, '1-1-2020'], gives: 300 },
    { args: [300, '1-1-2019', '31-12-2020'], gives: 150 },
    { args: ['veel', '1-1-2020'], gives: { error: 'invalidValue' } },
    { args: [300, '31-12-2020'], gives: { error: 'invalidNumber' } },
  ],
  compute: (opgave, peildatum, einddatum) => {
    const woningen = numberOf(opgave, 'opgave');
    if (woningen < 0) throw new FunctionError('invalidNumber', 'opgave is minder dan 0. Dat kan niet.');
    const dag = dateOf(peildatum, 'peildatum', null);
    const einde = dateOf(einddatum, 'einddatum', streefdag());
    if (dag >= einde)
      throw new FunctionError('invalidNumber', `peildatum ligt niet voor einddatum: ${formatDate(einde)}.`);
    return tempoVan(woningen, dag, einde);
  },
});
