import { screen, within } from '@testing-library/react';
import type { Outcome, Progress, Uitkomst } from '../../../src/core/report';
import { group, open } from '../on-screen';
import { renderPane } from '../render-pane';
import { agreement, article, catalogue, outcome, report } from '../workbook';

const SPACE = '\u00a0';
const PARTIES = ['deltaWonen', 'Omnia Wonen', 'Uwoon', 'Woningstichting Putten'];
const WHY = 'Kleine aantallen tonen wij als “< 5”, zodat niemand te herkennen is.';

const streven = (number: string, subject: string) => {
  const entry = article(number, subject);
  return { ...entry, rules: entry.rules.map((rule) => ({ ...rule, ernst: 'streven' as const })) };
};
const ARTICLES = [
  article('1b', 'Uren'),
  streven('3-gesprekken', 'Gesprekken'),
  streven('3-verhuizingen', 'Verhuizingen'),
  streven('3-voorrang', 'Voorrang'),
];

const HEADING = 'Resultaten van de verhuiscoaches';

const talks = (counts: readonly number[], over: Partial<Progress> = {}): Progress => ({
  heading: HEADING,
  what: 'Gesprekken',
  count: counts.reduce((sum, count) => sum + count, 0),
  target: 300,
  due: 200,
  parts: counts.map((count, i) => ({ label: PARTIES[i] ?? '', count })),
  by: 'corporatie',
  isOfPeople: true,
  ...over,
});
const moves = (counts: readonly number[], over: Partial<Progress> = {}): Progress =>
  talks(counts, { what: 'Verhuizingen', target: 50, due: 33, ...over });

const told = (
  rule: string,
  progress: Progress,
  over: Partial<Outcome> = {},
  uitkomst: Uitkomst = 'niet-te-bepalen',
): Outcome =>
  outcome(`WO-${rule}`, 'Regio', uitkomst, {
    tijdvak: '2025',
    value: progress.count,
    limit: progress.target,
    reason: `${progress.what}: ${String(progress.count)}.`,
    progress,
    ...over,
  });

const voorrang = (count: number, uitkomst: Uitkomst): Outcome => {
  const share = { tijdvak: null, value: count / 1000, limit: 0.7 };
  const homes = { what: 'Voorrangswoningen', target: 700, due: null, isOfPeople: false };
  return told('3-voorrang', talks([count], homes), share, uitkomst);
};

async function shown(outcomes: readonly Outcome[], peildatum = '2025-08-31') {
  const pane = await renderPane({
    catalogue: catalogue(agreement({ articles: ARTICLES })),
    report: report({ outcomes, peildatum, findings: [] }),
  });
  await pane.check();
  return pane;
}

const section = (name: string): HTMLElement => screen.getByRole('region', { name });
/** Each result as its name, what there is of how much, and what is said of it. */
const results = (name: string): readonly string[] =>
  within(within(section(name)).getByRole('table', { name }))
    .getAllByRole('rowgroup')
    .map((body) =>
      [...body.querySelectorAll('th, td.number, td:not(.number) > span')]
        .map((cell) => cell.textContent)
        .join(' | '),
    );
const conclusion = (name: string): string | null | undefined =>
  within(section(name)).getByRole('heading').nextElementSibling?.textContent;
/** Of each bar how full it is and where its mark stands, of 100. */
const bars = (name: string): readonly (readonly number[])[] =>
  [...section(name).querySelectorAll('svg[viewBox="0 0 100 14"]')].map((svg) =>
    [...svg.querySelectorAll('rect:nth-of-type(2), line')].map((shape) =>
      Math.round(Number(shape.getAttribute(shape.tagName === 'rect' ? 'width' : 'x1'))),
    ),
  );
const IN_2025 = `${HEADING}, 2025`;

