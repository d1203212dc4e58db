import { screen, within } from '@testing-library/react';
import { HostError, type HostErrorKind, type InsertResult } from '../../../src/hosts/port';
import { deferred, HandPort } from '../hand-port';
import { press } from '../on-screen';
import { settle, type Rendered } from '../render-pane';
import { box, button, namesOf, open, tab, WEST, workbook } from './screen';

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
