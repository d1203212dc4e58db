import { screen } from '@testing-library/react';
import { count, many, nth, openFinding, openList, press, title } from '../on-screen';
import type { Rendered } from '../render-pane';
import { EVENT, finding, HARDENBERG, report } from '../workbook';
import { leaveFocus, recheck } from './edits';

describe('what is on show stays', () => {
  const edit = async (pane: Rendered, findings: Parameters<typeof report>[0]): Promise<void> => {
    pane.report = report(findings);
    pane.port.type('Plancapaciteit', 40, 1, 13);
    await recheck(pane);
  };

  test('the opened finding, wherever its row is now', async () => {
    const pane = await openFinding(HARDENBERG, [EVENT]);
    const moved = { ...HARDENBERG, cell: { row: 7, column: 0 }, row: 8, message: 'Hardenberg heeft 103 %.' };
    await edit(pane, { findings: [finding(), nth(3), moved, EVENT] });
    expect(title()).toHaveTextContent('Hardenberg heeft 103 %.');
    expect(screen.getByText('3 van 4')).toBeVisible();
    expect(pane.port.shown).toHaveLength(1);
  });

  test('the opened finding, when its key changed', async () => {
    const pane = await openFinding(
      finding({ rule: 'veld-bereik', column: 'Bruto', cell: { row: 4, column: 5 } }),
    );
    const other = finding({
      rule: 'veld-bereik',
      column: 'Bruto',
      cell: { row: 4, column: 5 },
      sleutel: 'Zwolle|ZW-001',
      message: 'Nog steeds',
    });
    await edit(pane, { findings: [other] });
    expect(title()).toHaveTextContent('Nog steeds');
  });

  test('a finding that is gone is solved, and one can go on; the focus stays in Excel', async () => {
    const pane = await openFinding(HARDENBERG, [EVENT]);
    await leaveFocus();
    await edit(pane, { findings: [EVENT] });
    expect(title()).toHaveTextContent('Deze bevinding is opgelost.');
    expect(document.body).toHaveFocus();
    await press(pane, 'Volgende bevinding');
    expect(title()).toHaveTextContent(EVENT.message);
  });

  test('a finding that comes back is on show again', async () => {
    const pane = await openFinding(HARDENBERG, [EVENT]);
    await edit(pane, { findings: [EVENT] });
    pane.port.put('Plancapaciteit', 41, 1, 1);
    pane.port.changeCells('Plancapaciteit', 41, 1);
    pane.report = report({ findings: [HARDENBERG, EVENT] });
    await recheck(pane);
    expect(title()).toHaveTextContent(HARDENBERG.message);
  });

  test('the filter, the search and where one was in the list', async () => {
    const pane = await openList(many(30));
    await pane.user.type(screen.getByRole('searchbox'), 'Melding');
    await press(pane, /^Melding 8/);
    await press(pane, 'Alle bevindingen');
    await edit(pane, { findings: [EVENT, ...many(30).filter((_, index) => index !== 3)] });
    expect(screen.getByRole('searchbox')).toHaveValue('Melding');
    expect(count()).toBe('29 van 30 bevindingen');
    expect(screen.getByRole('button', { name: /^Melding 8/ })).toHaveFocus();
    expect(screen.getByRole('button', { name: /^Melding 8/ })).toHaveAttribute('tabindex', '0');
  });
});
