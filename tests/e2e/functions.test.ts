import type { FrameLocator, Page } from 'playwright-core';
import type { CellValue } from '../../src/excel-emulator/cells';
import { open } from './check/driver';
import { CALLS, ownTables, PARTS } from './functions/own-tables';
import { Session } from './session';

jest.setTimeout(180_000);

let session: Session;
beforeAll(async () => {
  session = await Session.start();
});
afterAll(() => session.stop());

/** Types formulas in cells of their own, waits until all is worked out and reads what stands there. */
async function compute(
  page: Page,
  address: string,
  formula: string,
  spill = address,
): Promise<CellValue[][]> {
  return page.evaluate(
    async ([cell, text, area]) => {
      await window.werkbank.zet(cell, text);
      await window.werkbank.herberekend();
      return window.werkbank.lees(area);
    },
    [address, formula, spill] as const,
  );
}

const TABEL = '=WOON.PLANBALANSTABEL(tblPlancapaciteit[#All],tblWoningbehoefte[#All],DATE(2019,12,31))';

/** How the pane says of each municipality whether it is in balance. */
async function balances(pane: FrameLocator): Promise<readonly string[]> {
  await pane.getByRole('button', { name: 'Controleer', exact: true }).click();
  const rows = pane.getByRole('table').filter({ hasText: 'Zwolle' }).getByRole('row');
  await rows.nth(1).waitFor();
  return (await rows.allInnerTexts()).slice(1);
}

