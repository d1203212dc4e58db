import { screen, within } from '@testing-library/react';
import { CATALOGUE } from '../../src/agreements/catalogue';
import type { Summary } from '../../src/core/check';
import type { TabSnapshot, WorkbookSnapshot } from '../../src/core/sheet/snapshot';
import { HostError, type HostErrorKind, type InsertResult } from '../../src/hosts/port';
import { deferred, HandPort } from './hand-port';
import { renderPane, settle, type Rendered } from './render-pane';

const WEST: Summary = { agreement: 'West-Overijssel', organisation: null, peildatum: null };

const tab = (name: string, over: Partial<TabSnapshot> = {}): TabSnapshot => ({
  name,
  firstRow: 0,
  firstColumn: 0,
  rows: [],
  tables: [],
  read: false,
  ...over,
});

const workbook = (...tabs: readonly TabSnapshot[]): WorkbookSnapshot => ({ date1904: false, tabs });

async function open(
  snapshot: WorkbookSnapshot = workbook(tab('Gegevens'), tab('Plancapaciteit')),
  summary = WEST,
  port = new HandPort(),
): Promise<Rendered> {
  port.onRead ??= async () => snapshot;
  const pane = await renderPane({ port, summary, catalogue: CATALOGUE });
  await pane.user.click(screen.getByRole('button', { name: 'Meer' }));
  await pane.user.click(await screen.findByRole('button', { name: /^Sjablonen/ }));
  await screen.findByRole('heading', { level: 1, name: 'Sjablonen' });
  await settle();
  return pane;
}

const box = (name: string): HTMLElement => screen.getByRole('checkbox', { name });
const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });
const press = async (pane: Rendered, name: string | RegExp): Promise<void> => {
  await pane.user.click(button(name));
  await settle();
};
const namesOf = ({ port }: Rendered): readonly (readonly string[])[] =>
  port.inserted.map((sheets) => sheets.map(({ name }) => name));

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
    expect(screen.getAllByRole('checkbox')).toHaveLength(3);
    expect(button('Voeg 3 bladen in')).toBeEnabled();
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

describe('while it takes long', () => {
  async function slow(): Promise<{
    pane: Rendered;
    insert: ReturnType<typeof deferred<InsertResult>>;
    signal: () => AbortSignal;
  }> {
    const pane = await open();
    const insert = deferred<InsertResult>();
    let given = new AbortController().signal;
    pane.port.onInsert = (_sheets, signal) => {
      if (signal !== undefined) given = signal;
      return insert.promise;
    };
    await press(pane, 'Voeg 3 bladen in');
    return { pane, insert, signal: () => given };
  }

  test('it says so, only after a moment', async () => {
    const { pane, insert } = await slow();
    expect(screen.queryByText(/^Bezig met invoegen/)).not.toBeInTheDocument();
    expect(button('Voeg 3 bladen in')).toBeInTheDocument();
    await pane.wait(400);
    expect(screen.getByText('Bezig met invoegen. U kunt gewoon doorwerken in Excel.')).toBeVisible();
    expect(box('Woningbehoefte')).toBeDisabled();
    insert.resolve({ tabs: ['Afsprakenregister', 'Toelichtingen', 'Woningbehoefte', 'Keuzelijsten'] });
    await settle();
    expect(screen.getByText(/zijn toegevoegd$/)).toBeVisible();
    expect(screen.queryByText(/^Bezig met invoegen/)).not.toBeInTheDocument();
  });

  test.each(['the button', 'Escape'])('it can be cancelled with %s', async (how) => {
    const { pane, insert, signal } = await slow();
    await pane.wait(400);
    if (how === 'Escape') await pane.user.keyboard('{Escape}');
    else await pane.user.click(button('Annuleren'));
    expect(signal().aborted).toBe(true);
    insert.reject(new HostError('cancelled'));
    await settle();
    expect(screen.getByText('Invoegen geannuleerd')).toBeVisible();
    expect(screen.getByText('Er is geen blad toegevoegd.')).toBeVisible();
    expect(button('Voeg 3 bladen in')).toBeEnabled();
  });

  test('leaving the screen cancels it', async () => {
    const { pane, signal } = await slow();
    await press(pane, 'Overzicht');
    expect(signal().aborted).toBe(true);
  });
});

