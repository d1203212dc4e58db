import { screen } from '@testing-library/react';
import type { Refusal } from '../../src/derive/edit';
import { HostError } from '../../src/hosts/port';
import { TOELICHTINGEN } from '../../src/agreements/bladen/toelichtingen';
import { HandPort } from './hand-port';
import { open, openFinding, press, title } from './on-screen';
import { settle, type Rendered } from './render-pane';
import { agreement, catalogue, EVENT, finding, HARDENBERG, report } from './workbook';

const field = (): HTMLElement => screen.getByRole('textbox', { name: 'Uw toelichting' });

const one = catalogue(agreement({ toelichtingen: TOELICHTINGEN, sheets: [TOELICHTINGEN] }));
const HEADERS = ['Regel', 'Sleutel', 'Kolom', 'Toelichting', 'Datum'];
/** 31 December 2018, the day of the test's clock. */
const TODAY = 43465;

function withSheet(...rows: (string | number)[][]): HandPort {
  const port = new HandPort();
  port.tabs = ['Gegevens', 'Plancapaciteit', 'Toelichtingen'];
  port.cells.set('Toelichtingen', [[...HEADERS], ...rows]);
  const area = { row: 0, column: 0, rowCount: rows.length + 1, columnCount: 5 };
  port.tables.set('Toelichtingen', [{ name: 'tblToelichtingen', area, headerRow: true, totalsRow: false }]);
  return port;
}

const openExplainable = async (port = withSheet([]), over = HARDENBERG): Promise<Rendered> => {
  const pane = await openFinding(over, [EVENT], { port, catalogue: one });
  pane.report = report({ findings: [{ ...over, explained: true }, EVENT] });
  return pane;
};

const explain = async (pane: Rendered, text = 'Het plan schuift door.'): Promise<void> => {
  await press(pane, 'Toelichten');
  await pane.user.type(field(), text);
  await press(pane, 'Toelichting bewaren');
};

describe('which findings can be explained', () => {
  test('one of an agreement: Toelichten is the primary button, with Ga naar cel beside it', async () => {
    await openExplainable();
    expect(screen.getByRole('button', { name: 'Toelichten' })).toBeVisible();
    expect(screen.getByRole('button', { name: 'Ga naar cel' })).toBeVisible();
  });

  test('one that can also be corrected: under Andere acties', async () => {
    const proposal = { value: 'hoog', kind: 'code', text: 'hoog' } as const;
    const pane = await openExplainable(withSheet([]), finding({ ernst: 'signaal', proposal }));
    expect(screen.getByRole('button', { name: 'Herstel' })).toBeVisible();
    await open('Andere acties');
    await press(pane, 'Toelichten');
    expect(field()).toHaveFocus();
  });

  test.each([
    ['a fout', finding()],
    ['one without a key', { ...HARDENBERG, sleutel: null }],
  ])('%s only goes to its cell', async (_, over) => {
    await openFinding(over);
    expect(screen.queryByRole('button', { name: 'Toelichten' })).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Ga naar cel' })).toBeVisible();
  });
});

describe('the form', () => {
  test('asks for the words, says where they go and what not to write', async () => {
    const pane = await openExplainable();
    await press(pane, 'Toelichten');
    expect(field()).toHaveFocus();
    expect(field()).toHaveAccessibleDescription(
      'Komt in het blad Toelichtingen te staan. Noem geen namen van personen.',
    );
    expect(screen.getByRole('button', { name: 'Toelichting bewaren' })).toBeVisible();
    expect(screen.getByRole('button', { name: 'Annuleren' })).toBeVisible();
  });

  test.each(['Annuleren', 'Escape'])('%s closes it, with the finding still there', async (how) => {
    const pane = await openExplainable();
    await press(pane, 'Toelichten');
    if (how === 'Escape') await pane.user.keyboard('{Escape}');
    else await press(pane, how);
    expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
    expect(title()).toHaveTextContent(HARDENBERG.message);
    expect(pane.port.edited).toEqual([]);
  });

  test('while one writes Alt+↓ does not walk on: the words would be lost', async () => {
    const pane = await openExplainable();
    await press(pane, 'Toelichten');
    await pane.user.keyboard('{Alt>}{ArrowDown}{/Alt}');
    expect(title()).toHaveTextContent(HARDENBERG.message);
    expect(screen.getByRole('button', { name: 'Volgende bevinding' })).toHaveAttribute(
      'aria-disabled',
      'true',
    );
  });

  test.each([
    ['no words', '   ', 'Vul eerst uw toelichting in.'],
    [
      'a citizen service number',
      'Bel 111222333.',
      'In uw toelichting staat een burgerservicenummer. Haal het weg.',
    ],
  ])('%s: says so and writes nothing', async (_, text, error) => {
    const pane = await openExplainable();
    await explain(pane, text);
    expect(screen.getByText(error)).toBeVisible();
    expect(field()).toBeInvalid();
    expect(pane.port.edited).toEqual([]);
    await pane.user.type(field(), ' en meer');
    expect(screen.queryByText(error)).not.toBeInTheDocument();
  });
});

