import { screen, within } from '@testing-library/react';
import type { WorkbookSnapshot } from '../../../src/core/sheet/snapshot';
import { HostError, type ApplyResult } from '../../../src/hosts/port';
import { deferred } from '../hand-port';
import { renderPane } from '../render-pane';
import { report } from '../workbook';
import { done, press, slowReading } from './slow-reading';

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