describe('the results of a year that is not over', () => {
  test('stand together, with what is needed by now', async () => {
    await shown([
      told('3-gesprekken', talks([50, 60, 82, 20])),
      told('3-verhuizingen', moves([6, 8, 9, 6])),
      voorrang(673, 'voldoet-niet'),
    ]);
    expect(results(IN_2025)).toEqual([
      'Gesprekken | 212 van 300 | op schema (streep: 200 nu nodig)',
      'Verhuizingen | 29 van 50 | 4 achter op schema (streep: 33 nu nodig)',
      `Voorrangswoningen | 67,30${SPACE}% van 70${SPACE}% | 2,7 punt te laag (streep: streefdoel 70${SPACE}%)`,
    ]);
    expect(conclusion(IN_2025)).toBe(
      `Tot en met 31-8-2025: 67${SPACE}% van het jaar is voorbij. Te weinig: Verhuizingen en Voorrangswoningen.`,
    );
    expect(bars(IN_2025)).toEqual([
      [71, 67],
      [58, 66],
      [67, 70],
    ]);
  });

  test('are drawn for the eye only, and those behind have a sign beside their words', async () => {
    await shown([told('3-gesprekken', talks([50, 60, 82, 20])), told('3-verhuizingen', moves([6, 8, 9, 6]))]);
    for (const bar of section(IN_2025).querySelectorAll('td svg[viewBox="0 0 100 14"]'))
      expect(bar.closest('[aria-hidden]')).not.toBeNull();
    expect(
      [...section(IN_2025).querySelectorAll('td:not(.number) > span')].map(
        (words) => words.querySelectorAll('svg').length,
      ),
    ).toEqual([0, 1]);
  });

  test.each([
    [310, 'gehaald (streep: 200 nu nodig)', 'Niets blijft achter.'],
    [200, 'op schema (streep: 200 nu nodig)', 'Niets blijft achter.'],
    [199, '1 achter op schema (streep: 200 nu nodig)', 'Te weinig: Gesprekken.'],
  ])('%d of 300: %s', async (count, words, end) => {
    await shown([told('3-gesprekken', talks([count]))]);
    expect(results(IN_2025)).toEqual([`Gesprekken | ${String(count)} van 300 | ${words}`]);
    expect(conclusion(IN_2025)).toMatch(new RegExp(`${end}$`));
  });

  test('never says that a part of a household on schedule is enough', async () => {
    await shown([told('3-verhuizingen', moves([33], { due: (50 * 243) / 365 }))]);
    expect(results(IN_2025)).toEqual(['Verhuizingen | 33 van 50 | 1 achter op schema (streep: 34 nu nodig)']);
  });

  test.each([
    ['2025-12-30', `Tot en met 30-12-2025: 99${SPACE}% van het jaar is voorbij. `],
    ['2025-12-31', 'Tot en met 31-12-2025: het hele jaar is voorbij. '],
    ['2026-02-01', 'Het jaar 2025 is voorbij. '],
    ['2024-12-31', ''],
  ])('on %s', async (peildatum, words) => {
    await shown([told('3-gesprekken', talks([250]))], peildatum);
    expect(conclusion(IN_2025)).toBe(`${words}Niets blijft achter.`);
  });
});

describe('the results of a year that is over', () => {
  const over = { due: null };

  test('are reached or not', async () => {
    await shown([
      told('3-gesprekken', talks([300], over), {}, 'voldoet'),
      told('3-verhuizingen', moves([29], over), {}, 'voldoet-niet'),
      voorrang(700, 'voldoet'),
    ]);
    expect(results(IN_2025)).toEqual([
      'Gesprekken | 300 van 300 | gehaald',
      'Verhuizingen | 29 van 50 | 21 te weinig',
      `Voorrangswoningen | 70${SPACE}% van 70${SPACE}% | gehaald (streep: streefdoel 70${SPACE}%)`,
    ]);
  });

  test('those that cannot be told are not said to be enough', async () => {
    await shown([told('3-gesprekken', talks([100], over))]);
    expect(results(IN_2025)).toEqual(['Gesprekken | 100 van 300 | niet te bepalen']);
    expect(conclusion(IN_2025)).toBe(`Tot en met 31-8-2025: 67${SPACE}% van het jaar is voorbij.`);
  });

  test('make way for those of a later year', async () => {
    await shown([
      told('3-gesprekken', talks([300], over), { tijdvak: '2024' }, 'voldoet'),
      told('3-gesprekken', talks([12]), { tijdvak: '2025' }),
    ]);
    expect(results(IN_2025)).toEqual([
      'Gesprekken | 12 van 300 | 188 achter op schema (streep: 200 nu nodig)',
    ]);
    expect(screen.queryByText(/2024/)).not.toBeInTheDocument();
  });
});