describe('keeping it', () => {
  test('writes the row in one piece, and the finding is explained', async () => {
    const pane = await openExplainable();
    await explain(pane);
    expect(pane.port.wholeEdits).toEqual([true]);
    expect(pane.port.cells.get('Toelichtingen')?.[1]).toEqual([
      'WO-20',
      'Hardenberg',
      'Gemeente',
      'Het plan schuift door.',
      TODAY,
    ]);
    expect(screen.getByText('Toelichting bewaard')).toBeVisible();
    expect(
      screen.getByText('Uw toelichting staat in het blad Toelichtingen. De controle is bijgewerkt.'),
    ).toBeVisible();
    expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
    expect(screen.getByText('Het plan schuift door.')).toBeVisible();
    expect(screen.getByText('Toegelicht op het blad Toelichtingen.')).toBeVisible();
  });

  test('the words of before can be changed', async () => {
    const port = withSheet(['WO-20', 'Hardenberg', 'Gemeente', 'Oud.', 43000]);
    const pane = await openExplainable(port, { ...HARDENBERG, explained: true });
    expect(screen.getByText('Oud.')).toBeVisible();
    await press(pane, 'Toelichten');
    expect(field()).toHaveValue('Oud.');
    await pane.user.type(field(), ' En nieuw.');
    await press(pane, 'Toelichting bewaren');
    expect(port.cells.get('Toelichtingen')?.[1]).toEqual([
      'WO-20',
      'Hardenberg',
      'Gemeente',
      'Oud. En nieuw.',
      TODAY,
    ]);
  });

  test('a full table gets a row', async () => {
    const pane = await openExplainable(withSheet(['WO-9', 'Regio', '', 'Al.', 43000]));
    await explain(pane);
    expect(pane.port.addedRows).toMatchObject([
      {
        tab: 'Toelichtingen',
        table: 'tblToelichtingen',
        values: ['WO-20', 'Hardenberg', 'Gemeente', 'Het plan schuift door.', TODAY],
      },
    ]);
    expect(screen.getByText('Toelichting bewaard')).toBeVisible();
  });

  test('a workbook without the sheet gets it', async () => {
    const pane = await openExplainable(new HandPort());
    await explain(pane);
    // Excel shows the new sheet; the user was at the finding.
    expect(pane.port.shown).toEqual(['Plancapaciteit!A2', 'Plancapaciteit!A2']);
    expect(pane.port.inserted.flat()).toMatchObject([
      {
        name: 'Toelichtingen',
        rows: { 1: ['WO-20', 'Hardenberg', 'Gemeente', 'Het plan schuift door.', TODAY] },
      },
    ]);
    expect(screen.getByText('Toelichting bewaard')).toBeVisible();
  });

  test('that Excel then tells of the new sheet makes the outcome no older', async () => {
    const pane = await openExplainable(new HandPort());
    pane.port.onInsert = async () => {
      pane.port.tabs = [...pane.port.tabs, 'Toelichtingen'];
      return { tabs: ['Toelichtingen'] };
    };
    await explain(pane);
    const checks = pane.port.wholeTabs.length;
    pane.port.change({ kind: 'tabs' });
    await pane.wait(400);
    await settle();
    expect(pane.port.wholeTabs.slice(checks)).toEqual([[]]);
    expect(screen.queryByText('Gegevens gewijzigd na de controle')).not.toBeInTheDocument();
  });
});

