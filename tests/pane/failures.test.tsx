import { screen, within } from '@testing-library/react';
import { HostError, type HostErrorKind } from '../../src/hosts/port';
import { HandPort } from './hand-port';
import { renderPane, settle, type Rendered } from './render-pane';
import { agreement, catalogue, finding, report } from './workbook';

const press = (pane: Rendered, name: string): Promise<void> =>
  pane.user.click(screen.getByRole('button', { name }));

const failingToRead = async (error: Error): Promise<Rendered> => {
  const pane = await renderPane();
  pane.port.onRead = () => Promise.reject(error);
  await pane.check();
  return pane;
};

const failingToMark = async (error: Error): Promise<Rendered> => {
  const pane = await renderPane();
  pane.port.onApply = () => Promise.reject(error);
  await pane.check();
  return pane;
};

describe('when Excel cannot be read', () => {
  test('no answer: says how long we waited, that nothing changed, and what to do', async () => {
    const pane = await failingToRead(new HostError('no-answer'));
    const alert = screen.getByRole('alert');
    expect(alert).toHaveTextContent('Excel geeft geen antwoord');
    expect(alert).toHaveTextContent('We wachtten 30 seconden. Uw gegevens zijn niet veranderd.');
    expect(
      within(alert)
        .getAllByRole('listitem')
        .map((step) => step.textContent),
    ).toEqual([
      'Typt u nog in een cel? Druk in Excel op Enter of Esc.',
      'Staat er in Excel een venster open? Sluit dat.',
      'Kies daarna Opnieuw proberen.',
    ]);
    await press(pane, 'Venster herladen');
    expect(pane.reloads()).toBe(1);
    pane.port.onRead = null;
    await press(pane, 'Opnieuw proberen');
    expect(await screen.findByText('West-Overijssel')).toBeVisible();
  });

  test('typing in a cell: waits until the user is done, and then goes on by itself', async () => {
    const pane = await failingToRead(new HostError('cell-edit'));
    expect(screen.getByText('U typt nog in een cel')).toBeVisible();
    expect(screen.getByText('Druk in Excel op Enter of Esc. Daarna gaan we vanzelf verder.')).toBeVisible();
    await pane.wait(1000);
    expect(screen.getByText('U typt nog in een cel')).toBeVisible();
    pane.port.onRead = null;
    await pane.wait(1000);
    await settle();
    expect(screen.getByText('West-Overijssel')).toBeVisible();
  });

  test('typing in a cell: one can cancel instead', async () => {
    const pane = await failingToRead(new HostError('cell-edit'));
    await press(pane, 'Annuleren');
    expect(await screen.findByText('Controle geannuleerd')).toBeVisible();
    const readings = pane.port.wholeTabs.length;
    await pane.wait(5000);
    expect(pane.port.wholeTabs).toHaveLength(readings);
  });

  test.each<[HostErrorKind, string, RegExp]>([
    ['tab-gone', 'Blad Energielabels is verwijderd of hernoemd', /Controleer opnieuw\./],
    ['too-large', 'Deze werkmap heeft meer dan 1.000.000 rijen', /Uw gegevens zijn niet veranderd\./],
    ['old-excel', 'Uw versie van Excel kan dit niet', /Nodig is Excel 2021 of Microsoft 365\./],
    ['protected', 'Blad Energielabels is beveiligd', /Beveiliging blad opheffen\./],
    ['internal', 'Er ging iets mis', /Uw gegevens zijn niet veranderd\./],
  ])('%s: says what happened and what to do, and leaves Controleer', async (kind, title, text) => {
    await failingToRead(new HostError(kind, 'Energielabels'));
    expect(within(screen.getByRole('alert')).getByText(title)).toBeVisible();
    expect(screen.getByRole('alert')).toHaveTextContent(text);
    expect(screen.getByRole('button', { name: 'Controleer' })).toBeVisible();
  });

  test('the outcome of the last check stays below the message', async () => {
    const pane = await renderPane();
    await pane.check();
    pane.port.onRead = () => Promise.reject(new HostError('tab-gone', 'Energielabels'));
    await press(pane, 'Controleer');
    await settle();
    expect(screen.getByText('Blad Energielabels is verwijderd of hernoemd')).toBeVisible();
    expect(screen.getByText('West-Overijssel')).toBeVisible();
  });

  test('an old Excel is told before the user asks for anything', async () => {
    const port = new HandPort();
    port.onRead = () => Promise.reject(new HostError('old-excel'));
    await renderPane({ port });
    expect(screen.getByText('Uw versie van Excel kan dit niet')).toBeVisible();
  });

  test('any other failure of the first look is not told: the user asked for nothing yet', async () => {
    const port = new HandPort();
    port.onRead = () => Promise.reject(new HostError('no-answer'));
    await renderPane({ port });
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Controleer' })).toBeVisible();
  });
});

