import { screen } from '@testing-library/react';
import { HostError } from '../../../src/hosts/port';
import { HandPort } from '../hand-port';
import { renderPane, settle } from '../render-pane';
import { done, press, slowReading } from './slow-reading';

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