describe('who did how much', () => {
  const table = (): readonly string[] =>
    within(screen.getByRole('table', { name: `${IN_2025}: per corporatie`, hidden: true }))
      .getAllByRole('row', { hidden: true })
      .map((row) => [...row.children].map((cell) => cell.textContent).join(' | '));

  test('is one press away, with small counts hidden and what gives them away', async () => {
    await shown([
      told('3-gesprekken', talks([50, 60, 82, 20])),
      told('3-verhuizingen', moves([3, 8, 12, 6])),
    ]);
    expect(group('Per corporatie')).not.toHaveAttribute('open');
    await open('Per corporatie');
    expect(table()).toEqual([
      'Corporatie | Gesprekken | Verhuizingen',
      'deltaWonen | 50 | < 5',
      'Omnia Wonen | 60 | 8',
      'Uwoon | 82 | 12',
      'Woningstichting Putten | 20 | niet getoond',
    ]);
    expect(group('Per corporatie')).toHaveTextContent(
      `${WHY} Waar “niet getoond” staat, zou u met dat aantal een klein aantal kunnen uitrekenen.`,
    );
  });

  test('has no explanation when nothing is hidden, and no number of who has no part in it', async () => {
    await shown([told('3-gesprekken', talks([50, 60])), told('3-verhuizingen', moves([9]))]);
    expect(table()).toEqual([
      'Corporatie | Gesprekken | Verhuizingen',
      'deltaWonen | 50 | 9',
      'Omnia Wonen | 60 | ',
    ]);
    expect(group('Per corporatie')).not.toHaveTextContent('Kleine aantallen');
  });

  test.each([
    ['it is not told', told('3-gesprekken', talks([], { count: 9 }))],
    ['one did all of it', told('3-gesprekken', talks([9]))],
    [
      'it is of a share, which is no sum of parts',
      told('3-voorrang', talks([400, 273], { target: 700, isOfPeople: false }), { value: 0.673, limit: 0.7 }),
    ],
  ])('is not there when %s', async (_what, one) => {
    await shown([one]);
    expect(section(IN_2025)).toBeVisible();
    expect(screen.queryByText('Per corporatie')).not.toBeInTheDocument();
  });
});

describe('a small count of people', () => {
  const numbersIn = (text: string | null): Set<string> => new Set(text?.match(/\d+([.,-]\d+)*/g));

  test('is nowhere on the screen, nor is anything that was derived from it', async () => {
    const reason =
      'Verhuizingen: 3. Dat is 30 achter op schema, en 47 minder dan 50. Het tempo is 9,1 % van wat nodig is.';
    await shown([told('3-verhuizingen', moves([2, 1, 0, 0]), { reason, value: 3 })]);
    expect(results(IN_2025)).toEqual(['Verhuizingen | < 5 van 50 | streep: 33 nu nodig']);
    expect(section(IN_2025)).toHaveTextContent(WHY);
    // The mark of what is needed by now tells nothing of the count.
    expect(bars(IN_2025)).toEqual([[66]]);
    await open('Niet te bepalen');
    expect(group('Niet te bepalen')).toHaveTextContent(`Verhuizingen: < 5. ${WHY}`);
    expect(numbersIn(section(IN_2025).textContent)).toEqual(
      new Set(['2025', '31-8-2025', '67', '5', '50', '33', '0']),
    );
    expect(document.body.innerHTML).not.toMatch(/achter op schema|9,1/);
  });

  test('is not said to be behind, and is not drawn, in a year that is over either', async () => {
    const over = { due: null };
    await shown([told('3-verhuizingen', moves([4, 0], over), {}, 'voldoet-niet')], '2025-12-31');
    expect(results(IN_2025)).toEqual(['Verhuizingen | < 5 van 50 | ']);
    expect(bars(IN_2025)).toEqual([[]]);
    expect(conclusion(IN_2025)).toBe('Tot en met 31-12-2025: het hele jaar is voorbij.');
  });

  test('has no share either', async () => {
    const people = { what: 'Huishoudens', target: 70, due: null };
    await shown([told('3-voorrang', talks([2], people), { value: 0.02, limit: 0.7 }, 'voldoet-niet')]);
    expect(results(IN_2025)).toEqual([`Huishoudens | < 5 van 70${SPACE}% | streep: streefdoel 70${SPACE}%`]);
    expect(bars(IN_2025)).toEqual([[70]]);
  });
});

