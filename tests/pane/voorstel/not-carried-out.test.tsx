import { screen } from '@testing-library/react';
import type { Refusal } from '../../../src/derive/edit';
import { HostError, type HostErrorKind } from '../../../src/hosts/port';
import { press, title } from '../on-screen';
import { settle } from '../render-pane';
import { HARDENBERG } from '../workbook';
import { atProposal, ENOUGH, portWith, STOCK, stockIn, TOO_MUCH } from './trial-adviser';

const WHOLE = 'Wij voeren het voorstel in zijn geheel uit, of niet. Er is niets veranderd in uw werkmap.';

/** What a host answers when it is to write all or nothing. */
const refused = (...refusals: readonly (Refusal | null)[]) => ({ refusals, hidden: 0, written: [] });

describe('when a cell refuses nothing is changed, and it says which and why', () => {
  test.each<[Refusal, string]>([
    ['changed', `Plancapaciteit C4 is intussen gewijzigd. ${WHOLE} Bekijk het voorstel nog een keer.`],
    [
      'formula',
      `In Plancapaciteit C4 staat een formule. Die laten wij staan. ${WHOLE} Pas die cel zelf aan.`,
    ],
    [
      'protected',
      `Blad Plancapaciteit is beveiligd. ${WHOLE} Hef in Excel de beveiliging op: Controleren › Beveiliging blad opheffen.`,
    ],
    ['tab-gone', `Blad Plancapaciteit is verwijderd of hernoemd. ${WHOLE} Controleer opnieuw.`],
  ])('%s', async (refusal, text) => {
    const pane = await atProposal();
    pane.port.onEdit = async () => refused(null, refusal, null, null);
    await press(pane, 'Wijzig 4 cellen');
    expect(screen.getByRole('alert')).toHaveTextContent(`Voorstel niet uitgevoerd${text}`);
    expect(title()).toHaveTextContent('Afbouwvoorstel voor Hardenberg');
    expect(screen.queryByRole('button', { name: 'Ongedaan maken' })).not.toBeInTheDocument();
    pane.port.onEdit = null;
    await press(pane, 'Wijzig 4 cellen');
    expect(screen.getByText('4 cellen gewijzigd')).toBeVisible();
  });

  test('for more than one reason', async () => {
    const pane = await atProposal();
    pane.port.onEdit = async () => refused('formula', 'formula', 'changed', 'changed');
    await press(pane, 'Wijzig 4 cellen');
    expect(screen.getByRole('alert')).toHaveTextContent(
      `Plancapaciteit B3 en C3 zijn intussen gewijzigd. In Plancapaciteit B4 en C4 staan formules. Die laten wij staan. ${WHOLE} Bekijk het voorstel nog een keer. Pas die cellen zelf aan.`,
    );
  });
});

describe('when Excel cannot', () => {
  test.each<[HostErrorKind, RegExp]>([
    ['no-answer', /^Excel geeft geen antwoordWe wachtten 30 seconden\. Het voorstel is niet uitgevoerd\. Uw/],
    ['read-only', /^Deze werkmap is alleen-lezen/],
    ['protected', /^Blad Plancapaciteit is beveiligdHet voorstel is niet uitgevoerd\. Uw gegevens/],
    ['tab-gone', /^Blad Plancapaciteit is verwijderd of hernoemdHet voorstel is niet uitgevoerd\./],
    ['internal', /^Er ging iets misHet voorstel is niet uitgevoerd\. Uw gegevens zijn niet veranderd\./],
  ])('%s: says so, and it can be tried again', async (kind, text) => {
    const pane = await atProposal();
    pane.port.onEdit = () => Promise.reject(new HostError(kind, 'Plancapaciteit'));
    await press(pane, 'Wijzig 4 cellen');
    const said = [...screen.queryAllByRole('alert'), ...screen.queryAllByRole('status')];
    expect(said.map(({ textContent }) => textContent).filter((words) => text.test(words))).toHaveLength(1);
    pane.port.onEdit = null;
    await press(pane, 'Wijzig 4 cellen');
    expect(screen.getByText('4 cellen gewijzigd')).toBeVisible();
  });

  test('what was said is gone once one goes back', async () => {
    const pane = await atProposal();
    pane.port.onEdit = () => Promise.reject(new HostError('internal'));
    await press(pane, 'Wijzig 4 cellen');
    await press(pane, 'Annuleren');
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
    expect(title()).toHaveTextContent(HARDENBERG.message);
  });

  test('go to a cell, because its sheet is gone: says so', async () => {
    const pane = await atProposal();
    pane.port.onShow = () => Promise.reject(new HostError('tab-gone', 'Plancapaciteit'));
    await press(pane, 'Plancapaciteit C4');
    expect(screen.getByText('Blad Plancapaciteit is verwijderd of hernoemd')).toBeVisible();
  });
});

