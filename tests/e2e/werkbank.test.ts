import type { Page } from 'playwright-core';
import { settled } from './check/trouble';
import { Session } from './session';

jest.setTimeout(180_000);

let session: Session;
beforeAll(async () => {
  session = await Session.start();
});
afterAll(() => session.stop());

const read = (page: Page, address: string) => page.evaluate((adres) => window.werkbank.lees(adres), address);

describe('window.werkbank', () => {
  it('types values, Dutch numbers and dates, and formulas', () =>
    session.reopen('types', async (page) => {
      await page.evaluate(async () => {
        await window.werkbank.zet('Gegevens!F1:F4', [['1.250,5'], ['31-12-2018'], ["'0123"], [true]]);
        await window.werkbank.zet('Gegevens!G1:G2', '=F1*2');
        await window.werkbank.herberekend();
      });
      expect(await read(page, 'Gegevens!F1:G4')).toEqual([
        [1250.5, 2501],
        [43_465, 2501],
        ['0123', ''],
        [true, ''],
      ]);
      const formulas = await page.evaluate(() => window.werkbank.formules('Gegevens!F1:G1'));
      expect(formulas).toEqual([[1250.5, '=F1*2']]);
    }));

  it('works out what depends on a change', () =>
    session.reopen('calculates', async (page) => {
      await page.evaluate(async () => {
        const { werkbank } = window;
        await werkbank.zet('Gegevens!F1:F3', [[1], ['=F1+1'], ['=SUM(F1:F2)']]);
        await werkbank.herberekend();
        await werkbank.zet('Gegevens!F1', 10);
        await werkbank.herberekend();
      });
      expect(await read(page, 'Gegevens!F1:F3')).toEqual([[10], [11], [21]]);
    }));

  it('saves a workbook that opens as it was', () =>
    session.reopen('round trip', async (page) => {
      const before = await read(page, 'Plancapaciteit!A1:N60');
      await page.evaluate(async () => {
        const { werkbank } = window;
        await werkbank.zet('Gegevens!A20:B20', [["'0123", '=1+2']]);
        await werkbank.open(await werkbank.bewaar(), 'kopie.xlsx');
      });
      expect(await read(page, 'Plancapaciteit!A1:N60')).toEqual(before);
      expect(await read(page, 'Gegevens!A20:B20')).toEqual([['0123', 3]]);
      expect(await page.evaluate(() => window.werkbank.formules('Gegevens!B20'))).toEqual([['=1+2']]);
      expect(await page.getByText('kopie.xlsx · niet gewijzigd').isVisible()).toBe(true);
    }));

  it('says what is wrong with an address and changes nothing', () =>
    session.reopen('addresses', async (page) => {
      const complaint = (address: string) =>
        page.evaluate(
          (adres) => window.werkbank.zet(adres, [['x', 'y']]).then(String, (error: unknown) => String(error)),
          address,
        );
      expect(await complaint('A1')).toContain('A1 is geen adres.');
      expect(await complaint('Nergens!A1:B1')).toContain('Er is geen blad Nergens.');
      expect(await complaint('Gegevens!A1')).toContain('De waarden passen niet in het adres.');
    }));

  it('rejects a file that cannot be read, in Dutch', () =>
    session.reopen('rejects', async (page) => {
      const message = await page.evaluate(() =>
        window.werkbank.open(new ArrayBuffer(8)).then(String, (error: unknown) => String(error)),
      );
      expect(message).toContain('Dit is geen Excel-bestand (.xlsx).');
      expect(await read(page, 'Gegevens!A1')).not.toEqual([['']]);
    }));

  it('opens an example by its name', () =>
    session.reopen('example by name', async (page) => {
      await page.evaluate(() => window.werkbank.voorbeeld('heel'));
      expect(await read(page, 'Energieloket!A1:A2')).toEqual([['Gemeente'], ['Dalfsen']]);
      const message = await page.evaluate(
        (name) => window.werkbank.voorbeeld(name).then(String, (error: unknown) => String(error)),
        'ander' as 'heel',
      );
      expect(message).toContain('Er is geen voorbeeld ander.');
      expect(await page.getByText('voorbeeld-hele-overeenkomst.xlsx · niet gewijzigd').isVisible()).toBe(
        true,
      );
    }));

  it('lets office.js find Excel and counts its requests', () =>
    session.reopen('office', async (page, pane) => {
      const answer = await pane.locator('body').evaluate(async () => {
        const { host, platform } = await Office.onReady();
        const name = await Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getFirst().load('name');
          await context.sync();
          return sheet.name;
        });
        return { host, platform, name };
      });
      expect(answer).toEqual({ host: 'Excel', platform: 'PC', name: 'Gegevens' });
      const { verzoeken, bytesHeen, bytesTerug } = await page.evaluate(() => window.werkbank.verkeer());
      expect(Math.min(verzoeken, bytesHeen, bytesTerug)).toBeGreaterThan(0);
    }));

  it('disturbs the request that it is told to', () =>
    session.reopen('disturbs', async (page, pane) => {
      const attempt = () =>
        pane.locator('body').evaluate(() =>
          Excel.run(async (context) => {
            context.workbook.worksheets.load('items/name');
            await context.sync();
            return 'answered';
          }).catch((error: unknown) => (error instanceof OfficeExtension.Error ? error.code : String(error))),
        );
      await pane.locator('body').evaluate(() => Office.onReady());
      await settled(page, pane);
      await page.evaluate(() => window.werkbank.verstoor({ verzoek: 2, code: 'AccessDenied' }));
      expect([await attempt(), await attempt(), await attempt()]).toEqual([
        'answered',
        'AccessDenied',
        'answered',
      ]);
    }));

  it('refuses a call that an older Excel does not have', () =>
    session.reopen('newer call', async (_page, pane) => {
      const code = await pane.locator('body').evaluate(async () => {
        await Office.onReady();
        return Excel.run(async (context) => {
          context.workbook.worksheets.getFirst().namedSheetViews.getCount();
          await context.sync();
          return 'passed';
        }).catch((error: unknown) => (error instanceof OfficeExtension.Error ? error.code : String(error)));
      });
      expect(code).toBe('ApiNotFound');
    }));

  it('tells the add-in which cells a formula elsewhere fills', () =>
    session.reopen('spilled', async (page, pane) => {
      await page.evaluate(async () => {
        await window.werkbank.zet('Gegevens!H1', '={1;2}');
        await window.werkbank.herberekend();
      });
      const spilled = await pane.locator('body').evaluate(async () => {
        await Office.onReady();
        return Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getItem('Gegevens');
          const cells = ['H1', 'H2', 'H3'].map((address) => sheet.getRange(address).load('hasSpill'));
          await context.sync();
          return cells.map(({ hasSpill }) => hasSpill);
        });
      });
      expect(spilled).toEqual([true, true, false]);
    }));

  it('lists marks of the add-in with their place and colour', () =>
    session.reopen('marks', async (page, pane) => {
      await pane.locator('body').evaluate(async () => {
        await Office.onReady();
        await Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getItem('Plancapaciteit');
          for (const [address, formula] of [
            ['A2:A3', '=OR(TRUE,"woonafspraken"="fout")'],
            ['C2:C9', '=LEN(C2)>3'],
          ] as const) {
            const { custom } = sheet
              .getRange(address)
              .conditionalFormats.add(Excel.ConditionalFormatType.custom);
            custom.rule.formula = formula;
            custom.format.fill.color = '#F9D9DB';
          }
          await context.sync();
        });
      });
      expect(await page.evaluate(() => window.werkbank.markeringen('Plancapaciteit'))).toEqual([
        { adres: 'Plancapaciteit!A2:A3', kleur: '#F9D9DB' },
      ]);
      expect(await page.evaluate(() => window.werkbank.markeringen('Gegevens'))).toEqual([]);
    }));
});

describe('typing in the sheet', () => {
  it('reads numbers, dates and shares as a Dutch Excel does', () =>
    session.reopen('keyboard', async (page) => {
      await page.getByRole('tab', { name: 'Gegevens' }).click();
      await page.locator('canvas[id^="univer-sheet-main"]').click({ position: { x: 600, y: 300 } });
      const [, column = '', row = ''] =
        /([A-Z]+)(\d+)/.exec(await page.getByLabel('Naamvak').inputValue()) ?? [];
      for (const text of ['1.250,5', '31-12-2018', '12%', '1.25', 'Zwolle']) {
        await page.keyboard.type(text);
        await page.keyboard.press('Enter');
      }
      expect(await read(page, `Gegevens!${column}${row}:${column}${String(Number(row) + 4)}`)).toEqual([
        [1250.5],
        [43_465],
        [0.12],
        ['1.25'],
        ['Zwolle'],
      ]);
    }));
});
