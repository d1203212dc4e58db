import { screen } from '@testing-library/react';
import { CATALOGUE } from '../../../src/agreements/catalogue';
import { HostError } from '../../../src/hosts/port';
import { HandPort } from '../hand-port';
import { press } from '../on-screen';
import { box, button, namesOf, open, tab, WEST, workbook } from './screen';

describe('inserting', () => {
  test('asks about a sheet that somebody added meanwhile', async () => {
    const pane = await open();
    await pane.user.click(box('Afsprakenregister'));
    await pane.user.click(box('Toelichtingen'));
    pane.port.onRead = async () => workbook(tab('Gegevens'), tab('Woningbehoefte'));
    await press(pane, 'Voeg 1 blad in');
    expect(screen.getByText(/Wilt u een tweede blad met de naam Woningbehoefte \(2\)\?$/)).toBeVisible();
    await press(pane, 'Overslaan');
    expect(pane.port.inserted).toEqual([]);
    expect(box('Woningbehoefte')).toHaveAccessibleDescription(/^staat al in de werkmap/);
  });

  test('tells the names of all sheets that can be seen', async () => {
    const pane = await open();
    await press(pane, 'Voeg 3 bladen in');
    expect(namesOf(pane)).toEqual([['Afsprakenregister', 'Toelichtingen', 'Woningbehoefte', 'Keuzelijsten']]);
    const status = screen.getByText(
      'Bladen Afsprakenregister, Toelichtingen en Woningbehoefte zijn toegevoegd',
    );
    expect(status).toBeVisible();
    expect(screen.getByText('U vindt ze achteraan in uw werkmap.')).toBeVisible();
    expect(button('Voeg bladen in')).toHaveAttribute('aria-disabled', 'true');
  });

  test('empty, or with examples', async () => {
    const pane = await open(
      workbook(tab('Gegevens'), tab('Plancapaciteit'), tab('Afsprakenregister'), tab('Toelichtingen')),
    );
    await press(pane, 'Voeg 1 blad in');
    expect(screen.getByText('Blad Woningbehoefte is toegevoegd')).toBeVisible();
    await pane.user.click(screen.getByRole('radio', { name: 'Met voorbeeldgegevens' }));
    await pane.user.click(box('Woningbehoefte'));
    await press(pane, 'Voeg 1 blad in');
    const [[empty] = [], [example] = []] = pane.port.inserted;
    expect(empty?.rows[1]?.every((cell) => cell === '')).toBe(true);
    expect(example?.rows[1]?.[0]).toBe('Zwolle');
    expect(screen.getByText(/Vervang het voorbeeld door uw eigen gegevens/)).toBeVisible();
  });

  test('uses the lists that an earlier template brought', async () => {
    const codes = CATALOGUE.agreements[0]?.sheets.find(({ name }) => name === 'Afsprakenregister')?.columns[
      'afspraak'
    ];
    const list = codes?.type === 'code' ? codes.codes.entries.map(({ code }) => [code]) : [];
    const lists = tab('Keuzelijsten', { rows: [['Keuzelijst Afspraak'], ...list], read: true, hidden: true });
    const pane = await open(workbook(tab('Gegevens'), tab('Plancapaciteit'), tab('Woningbehoefte'), lists));
    await press(pane, 'Voeg 2 bladen in');
    expect(namesOf(pane)).toEqual([['Afsprakenregister', 'Toelichtingen']]);
    const [[register] = []] = pane.port.inserted;
    expect(register?.dropdowns?.[0]?.choices).toEqual({ range: "'Keuzelijsten'!$A$2:$A$37" });
  });

  test('looks again where nobody tells of new tabs', async () => {
    const port = new HandPort();
    port.onWatch = () => Promise.reject(new HostError('internal'));
    let reads = 0;
    port.onRead = async () => {
      reads++;
      return workbook(tab('Gegevens'));
    };
    const pane = await open(undefined, WEST, port);
    const before = reads;
    await press(pane, /^Voeg 4 bladen in/);
    // Before, to see what is there; after, for this screen and for Overzicht.
    expect(reads - before).toBe(3);
  });
});

describe('a sheet that is there already', () => {
  test('stays as it is: the user is asked for a second one', async () => {
    const pane = await open();
    await pane.user.click(box('Plancapaciteit'));
    await press(pane, 'Voeg 4 bladen in');
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
      'Plancapaciteit staat al in de werkmap',
    );
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
    expect(
      screen.getByText(
        'Het blad Plancapaciteit blijft zoals het is. Wilt u een tweede blad met de naam Plancapaciteit (2)?',
      ),
    ).toBeVisible();
    expect(pane.port.inserted).toEqual([]);
    await press(pane, 'Voeg tweede blad in');
    expect(namesOf(pane)[0]).toEqual([
      'Afsprakenregister',
      'Toelichtingen',
      'Plancapaciteit',
      'Woningbehoefte',
      'Keuzelijsten',
    ]);
    expect(screen.getByRole('heading', { level: 1, name: 'Sjablonen' })).toHaveFocus();
  });

  test('can be passed over, one by one', async () => {
    const pane = await open();
    await pane.user.click(box('Gegevens'));
    await pane.user.click(box('Plancapaciteit'));
    await press(pane, 'Voeg 5 bladen in');
    await press(pane, 'Overslaan');
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
      'Plancapaciteit staat al in de werkmap',
    );
    await press(pane, 'Overslaan');
    expect(namesOf(pane)[0]).toEqual([
      'Afsprakenregister',
      'Toelichtingen',
      'Woningbehoefte',
      'Keuzelijsten',
    ]);
  });

  test('leaves room to think again', async () => {
    const pane = await open();
    await pane.user.click(box('Plancapaciteit'));
    await press(pane, 'Voeg 4 bladen in');
    await press(pane, 'Terug naar Sjablonen');
    expect(box('Plancapaciteit')).toBeChecked();
    expect(pane.port.inserted).toEqual([]);
  });

  test('but hidden is told of', async () => {
    const pane = await open(workbook(tab('Gegevens', { hidden: true })));
    await pane.user.click(box('Gegevens'));
    await press(pane, 'Voeg 5 bladen in');
    expect(
      screen.getByText(
        'Het blad Gegevens staat al in de werkmap, maar is verborgen. Het blijft zoals het is. Wilt u een tweede blad met de naam Gegevens (2)?',
      ),
    ).toBeVisible();
  });
});
