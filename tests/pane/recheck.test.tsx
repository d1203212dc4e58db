import { act, screen } from '@testing-library/react';
import type { CellValue, WorkbookSnapshot } from '../../src/core/sheet/snapshot';
import { HostError, type ApplyResult } from '../../src/hosts/port';
import { deferred, HandPort } from './hand-port';
import { count, many, nth, openFinding, openList, title } from './on-screen';
import { renderPane, settle, type Rendered } from './render-pane';
import { EVENT, finding, HARDENBERG, report } from './workbook';

const press = async (pane: Rendered, name: string | RegExp): Promise<void> => {
  await pane.user.click(screen.getByRole('button', { name }));
  await settle();
};

/** Time enough to gather edits and check them. */
async function recheck(pane: Rendered): Promise<void> {
  await pane.wait(20);
  await settle();
}
const outdated = (): HTMLElement | null => screen.queryByText('Gegevens gewijzigd na de controle');

async function checked(port = new HandPort()): Promise<Rendered> {
  port.cells.set('Plancapaciteit', [
    ['Gemeente', 'Bruto'],
    ['Zwolle', 12],
    ['Ommen', 8],
  ]);
  const pane = await renderPane({ port });
  await pane.check();
  return pane;
}

/** What of the workbook is read from now on. */
function follow({ asked }: HandPort): string[] {
  asked.length = 0;
  return asked;
}

const leaveFocus = (): Promise<void> =>
  act(async () => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  });

describe('an edit while the pane is open', () => {
  test('is checked at once: the outcome changes, with its time, and says nothing of being older', async () => {
    const pane = await checked();
    pane.report = report({ findings: [EVENT] });
    pane.clock.advance(8 * 60_000);
    pane.port.type('Plancapaciteit', 1, 1, 13);
    await recheck(pane);
    expect(screen.getByRole('button', { name: 'Bekijk 1 bevinding' })).toBeVisible();
    expect(screen.getByText('Gecontroleerd om 14:40. Daarna niets gewijzigd.')).toBeVisible();
    expect(outdated()).not.toBeInTheDocument();
  });

  test('only what changed is read, and edits that follow each other are checked together', async () => {
    const pane = await checked();
    const log = follow(pane.port);
    pane.port.type('Plancapaciteit', 1, 1, 13);
    await pane.wait(10);
    pane.port.type('Plancapaciteit', 2, 1, 9);
    await recheck(pane);
    expect(log).toEqual(['Plancapaciteit 1,1 1×1', 'Plancapaciteit 2,1 1×1']);
  });

  test('leaves the focus where it is: in Excel', async () => {
    const pane = await checked();
    await leaveFocus();
    pane.report = report({ findings: [EVENT] });
    pane.port.type('Plancapaciteit', 1, 1, 13);
    await recheck(pane);
    expect(document.body).toHaveFocus();
  });

  test('that changed no value changes nothing', async () => {
    const pane = await checked();
    pane.report = report({ findings: [] });
    pane.port.changeCells('Plancapaciteit', 1, 1);
    await recheck(pane);
    expect(screen.getByRole('button', { name: 'Bekijk 3 bevindingen' })).toBeVisible();
  });

  test('before the first check does nothing', async () => {
    const pane = await renderPane();
    const log = follow(pane.port);
    pane.port.type('Plancapaciteit', 1, 1, 13);
    await recheck(pane);
    expect(log).toEqual([]);
    expect(screen.getByRole('button', { name: 'Controleer' })).toBeVisible();
  });

  test('in a tab that is not ours does nothing', async () => {
    const pane = await checked();
    const log = follow(pane.port);
    pane.port.type('Draaitabel', 1, 1, 13);
    await recheck(pane);
    expect(log).toEqual([]);
  });

  test('in a tab with our name in which nothing was recognised yet reads it', async () => {
    const pane = await renderPane({
      report: report({ findings: [finding({ rule: 'blad-onherkend', tab: 'Draaitabel', cell: null })] }),
    });
    await pane.check();
    const log = follow(pane.port);
    pane.report = report({ findings: [] });
    pane.port.type('Draaitabel', 0, 0, 'Gemeente');
    await recheck(pane);
    expect(log).toEqual(['Draaitabel 0,0 1×1']);
    expect(screen.getByText(/^Geen bevindingen/)).toBeVisible();
  });
});

