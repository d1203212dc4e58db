import { act, screen } from '@testing-library/react';
import type { EditResult } from '../../src/derive/edit';
import { HostError, type HostErrorKind } from '../../src/hosts/port';
import { deferred, HandPort } from './hand-port';
import { facts, openFinding, title } from './on-screen';
import { settle, type Rendered } from './render-pane';
import { EVENT, finding, HARDENBERG, report } from './workbook';

const ZWOLE = finding({ proposal: { value: 'Zwolle', kind: 'code', text: 'Zwolle' } });

const press = async (pane: Rendered, name: string): Promise<void> => {
  await pane.user.click(screen.getByRole('button', { name }));
  await settle();
};

/** A finding of which the cell can be corrected, in a workbook that holds it. */
async function openCorrectable(others = [HARDENBERG], one = ZWOLE, port = new HandPort()): Promise<Rendered> {
  port.cells.set('Plancapaciteit', [['Gemeente', 'Bruto'], [], [], [], ['Zwole', 12]]);
  const pane = await openFinding(one, others, { port });
  pane.report = report({ findings: others });
  return pane;
}

const refusing = (refusal: 'changed' | 'formula' | 'protected' | 'tab-gone'): EditResult => ({
  refusals: [refusal],
  hidden: 0,
  written: [],
});

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
          label: { cell: { row: 0, column: 0 }, value: 'Gemeente' },
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

