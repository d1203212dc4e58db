import { screen } from '@testing-library/react';
import { press } from '../on-screen';
import { box, button, open, tab, WEST, workbook } from './screen';

describe('the choice', () => {
  test('is that of the agreement of the workbook: what is missing is ticked, what is there is said', async () => {
    await open();
    expect(screen.getByRole('combobox', { name: 'Overeenkomst' })).toHaveDisplayValue(
      'Woonafspraken West-Overijssel',
    );
    expect(screen.getAllByRole('checkbox').map((each) => (each as HTMLInputElement).checked)).toEqual([
      false,
      true,
      true,
      false,
      true,
    ]);
    expect(box('Plancapaciteit')).toHaveAccessibleDescription(
      'staat al in de werkmap Alle woningbouwplannen: één rij per plan.',
    );
    expect(box('Woningbehoefte')).toHaveAccessibleDescription(/^Hoeveel woningen zijn er per jaar nodig/);
    expect(button('Voeg 3 bladen in')).toBeEnabled();
    expect(screen.getByRole('radio', { name: 'Leeg, om zelf in te vullen' })).toBeChecked();
  });

  test('knows a sheet by its headers, whatever it is called', async () => {
    const rows = [['Gemeente', 'Jaar', 'Behoefte', 'Prognose']];
    await open(workbook(tab('Cijfers van de provincie', { rows })));
    expect(box('Woningbehoefte')).toHaveAccessibleDescription(/^staat al in de werkmap/);
    expect(box('Woningbehoefte')).not.toBeChecked();
  });

  test('says that a sheet is there but hidden', async () => {
    await open(workbook(tab('gegevens', { hidden: true })));
    expect(screen.getByText('staat al in de werkmap, maar is verborgen')).toBeVisible();
  });

  test('begins with the agreement when the workbook does not say it', async () => {
    const pane = await open(workbook(tab('Blad1')), { ...WEST, agreement: null });
    expect(screen.queryByRole('checkbox')).not.toBeInTheDocument();
    expect(button('Voeg bladen in')).toHaveAttribute('aria-disabled', 'true');
    const select = screen.getByRole('combobox', { name: 'Overeenkomst' });
    expect(select).toHaveDisplayValue('Kies een overeenkomst');
    await pane.user.selectOptions(select, 'Stimulering doorstroming sociale huur Noord-Veluwe');
    expect(screen.getAllByRole('checkbox')).toHaveLength(9);
    expect(button('Voeg 9 bladen in')).toBeEnabled();
  });

  test('of nothing cannot be inserted, and says why', async () => {
    const pane = await open();
    for (const name of ['Afsprakenregister', 'Toelichtingen', 'Woningbehoefte'])
      await pane.user.click(box(name));
    expect(screen.getByText('Kies een of meer bladen.')).toBeVisible();
    await press(pane, 'Voeg bladen in');
    expect(pane.port.inserted).toEqual([]);
  });

  test('is left by the button to Meer', async () => {
    const pane = await open();
    await press(pane, 'Terug naar Meer');
    expect(await screen.findByRole('heading', { level: 1, name: 'Meer' })).toBeInTheDocument();
  });
});