describe('when it cannot be kept the words stay', () => {
  test.each<[Refusal, string, string]>([
    [
      'changed',
      'Blad Toelichtingen is intussen gewijzigd',
      'Uw toelichting is niet bewaard. Uw gegevens zijn niet veranderd. Probeer het opnieuw.',
    ],
    [
      'formula',
      'In blad Toelichtingen staat een formule',
      'Uw toelichting is niet bewaard. Uw gegevens zijn niet veranderd. Wij schrijven niet over een formule heen. Zet een gewone tekst in die rij.',
    ],
    [
      'protected',
      'Blad Toelichtingen is beveiligd',
      'Uw toelichting is niet bewaard. Uw gegevens zijn niet veranderd. Hef in Excel de beveiliging op: Controleren › Beveiliging blad opheffen.',
    ],
    [
      'tab-gone',
      'Blad Toelichtingen is verwijderd of hernoemd',
      'Uw toelichting is niet bewaard. Uw gegevens zijn niet veranderd. Probeer het opnieuw.',
    ],
  ])('%s', async (refusal, heading, text) => {
    const pane = await openExplainable();
    pane.port.onEdit = async (edits) => ({ refusals: edits.map(() => refusal), hidden: 0, written: [] });
    await explain(pane);
    expect(screen.getByText(heading)).toBeVisible();
    expect(screen.getByText(text)).toBeVisible();
    expect(field()).toHaveValue('Het plan schuift door.');
    pane.port.onEdit = null;
    await press(pane, 'Toelichting bewaren');
    expect(screen.getByText('Toelichting bewaard')).toBeVisible();
  });

  test('a sheet without a column that is needed', async () => {
    const port = withSheet([]);
    port.put('Toelichtingen', 0, 3, 'Uitleg');
    const pane = await openExplainable(port);
    await explain(pane);
    expect(screen.getByText('In blad Toelichtingen ontbreekt kolom Toelichting')).toBeVisible();
    expect(screen.getByText(/Voeg die kolom toe\. Probeer het daarna opnieuw\.$/)).toBeVisible();
  });

  test.each(['onRead', 'onEdit'] as const)('no answer to %s', async (when) => {
    const pane = await openExplainable();
    Object.assign(pane.port, { [when]: () => Promise.reject(new HostError('no-answer')) });
    await explain(pane);
    expect(screen.getByRole('alert')).toHaveTextContent(
      'We wachtten 30 seconden. Uw toelichting is niet bewaard. Uw gegevens zijn niet veranderd.',
    );
    expect(field()).toHaveValue('Het plan schuift door.');
  });

  test('a table that is gone', async () => {
    const pane = await openExplainable(withSheet(['WO-9', 'Regio', '', 'Al.', 43000]));
    pane.port.onAddRow = () => Promise.reject(new HostError('tab-gone', 'Toelichtingen'));
    await explain(pane);
    expect(screen.getByText('Blad Toelichtingen is verwijderd of hernoemd')).toBeVisible();
  });

  test('a sheet that cannot be added, because the workbook is protected', async () => {
    const pane = await openExplainable(new HandPort());
    pane.port.onInsert = () => Promise.reject(new HostError('read-only'));
    await explain(pane);
    expect(screen.getByText('Deze werkmap is alleen-lezen')).toBeVisible();
  });

  test('typing in a cell: waits, and then keeps it', async () => {
    const pane = await openExplainable();
    pane.port.onEdit = () => Promise.reject(new HostError('cell-edit'));
    await explain(pane);
    expect(screen.getByText('U typt nog in een cel')).toBeVisible();
    pane.port.onEdit = null;
    await pane.wait(1000);
    await settle();
    expect(screen.getByText('Toelichting bewaard')).toBeVisible();
  });
});
