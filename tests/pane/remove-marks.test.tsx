import { act, screen } from '@testing-library/react';
import { HostError } from '../../src/hosts/port';
import { renderPane, settle, type Rendered } from './render-pane';
import { EVENT, report } from './workbook';

const press = (pane: Rendered, name: string): Promise<void> =>
  pane.user.click(screen.getByRole('button', { name }));

describe('Markeringen verwijderen', () => {
  const remove = async (pane: Rendered): Promise<void> => {
    await act(async () => screen.getByText('Andere acties').click());
    await press(pane, 'Markeringen verwijderen');
    await settle();
  };

  test('says what goes and what stays, takes all of ours out and says so', async () => {
    const pane = await renderPane();
    await pane.check();
    await act(async () => screen.getByText('Andere acties').click());
    expect(
      screen.getByText(
        'De kleuren en het blad Bevindingen gaan weg. Uw eigen kleuren blijven zoals ze zijn.',
      ),
    ).toBeVisible();
    await press(pane, 'Markeringen verwijderen');
    expect(await screen.findByText('Markeringen verwijderd')).toBeVisible();
    expect(screen.getByText('Uw eigen kleuren zijn niet veranderd.')).toBeVisible();
    expect(pane.port.applied.at(-1)).toEqual({ marks: [], findingsSheet: null });
  });

  test('says so when a sheet is protected', async () => {
    const pane = await renderPane();
    await pane.check();
    pane.port.onApply = async () => ({ protectedTabs: ['Plancapaciteit'] });
    await remove(pane);
    expect(screen.getByRole('alert')).toHaveTextContent(
      'Blad Plancapaciteit is beveiligdDe markeringen staan er nog. Uw gegevens zijn niet veranderd.',
    );
  });

  test('says so when the workbook itself is protected', async () => {
    const pane = await renderPane();
    await pane.check();
    pane.port.onApply = () => Promise.reject(new HostError('protected'));
    await remove(pane);
    expect(screen.getByRole('alert')).toHaveTextContent(
      'Deze werkmap is beveiligdMisschien staan er nog markeringen. Uw gegevens zijn niet veranderd. Hef in Excel de beveiliging op: Controleren › Werkmap beveiligen.',
    );
  });

  test('waits for a user who types in a cell; what they typed changes nothing about it', async () => {
    const pane = await renderPane();
    await pane.check();
    const { port } = pane;
    port.applied.length = 0;
    port.onApply = () => Promise.reject(new HostError('cell-edit'));
    await remove(pane);
    expect(screen.getByText('U typt nog in een cel')).toBeVisible();
    pane.report = report({ findings: [EVENT] });
    port.type('Plancapaciteit', 1, 1, 13);
    await pane.wait(20);
    await settle();
    port.onApply = null;
    await pane.wait(1_000);
    await settle();
    expect(screen.getByText('Markeringen verwijderd')).toBeVisible();
    await pane.wait(5_000);
    await settle();
    expect(port.applied).toEqual([{ marks: [], findingsSheet: null }]);
  });

  test('is dropped without a word when the user asks for a check meanwhile', async () => {
    const pane = await renderPane();
    await pane.check();
    pane.port.onApply = () => Promise.reject(new HostError('cell-edit'));
    await remove(pane);
    pane.port.onApply = null;
    pane.port.applied.length = 0;
    await pane.check();
    await pane.wait(5_000);
    await settle();
    expect(pane.port.applied.map(({ findingsSheet }) => findingsSheet?.name)).toEqual(['Bevindingen']);
    expect(screen.queryByText('U typt nog in een cel')).not.toBeInTheDocument();
  });

  test('says so when Excel gives no answer', async () => {
    const pane = await renderPane();
    await pane.check();
    pane.port.onApply = () => Promise.reject(new HostError('no-answer'));
    await remove(pane);
    expect(screen.getByRole('alert')).toHaveTextContent('Misschien staan er nog markeringen.');
    expect(screen.getByText('West-Overijssel')).toBeVisible();
  });
});