describe('Ongedaan maken', () => {
  test('puts the cell back, and the finding is there again', async () => {
    const pane = await openCorrectable();
    await press(pane, 'Herstel');
    pane.report = report({ findings: [ZWOLE, HARDENBERG] });
    await press(pane, 'Ongedaan maken');
    expect(pane.port.undone).toEqual([
      [
        {
          tab: 'Plancapaciteit',
          cell: { row: 4, column: 0 },
          before: { value: 'Zwole', numberFormat: 'General' },
          after: { value: 'Zwolle', numberFormat: 'General' },
        },
      ],
    ]);
    expect(title()).toHaveTextContent(ZWOLE.message);
    expect(screen.getByText('1 cel teruggezet')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Ongedaan maken' })).not.toBeInTheDocument();
  });

  test('stays while one walks through the pane', async () => {
    const pane = await openCorrectable();
    await press(pane, 'Herstel');
    await press(pane, 'Volgende bevinding');
    expect(screen.getByRole('button', { name: 'Ongedaan maken' })).toBeVisible();
    await press(pane, 'Overzicht');
    await pane.user.click(screen.getByRole('button', { name: /^Bevindingen/ }));
    expect(screen.getByRole('button', { name: 'Ongedaan maken' })).toBeVisible();
  });

  test('goes at the next check', async () => {
    const pane = await openCorrectable();
    await press(pane, 'Herstel');
    await press(pane, 'Overzicht');
    await pane.check();
    await pane.user.click(screen.getByRole('button', { name: /^Bevindingen/ }));
    expect(screen.queryByRole('button', { name: 'Ongedaan maken' })).not.toBeInTheDocument();
  });

  test('goes at the next change of a cell by the user', async () => {
    const pane = await openCorrectable();
    await press(pane, 'Herstel');
    pane.port.type('Plancapaciteit', 4, 1, 13);
    await pane.wait(20);
    await settle();
    expect(screen.queryByRole('button', { name: 'Ongedaan maken' })).not.toBeInTheDocument();
  });

  test('stays when Excel tells of the change that was our own, or computes again', async () => {
    const pane = await openCorrectable();
    await press(pane, 'Herstel');
    pane.port.changeCells('Plancapaciteit', 4, 0);
    pane.port.put('Plancapaciteit', 7, 3, 99);
    pane.port.change({ kind: 'calculated', tab: 'Plancapaciteit' });
    await pane.wait(20);
    await settle();
    expect(screen.getByRole('button', { name: 'Ongedaan maken' })).toBeVisible();
  });

  /** A row above is deleted; the cell that takes the place of the corrected one holds the same by chance. */
  const deleteRowAbove = (port: HandPort): void => {
    port.put('Plancapaciteit', 5, 0, 'Zwolle');
    port.cells.get('Plancapaciteit')?.splice(2, 1);
  };

  test('never puts another cell back when rows moved just before', async () => {
    const pane = await openCorrectable();
    await press(pane, 'Herstel');
    deleteRowAbove(pane.port);
    pane.port.change({
      kind: 'cells',
      tab: 'Plancapaciteit',
      area: { row: 0, column: 0, rowCount: 1_048_576, columnCount: 16_384 },
    });
    await press(pane, 'Ongedaan maken');
    expect(pane.port.undone).toEqual([]);
    expect(screen.getByText('Cel niet teruggezet')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Ongedaan maken' })).not.toBeInTheDocument();
  });

  test('goes when a change of the user cannot be read', async () => {
    const pane = await openCorrectable();
    await press(pane, 'Herstel');
    pane.port.refuseToRead();
    pane.port.changeCells('Plancapaciteit', 1, 1);
    await pane.wait(20);
    await settle();
    expect(screen.queryByRole('button', { name: 'Ongedaan maken' })).not.toBeInTheDocument();
  });

  describe('in a workbook that does not tell of changes', () => {
    async function correctUnwatched() {
      const port = new HandPort();
      port.onWatch = () => Promise.reject(new HostError('internal'));
      const pane = await openCorrectable([HARDENBERG], ZWOLE, port);
      await press(pane, 'Herstel');
      return pane;
    }

    test('puts the cell back where nothing else changed', async () => {
      const pane = await correctUnwatched();
      await press(pane, 'Ongedaan maken');
      expect(screen.getByText('1 cel teruggezet')).toBeVisible();
      expect(pane.port.undone).toHaveLength(1);
    });

    test('and leaves all as it is where rows moved', async () => {
      const pane = await correctUnwatched();
      deleteRowAbove(pane.port);
      await press(pane, 'Ongedaan maken');
      expect(pane.port.undone).toEqual([]);
      expect(screen.getByText('Cel niet teruggezet')).toBeVisible();
    });

    test('and can be tried again where the cells cannot be read', async () => {
      const pane = await correctUnwatched();
      pane.port.refuseToRead();
      await press(pane, 'Ongedaan maken');
      expect(pane.port.undone).toEqual([]);
      expect(screen.getByRole('alert')).toHaveTextContent('Er is niets teruggezet.');
      expect(screen.getByRole('button', { name: 'Ongedaan maken' })).toBeVisible();
    });
  });

  test('a cell that changed since is left alone and named', async () => {
    const pane = await openCorrectable();
    await press(pane, 'Herstel');
    pane.port.onUndo = async () => refusing('changed');
    await press(pane, 'Ongedaan maken');
    expect(screen.getByText('Cel niet teruggezet')).toBeVisible();
    expect(
      screen.getByText('Plancapaciteit A5 is intussen gewijzigd; die lieten we zoals hij is.'),
    ).toBeVisible();
  });

  test('can be tried again when Excel does not answer', async () => {
    const pane = await openCorrectable();
    await press(pane, 'Herstel');
    pane.port.onUndo = () => Promise.reject(new HostError('no-answer'));
    await press(pane, 'Ongedaan maken');
    expect(screen.getByRole('alert')).toHaveTextContent(
      /^Excel geeft geen antwoordWe wachtten 30 seconden\. Er is niets teruggezet\. Uw gegevens zijn niet veranderd\./,
    );
    pane.port.onUndo = null;
    await press(pane, 'Ongedaan maken');
    expect(screen.getByText('1 cel teruggezet')).toBeVisible();
  });
});

describe('when a cell cannot be corrected', () => {
  test('a formula is left, the finding says to mend it, and does not offer Herstel again', async () => {
    const pane = await openCorrectable();
    pane.report = report({ findings: [ZWOLE, HARDENBERG] });
    pane.port.onEdit = async () => refusing('formula');
    await press(pane, 'Herstel');
    expect(screen.getByText('Cel niet hersteld')).toBeVisible();
    expect(
      screen.getByText('In Plancapaciteit A5 staat een formule; die lieten we staan. Verbeter de formule.'),
    ).toBeVisible();
    expect(
      screen.getByText('In deze cel staat een formule. Die laten wij staan. Verbeter de formule.'),
    ).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Herstel' })).not.toBeInTheDocument();
    expect(facts()).toContain('Voorstel: Zwolle');
    expect(screen.queryByRole('button', { name: 'Ongedaan maken' })).not.toBeInTheDocument();
    // The user mends it: then it can be tried again.
    pane.port.type('Plancapaciteit', 4, 0, 'Zwol');
    await pane.wait(20);
    await settle();
    expect(screen.getByRole('button', { name: 'Herstel' })).toBeVisible();
  });

  test.each([
    ['changed', 'Plancapaciteit A5 is intussen gewijzigd; die lieten we zoals hij is.'],
    [
      'protected',
      'Blad Plancapaciteit is beveiligd; daar is niets veranderd. Hef in Excel de beveiliging op: Controleren › Beveiliging blad opheffen.',
    ],
    ['tab-gone', 'Blad Plancapaciteit is verwijderd of hernoemd. Controleer opnieuw.'],
  ] as const)('%s: says which and what to do', async (refusal, text) => {
    const pane = await openCorrectable();
    pane.port.onEdit = async () => refusing(refusal);
    await press(pane, 'Herstel');
    expect(screen.getByText(text)).toBeVisible();
  });

  test.each<[HostErrorKind, RegExp]>([
    ['no-answer', /^Excel geeft geen antwoordWe wachtten 30 seconden\. Er is niets hersteld\./],
    ['read-only', /^Deze werkmap is alleen-lezenControleren kan wel\. Markeren, herstellen/],
    ['protected', /^Blad Plancapaciteit is beveiligdEr is niets hersteld\. Uw gegevens/],
    ['tab-gone', /^Blad Plancapaciteit is verwijderd of hernoemdEr is niets hersteld\./],
    ['too-large', /Er is niets hersteld\. Uw gegevens zijn niet veranderd\./],
    ['old-excel', /^Uw versie van Excel kan dit nietNodig is Excel 2021/],
    ['internal', /^Er ging iets misEr is niets hersteld\. Uw gegevens zijn niet veranderd\./],
  ])('%s: the finding stays, and can be tried again', async (kind, text) => {
    const pane = await openCorrectable();
    pane.port.onEdit = () => Promise.reject(new HostError(kind, 'Plancapaciteit'));
    await press(pane, 'Herstel');
    const said = [...screen.queryAllByRole('alert'), ...screen.getAllByRole('status')];
    expect(said.map(({ textContent }) => textContent).filter((words) => text.test(words))).toHaveLength(1);
    expect(title()).toHaveTextContent(ZWOLE.message);
    pane.port.onEdit = null;
    await press(pane, 'Herstel');
    expect(screen.getByText('1 cel hersteld')).toBeVisible();
  });

  test('when the check afterwards fails, does not say that it is up to date', async () => {
    const pane = await openCorrectable();
    pane.report = new TypeError('x');
    await press(pane, 'Herstel');
    expect(screen.getByText('1 cel hersteld')).toBeVisible();
    expect(screen.queryByText(/De controle is bijgewerkt/)).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Ongedaan maken' })).toBeVisible();
  });
});

describe('while it is being written', () => {
  async function slow(): Promise<{
    pane: Rendered;
    editing: ReturnType<typeof deferred<EditResult>>;
    signal: () => AbortSignal | undefined;
  }> {
    const pane = await openCorrectable([EVENT]);
    const editing = deferred<EditResult>();
    let signal: AbortSignal | undefined;
    pane.port.onEdit = (_, options) => {
      signal = options.signal;
      return editing.promise;
    };
    await press(pane, 'Herstel');
    return { pane, editing, signal: () => signal };
  }

  test('nothing is shown in the first 400 ms; then that it is busy, with Annuleren', async () => {
    const { pane, editing } = await slow();
    await pane.wait(399);
    expect(screen.queryByText('Bezig met herstellen')).not.toBeInTheDocument();
    await pane.wait(1);
    expect(screen.getByText('Bezig met herstellen')).toBeVisible();
    await act(async () => editing.resolve({ refusals: [null], hidden: 0, written: [] }));
    await settle();
    expect(screen.queryByText('Bezig met herstellen')).not.toBeInTheDocument();
  });

  test('one thing at a time: a second press, a check and a removal of marks do nothing', async () => {
    const { pane } = await slow();
    const reads = pane.port.wholeTabs.length;
    await press(pane, 'Herstel');
    await press(pane, 'Overzicht');
    await press(pane, 'Controleer');
    expect(pane.port.edited).toHaveLength(1);
    expect(pane.port.wholeTabs).toHaveLength(reads);
  });

  test.each(['Annuleren', 'Escape'])('%s asks Excel to stop, and says that nothing changed', async (how) => {
    const { pane, editing, signal } = await slow();
    await pane.wait(400);
    if (how === 'Escape') await pane.user.keyboard('{Escape}');
    else await press(pane, 'Annuleren');
    expect(signal()?.aborted).toBe(true);
    expect(screen.getByText('We vragen Excel om te stoppen.')).toBeVisible();
    await act(async () => editing.reject(new HostError('cancelled')));
    await settle();
    expect(screen.getByText('Herstel geannuleerd')).toBeVisible();
    expect(screen.getByText('Er is niets veranderd in uw werkmap.')).toBeVisible();
    expect(title()).toHaveTextContent(ZWOLE.message);
  });

  test('when Excel had written already, it counts', async () => {
    const { pane, editing } = await slow();
    await pane.wait(400);
    await press(pane, 'Annuleren');
    await act(async () => editing.resolve({ refusals: [null], hidden: 0, written: [] }));
    await settle();
    expect(screen.getByText('1 cel hersteld')).toBeVisible();
  });

  test('typing in a cell: waits until the user is done, and then goes on by itself', async () => {
    const pane = await openCorrectable();
    pane.port.onEdit = () => Promise.reject(new HostError('cell-edit'));
    await press(pane, 'Herstel');
    expect(screen.getByText('U typt nog in een cel')).toBeVisible();
    expect(screen.getByText('Druk in Excel op Enter of Esc. Daarna gaan we vanzelf verder.')).toBeVisible();
    pane.port.onEdit = null;
    await pane.wait(1000);
    await settle();
    expect(screen.getByText('1 cel hersteld')).toBeVisible();
  });

  test('a row that cannot be seen is told of', async () => {
    const pane = await openCorrectable();
    pane.port.onEdit = async () => ({ refusals: [null], hidden: 1, written: [] });
    await press(pane, 'Herstel');
    expect(
      screen.getByText(
        '1 herstelde cel staat in een rij die niet te zien is, bijvoorbeeld door een filter. De controle is bijgewerkt.',
      ),
    ).toBeVisible();
  });
});