describe('worksheet functions in the grid', () => {
  it('compute from values, ranges and columns of a table', () =>
    session.reopen('functions values', async (page) => {
      expect(await compute(page, 'Gegevens!F1', '=WOON.PLANBALANS(1000,850,200)')).toEqual([[1000 / 1050]]);
      await page.evaluate(() => window.werkbank.zet('Gegevens!H1:H3', [[400], ["'400"], ['']]));
      expect(await compute(page, 'Gegevens!F2', '=WOON.PLANBALANS(H1:H3,850)')).toEqual([[800 / 850]]);
      expect(await compute(page, 'Gegevens!G2', '=WOON.PLANRUIMTE(Z1,{1,2;3,"4"})')).toEqual([[10]]);
      expect(await compute(page, 'Gegevens!F3', '=WOON.HERSTELDATUM("1-3-2017")')).toEqual([[43_891]]);
      expect(await compute(page, 'Gegevens!F4', '=WOON.HERSTELDATUM()')).toEqual([[43_466]]);
      expect(await compute(page, 'Gegevens!F5', '=WOON.PLANSTATUS("2B")&"!"')).toEqual([['hard!']]);
      const sum = await compute(page, 'Gegevens!F6', '=SUM(tblWoningbehoefte[Behoefte])');
      expect(sum).toEqual([[expect.any(Number)]]);
      expect(await compute(page, 'Gegevens!F7', '=WOON.PLANRUIMTE(0,tblWoningbehoefte[Behoefte])')).toEqual(
        sum,
      );
    }));

  it('fetch what they need with their first call', () =>
    session.reopen('functions fetched', async (page) => {
      expect(await compute(page, 'Gegevens!F1', '=WOON.AFSPRAAK("WO-21")')).toEqual([
        ['De te hanteren prognose is vastgelegd in het programmeringdocument.'],
      ]);
      expect(await compute(page, 'Gegevens!F2', '=WOON.AFSPRAAKWAARDE("WO-22")')).toEqual([[3]]);
      expect(await compute(page, 'Gegevens!G1', '=WOON.AFSPRAKENLIJST("NV")', 'Gegevens!G1:I2')).toEqual([
        ['Code', 'Soort', 'Onderwerp'],
        ['NV-aanleiding', 'artikel', 'Aanleiding'],
      ]);
    }));

  it('say in the cell what is wrong as Excel does', () =>
    session.reopen('functions errors', async (page) => {
      for (const [formula, error] of [
        ['=WOON.PLANBALANS(10,0)', '#DIV/0!'],
        ['=WOON.PLANBALANS("veel",10)', '#VALUE!'],
        ['=WOON.PLANBALANS(10,10,-1)', '#NUM!'],
        ['=WOON.AFSPRAAKWAARDE("WO-20","1-1-2021")', '#N/A'],
        ['=WOON.PLANREST(tblWoningbehoefte[#All],"Zwolle")', '#VALUE!'],
        ['=WOON.PLANRUIMTE(1/0,10)', '#VALUE!'],
        ['=WOON.PLANRUIMTE(,10)', '#VALUE!'],
        ['=IFERROR(WOON.PLANSTATUS("9Z"),"onbekend")', 'onbekend'],
      ] as const)
        expect([formula, await compute(page, 'Gegevens!F1', formula)]).toEqual([formula, [[error]]]);
    }));

  it('of the labels and the energieloket take a range, and the column of a table', () =>
    session.reopen('functions of existing stock', async (page) => {
      await open(page, await ownTables());
      for (const [byRange, byTable, value] of CALLS)
        for (const formula of [byRange, byTable])
          expect([formula, await compute(page, 'Uitkomst!A2', formula)]).toEqual([formula, [[value]]]);
    }));

  it('take a part of a table that another function points at, from the sheet of that table', () =>
    session.reopen('functions of parts', async (page) => {
      await open(page, await ownTables());
      for (const [formula, value] of PARTS)
        expect([formula, await compute(page, 'Uitkomst!A7', formula)]).toEqual([formula, [[value]]]);
    }));

  it('propose which homes to move past 2025, of the whole example, from ranges and from tables', () =>
    session.reopen('functions proposal', async (page) => {
      await page.evaluate(() => window.werkbank.voorbeeld('heel'));
      const [plans, needs] = await page.evaluate(async () => [
        await window.werkbank.lees('Plancapaciteit!A1:A200'),
        await window.werkbank.lees('Woningbehoefte!A1:A200'),
      ]);
      const height = (column: readonly CellValue[][]): string =>
        String(column.filter(([cell]) => cell !== '').length);
      const day = 'DATE(2019,12,31)';
      const byTable = `=WOON.FASERINGSVOORSTEL(tblPlancapaciteit[#All],tblWoningbehoefte[#All],${day})`;
      const byRange = `=WOON.FASERINGSVOORSTEL(Plancapaciteit!A1:AG${height(plans)},Woningbehoefte!A1:F${height(needs)},${day})`;
      const [koppen, ...steps] = await compute(page, 'Gegevens!F1', byTable, 'Gegevens!F1:J40');
      expect(koppen).toEqual(['Gemeente', 'Plan-ID', 'Jaar', 'Woningen', 'Reden']);
      // Deventer has 60 homes more than it needs, Hardenberg 48: no home more than that.
      const moved = (gemeente: string): number =>
        steps
          .filter(([wie]) => wie === gemeente)
          .reduce((sum, [, , , woningen]) => sum + Number(woningen), 0);
      expect([moved('Deventer'), moved('Hardenberg')]).toEqual([60, 48]);
      expect(steps.find(([wie]) => wie === 'Deventer')).toEqual([
        ...['Deventer', 'DE-010', 2025, 60],
        expect.stringContaining('laag'),
      ]);
      expect(await compute(page, 'Gegevens!M1', byRange, 'Gegevens!M1:Q40')).toEqual([koppen, ...steps]);
    }));

  it('agree with what Controleer says of the example', () =>
    session.reopen('functions and check', async (page, pane) => {
      const [koppen, ...rijen] = await compute(page, 'Gegevens!F1', TABEL, 'Gegevens!F1:L5');
      expect(koppen).toEqual([
        'Gemeente',
        'Telwijze',
        'Capaciteit',
        'Behoefte',
        'Balans',
        'Ruimte',
        'Oordeel',
      ]);
      const said = await balances(pane);
      expect(rijen.map(([gemeente]) => gemeente)).toEqual(['Dalfsen', 'Hardenberg', 'Raalte', 'Zwolle']);
      for (const [gemeente, , , , balans, , oordeel] of rijen) {
        const row = said.find((text) => text.includes(String(gemeente))) ?? '';
        const shown = (Number(balans) * 100).toFixed(2).replace('.', ',');
        expect([gemeente, row]).toEqual([
          gemeente,
          expect.stringContaining(oordeel === 'niet te bepalen' ? 'iet te bepalen' : shown),
        ]);
      }
    }));

  it('are worked out again when a cell changes that they read', () =>
    session.reopen('functions recalculation', async (page) => {
      const zwolle = 'Gegevens!F5:L5';
      const before = await compute(page, 'Gegevens!F1', TABEL, zwolle);
      const rest = await compute(page, 'Gegevens!F9', '=WOON.PLANREST(tblPlancapaciteit[#All],"Zwolle")');
      const after = await page.evaluate(async (area) => {
        const { werkbank } = window;
        const rows = await werkbank.lees('Woningbehoefte!A1:C60');
        const row = rows.map(([gemeente]) => gemeente).lastIndexOf('Zwolle') + 1;
        await werkbank.zet(`Woningbehoefte!C${String(row)}`, Number(rows[row - 1]?.[2]) + 100);
        await werkbank.herberekend();
        return [await werkbank.lees(area), await werkbank.lees('Gegevens!F9')];
      }, zwolle);
      const [[gemeente, telwijze, capaciteit, behoefte] = []] = before;
      expect([gemeente, telwijze]).toEqual(['Zwolle', 'bruto']);
      expect(rest).toEqual([[capaciteit]]);
      expect(after[0]?.[0]?.slice(0, 4)).toEqual([gemeente, telwijze, capaciteit, Number(behoefte) + 100]);
      expect(after[1]).toEqual(rest);
    }));

  it('have their answer too when another workbook takes the place of this one', () =>
    session.reopen('functions reopened', async (page) => {
      const answer = await page.evaluate(async () => {
        const { werkbank } = window;
        const example = await werkbank.bewaar();
        await werkbank.zet('Gegevens!F1', '=WOON.CONTROLEER(tblPlancapaciteit[#All],"Plancapaciteit")');
        await werkbank.open(example, 'kopie.xlsx');
        await werkbank.zet('Gegevens!F1', '=WOON.PLANRUIMTE(1,3)');
        await werkbank.herberekend();
        return werkbank.lees('Gegevens!F1');
      });
      expect(answer).toEqual([[2]]);
    }));
});