test('the count of one party out of many is not held against what is asked of all', async () => {
  await shown([told('3-verhuizingen', moves([12]), { value: null, limit: null })]);
  expect(results(IN_2025)).toEqual(['Verhuizingen | 12 | niet te bepalen']);
  expect(bars(IN_2025)).toEqual([]);
});

describe('what several must each do', () => {
  const hours = (subject: string, count: number, target: number, uitkomst: Uitkomst): Outcome =>
    told(
      '1b',
      talks([], { heading: 'Uren', what: 'Uren per week', count, target, due: null, isOfPeople: false }),
      { subject },
      uitkomst,
    );

  test('is drawn for each by name', async () => {
    await shown([
      hours('deltaWonen', 6, 6, 'voldoet'),
      hours('Omnia Wonen', 19.75, 20, 'voldoet'),
      hours('Uwoon', 30.1234, 36, 'voldoet-niet'),
      hours('Woningstichting Putten', 9.004, 9, 'voldoet'),
    ]);
    expect(results('Uren, 2025')).toEqual([
      'deltaWonen | 6 van 6 | voldoet',
      'Omnia Wonen | 19,75 van 20 | voldoet',
      'Uwoon | 30,12 van 36 | 5,88 te weinig',
      'Woningstichting Putten | 9,004 van 9 | voldoet',
    ]);
    expect(conclusion('Uren, 2025')).toBe('Te weinig: Uwoon.');
    expect(bars('Uren, 2025')).toEqual([[100], [99], [84], [100]]);
  });

  test('comes after what was reached, and its parts are not told again', async () => {
    const all = hours('Regio', 71, 71, 'voldoet');
    const parts = ['deltaWonen', 'Uwoon'].map((label) => ({ label, count: 6 }));
    const whole = { ...all, progress: { ...(all.progress as Progress), parts } };
    await shown([
      { ...whole, rule: 'WO-1b' },
      hours('deltaWonen', 6, 6, 'voldoet'),
      hours('Uwoon', 6, 36, 'voldoet'),
      told('3-verhuizingen', moves([29])),
    ]);
    expect(
      [...document.querySelectorAll('section h2')].map(({ textContent }) => textContent).slice(-2),
    ).toEqual([IN_2025, 'Uren, 2025']);
    expect(within(section('Uren, 2025')).queryByText('Per corporatie')).not.toBeInTheDocument();
  });

  test('without a heading of its own has that of its article', async () => {
    const { heading, ...nameless } = talks([250]);
    await shown([told('3-gesprekken', nameless)]);
    expect(heading).toBe(HEADING);
    expect(section('Gesprekken, 2025')).toBeVisible();
  });
});

test('nothing is drawn of outcomes that do not say how far something is', async () => {
  await shown([outcome('WO-3-verhuizingen', 'Regio', 'voldoet', { value: 3, limit: 50 })]);
  expect(screen.queryByRole('table')).not.toBeInTheDocument();
});