describe('when the check itself breaks down', () => {
  test('says that nothing changed, and what it copies holds no value from a cell', async () => {
    const pane = await renderPane({ report: new TypeError('Jansen, 123456782 is not iterable') });
    await pane.check();
    expect(screen.getByRole('alert')).toHaveTextContent(
      'Er ging iets misUw gegevens zijn niet veranderd. Probeer het opnieuw.',
    );
    await press(pane, 'Kopieer foutmelding');
    expect(pane.copied).toEqual([
      'Woonafspraken 1.0.0\nbij: lezen\nfout: internal\nblad: -\ncode: TypeError',
    ]);
    expect(await screen.findByText('Gekopieerd.')).toBeVisible();
    expect(document.body).not.toHaveTextContent('Jansen');
    expect(pane.port.applied).toEqual([]);
  });

  test('says so when copying is not allowed', async () => {
    const pane = await renderPane({
      report: new TypeError('x'),
      copy: () => Promise.reject(new DOMException('no', 'NotAllowedError')),
    });
    await pane.check();
    await press(pane, 'Kopieer foutmelding');
    expect(await screen.findByText('Kopiëren is in dit venster niet toegestaan.')).toBeVisible();
  });
});

describe('when cells cannot be marked', () => {
  test('a protected sheet: the check counts, and marking can be done again', async () => {
    const pane = await renderPane();
    pane.port.onApply = async () => ({ protectedTabs: ['Plancapaciteit'] });
    await pane.check();
    const alert = screen.getByRole('alert');
    expect(alert).toHaveTextContent(
      'Blad Plancapaciteit is beveiligdDe controle is gelukt, maar wij konden geen cellen markeren. Er is niets veranderd. Hef in Excel de beveiliging op: Controleren › Beveiliging blad opheffen.',
    );
    expect(screen.getByText(/^Gecontroleerd om 14:32/)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Bekijk 3 bevindingen' })).toBeVisible();
    pane.port.onApply = null;
    await press(pane, 'Opnieuw markeren');
    await settle();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
    expect(screen.getByRole('heading', { name: 'Overzicht' })).toHaveFocus();
    expect(pane.port.applied).toHaveLength(1);
    expect(pane.port.wholeTabs).toHaveLength(2);
  });

  test('marking again keeps what changed since the check', async () => {
    const pane = await renderPane();
    pane.port.onApply = async () => ({ protectedTabs: ['Plancapaciteit'] });
    await pane.check();
    pane.port.refuseToRead();
    pane.port.changeCells('Plancapaciteit', 1, 1);
    await press(pane, 'Opnieuw markeren');
    await pane.wait(400);
    expect(screen.getByText('Gegevens gewijzigd na de controle')).toBeVisible();
  });

  test('one protected sheet among others: does not say that nothing was marked', async () => {
    const findings = [finding(), finding({ tab: 'Energielabels' }), finding({ tab: 'Woningbehoefte' })];
    const pane = await renderPane({ report: report({ findings }) });
    pane.port.onApply = async () => ({ protectedTabs: ['Plancapaciteit', 'Energielabels'] });
    await pane.check();
    expect(screen.getByRole('alert')).toHaveTextContent(
      'Bladen Plancapaciteit en Energielabels zijn beveiligdDe controle is gelukt, maar wij konden in deze bladen geen cellen markeren. Daar is niets veranderd.',
    );
  });

  test('a host that refuses the whole plan because of one sheet', async () => {
    await failingToMark(new HostError('protected', 'Plancapaciteit'));
    expect(screen.getByRole('alert')).toHaveTextContent('Blad Plancapaciteit is beveiligd');
    expect(screen.getByRole('alert')).toHaveTextContent('Er is niets veranderd.');
  });

  test('a read-only workbook: checking works, marking does not', async () => {
    await failingToMark(new HostError('read-only'));
    expect(screen.getByText('Deze werkmap is alleen-lezen')).toBeVisible();
    expect(
      screen.getByText(
        'Controleren kan wel. Markeren, herstellen en afronden kan niet. Sla eerst een kopie op.',
      ),
    ).toBeVisible();
    expect(screen.getByText('West-Overijssel')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Opnieuw markeren' })).not.toBeInTheDocument();
  });

  test('no answer: the outcome is there, and marking can be done again', async () => {
    await failingToMark(new HostError('no-answer'));
    expect(screen.getByRole('alert')).toHaveTextContent(
      'De controle is gelukt, maar wij konden geen cellen markeren. Uw gegevens zijn niet veranderd.',
    );
    expect(screen.getByText('West-Overijssel')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Opnieuw markeren' })).toBeVisible();
  });

  test('typing in a cell: waits, and then marks', async () => {
    const pane = await failingToMark(new HostError('cell-edit'));
    expect(screen.getByText('U typt nog in een cel')).toBeVisible();
    pane.port.onApply = null;
    await pane.wait(1000);
    await settle();
    expect(pane.port.applied).toHaveLength(1);
    expect(screen.getByText('West-Overijssel')).toBeVisible();
  });
});

test('a screen that cannot be drawn says so, without what went wrong, and leaves the rest of the pane', async () => {
  const log = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const broken = Object.defineProperty(agreement(), 'articles', {
    get() {
      throw new Error('Jansen');
    },
  });
  const pane = await renderPane({ catalogue: catalogue(broken) });
  await pane.check();
  expect(screen.getByRole('alert')).toHaveTextContent(
    'Er ging iets misDit scherm kunnen wij niet tonen. Uw gegevens zijn niet veranderd.',
  );
  expect(document.body).not.toHaveTextContent('Jansen');
  await press(pane, 'Venster herladen');
  expect(pane.reloads()).toBe(1);
  await pane.user.click(screen.getByRole('button', { name: /^Bevindingen/ }));
  expect(await screen.findByRole('search')).toBeVisible();
  log.mockRestore();
});
