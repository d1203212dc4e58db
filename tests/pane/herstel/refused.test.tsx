import { screen } from '@testing-library/react';
import { HostError, type HostErrorKind } from '../../../src/hosts/port';
import { facts, press, title } from '../on-screen';
import { settle } from '../render-pane';
import { HARDENBERG, report } from '../workbook';
import { openCorrectable, refusing, ZWOLE } from './one-cell';

describe('when a cell cannot be corrected', () => {
  test('a formula is left, the finding says to mend it, and does not offer Herstel again', async () => {
    const pane = await openCorrectable();
    pane.report = report({ findings: [ZWOLE, HARDENBERG] });
    pane.port.onEdit = async () => refusing('formula');
    await press(pane, 'Herstel');
    expect(screen.getByText('Cel niet hersteld')).toBeVisible();
    expect(
      screen.getByText('In Plancapaciteit A5 staat een formule; die lieten we staan. Verbeter de formule.'),
    ).toBeVisible();
    expect(
      screen.getByText('In deze cel staat een formule. Die laten wij staan. Verbeter de formule.'),
    ).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Herstel' })).not.toBeInTheDocument();
    expect(facts()).toContain('Voorstel: Zwolle');
    expect(screen.queryByRole('button', { name: 'Ongedaan maken' })).not.toBeInTheDocument();
    // The user mends it: then it can be tried again.
    pane.port.type('Plancapaciteit', 4, 0, 'Zwol');
    await pane.wait(20);
    await settle();
    expect(screen.getByRole('button', { name: 'Herstel' })).toBeVisible();
  });

  test.each([
    ['changed', 'Plancapaciteit A5 is intussen gewijzigd; die lieten we zoals hij is.'],
    [
      'protected',
      'Blad Plancapaciteit is beveiligd; daar is niets veranderd. Hef in Excel de beveiliging op: Controleren › Beveiliging blad opheffen.',
    ],
    ['tab-gone', 'Blad Plancapaciteit is verwijderd of hernoemd. Controleer opnieuw.'],
  ] as const)('%s: says which and what to do', async (refusal, text) => {
    const pane = await openCorrectable();
    pane.port.onEdit = async () => refusing(refusal);
    await press(pane, 'Herstel');
    expect(screen.getByText(text)).toBeVisible();
  });

  test.each<[HostErrorKind, RegExp]>([
    ['no-answer', /^Excel geeft geen antwoordWe wachtten 30 seconden\. Er is niets hersteld\./],
    ['read-only', /^Deze werkmap is alleen-lezenControleren kan wel\. Markeren, herstellen/],
    ['protected', /^Blad Plancapaciteit is beveiligdEr is niets hersteld\. Uw gegevens/],
    ['tab-gone', /^Blad Plancapaciteit is verwijderd of hernoemdEr is niets hersteld\./],
    ['too-large', /Er is niets hersteld\. Uw gegevens zijn niet veranderd\./],
    ['old-excel', /^Uw versie van Excel kan dit nietNodig is Excel 2021/],
    ['internal', /^Er ging iets misEr is niets hersteld\. Uw gegevens zijn niet veranderd\./],
  ])('%s: the finding stays, and can be tried again', async (kind, text) => {
    const pane = await openCorrectable();
    pane.port.onEdit = () => Promise.reject(new HostError(kind, 'Plancapaciteit'));
    await press(pane, 'Herstel');
    const said = [...screen.queryAllByRole('alert'), ...screen.getAllByRole('status')];
    expect(said.map(({ textContent }) => textContent).filter((words) => text.test(words))).toHaveLength(1);
    expect(title()).toHaveTextContent(ZWOLE.message);
    pane.port.onEdit = null;
    await press(pane, 'Herstel');
    expect(screen.getByText('1 cel hersteld')).toBeVisible();
  });

  test('when the check afterwards fails, does not say that it is up to date', async () => {
    const pane = await openCorrectable();
    pane.report = new TypeError('x');
    await press(pane, 'Herstel');
    expect(screen.getByText('1 cel hersteld')).toBeVisible();
    expect(screen.queryByText(/De controle is bijgewerkt/)).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Ongedaan maken' })).toBeVisible();
  });
});
