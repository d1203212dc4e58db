import { act, screen, within } from '@testing-library/react';
import { HostError, type ReadOptions } from '../../src/hosts/port';
import type { ApplyResult } from '../../src/hosts/port';
import type { WorkbookSnapshot } from '../../src/core/sheet/snapshot';
import { deferred, HandPort } from './hand-port';
import { renderPane, settle, type Rendered } from './render-pane';
import { report } from './workbook';

const press = (pane: Rendered, name: string): Promise<void> =>
  pane.user.click(screen.getByRole('button', { name }));

/** A pane of which the next reading answers only when the test says so. */
async function slowReading(): Promise<
  Rendered & { reading: ReturnType<typeof deferred<WorkbookSnapshot>>; options: () => ReadOptions }
> {
  const pane = await renderPane();
  const reading = deferred<WorkbookSnapshot>();
  let asked: ReadOptions | null = null;
  pane.port.onRead = (options) => {
    asked = options;
    return reading.promise;
  };
  return Object.assign(pane, {
    reading,
    options: () => {
      if (asked === null) throw new Error('Nothing was read');
      return asked;
    },
  });
}

const done = async (work: () => void): Promise<void> => {
  await act(async () => work());
  await settle();
};

describe('while it is busy', () => {
  test('shows nothing of it in the first 400 ms', async () => {
    const pane = await slowReading();
    await press(pane, 'Controleer');
    await pane.wait(399);
    expect(screen.queryByRole('progressbar')).not.toBeInTheDocument();
    await pane.wait(1);
    expect(screen.getByRole('progressbar', { name: 'Voortgang van de controle' })).toBeVisible();
  });

  test('shows the steps, how far it is, and only Annuleren', async () => {
    const pane = await slowReading();
    await press(pane, 'Controleer');
    await pane.wait(400);
    await done(() => pane.options().onProgress?.(2, 4));
    expect(screen.getByRole('heading', { name: 'Bezig met controleren' })).toHaveFocus();
    expect(
      screen
        .getAllByRole('listitem')
        .filter((step) => step.closest('ol'))
        .map((step) => step.textContent),
    ).toEqual(['Bladen lezen2 van 4 cellen', 'Rijen controleren', 'Afspraken berekenen', 'Cellen markeren']);
    expect(screen.getByText('Bladen lezen').closest('li')).toHaveAttribute('aria-current', 'step');
    expect(screen.getByRole('progressbar')).toHaveAttribute('aria-valuetext', '25 procent');
    expect(
      screen.getByText(
        'U kunt gewoon doorwerken in Excel. Annuleert u? Dan verandert er niets in uw werkmap.',
      ),
    ).toBeVisible();
    expect(within(screen.getByRole('main')).getAllByRole('button')).toEqual([
      screen.getByRole('button', { name: 'Annuleren' }),
    ]);
  });

  test('tells a screen reader the progress at each quarter only', async () => {
    const pane = await slowReading();
    const marking = deferred<ApplyResult>();
    pane.port.onApply = () => marking.promise;
    await press(pane, 'Controleer');
    await pane.wait(400);
    const status = screen.getByRole('status');
    expect(status).toBeEmptyDOMElement();
    await done(() => pane.reading.resolve(pane.port.snapshot()));
    expect(screen.getByText('Cellen markeren').closest('li')).toHaveAttribute('aria-current', 'step');
    expect(screen.getByRole('status')).toHaveTextContent('75 procent');
    await done(() => marking.resolve({ protectedTabs: [] }));
    expect(screen.getByText(/^Gecontroleerd om 14:32/)).toBeVisible();
  });

  test('a second press does not start a second check', async () => {
    const pane = await slowReading();
    await press(pane, 'Controleer');
    await press(pane, 'Controleer');
    expect(pane.port.wholeTabs).toHaveLength(2);
  });

  test('afterwards the title of Overzicht has the focus', async () => {
    const pane = await slowReading();
    await press(pane, 'Controleer');
    await pane.wait(400);
    await done(() => pane.reading.resolve(pane.port.snapshot()));
    expect(screen.getByRole('heading', { name: 'Overzicht' })).toHaveFocus();
  });

  test('one can look at the findings of the last check meanwhile', async () => {
    const pane = await renderPane();
    await pane.check();
    const reading = deferred<WorkbookSnapshot>();
    pane.port.onRead = () => reading.promise;
    await press(pane, 'Controleer');
    await pane.wait(400);
    await pane.user.click(screen.getByRole('button', { name: /^Bevindingen/ }));
    expect(await screen.findByText('3 van 3 bevindingen')).toBeVisible();
    pane.report = report({ findings: [] });
    await done(() => reading.resolve(pane.port.snapshot()));
    expect(screen.getByRole('heading', { name: 'Geen bevindingen' })).toBeVisible();
  });
});