describe('the whole tab is read', () => {
  const rowsOfTable = { area: { row: 0, column: 0, rowCount: 3, columnCount: 2 } };
  test.each<[string, (port: HandPort) => void]>([
    ['when Excel computed again', (port) => port.change({ kind: 'calculated', tab: 'Plancapaciteit' })],
    ['when rows were inserted', (port) => port.changeCells('Plancapaciteit', 1, 0, 1, 16_384)],
    ['when a column was removed', (port) => port.changeCells('Plancapaciteit', 0, 1, 1_048_576)],
    ['when much changed', (port) => port.changeCells('Plancapaciteit', 0, 0, 20_001)],
    ['when a table may have grown below', (port) => port.type('Plancapaciteit', 3, 1, 5)],
    ['when a table may have grown beside', (port) => port.type('Plancapaciteit', 1, 2, 5)],
  ])('%s', async (_, change) => {
    const port = new HandPort();
    port.tables.set('Plancapaciteit', [{ name: 'tbl', ...rowsOfTable, headerRow: true, totalsRow: false }]);
    const pane = await checked(port);
    const log = follow(port);
    pane.report = report({ findings: [EVENT] });
    port.put('Plancapaciteit', 1, 1, 99);
    change(port);
    await recheck(pane);
    expect(log).toEqual(['Plancapaciteit']);
    expect(screen.getByRole('button', { name: 'Bekijk 1 bevinding' })).toBeVisible();
  });

  test('many edits here and there are read as the part around them', async () => {
    const pane = await checked();
    const log = follow(pane.port);
    for (const row of [1, 3, 5, 7, 9]) pane.port.type('Plancapaciteit', row, row % 4, row);
    await recheck(pane);
    expect(log).toEqual(['Plancapaciteit 1,1 9×3']);
  });

  test('all tabs are read when one came, went or got another name', async () => {
    const pane = await checked();
    const log = follow(pane.port);
    pane.report = report({ findings: [EVENT] });
    pane.port.tabs = ['Gegevens', 'Plannen'];
    pane.port.change({ kind: 'tabs' });
    await recheck(pane);
    expect(log).toEqual(['alles']);
    expect(screen.getByRole('button', { name: 'Bekijk 1 bevinding' })).toBeVisible();
  });

  test.each<[string, (port: HandPort) => void, string]>([
    [
      'after a computation',
      (port) => port.change({ kind: 'calculated', tab: 'Plancapaciteit' }),
      'Excel rekende na 14:32 opnieuw in Plancapaciteit. De uitkomst hieronder is van daarvoor.',
    ],
    [
      'after a new tab',
      (port) => port.change({ kind: 'tabs' }),
      'Er is na 14:32 een blad toegevoegd, verwijderd of hernoemd. De uitkomst hieronder is van daarvoor.',
    ],
  ])('but of a very large one only when the user asks for it: %s', async (_, change, text) => {
    const port = new HandPort();
    const row: CellValue[] = Array<CellValue>(10).fill(1);
    port.cells.set('Plancapaciteit', Array<CellValue[]>(50_001).fill(row));
    const pane = await renderPane({ port });
    await pane.check();
    const log = follow(port);
    change(port);
    await recheck(pane);
    expect(log).toEqual([]);
    expect(screen.getByText(text)).toBeVisible();
    await pane.check();
    expect(outdated()).not.toBeInTheDocument();
  });
});

