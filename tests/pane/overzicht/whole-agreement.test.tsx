import { screen, within } from '@testing-library/react';
import type { ArticleEntry } from '../../../src/core/article/entry';
import type { Ernst } from '../../../src/core/finding/finding';
import type { Outcome, Report } from '../../../src/core/report';
import { group, open, title } from '../on-screen';
import { renderPane, settle, type Rendered } from '../render-pane';
import { agreement, article, catalogue, finding, outcome, report } from '../workbook';

/* Forty articles under themes: as many as a whole agreement has. */

const THEMES = [
  { id: 'A', title: 'Doelgroepen' },
  { id: 'B', title: 'Wonen en zorg' },
];

const LONG = { timeout: 20_000 };

const themed = (number: string, theme: string | null, ernst: Ernst): ArticleEntry => {
  const { rules, ...rest } = article(number, `Onderwerp ${number}`);
  return {
    ...rest,
    rules: rules.map((rule) => ({ ...rule, ernst })),
    ...(theme === null ? {} : { theme }),
  };
};

/** One without a theme at each end; register duties in A, and norms in B. */
const ARTICLES = [
  themed('aanhef', null, 'register'),
  ...Array.from({ length: 20 }, (_, i) => themed(`${i + 1}`, 'A', 'register')),
  ...Array.from({ length: 18 }, (_, i) => themed(`${i + 21}`, 'B', i === 17 ? 'streven' : 'norm')),
  themed('39', null, 'register'),
];

const fails = (numbers: readonly string[]): Outcome[] =>
  ARTICLES.map(({ number }) =>
    outcome(`WO-${number}`, 'Regio', numbers.includes(number) ? 'voldoet-niet' : 'voldoet'),
  );

const whole = async (over: Partial<Report>, period = { from: 42370, to: 44196 }): Promise<Rendered> => {
  const one = agreement({ themes: THEMES, articles: ARTICLES, period });
  const pane = await renderPane({ catalogue: catalogue(one), report: report({ findings: [], ...over }) });
  await pane.check();
  return pane;
};

const outline = (details: HTMLElement): readonly (string | null)[] =>
  [...details.querySelectorAll('h3, li button:first-of-type, li > div')]
    .filter((element) => element.tagName !== 'BUTTON')
    .map(({ textContent }) => textContent);

test('what does not comply comes first by ernst, the heaviest first, and then by theme as printed', async () => {
  await whole({ outcomes: fails(['aanhef', '2', '22', '21', '38', '39']) });
  expect(screen.getByText('6 van de 40 artikelen voldoen niet.')).toBeVisible();
  const titles = [...document.querySelectorAll('section[aria-labelledby=overzicht-artikelen] summary')].map(
    ({ textContent }) => textContent,
  );
  expect(titles).toEqual([
    'Afspraak niet nagekomen2',
    'Streefwaarde niet gehaald1',
    'Niet aangetoond3',
    'Voldoet34',
  ]);
  expect(outline(group('Afspraak niet nagekomen'))).toEqual([
    '(B) Wonen en zorg',
    'Onderwerp 21Artikel 21 · voldoet niet',
    'Onderwerp 22Artikel 22 · voldoet niet',
  ]);
  expect(outline(group('Niet aangetoond'))).toEqual([
    '(A) Doelgroepen',
    'Onderwerp 2Artikel 2 · voldoet niet',
    'Buiten de thema’s',
    'Onderwerp aanhefAanhef · voldoet niet',
    'Onderwerp 39Artikel 39 · voldoet niet',
  ]);
  for (const shown of ['Afspraak niet nagekomen', 'Streefwaarde niet gehaald', 'Niet aangetoond'])
    expect(group(shown)).toHaveAttribute('open');
  expect(group('Voldoet')).not.toHaveAttribute('open');
});

test('the heaviest is always open; what is less heavy waits once that is too much to read', async () => {
  const many = Array.from({ length: 16 }, (_, i) => `${i + 21}`);
  await whole({ outcomes: fails([...many, '1', '38']) });
  expect(group('Afspraak niet nagekomen')).toHaveAttribute('open');
  expect(group('Streefwaarde niet gehaald')).not.toHaveAttribute('open');
  expect(group('Niet aangetoond')).not.toHaveAttribute('open');
});

