import { screen, within } from '@testing-library/react';
import type { Outcome, Uitkomst } from '../../../src/core/report';
import { renderPane } from '../render-pane';
import { outcome, report } from '../workbook';

const SPACE = '\u00a0';
const WHAT = 'Verdeling van de coachkosten';
const IN_2025 = `${WHAT}, 2025`;

const part = (
  subject: string,
  group: string,
  cents: number,
  uitkomst: Uitkomst = 'voldoet',
  tijdvak = '2025',
): Outcome => outcome('WO-12', subject, uitkomst, { tijdvak, share: { what: WHAT, group, cents } });

/** An odd cent goes to the municipalities. */
const HALVES = [
  part('Elburg', 'Gemeenten', 653_200),
  part('Harderwijk', 'Gemeenten', 1_552_534),
  part('deltaWonen', 'Corporaties', 378_667),
  part('Uwoon', 'Corporaties', 1_827_066),
];

async function shown(...outcomes: readonly Outcome[]): Promise<void> {
  const { check } = await renderPane({ report: report({ outcomes, findings: [] }) });
  await check();
}

const rows = (name = IN_2025): readonly string[] =>
  within(screen.getByRole('table', { name }))
    .getAllByRole('row')
    .map((row) =>
      [...row.querySelectorAll('th, td:not([aria-hidden])')].map((cell) => cell.textContent).join(' | '),
    );
const conclusion = (name = IN_2025): string | null | undefined =>
  screen.getByRole('heading', { name }).nextElementSibling?.textContent;
const widths = (): readonly number[] =>
  [...document.querySelectorAll('td[aria-hidden] rect')].map((bar) =>
    Math.round(Number(bar.getAttribute('width'))),
  );

test('a sum is divided to the cent, with everyone on one scale and the sum of each group', async () => {
  await shown(...HALVES);
  expect(rows()).toEqual([
    'Partner | Aandeel (€)',
    'Gemeenten | 22.057,34',
    'Elburg | 6.532,00',
    'Harderwijk | 15.525,34',
    'Corporaties | 22.057,33',
    'deltaWonen | 3.786,67',
    'Uwoon | 18.270,66',
  ]);
  expect(widths()).toEqual([36, 85, 21, 100]);
  expect(conclusion()).toBe(
    `€${SPACE}44.114,67 per jaar, voor de helft gemeenten en voor de helft corporaties.`,
  );
});

test('groups that do not pay half each have their sums in the sentence', async () => {
  await shown(part('Elburg', 'Gemeenten', 100), part('Uwoon', 'Corporaties', 102));
  expect(conclusion()).toBe(
    `€${SPACE}2,02 per jaar, voor €${SPACE}1,00 gemeenten en voor €${SPACE}1,02 corporaties.`,
  );
});

test('who has another amount in the workbook is named, with a sign beside the name', async () => {
  await shown({ ...part('Ermelo', 'Gemeenten', 0, 'voldoet-niet'), value: 12 }, ...HALVES);
  expect(conclusion()).toMatch(/ In uw werkmap staat een ander bedrag bij Ermelo\.$/);
  expect(screen.getAllByRole('img', { name: 'ander bedrag in uw werkmap' })).toHaveLength(1);
});

test('who has no amount in the workbook at all is not said to have another one', async () => {
  await shown(part('Ermelo', 'Gemeenten', 0, 'voldoet-niet'), ...HALVES);
  expect(conclusion()).toMatch(/ In uw werkmap staat geen bedrag bij Ermelo\.$/);
  expect(screen.getAllByRole('img', { name: 'geen bedrag in uw werkmap' })).toHaveLength(1);
});

test('of a part that is not known nothing is said that holds for the whole', async () => {
  await shown(
    ...HALVES,
    outcome('WO-12', 'Ermelo', 'niet-te-bepalen', { tijdvak: '2025', reason: 'Er staat een fout.' }),
    outcome('WO-12', 'Putten', 'niet-van-toepassing', { tijdvak: '2025', reason: 'Niet gevraagd.' }),
    outcome('WO-12', 'Nunspeet', 'niet-te-bepalen', { tijdvak: '2024', reason: 'Er staat een fout.' }),
  );
  expect(conclusion()).toBe(
    `€${SPACE}44.114,67 per jaar voor deze 4. Van 1 andere is het deel niet te bepalen.`,
  );
});

test('one part is told in a sentence: there is nothing to compare it with', async () => {
  await shown(part('Uwoon', 'Corporaties', 1_827_066));
  expect(conclusion()).toBe(`Uwoon: €${SPACE}18.270,66 per jaar.`);
  expect(screen.queryByRole('table')).not.toBeInTheDocument();
});

test('one part with another amount in the workbook: the sentence says so, as there is no table', async () => {
  await shown({ ...part('Uwoon', 'Corporaties', 1_827_066, 'voldoet-niet'), value: 12 });
  expect(conclusion()).toBe(`Uwoon: €${SPACE}18.270,66 per jaar. In uw werkmap staat een ander bedrag.`);
});

test('a sum of nothing is drawn with empty bars', async () => {
  await shown(part('Elburg', 'Gemeenten', 0), part('Uwoon', 'Corporaties', 0));
  expect(widths()).toEqual([0, 0]);
});

test('the last year is drawn', async () => {
  await shown(part('Elburg', 'Gemeenten', 7, 'voldoet', '2024'), ...HALVES);
  expect(rows()).toHaveLength(7);
  expect(screen.queryByText(/2024/)).not.toBeInTheDocument();
});

test('without a year it has none in its heading', async () => {
  await shown(...HALVES.map((one) => ({ ...one, tijdvak: null })));
  expect(rows(WHAT)).toHaveLength(7);
});