describe('when it takes long or fails', () => {
  async function slow(): Promise<{
    pane: Rendered;
    reading: ReturnType<typeof deferred<readonly (readonly CellValue[])[]>>;
  }> {
    const pane = await checked();
    const reading = deferred<readonly (readonly CellValue[])[]>();
    pane.port.onReadArea = () => reading.promise;
    pane.report = report({ findings: [EVENT] });
    pane.port.changeCells('Plancapaciteit', 1, 1, 3);
    return { pane, reading };
  }

  test('says after 400 ms that the outcome is older, and no longer when it is not', async () => {
    const { pane, reading } = await slow();
    await pane.wait(399);
    expect(outdated()).not.toBeInTheDocument();
    await pane.wait(1);
    expect(
      screen.getByText(
        '3 cellen in Plancapaciteit zijn na 14:32 veranderd. De uitkomst hieronder is van daarvoor.',
      ),
    ).toBeVisible();
    expect(screen.getByText('West-Overijssel')).toBeVisible();
    await act(async () => reading.resolve([[1], [2], [3]]));
    await settle();
    expect(outdated()).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Bekijk 1 bevinding' })).toBeVisible();
  });

  test('further edits are counted along', async () => {
    const { pane } = await slow();
    await pane.wait(400);
    pane.port.changeCells('Plancapaciteit', 8, 1);
    expect(screen.getByText(/^4 cellen in Plancapaciteit/)).toBeVisible();
  });

  test('the newest edit wins: what was being read before is not used', async () => {
    const { pane, reading } = await slow();
    await pane.wait(20);
    pane.port.onReadArea = null;
    pane.port.type('Plancapaciteit', 1, 1, 14);
    await recheck(pane);
    expect(screen.getByRole('button', { name: 'Bekijk 1 bevinding' })).toBeVisible();
    pane.report = report({ findings: [] });
    await act(async () => reading.resolve([[7], [7], [7]]));
    await settle();
    expect(screen.getByRole('button', { name: 'Bekijk 1 bevinding' })).toBeVisible();
  });

  test.each(['no-answer', 'tab-gone', 'internal'] as const)(
    '%s: the old outcome stays, and says so',
    async (kind) => {
      const pane = await checked();
      pane.port.onReadArea = () => Promise.reject(new HostError(kind, 'Plancapaciteit'));
      pane.port.changeCells('Plancapaciteit', 1, 1);
      await recheck(pane);
      expect(outdated()).toBeVisible();
      expect(screen.getByText('West-Overijssel')).toBeVisible();
      expect(screen.queryByRole('alert')).not.toBeInTheDocument();
      // The next edit tries everything again.
      pane.port.onReadArea = null;
      pane.report = report({ findings: [EVENT] });
      pane.port.put('Plancapaciteit', 1, 1, 20);
      pane.port.changeCells('Gegevens', 1, 1);
      await recheck(pane);
      expect(outdated()).not.toBeInTheDocument();
      expect(screen.getByRole('button', { name: 'Bekijk 1 bevinding' })).toBeVisible();
    },
  );

  test('while the user types in a cell it waits, without a word', async () => {
    const pane = await checked();
    pane.port.onReadArea = () => Promise.reject(new HostError('cell-edit'));
    pane.report = report({ findings: [EVENT] });
    pane.port.type('Plancapaciteit', 1, 1, 13);
    await recheck(pane);
    expect(screen.queryByText('U typt nog in een cel')).not.toBeInTheDocument();
    pane.port.onReadArea = null;
    await pane.wait(1000);
    await settle();
    expect(screen.getByRole('button', { name: 'Bekijk 1 bevinding' })).toBeVisible();
  });

  test('a check that breaks down leaves the outcome, and Controleer says what went wrong', async () => {
    const pane = await checked();
    pane.report = new TypeError('x');
    pane.port.type('Plancapaciteit', 1, 1, 13);
    await recheck(pane);
    expect(outdated()).toBeVisible();
    await press(pane, 'Controleer');
    expect(screen.getByRole('alert')).toHaveTextContent('Er ging iets mis');
  });
});

