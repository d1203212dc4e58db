import { behoefte, labelrij, loketrij, plan } from '../../../src/agreements/west-overijssel/voorbeeldwerkmap';
import type {
  Behoefterij,
  Labelrij,
  Loketrij,
  Planrij,
  Werkmap,
} from '../../../src/agreements/west-overijssel/voorbeeldwerkmap';
import { serialOf } from '../../../src/core/values/date';
import { controleer } from './controleer';

/* The least and the most that a cell may hold: the number itself is right, one further is not. */

/** The columns of which the number is out of its bounds. */
const buitenBereik = (werkmap: Werkmap): readonly (string | null)[] =>
  controleer(werkmap)
    .findings.filter(({ rule }) => rule === 'veld-bereik')
    .map(({ column }) => column);

type Grens<Rij> = readonly [keyof Rij, string, goed: number, fout: number];

const PLAN: readonly (keyof Planrij)[] = [
  'bruto',
  'sloop',
  'sloopGerealiseerd',
  'gerealiseerd',
  'jaar2016',
  'jaar2025',
  'na2025',
  'eengezins',
  'meergezins',
  'woningtypeOnbekend',
  'socialeHuur',
  'middenhuur',
  'dureHuur',
  'betaalbareKoop',
  'dureKoop',
  'prijsOnbekend',
];

test.each(PLAN)('no number of a plan is below 0: %s', (kolom) => {
  const met = (aantal: number) => buitenBereik({ plannen: [plan('A', 0, { [kolom]: aantal })] });
  expect(met(0)).toEqual([]);
  expect(met(-1)).toHaveLength(1);
});

test.each<Grens<Behoefterij>>([
  ['jaar', 'Jaar', 2016, 2015],
  ['jaar', 'Jaar', 2025, 2026],
  ['verwachteSloop', 'Verwachte sloop', 0, -1],
])('Woningbehoefte: %s', (kolom, kop, goed, fout) => {
  const met = (getal: number) => buitenBereik({ behoefte: behoefte(1, { [kolom]: getal }).slice(0, 1) });
  expect(met(goed)).toEqual([]);
  expect(met(fout)).toEqual([kop]);
});

test('a need may be below 0', () => {
  expect(buitenBereik({ behoefte: behoefte(-1) })).toEqual([]);
});

test.each<Grens<Labelrij>>([
  ['koopwoningen', 'Koopwoningen totaal', 1, 0],
  ['labelA5', 'A+++++', 0, -1],
  ['labelA', 'A', 0, -1],
  ['labelB', 'B', 0, -1],
  ['labelG', 'G', 0, -1],
  ['voorlopig', 'Voorlopig label', 0, -1],
  ['voorlopigBOfBeter', 'Waarvan voorlopig B of beter', 0, -1],
  ['zonderLabel', 'Zonder label', 0, -1],
])('Energielabels: %s', (kolom, kop, goed, fout) => {
  const met = (getal: number) =>
    buitenBereik({ labels: [labelrij(serialOf(2020, 1, 1), 0, { [kolom]: getal })] });
  expect(met(goed)).toEqual([]);
  expect(met(fout)).toEqual([kop]);
});

test.each<Grens<Loketrij>>([['inzetUren', 'Inzet uren', 0, -0.5]])(
  'Energieloket: %s',
  (kolom, kop, goed, fout) => {
    const met = (getal: number) => buitenBereik({ loket: [loketrij({ [kolom]: getal })] });
    expect(met(goed)).toEqual([]);
    expect(met(fout)).toEqual([kop]);
  },
);
