import { screen, within } from '@testing-library/react';
import { group, open } from '../on-screen';
import { renderPane } from '../render-pane';
import { outcome, report } from '../workbook';

describe('the balance per municipality', () => {
  const balance = (outcomes: ReturnType<typeof outcome>[]) => renderPane({ report: report({ outcomes }) });
  const PARTY = { limit: 1, balance: 'party' } as const;

  test('is a table with the numbers, the highest first, and a conclusion above it', async () => {
    const { check } = await balance([
      outcome('WO-20', 'Zwolle', 'voldoet', { value: 0.9524, ...PARTY }),
      outcome('WO-20', 'Hardenberg', 'voldoet-niet', { value: 1.0409, ...PARTY }),
      outcome('WO-20', 'Ommen', 'voldoet-niet', PARTY),
      outcome('WO-20', 'Kampen', 'niet-te-bepalen', { reason: 'Er ontbreekt een jaar.' }),
      outcome('WO-20-regio', 'Regio', 'voldoet', { value: 0.9704, limit: 1, balance: 'all' }),
    ]);
    await check();
    const table = screen.getByRole('table', { name: 'Plancapaciteit tegenover behoefte' });
    expect(
      within(table)
        .getAllByRole('columnheader')
        .map((cell) => cell.textContent),
    ).toEqual(['Gemeente', 'Balans']);
    expect(
      within(table)
        .getAllByRole('rowheader')
        .map((cell) => cell.textContent),
    ).toEqual(['Hardenberg', 'Zwolle', 'Ommen', 'Kampen']);
    // The drawing is hidden from a screen reader: it hears one cell a row.
    expect(
      within(table)
        .getAllByRole('cell')
        .map((cell) => cell.textContent),
    ).toEqual(['104,09\u00a0%', '95,24\u00a0%', 'geen behoefte', 'niet te bepalen']);
    expect(
      within(table)
        .getAllByRole('img')
        .map((sign) => sign.getAttribute('aria-label')),
    ).toEqual(['te veel', 'te veel']);
    expect(
      screen.getByText(
        '1 van de 4 gemeenten boven 100 %. 1 gemeente zonder behoefte heeft toch plannen. Van 1 gemeente is de balans niet te bepalen. Regio 97,04 %.',
      ),
    ).toBeVisible();
  });

  test.each([
    // Each bar as where it begins and how wide it is, of 100; the line of 100 % stands at 50.
    ['at least five points to either side', [1.025, 0.95], [50, 24, 2, 48]],
    ['as far as the largest deviation, to either side', [1.1, 0.8], [50, 24, 2, 48]],
    ['a breach that is always to be seen', [1.0001, 0.9999], [50, 1.2, 49.904, 0.096]],
  ])('is drawn from the 100 %% line: %s', async (_what, [over = 0, under = 0], drawn) => {
    const { check } = await balance([
      outcome('WO-20', 'Zwolle', 'voldoet', { value: under, ...PARTY }),
      outcome('WO-20', 'Kampen', 'voldoet-niet', { value: over, ...PARTY }),
    ]);
    await check();
    const bars = [...document.querySelectorAll('table svg rect')];
    expect(
      bars.flatMap((bar) => ['x', 'width'].map((name) => Number(Number(bar.getAttribute(name)).toFixed(3)))),
    ).toEqual(drawn);
  });

  test('gives the homes behind it one press away', async () => {
    const homes = (capaciteit: string, behoefte: string, ruimte: string) => ({
      ...PARTY,
      facts: [
        { label: 'Capaciteit', value: capaciteit },
        { label: 'Behoefte', value: behoefte },
        { label: 'Ruimte', value: ruimte },
      ],
    });
    const { check } = await balance([
      outcome('WO-20', 'Zwolle', 'voldoet', { value: 0.5, ...homes('1.000', '2.000', '1.000') }),
      outcome('WO-20', 'Kampen', 'voldoet-niet', { value: 1.2, ...homes('120', '100', '-20') }),
    ]);
    await check();
    expect(group('Woningen achter deze grafiek')).not.toHaveAttribute('open');
    await open('Woningen achter deze grafiek');
    const table = within(screen.getByRole('group', { name: 'Woningen per gemeente' })).getByRole('table');
    expect(
      within(table)
        .getAllByRole('row')
        .map((row) => [...row.children].map((cell) => cell.textContent).join(' ')),
    ).toEqual(['Gemeente Capaciteit Behoefte Ruimte', 'Kampen 120 100 -20', 'Zwolle 1.000 2.000 1.000']);
  });

  test('never rounds a breach to 100 %', async () => {
    const { check } = await balance([
      outcome('WO-20', 'Kampen', 'voldoet-niet', { value: 1.00004, ...PARTY }),
      outcome('WO-20', 'Raalte', 'voldoet', { value: 1, ...PARTY }),
    ]);
    await check();
    expect(screen.getByRole('cell', { name: '100,004\u00a0%' })).toBeVisible();
    expect(screen.getByRole('cell', { name: '100\u00a0%' })).toBeVisible();
  });

  test('is not there when no outcome says that its value is a balance', async () => {
    const { check } = await balance([outcome('WO-20', 'Zwolle', 'voldoet', { value: 0.9 })]);
    await check();
    expect(screen.queryByRole('table')).not.toBeInTheDocument();
  });
});
