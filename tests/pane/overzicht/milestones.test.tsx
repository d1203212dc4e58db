import { screen, within } from '@testing-library/react';
import { serialOf } from '../../../src/core/values/date';
import type { Milestone, Outcome, Uitkomst } from '../../../src/core/report';
import { renderPane } from '../render-pane';
import { outcome, report } from '../workbook';

const HEADING = 'Evaluaties';

const evaluation = (year: number, uitkomst: Uitkomst, over: Partial<Milestone>, rule = 'WO-9'): Outcome =>
  outcome(rule, 'Regio', uitkomst, {
    tijdvak: String(year),
    reason: 'Nog niet.',
    milestone: {
      heading: HEADING,
      what: `Evaluatie over ${String(year)}`,
      by: serialOf(year + 1, 6, 30),
      doneOn: null,
      ...over,
    },
  });

async function shown(...outcomes: readonly Outcome[]): Promise<void> {
  const { check } = await renderPane({ report: report({ outcomes, findings: [] }) });
  await check();
}

const rows = (): readonly string[] =>
  within(screen.getByRole('table', { name: HEADING }))
    .getAllByRole('row')
    .map((row) => [...row.children].map((cell) => cell.textContent).join(' | '));
const conclusion = (): string | null | undefined =>
  screen.getByRole('heading', { name: HEADING }).nextElementSibling?.textContent;

test('what is done, what was not and what is still to be done, by the day that it is asked for', async () => {
  await shown(
    evaluation(2027, 'niet-te-bepalen', { what: 'Evaluatie voor het einde', by: null }, 'WO-11.2'),
    evaluation(2026, 'niet-te-bepalen', {}),
    evaluation(2024, 'voldoet', { doneOn: serialOf(2025, 3, 3) }),
    evaluation(2023, 'voldoet', { doneOn: serialOf(2024, 9, 1) }),
    evaluation(2025, 'voldoet-niet', {}),
  );
  expect(rows()).toEqual([
    'Evaluatie over 2023 | gedaan op 1-9-2024, te laat',
    'Evaluatie over 2024 | gedaan op 3-3-2025',
    'Evaluatie over 2025 | niet gedaan, uiterlijk 30-6-2026',
    'Evaluatie over 2026 | te doen, uiterlijk 30-6-2027',
    'Evaluatie voor het einde | te doen',
  ]);
  expect(conclusion()).toBe('2 van 5 gedaan. 1 niet gedaan. De volgende is uiterlijk 30-6-2027.');
});

test('when all is done there is no next', async () => {
  await shown(evaluation(2024, 'voldoet', { doneOn: serialOf(2025, 6, 30) }));
  expect(rows()).toEqual(['Evaluatie over 2024 | gedaan op 30-6-2025']);
  expect(conclusion()).toBe('1 van 1 gedaan.');
});

test('what has no day is told without one', async () => {
  await shown(evaluation(2024, 'niet-te-bepalen', { by: null }));
  expect(conclusion()).toBe('0 van 1 gedaan.');
});