describe('cancelling', () => {
  test('a press on Annuleren stops the reading at once, and nothing is written', async () => {
    const pane = await slowReading();
    await press(pane, 'Controleer');
    await pane.wait(400);
    await press(pane, 'Annuleren');
    expect(await screen.findByText('Controle geannuleerd')).toBeVisible();
    expect(screen.getByText('Er is niets veranderd in uw werkmap.')).toBeVisible();
    expect(pane.options().signal?.aborted).toBe(true);
    await done(() => pane.reading.resolve(pane.port.snapshot()));
    expect(pane.port.applied).toEqual([]);
    expect(screen.getByText('Controle geannuleerd')).toBeVisible();
  });

  test('Esc cancels too, and the last outcome stays, with its time', async () => {
    const pane = await renderPane();
    await pane.check();
    pane.clock.advance(10 * 60_000);
    pane.port.onRead = () => new Promise(() => undefined);
    await press(pane, 'Controleer');
    await pane.wait(400);
    await pane.user.keyboard('{Escape}');
    expect(await screen.findByText('De uitkomst hieronder is van 14:32.')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Bekijk 3 bevindingen' })).toBeVisible();
  });

  test('while Excel is writing, Excel says whether it was in time', async () => {
    const pane = await renderPane();
    const marking = deferred<ApplyResult>();
    let signal: AbortSignal | undefined;
    pane.port.onApply = (_, given) => {
      signal = given;
      return marking.promise;
    };
    await pane.check();
    await pane.wait(400);
    await press(pane, 'Annuleren');
    expect(signal?.aborted).toBe(true);
    expect(screen.getByText('We vragen Excel om te stoppen.')).toBeVisible();
    await done(() => marking.reject(new HostError('cancelled')));
    expect(screen.getByText('Controle geannuleerd')).toBeVisible();
    expect(screen.queryByText('West-Overijssel')).not.toBeInTheDocument();
  });

  test('when Excel had written already, the check counts', async () => {
    const pane = await renderPane();
    const marking = deferred<ApplyResult>();
    pane.port.onApply = () => marking.promise;
    await pane.check();
    await pane.wait(400);
    await press(pane, 'Annuleren');
    await done(() => marking.resolve({ protectedTabs: [] }));
    expect(screen.queryByText('Controle geannuleerd')).not.toBeInTheDocument();
    expect(screen.getByText('West-Overijssel')).toBeVisible();
  });

  test('a change while it was busy makes the kept outcome out of date', async () => {
    const pane = await renderPane();
    await pane.check();
    pane.port.onRead = () => new Promise(() => undefined);
    await press(pane, 'Controleer');
    await pane.wait(400);
    pane.port.refuseToRead();
    pane.port.changeCells('Plancapaciteit', 4, 2);
    await press(pane, 'Annuleren');
    await pane.wait(400);
    expect(await screen.findByText('Gegevens gewijzigd na de controle')).toBeVisible();
  });
});

describe('out of date', () => {
  const outdated = (): HTMLElement => screen.getByText('Gegevens gewijzigd na de controle');

  test('names the tab and how many cells, each counted once, and asks to check again', async () => {
    const pane = await renderPane();
    await pane.check();
    pane.port.refuseToRead();
    pane.port.changeCells('Plancapaciteit', 4, 2);
    pane.port.changeCells('Plancapaciteit', 4, 2);
    pane.port.changeCells('Plancapaciteit', 3, 1, 2, 2);
    await pane.wait(400);
    expect(outdated()).toBeVisible();
    expect(
      screen.getByText(
        /4 cellen in Plancapaciteit zijn na 14:32 veranderd\. De uitkomst hieronder is van daarvoor\./,
      ),
    ).toBeVisible();
    expect(screen.queryByText(/Daarna niets gewijzigd/)).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /^Bekijk/ })).not.toBeInTheDocument();
    pane.port.onRead = null;
    await pane.check();
    expect(screen.queryByText('Gegevens gewijzigd na de controle')).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Bekijk 3 bevindingen' })).toBeVisible();
  });

  test('one cell is one cell', async () => {
    const pane = await renderPane();
    await pane.check();
    pane.port.refuseToRead();
    pane.port.changeCells('Gegevens', 1, 1);
    await pane.wait(400);
    expect(screen.getByText(/1 cel in Gegevens is na 14:32 veranderd\./)).toBeVisible();
  });

  test('of whole rows the number of cells says nothing', async () => {
    const pane = await renderPane();
    await pane.check();
    pane.port.refuseToRead();
    pane.port.changeCells('Plancapaciteit', 3, 0, 1, 16_384);
    await pane.wait(400);
    expect(screen.getByText(/^Veel cellen in Plancapaciteit zijn na 14:32 veranderd\./)).toBeVisible();
  });

  test('several tabs are named together', async () => {
    const pane = await renderPane();
    await pane.check();
    pane.port.refuseToRead();
    pane.port.changeCells('Plancapaciteit', 1, 0, 3);
    pane.port.changeCells('Gegevens', 1, 1);
    await pane.wait(400);
    expect(
      screen.getByText(/1 cel in Gegevens en 3 cellen in Plancapaciteit zijn na 14:32 veranderd\./),
    ).toBeVisible();
  });

  test('a tab that was not read does not matter', async () => {
    const pane = await renderPane();
    await pane.check();
    pane.port.refuseToRead();
    pane.port.changeCells('Draaitabel', 1, 1);
    await pane.wait(400);
    expect(screen.getByText('Gecontroleerd om 14:32. Daarna niets gewijzigd.')).toBeVisible();
  });

  test('values that change by recalculation alone count too, and so do tabs that come or go', async () => {
    const pane = await renderPane();
    await pane.check();
    pane.port.refuseToRead();
    pane.port.change({ kind: 'calculated', tab: 'Plancapaciteit' });
    await pane.wait(400);
    expect(screen.getByText(/Excel rekende na 14:32 opnieuw in Plancapaciteit\./)).toBeVisible();
    pane.port.change({ kind: 'tabs' });
    expect(screen.getByText(/Er is na 14:32 een blad toegevoegd, verwijderd of hernoemd\./)).toBeVisible();
  });

  test('a change during the reading belongs to the new outcome too', async () => {
    const pane = await slowReading();
    await press(pane, 'Controleer');
    pane.port.changeCells('Plancapaciteit', 1, 0);
    pane.port.refuseToRead();
    await done(() => pane.reading.resolve(pane.port.snapshot()));
    await pane.wait(400);
    expect(outdated()).toBeVisible();
  });

  test('when the workbook cannot be followed, the pane does not claim that nothing changed', async () => {
    const pane = await renderPane({
      port: Object.assign(new HandPort(), {
        onWatch: () => Promise.reject(new HostError('internal')),
      }),
    });
    await pane.check();
    expect(screen.getByText('Gecontroleerd om 14:32.')).toBeVisible();
  });

  test('when the pane opens while the user types in a cell, it looks and follows as soon as that is done', async () => {
    const port = new HandPort();
    port.onWatch = () => Promise.reject(new HostError('cell-edit'));
    port.onRead = () => Promise.reject(new HostError('cell-edit'));
    const summary = { agreement: 'West-Overijssel', organisation: 'Zwolle', peildatum: '2018-12-31' };
    const pane = await renderPane({ port, summary });
    expect(screen.queryByText(/Zwolle/)).not.toBeInTheDocument();
    port.onWatch = null;
    port.onRead = null;
    await pane.wait(1000);
    await settle();
    expect(screen.getByText(/Zwolle/)).toBeVisible();
    expect(port.watched).toBe(1);
    await pane.check();
    expect(screen.getByText('Gecontroleerd om 14:32. Daarna niets gewijzigd.')).toBeVisible();
  });

  test('closing the pane ends the following', async () => {
    const pane = await renderPane();
    expect(pane.port.watched).toBe(1);
    pane.unmount();
    await settle();
    expect(pane.port.watched).toBe(0);
  });
});