describe('beside a check that the user asked for', () => {
  test('an edit during the reading is checked after it', async () => {
    const pane = await checked();
    const reading = deferred<WorkbookSnapshot>();
    pane.port.onRead = () => reading.promise;
    await press(pane, 'Controleer');
    const before = pane.port.snapshot();
    pane.port.type('Plancapaciteit', 1, 1, 13);
    await act(async () => reading.resolve(before));
    await settle();
    pane.report = report({ findings: [EVENT] });
    await recheck(pane);
    expect(screen.getByRole('button', { name: 'Bekijk 1 bevinding' })).toBeVisible();
  });

  test('an edit before one that is cancelled is checked all the same', async () => {
    const pane = await checked();
    pane.port.onRead = () => new Promise(() => undefined);
    await press(pane, 'Controleer');
    await pane.wait(400);
    pane.report = report({ findings: [EVENT] });
    pane.port.type('Plancapaciteit', 1, 1, 13);
    await press(pane, 'Annuleren');
    await recheck(pane);
    expect(screen.getByRole('button', { name: 'Bekijk 1 bevinding' })).toBeVisible();
  });

  test('closing the pane ends it', async () => {
    const pane = await checked();
    const log = follow(pane.port);
    pane.port.type('Plancapaciteit', 1, 1, 13);
    pane.unmount();
    pane.clock.advance(20);
    await settle();
    expect(log).toEqual([]);
  });
});

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

describe('the marks follow', () => {
  const edit = async (pane: Rendered, findings = [EVENT]): Promise<void> => {
    pane.report = report({ findings });
    pane.port.type('Plancapaciteit', 40, 1, pane.port.edited.length + findings.length + 100);
    await recheck(pane);
  };

  test('once the edits have been quiet for a second', async () => {
    const pane = await checked();
    expect(pane.port.applied).toHaveLength(1);
    await edit(pane);
    await pane.wait(999);
    expect(pane.port.applied).toHaveLength(1);
    await pane.wait(1);
    await settle();
    expect(pane.port.applied).toHaveLength(2);
    expect(pane.port.applied[1]?.marks).toEqual([]);
  });

  test('not when the findings are what they were', async () => {
    const pane = await checked();
    await edit(pane, [finding(), HARDENBERG, EVENT]);
    await pane.wait(1000);
    expect(pane.port.applied).toHaveLength(1);
  });

  test('not after they were removed', async () => {
    const pane = await checked();
    await act(async () => screen.getByText('Andere acties').click());
    await press(pane, 'Markeringen verwijderen');
    expect(pane.port.applied).toHaveLength(2);
    await edit(pane);
    await pane.wait(1000);
    expect(pane.port.applied).toHaveLength(2);
  });

  test('never in a workbook that is not ours', async () => {
    const pane = await renderPane({ report: report({ sheets: [], findings: [] }) });
    await pane.check();
    pane.report = report();
    pane.port.change({ kind: 'tabs' });
    await recheck(pane);
    await pane.wait(1000);
    expect(pane.port.applied).toEqual([]);
  });

  test('a failure is not told, and the next outcome tries again', async () => {
    const pane = await checked();
    pane.port.onApply = () => Promise.reject(new HostError('no-answer'));
    await edit(pane);
    await pane.wait(1000);
    await settle();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
    pane.port.onApply = null;
    await edit(pane, [HARDENBERG, EVENT]);
    await pane.wait(1000);
    await settle();
    expect(pane.port.applied).toHaveLength(2);
  });

  test.each<[string, () => Promise<ApplyResult>]>([
    ['in the answer', async () => ({ protectedTabs: ['Plancapaciteit'] })],
    ['as a refusal', () => Promise.reject(new HostError('protected', 'Plancapaciteit'))],
  ])('a protected sheet is told of: %s', async (_, onApply) => {
    const pane = await checked();
    pane.port.onApply = onApply;
    await edit(pane);
    await pane.wait(1000);
    await settle();
    expect(screen.getByText('Blad Plancapaciteit is beveiligd')).toBeVisible();
  });

  test('wait for what the user asks to be written', async () => {
    const pane = await checked();
    const editing = deferred<never>();
    pane.report = report({
      findings: [finding({ proposal: { value: 'Zwolle', kind: 'code', text: 'Zwolle' } })],
    });
    pane.port.type('Plancapaciteit', 40, 1, 5);
    await recheck(pane);
    await press(pane, /^Bekijk/);
    await press(pane, /^Gemeente “Zwole”/);
    pane.port.onEdit = () => editing.promise;
    await press(pane, 'Herstel');
    await pane.wait(1000);
    await settle();
    expect(pane.port.applied).toHaveLength(1);
  });
});
