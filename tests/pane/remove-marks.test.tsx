import { act, screen } from '@testing-library/react';
import { HostError } from '../../src/hosts/port';
import { renderPane, settle, type Rendered } from './render-pane';

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

  test('says so when Excel gives no answer', async () => {
    const pane = await renderPane();
    await pane.check();
    pane.port.onApply = () => Promise.reject(new HostError('no-answer'));
    await remove(pane);
    expect(screen.getByRole('alert')).toHaveTextContent('De markeringen staan er nog.');
    expect(screen.getByText('West-Overijssel')).toBeVisible();
  });
});