test('weighs an article by what was reported of it: a point of attention is no breach', async () => {
  await whole({
    outcomes: fails(['21']),
    findings: [finding({ rule: 'WO-21', article: '21', ernst: 'signaal' })],
  });
  expect(
    within(group('Kijk dit even na')).getByRole('button', { name: 'Onderwerp 21' }),
  ).toHaveAccessibleDescription('Artikel 21 · voldoet niet');
  expect(
    screen.queryByText('Afspraak niet nagekomen', { selector: 'summary > span' }),
  ).not.toBeInTheDocument();
});

test('the number of an article leads to Uitleg, and back to where one was', async () => {
  const pane = await whole({ outcomes: fails(['2']) });
  await open('Voldoet');
  await settle();
  const body = document.querySelector('.page-body');
  if (body === null) throw new Error('The screen has no body');
  body.scrollTop = 321;
  await pane.user.click(within(group('Voldoet')).getByRole('button', { name: 'Artikel 24' }));
  expect(await screen.findByRole('heading', { name: 'Artikel 24 – Onderwerp 24' }, LONG)).toBeVisible();
  await pane.user.click(screen.getByRole('button', { name: 'Terug naar Overzicht' }));
  await settle();
  expect(group('Voldoet')).toHaveAttribute('open');
  expect(within(group('Voldoet')).getByRole('button', { name: 'Artikel 24' })).toHaveFocus();
  expect(document.querySelector('.page-body')?.scrollTop).toBe(321);
});

test('who goes to Overzicht by its own button is at its title, with what was open still open', async () => {
  const pane = await whole({ outcomes: fails(['2']) });
  await open('Voldoet');
  await settle();
  await pane.user.click(within(group('Voldoet')).getByRole('button', { name: 'Artikel 24' }));
  await screen.findByRole('heading', { name: 'Artikel 24 – Onderwerp 24' }, LONG);
  await pane.user.click(screen.getByRole('button', { name: 'Overzicht' }));
  await settle();
  expect(title()).toHaveFocus();
  expect(group('Voldoet')).toHaveAttribute('open');
});

test('without an article that fails says what could not be told, and does not let it pass', async () => {
  const outcomes = ARTICLES.map(({ number }) =>
    outcome(`WO-${number}`, 'Regio', number === '3' ? 'niet-te-bepalen' : 'voldoet', {
      reason: 'Blad ontbreekt.',
    }),
  );
  await whole({ outcomes });
  expect(
    screen.getByText('0 van de 40 artikelen voldoen niet. Van 1 artikel is het niet te bepalen.'),
  ).toBeVisible();
});

describe('a peildatum outside the agreement', () => {
  test('after it: says as at which day is judged', async () => {
    await whole({ outcomes: fails(['2']), peildatum: '2021-12-31' });
    expect(
      screen.getByText('De overeenkomst liep tot en met 31-12-2020. Wij beoordelen de afspraken op die dag.'),
    ).toBeVisible();
  });

  test('before it: says that nothing is judged yet', async () => {
    const outcomes = ARTICLES.map(({ number }) =>
      outcome(`WO-${number}`, 'Regio', 'niet-van-toepassing', {
        reason: 'De overeenkomst is nog niet begonnen.',
      }),
    );
    await whole({ outcomes, peildatum: '2015-12-31' });
    expect(
      screen.getByText(
        'De overeenkomst begint op 1-1-2016. Op de peildatum valt er nog niets te beoordelen.',
      ),
    ).toBeVisible();
    expect(screen.getByText('Geen artikel is van toepassing.')).toBeVisible();
    expect(group('Niet van toepassing')).toHaveTextContent('De overeenkomst is nog niet begonnen.');
  });

  test('within it: says nothing of it', async () => {
    await whole({ outcomes: fails([]), peildatum: '2020-12-31' });
    expect(screen.queryByText(/De overeenkomst (liep|begint)/)).not.toBeInTheDocument();
  });
});
