import type { RuleCase } from '../../../core/article/case';
import { serialOf } from '../../../core/values/date';
import { bevindingenVan, coachrij } from '../voorbeeldwerkmap';
import type { Coachrij, Urenrij, Werkmap } from '../voorbeeldwerkmap';
import { urenrij } from './gevallen';

const plausibel = bevindingenVan('NV-plausibel');

/** A talk of Uwoon of 75 minutes in January 2024. */
const gesprek = (huishouden: string, meer: Coachrij = {}): Coachrij =>
  coachrij(huishouden, { gespreksmaand: serialOf(2024, 1, 1), ...meer });

/** As many talks in one month. */
const gesprekken = (aantal: number): readonly Coachrij[] =>
  Array.from({ length: aantal }, (_, i) => gesprek(`H-${String(i + 1)}`));

/** January has four weeks, the first quarter thirteen. */
const eersteKwartaal = (uren: Urenrij, resultaten: readonly Coachrij[], rest: Werkmap = {}): Werkmap => ({
  uren: [urenrij({ totWeek: 13, ...uren })],
  resultaten,
  peildatum: serialOf(2024, 3, 31),
  ...rest,
});

export const GEVALLEN_PLAUSIBEL: readonly RuleCase[] = [
  plausibel('Net zo veel gesprekken als uren kan.', eersteKwartaal({ uren: 1 }, gesprekken(4))),
  plausibel(
    'Meer gesprekken dan uren in een maand kan niet.',
    eersteKwartaal({ uren: 1 }, gesprekken(5)),
    'meerDanUren',
  ),
  plausibel(
    'Een gesprek van precies 60 minuten telt niet mee.',
    eersteKwartaal({ uren: 1 }, [...gesprekken(4), gesprek('H-5', { gespreksduur: 60 })]),
  ),
  plausibel(
    'Week 4 heeft geen rij: dan is er over januari niets te zeggen.',
    eersteKwartaal({ totWeek: 3, uren: 1 }, gesprekken(5)),
  ),
  plausibel(
    'Een gesprek is niet te lezen: dan is er over die maand niets te zeggen.',
    eersteKwartaal({ uren: 1 }, [...gesprekken(5), gesprek('H-6', { gespreksduur: 'lang' })]),
  ),
  plausibel(
    'Wel uren en geen gesprek in een kwartaal dat voorbij is.',
    eersteKwartaal({}, [gesprek('H-1', { gespreksmaand: serialOf(2024, 4, 1) })]),
    'geenGesprek',
  ),
  plausibel(
    'Eén kort gesprek in het kwartaal is een gesprek.',
    eersteKwartaal({}, [gesprek('H-1', { gespreksduur: 20 })]),
  ),
  plausibel(
    'Het kwartaal is nog niet voorbij.',
    eersteKwartaal({}, [gesprek('H-1', { gespreksmaand: serialOf(2024, 4, 1) })], {
      peildatum: serialOf(2024, 3, 30),
    }),
  ),
  plausibel(
    'Zonder uren hoeven er geen gesprekken te zijn.',
    eersteKwartaal({ uren: 0 }, [gesprek('H-1', { gespreksmaand: serialOf(2024, 4, 1) })]),
  ),
  plausibel('Zonder blad Coachresultaten is er niets te vergelijken.', { uren: [urenrij()] }),
];
