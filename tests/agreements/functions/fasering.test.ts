import {
  DAGEN,
  PROGNOSE,
  behoefte,
  metJaar,
  plan,
} from '../../../src/agreements/west-overijssel/voorbeeldwerkmap';
import type { Werkmap } from '../../../src/agreements/west-overijssel/voorbeeldwerkmap';
import type { Argument } from '../../../src/core/article/function';
import { met, nodig } from '../west-overijssel/voorstel';
import { rangeOf } from './matrix';
import { refusal, rowsOf } from './run';

const KOPPEN = ['Gemeente', 'Plan-ID', 'Jaar', 'Woningen', 'Reden'];
const tabel = (werkmap: Werkmap, peildatum: Argument = DAGEN.begin) =>
  rowsOf(
    'FASERINGSVOORSTEL',
    rangeOf(werkmap, 'Plancapaciteit'),
    rangeOf(werkmap, 'Woningbehoefte'),
    peildatum,
  );

test('has the homes in the order in which they move, with the reason', async () => {
  const plannen = [
    met('A', { jaar2017: 2, jaar2025: 4 }, { prioriteit: 'hoog' }),
    met('B', { jaar2025: 3 }, { prioriteit: 'rood' }),
    met('C', { jaar2024: 3 }, { prioriteit: 'midden', vertrouwelijkheid: 'Gemeente' }),
    plan('', 5, { planId: 14 }),
  ];
  expect(await tabel({ plannen, behoefte: nodig(1) })).toEqual([
    KOPPEN,
    ['Zwolle', '14', '', 5, 'Geen prioriteit, geen jaar ingevuld.'],
    ['Zwolle', 'B', 2025, 3, 'Prioriteit laag, gepland in 2025.'],
    ['Zwolle', 'C', 2024, 3, 'Prioriteit midden, gepland in 2024.'],
    ['Zwolle', 'A', 2025, 4, 'Prioriteit hoog, gepland in 2025.'],
    ['Zwolle', 'A', 2017, 1, 'Prioriteit hoog, gepland in 2017.'],
  ]);
});

test('has the municipalities that are not in balance in the order of the agreement', async () => {
  expect(
    await tabel({
      plannen: ['Zwolle', 'Raalte', 'Dalfsen', 'Ommen'].map((gemeente) =>
        met('A', { jaar2025: 12 }, { gemeente }),
      ),
      behoefte: [
        ...behoefte(1),
        ...behoefte(2, { gemeente: 'Raalte' }),
        ...nodig(11, { gemeente: 'Dalfsen' }),
        ...behoefte(1, { gemeente: 'Ommen' }).slice(1),
      ],
    }),
  ).toEqual([
    KOPPEN,
    ['Dalfsen', 'A', 2025, 1, 'Geen prioriteit, gepland in 2025.'],
    ['Ommen', '', '', '', 'niet te bepalen: Van Ommen ontbreekt de behoefte over 2016.'],
    ['Zwolle', 'A', 2025, 2, 'Geen prioriteit, gepland in 2025.'],
  ]);
});

test('has the headers alone when all is in balance', async () => {
  expect(await tabel({ plannen: [plan('A', 10)], behoefte: behoefte(1) })).toEqual([KOPPEN]);
});

test('counts the need from the year of the peildatum; left out it is the last day of the agreement', async () => {
  const werkmap = { plannen: [met('A', { jaar2025: 600 })], behoefte: behoefte(100) };
  const aantal = async (peildatum: Argument) => (await tabel(werkmap, peildatum))[1]?.[3];
  expect(await aantal('31-12-2019')).toBeUndefined();
  expect(await aantal(null)).toBe(100);
});

test('a plan without a readable number has none, and moves all the same', async () => {
  expect(await tabel({ plannen: [met('', { jaar2025: 2 })], behoefte: behoefte(0) })).toEqual([
    KOPPEN,
    ['Zwolle', '', 2025, 2, 'Geen prioriteit, gepland in 2025.'],
  ]);
});

test('does not need the columns that a change would be written in', async () => {
  expect(await tabel({ plannen: [plan('A', 12)], behoefte: nodig(11) })).toEqual([
    KOPPEN,
    ['Zwolle', 'A', '', 1, 'Geen prioriteit, geen jaar ingevuld.'],
  ]);
});

test.each<[string, Werkmap, string]>([
  [
    'a wrong number',
    { plannen: [plan('A', 'veel')], behoefte: behoefte(1) },
    'In blad Plancapaciteit is cel E2 niet te lezen.',
  ],
  [
    'a priority that cannot be read',
    { plannen: [plan('A', 100, { prioriteit: 'zeer' })], behoefte: behoefte(1) },
    'In blad Plancapaciteit is cel F2 niet te lezen.',
  ],
  [
    'another prognosis',
    { plannen: [plan('A', 1)], behoefte: metJaar(behoefte(1), 2020, { prognose: `${PROGNOSE}b` }) },
    'Van Zwolle staan er verschillende prognoses over 2016 tot en met 2025.',
  ],
])('says why it cannot be determined with %s', async (_, werkmap, reden) => {
  expect(await tabel(werkmap)).toEqual([KOPPEN, ['Zwolle', '', '', '', `niet te bepalen: ${reden}`]]);
});

const PLANNEN = rangeOf({ plannen: [plan('A', 1)] }, 'Plancapaciteit');
const BEHOEFTE = rangeOf({ behoefte: behoefte(1) }, 'Woningbehoefte');

test.each<[string, readonly Argument[]]>([
  ['no ranges', []],
  ['one range', [PLANNEN]],
  ['the two ranges the other way round', [BEHOEFTE, PLANNEN]],
  ['headers alone', [PLANNEN.slice(0, 1), BEHOEFTE]],
  ['a peildatum after the agreement', [PLANNEN, BEHOEFTE, '1-1-2021']],
  ['a peildatum before it', [PLANNEN, BEHOEFTE, '31-12-2015']],
  ['a peildatum that is none', [PLANNEN, BEHOEFTE, 'gisteren']],
  ['a peildatum that no calendar of ours has', [PLANNEN, BEHOEFTE, 1]],
])('refuses %s as PLANBALANSTABEL does', async (_, args) => {
  const [code, message] = await refusal('FASERINGSVOORSTEL', ...args);
  expect(code).not.toBe('no error');
  expect([code, message]).toEqual(await refusal('PLANBALANSTABEL', ...args));
});
