import type { Page } from 'playwright-core';
import type { CellValue } from '../../../src/excel-emulator/cells';
import { PATIENCE } from '../check/driver';
import type { Session } from '../session';

/** Types a formula in a cell, waits until it is worked out and reads what stands there. */
const compute = (page: Page, cell: string, formula: string, spill = cell): Promise<CellValue[][]> =>
  page.evaluate(
    async ([address, text, area]) => {
      await window.werkbank.zet(address, text);
      await window.werkbank.herberekend();
      return window.werkbank.lees(area);
    },
    [cell, formula, spill] as const,
  );

const sumOf = (rows: readonly CellValue[][], column: number): number =>
  Math.round(rows.reduce((sum, row) => sum + Number(row[column]) * 100, 0)) / 100;

export function functionCases(session: () => Session): void {
  describe('the functions of Noord-Veluwe in a cell', () => {
    it('divide the costs and settle them: what is paid is received', () =>
      session().reopen('nv functions', async (page) => {
        await page.evaluate(() => window.werkbank.voorbeeld('noord-veluwe'));
        expect(await compute(page, 'Gegevens!F1', '=WOON.COACHKOSTEN("Putten",100000)')).toEqual([[5950]]);
        expect(
          await compute(page, 'Gegevens!F2', '=WOON.COACHKOSTEN("Woningstichting Putten",100000)'),
        ).toEqual([[6000]]);
        const [heads, ...rows] = await compute(
          page,
          'Gegevens!H1',
          '=WOON.COACHVERREKENING(100000)',
          'Gegevens!H1:L12',
        );
        expect(heads).toEqual(['Partij', 'Aandeel', 'Waarde uren', 'Te betalen', 'Te ontvangen']);
        expect(rows.at(-1)).toEqual(['Totaal', 100_000, 100_000, 50_000, 50_000]);
        const partners = rows.slice(0, -1);
        expect(partners).toHaveLength(10);
        expect([1, 2, 3, 4].map((column) => sumOf(partners, column))).toEqual([
          100_000, 100_000, 50_000, 50_000,
        ]);
      }));

    it('read the tables of the example', () =>
      session().reopen('nv tables', async (page) => {
        await page.evaluate(() => window.werkbank.voorbeeld('noord-veluwe'));
        const telling = (soort: string, jaar: number) =>
          compute(
            page,
            'Gegevens!F1',
            `=WOON.COACHTELLING(tblCoachresultaten[#All],"${soort}",${String(jaar)})`,
          );
        expect(await telling('gesprekken', 2025)).toEqual([[215]]);
        expect(await telling('verhuizingen', 2024)).toEqual([[46]]);
      }));

    it('can be typed by their bare names once those are made', () =>
      session().reopen('nv bare names', async (page, pane) => {
        await page.evaluate(() => window.werkbank.voorbeeld('noord-veluwe'));
        expect(await compute(page, 'Gegevens!F1', '=COACHKOSTEN("Putten",100000)')).toEqual([['#NAME?']]);
        await pane.getByRole('button', { name: 'Meer', exact: true }).click();
        await pane.getByRole('button', { name: /^Korte namen/ }).click();
        await pane.getByRole('button', { name: 'Maak korte namen' }).click();
        await pane.getByText(/korte namen gemaakt\.$/).waitFor({ timeout: PATIENCE });
        expect(await compute(page, 'Gegevens!F2', '=COACHKOSTEN("Putten",100000)')).toEqual([[5950]]);
      }));
  });
}