describe('when the workbook changed', () => {
  const OTHER =
    'Uw werkmap is intussen gewijzigd. Daardoor is het voorstel nu anders. Er is niets veranderd in uw werkmap. Bekijk het opnieuw.';

  test('just before, in a cell that it does not change but counts on: shows the new one, and writes nothing', async () => {
    const pane = await atProposal();
    pane.report = TOO_MUCH;
    pane.port.type('Plancapaciteit', 1, 1, 50);
    await press(pane, 'Wijzig 4 cellen');
    expect(screen.getByRole('alert')).toHaveTextContent(`Voorstel niet uitgevoerd${OTHER}`);
    expect(pane.port.edited).toEqual([]);
    expect(screen.getByText('Haal 10 stuks weg, dan klopt het.')).toBeVisible();
    pane.report = ENOUGH;
    await press(pane, 'Wijzig 2 cellen');
    expect(screen.getByText('2 cellen gewijzigd')).toBeVisible();
    expect(stockIn(pane)).toEqual([
      ['Noord', 50, 0],
      ['Oost', 45, 5],
      ['Zuid', 5, 10],
    ]);
  });

  test('and what changed cannot be read: writes nothing', async () => {
    const pane = await atProposal();
    pane.port.refuseToRead();
    pane.port.type('Plancapaciteit', 1, 1, 50);
    await pane.wait(20);
    await settle();
    expect(screen.getByText('Gegevens gewijzigd na de controle')).toBeVisible();
    expect(screen.getByText(/Het voorstel hieronder kan al anders zijn\.$/)).toBeVisible();
    await press(pane, 'Wijzig 4 cellen');
    expect(
      screen.getByText(/^Het voorstel is niet uitgevoerd\. Uw gegevens zijn niet veranderd\./),
    ).toBeVisible();
    expect(pane.port.edited).toEqual([]);
  });

  test('before one looked, and could not be read then: is read once more', async () => {
    const port = portWith(STOCK);
    const pane = await atProposal(STOCK, port);
    await press(pane, 'Annuleren');
    pane.report = TOO_MUCH;
    port.refuseToRead();
    port.type('Plancapaciteit', 1, 1, 50);
    await pane.wait(20);
    await settle();
    port.onReadArea = null;
    await press(pane, 'Bekijk afbouwvoorstel');
    expect(screen.getByText('Haal 10 stuks weg, dan klopt het.')).toBeVisible();
    expect(screen.queryByText('Gegevens gewijzigd na de controle')).not.toBeInTheDocument();
  });

  describe('and does not tell of it', () => {
    async function unwatched() {
      const port = portWith(STOCK);
      port.onWatch = () => Promise.reject(new HostError('internal'));
      return atProposal(STOCK, port);
    }

    test('it is read before anything is written', async () => {
      const pane = await unwatched();
      pane.report = TOO_MUCH;
      pane.port.put('Plancapaciteit', 1, 1, 50);
      await press(pane, 'Wijzig 4 cellen');
      expect(screen.getByText(OTHER)).toBeVisible();
      expect(pane.port.edited).toEqual([]);
    });

    test('and where it is the same, the proposal is carried out', async () => {
      const pane = await unwatched();
      await press(pane, 'Wijzig 4 cellen');
      expect(screen.getByText('4 cellen gewijzigd')).toBeVisible();
    });
  });
});
