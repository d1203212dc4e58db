import { screen } from '@testing-library/react';
import { check } from '../../src/core/check';
import type { Report } from '../../src/core/report';
import type { AnySchema } from '../../src/core/sheet/schema';
import { HandPort } from '../pane/hand-port';
import { renderPane, settle, type Rendered } from '../pane/render-pane';
import { CATALOGUE, SECRETS, SHEETS, leaksIn, plantedWorkbook, withPlanted } from './planted';

const SLOW = { timeout: 20_000 };
/** Everything at once, so that few cells hold it all. */
const EVERYTHING = [`Quasimodo ${SECRETS.join(' en ')}`];

/** One finding of each kind: every one of them is looked at elsewhere, and its screen is the same. */
const oneOfEach = (report: Report): Report => ({
  ...report,
  findings: [...new Map(report.findings.map((one) => [`${one.rule} ${one.ernst} ${one.tab}`, one])).values()],
});

/** What is on the screen, hidden or not, attributes included. */
const leaksOnScreen = (): readonly string[] => leaksIn(document.documentElement.outerHTML);

/** The pane over one planted sheet, checked; the bridge to the workbook knows the real names of its tabs. */
async function checked(schema: AnySchema): Promise<Rendered> {
  const workbook = withPlanted(schema, EVERYTHING);
  const port = new HandPort();
  port.tabs = workbook.tabs.map(({ name }) => name);
  for (const { name, rows, tables } of workbook.tabs) {
    port.cells.set(
      name,
      rows.map((row) => [...row]),
    );
    port.tables.set(name, tables);
  }
  const pane = await renderPane({
    port,
    loadPort: async () => port,
    catalogue: CATALOGUE,
    report: oneOfEach(check(workbook, CATALOGUE)),
  });
  await pane.check();
  return pane;
}

describe('the pane over a workbook with personal data', () => {
  test.each(SHEETS)(
    'shows none of what stands in $name, in the overview, the list or a finding',
    async ({ schema }) => {
      const pane = await checked(schema);
      for (const details of document.querySelectorAll('details')) details.open = true;
      await settle();
      expect(leaksOnScreen()).toEqual([]);
      await pane.user.click(screen.getByRole('button', { name: /^Bekijk/ }));
      await screen.findByRole('search', {}, SLOW);
      expect(leaksOnScreen()).toEqual([]);
      const [first] = screen.getAllByRole('listitem').filter((row) => row.hasAttribute('aria-posinset'));
      await pane.user.click(first?.querySelector('button') ?? document.body);
      for (;;) {
        await settle();
        expect(leaksOnScreen()).toEqual([]);
        const next = screen.getByRole('button', { name: 'Volgende bevinding' });
        if (next.getAttribute('aria-disabled') === 'true') break;
        await pane.user.click(next);
      }
    },
  );

  test('goes to a cell and marks it in the tab with the real name, and writes that name nowhere', async () => {
    const [, { schema } = { schema: undefined }] = SHEETS;
    if (schema === undefined) throw new Error('No sheet');
    const { port, user } = await checked(schema);
    const real = port.tabs[1] ?? '';
    expect(leaksIn(real)).not.toEqual([]);
    const [plan] = port.applied;
    expect(new Set(plan?.marks.map(({ tab }) => tab))).toEqual(new Set([real]));
    expect(leaksIn(JSON.stringify(plan?.findingsSheet))).toEqual([]);
    expect(plan?.findingsSheet?.rows[1]?.[1]).toBe('blad 2');
    await user.click(screen.getByRole('button', { name: /^Bekijk/ }));
    const list = await screen.findAllByRole('listitem', {}, SLOW);
    const inCell = list.find(
      (row) => / [A-Z]+\d+/.test(row.textContent) && row.hasAttribute('aria-posinset'),
    );
    await user.click(inCell?.querySelector('button') ?? document.body);
    await settle();
    expect(port.shown.at(-1)?.startsWith(`${real}!`)).toBe(true);
  });

  test('names no tab before the check, and none that it does not read', async () => {
    const port = new HandPort();
    port.tabs = plantedWorkbook().tabs.map(({ name }) => name);
    const pane = await renderPane({
      port,
      loadPort: async () => port,
      catalogue: CATALOGUE,
      report: check(plantedWorkbook(), CATALOGUE),
    });
    expect(leaksOnScreen()).toEqual([]);
    expect(document.body.textContent).toContain('blad 10');
    await pane.check();
    expect(leaksOnScreen()).toEqual([]);
  });
});