describe('when it fails', () => {
  const FAILURES: readonly (readonly [HostErrorKind, string, string])[] = [
    [
      'protected',
      'Deze werkmap is beveiligd',
      'Er is geen blad toegevoegd. Hef in Excel de beveiliging op: Controleren › Werkmap beveiligen.',
    ],
    ['read-only', 'Deze werkmap is alleen-lezen', 'Er is geen blad toegevoegd. Sla eerst een kopie op.'],
    [
      'no-answer',
      'Excel geeft geen antwoord',
      'Er is geen blad toegevoegd. We wachtten 30 seconden. Typt u nog in een cel? Druk in Excel op Enter of Esc. Staat er in Excel een venster open? Sluit dat.',
    ],
    [
      'old-excel',
      'Uw versie van Excel kan dit niet',
      'Er is geen blad toegevoegd. Nodig is Excel 2021 of Microsoft 365.',
    ],
    ['internal', 'Er ging iets mis', 'Er is geen blad toegevoegd. Probeer het opnieuw.'],
  ];

  test.each(FAILURES)('with %s it is said, and can be tried again', async (kind, title, text) => {
    const pane = await open();
    pane.port.onInsert = () => Promise.reject(new HostError(kind, null, 'code'));
    await press(pane, 'Voeg 3 bladen in');
    const alert = screen.getByRole('alert');
    expect(within(alert).getByText(title)).toBeVisible();
    expect(within(alert).getByText(text)).toBeVisible();
    pane.port.onInsert = null;
    await press(pane, 'Opnieuw proberen');
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
    expect(namesOf(pane)).toHaveLength(1);
  });

  test('an internal error can be copied, without a value from a cell', async () => {
    const pane = await open();
    pane.port.onInsert = () => Promise.reject(new Error('Jan Jansen'));
    await press(pane, 'Voeg 3 bladen in');
    await press(pane, 'Kopieer foutmelding');
    expect(pane.copied[0]).toContain('bij: invoegen');
    expect(pane.copied[0]).not.toContain('Jansen');
  });

  test('while the user types in a cell it waits, and goes on by itself', async () => {
    const pane = await open();
    pane.port.onInsert = () => Promise.reject(new HostError('cell-edit'));
    await press(pane, 'Voeg 3 bladen in');
    expect(screen.getByText('U typt nog in een cel')).toBeVisible();
    pane.port.onInsert = null;
    await pane.wait(1000);
    await settle();
    expect(screen.queryByText('U typt nog in een cel')).not.toBeInTheDocument();
    expect(screen.getByText(/zijn toegevoegd$/)).toBeVisible();
  });

  test('to read the workbook it is said, and can be tried again', async () => {
    const port = new HandPort();
    port.onRead = () => Promise.reject(new HostError('no-answer'));
    const pane = await open(undefined, WEST, port);
    expect(within(screen.getByRole('alert')).getByText('Excel geeft geen antwoord')).toBeVisible();
    expect(screen.queryByRole('checkbox')).not.toBeInTheDocument();
    port.onRead = async () => workbook(tab('Gegevens'));
    await press(pane, 'Opnieuw proberen');
    expect(box('Gegevens')).toBeInTheDocument();
  });

  test('to read it while the user types in a cell, it says what to do', async () => {
    const port = new HandPort();
    port.onRead = () => Promise.reject(new HostError('cell-edit'));
    const pane = await open(undefined, WEST, port);
    expect(screen.getByText('U typt nog in een cel')).toBeVisible();
    port.onRead = async () => workbook(tab('Gegevens'));
    await pane.wait(1000);
    await settle();
    expect(screen.queryByText('U typt nog in een cel')).not.toBeInTheDocument();
    expect(box('Gegevens')).toBeInTheDocument();
  });
});
