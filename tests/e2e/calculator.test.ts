import { expectSelected, PATIENCE } from './check/driver';
import { Session } from './session';
import { coachCosts, fill } from './states/rekenhulp';

jest.setTimeout(180_000);

let session: Session;
beforeAll(async () => {
  session = await Session.start();
});
afterAll(() => session.stop());

it('a salary becomes a formula in the sheet that spills and balances, and can be undone', () =>
  session.reopen('calculator', async (page, pane) => {
    const stage = { page, pane };
    const read = (address: string) =>
      page.evaluate(async (at) => {
        await window.werkbank.herberekend();
        return window.werkbank.lees(at);
      }, address);
    await page.getByRole('tab', { name: 'Gegevens', exact: true }).click();
    await expectSelected(page, 'Gegevens', 'A1');
    await coachCosts(stage);
    await pane.getByText('€ 94.666,67').waitFor();

    // The cell that is selected holds something: another place is offered.
    await pane.getByRole('button', { name: 'Zet in het blad' }).click();
    await pane.getByText('Hier is geen plaats voor de formule').waitFor({ timeout: PATIENCE });
    const offer = pane.getByRole('button', { name: /^Zet in [A-Z]+\d+$/ });
    const cell = /[A-Z]+\d+$/.exec((await offer.textContent()) ?? '')?.[0] ?? '';
    await offer.click();
    await pane.getByText(`De formule staat in Gegevens ${cell}`).waitFor({ timeout: PATIENCE });
    await expectSelected(page, 'Gegevens', cell);

    const formulas = await page.evaluate((at) => window.werkbank.formules(`Gegevens!${at}`), cell);
    expect(formulas).toEqual([['=WOON.COACHVERREKENING(WOON.COACHJAARKOSTEN(4000))']]);
    const rows = await read(`Gegevens!${areaFrom(cell)}`);
    expect(rows[0]).toEqual(['Partij', 'Aandeel', 'Waarde uren', 'Te betalen', 'Te ontvangen']);
    expect(rows[11]).toEqual(['Totaal', 94_666.67, 94_666.67, 47_333.34, 47_333.34]);

    // It lives: other numbers give another formula in another place, and this one stays.
    await pane.getByRole('button', { name: 'Ongedaan maken' }).click();
    await pane.getByText('De formule is weggehaald').waitFor({ timeout: PATIENCE });
    expect((await read(`Gegevens!${areaFrom(cell)}`)).flat().join('')).toBe('');

    await fill(stage, { 'Uren per week': '36' });
    await pane.getByRole('button', { name: 'Zet in het blad' }).click();
    await pane.getByText(`De formule staat in Gegevens ${cell}`).waitFor({ timeout: PATIENCE });
    expect((await read(`Gegevens!${areaFrom(cell)}`))[11]?.[1]).toBe(48_000);
  }));

/** Twelve rows and five columns from a cell of one letter. */
function areaFrom(cell: string): string {
  const column = cell.charCodeAt(0);
  const row = Number(cell.slice(1));
  return `${cell}:${String.fromCharCode(column + 4)}${String(row + 11)}`;
}
