import { screen } from '@testing-library/react';
import { facts, openFinding, press, title } from '../on-screen';
import { finding, HARDENBERG, report } from '../workbook';
import { openCorrectable, ZWOLE } from './one-cell';

describe('Herstel', () => {
  test('is the primary button of a finding with a correction, with Ga naar cel beside it', async () => {
    await openCorrectable();
    expect(screen.getByRole('button', { name: 'Herstel' })).toBeVisible();
    expect(screen.getByRole('button', { name: 'Ga naar cel' })).toBeVisible();
    expect(facts()).toContain('Na herstel: Zwolle');
  });

  test.each([
    [{ value: 1250, kind: 'getal', text: '1.250' }, 'Na herstel: 1250'],
    [{ value: 12.5, kind: 'getal', text: '12,5' }, 'Na herstel: 12,5'],
    [{ value: 43465, kind: 'datum', text: '2018-12-31' }, 'Na herstel: 31-12-2018'],
    [{ value: 0.138, kind: 'aandeel', text: '0,138' }, 'Na herstel: 13,8\u00a0%'],
    [{ value: true, kind: 'ja/nee', text: 'ja' }, 'Na herstel: ja'],
  ] as const)('says what will stand there: %o', async (proposal, shown) => {
    await openFinding(finding({ proposal }));
    expect(facts()).toContain(shown);
  });

  test('writes the cell once, as long as it and its header are what they were', async () => {
    const pane = await openCorrectable();
    await press(pane, 'Herstel');
    expect(pane.port.edited).toEqual([
      [
        {
          tab: 'Plancapaciteit',
          cell: { row: 4, column: 0 },
          now: 'Zwole',
          becomes: 'Zwolle',
          numberFormat: 'General',
          witnesses: [{ cell: { row: 0, column: 0 }, value: 'Gemeente' }],
        },
      ],
    ]);
  });

  test('afterwards the finding is solved, the check is up to date and one can go on', async () => {
    const pane = await openCorrectable();
    await press(pane, 'Herstel');
    expect(title()).toHaveTextContent('Deze bevinding is opgelost.');
    expect(title()).toHaveFocus();
    expect(screen.getByText('1 cel hersteld')).toBeVisible();
    expect(screen.getByText('De controle is bijgewerkt.')).toBeVisible();
    expect(screen.getByText(ZWOLE.message)).toBeVisible();
    await press(pane, 'Volgende bevinding');
    expect(title()).toHaveTextContent(HARDENBERG.message);
    expect(screen.getByText('1 van 1')).toBeVisible();
    expect(pane.port.shown.at(-1)).toBe('Plancapaciteit!A2');
  });

  test('Alt+↓ goes on too', async () => {
    const pane = await openCorrectable();
    await press(pane, 'Herstel');
    await pane.user.keyboard('{Alt>}{ArrowDown}{/Alt}');
    expect(title()).toHaveTextContent(HARDENBERG.message);
  });

  test('the next is the one that came after it in the list as it is grouped', async () => {
    const first = finding({ message: 'Eerste', cell: { row: 1, column: 1 }, row: 2 });
    const last = finding({ message: 'Laatste', cell: { row: 9, column: 1 }, row: 10 });
    const pane = await openCorrectable([HARDENBERG, first, last]);
    await press(pane, 'Herstel');
    await press(pane, 'Volgende bevinding');
    expect(title()).toHaveTextContent('Laatste');
  });

  test('after the last one only the list is left', async () => {
    const pane = await openCorrectable([]);
    await press(pane, 'Herstel');
    expect(screen.queryByRole('button', { name: 'Volgende bevinding' })).not.toBeInTheDocument();
    expect(screen.getAllByRole('button', { name: 'Alle bevindingen' })).toHaveLength(2);
    await pane.user.keyboard('{Escape}');
    expect(screen.getByRole('heading', { name: 'Geen bevindingen' })).toBeVisible();
    expect(screen.getByText('1 cel hersteld')).toBeVisible();
  });

  test('a finding that stays is still there', async () => {
    const pane = await openCorrectable();
    pane.report = report({ findings: [{ ...ZWOLE, proposal: null, message: 'Nog niet goed' }, HARDENBERG] });
    await press(pane, 'Herstel');
    expect(title()).toHaveTextContent('Nog niet goed');
    expect(screen.queryByRole('button', { name: 'Herstel' })).not.toBeInTheDocument();
  });
});
