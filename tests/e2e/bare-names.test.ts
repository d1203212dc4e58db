import type { Page } from 'playwright-core';
import type { CellValue } from '../../src/excel-emulator/cells';
import { Session } from './session';

jest.setTimeout(180_000);

let session: Session;
beforeAll(async () => {
  session = await Session.start();
});
afterAll(() => session.stop());

const compute = (page: Page, cell: string, formula: string): Promise<CellValue[][]> =>
  page.evaluate(
    async ([address, text]) => {
      await window.werkbank.zet(address, text);
      await window.werkbank.herberekend();
      return window.werkbank.lees(address);
    },
    [cell, formula] as const,
  );

it('names made in the pane let a function be typed without its namespace, until they are removed', () =>
  session.reopen('bare names', async (page, pane) => {
    expect(await compute(page, 'Gegevens!F1', '=HERSTELDATUM("1-3-2017")')).toEqual([['#NAME?']]);
    await pane.getByRole('button', { name: 'Meer' }).click();
    await pane.getByRole('button', { name: /^Korte namen/ }).click();
    await pane.getByRole('button', { name: 'Maak korte namen' }).click();
    await pane.getByText(/korte namen gemaakt\.$/).waitFor();
    expect(await compute(page, 'Gegevens!F1', '=HERSTELDATUM("1-3-2017")')).toEqual([[43_891]]);
    // The grid cannot leave out an argument of a LAMBDA: all are given.
    expect(await compute(page, 'Gegevens!F2', '=PLANBALANS(1000,850,200)')).toEqual([[1000 / 1050]]);
    expect(await compute(page, 'Gegevens!F3', '=WOON.PLANBALANS(800,850)')).toEqual([[800 / 850]]);
    await pane.getByRole('button', { name: 'Haal korte namen weg' }).click();
    await pane.getByText(/korte namen weggehaald\.$/).waitFor();
    expect(await compute(page, 'Gegevens!F4', '=LABELDEKKING(1,2)')).toEqual([['#NAME?']]);
  }));
