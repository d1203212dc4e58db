import { screen } from '@testing-library/react';
import { HostError } from '../../../src/hosts/port';
import { HandPort } from '../hand-port';
import { press, title } from '../on-screen';
import { settle } from '../render-pane';
import { HARDENBERG, report } from '../workbook';
import { openCorrectable, refusing, ZWOLE } from './one-cell';

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
          witnesses: [{ cell: { row: 0, column: 0 }, value: 'Gemeente' }],
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
