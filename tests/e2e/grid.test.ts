import type { Page } from 'playwright-core';
import { writeWorkbook } from '../../src/hosts/xlsx/write-workbook';
import { controleer, open } from './check/driver';
import { excelFile, exampleSheets } from './check/workbooks';
import { Session } from './session';

jest.setTimeout(180_000);

let session: Session;
beforeAll(async () => {
  session = await Session.start();
});
afterAll(() => session.stop());

const canvas = (page: Page) => page.locator('canvas[id^="univer-sheet-main"]');

/** In pixels, before the first cell and of each row. */
const [ROW_HEADER, COLUMN_HEADER, ROW] = [46, 20, 24] as const;

/** Goes to a cell as a user does: by its name. */
async function goTo(page: Page, cell: string): Promise<void> {
  await page.getByLabel('Naamvak').fill(cell);
  await page.getByLabel('Naamvak').press('Enter');
  await page.waitForFunction(
    (wanted) => document.querySelector<HTMLInputElement>('[aria-label="Naamvak"]')?.value === wanted,
    cell,
  );
}

/** The colour at a point of the sheet, as `[red, green, blue]`. */
async function colourAt(page: Page, x: number, y: number): Promise<readonly number[]> {
  const picture = (await page.screenshot({ clip: { x, y, width: 1, height: 1 } })).toString('base64');
  return page.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const context = document.createElement('canvas').getContext('2d');
    context?.drawImage(image, 0, 0);
    return [...(context?.getImageData(0, 0, 1, 1).data ?? [])].slice(0, 3);
  }, picture);
}

describe('the sheet', () => {
  it('that is protected refuses what a user types, in Dutch', () =>
    session.visit('protected typing', async (page) => {
      const sheets = exampleSheets().map((sheet) => ({ ...sheet, protect: sheet.name === 'Plancapaciteit' }));
      await open(page, await excelFile(sheets));
      await page.getByRole('tab', { name: 'Plancapaciteit' }).click();
      await canvas(page).click({ position: { x: 100, y: 100 } });
      const before = await page.evaluate(() => window.werkbank.lees('Plancapaciteit!A1:C9'));
      const refusal = page.getByText('Dit blad is beveiligd. Er is niets veranderd.');
      for (const key of ['x', 'Delete', 'F2']) {
        await canvas(page).click({ position: { x: 100, y: 100 } });
        await page.keyboard.press(key);
        await refusal.waitFor();
        await page.getByRole('button', { name: 'OK' }).click();
        await refusal.waitFor({ state: 'detached' });
      }
      expect(await page.evaluate(() => window.werkbank.lees('Plancapaciteit!A1:C9'))).toEqual(before);
      await page.getByRole('tab', { name: 'Gegevens' }).click();
      await canvas(page).click({ position: { x: 400, y: 300 } });
      await page.keyboard.type('mag wel');
      await page.keyboard.press('Enter');
      await page.getByText('werkmap.xlsx · niet opgeslagen').waitFor();
    }));

  it('shows and takes dates of a workbook that counts from 1904 as what they are', () =>
    session.visit('1904', async (page) => {
      const day = 42_003 - 1;
      await open(page, await excelFile([{ name: 'Blad1', rows: [['Statusdatum'], [day]] }], true));
      const shown = await page.evaluate(() => window.werkbank.lees('Blad1!A2'));
      expect(shown).toEqual([[day]]);
      await canvas(page).click({ position: { x: 90, y: 80 } });
      await page.keyboard.type('31-12-2018');
      await page.keyboard.press('Enter');
      await page.waitForFunction(async () => (await window.werkbank.lees('Blad1!A3'))[0]?.[0] !== '');
      expect(await page.evaluate(() => window.werkbank.lees('Blad1!A3'))).toEqual([[42_003]]);
      await goTo(page, 'A2');
      await page.getByText('Blad1 A2: 30-12-2018').waitFor({ state: 'attached' });
    }));

  it('shows a text that looks like a number as the text that it is, whatever the format of its cell', () =>
    session.visit('text number', async (page) => {
      // In this format every number is a black bar at the right of its cell.
      const columns = [{ width: 20, numberFormat: '"████"' }];
      await open(
        page,
        await writeWorkbook({ sheets: [{ name: 'Blad1', rows: [['Geld'], ['60.000'], [5]], columns }] }),
      );
      await page.getByRole('button', { name: 'Uitleg sluiten' }).click();
      await goTo(page, 'C9');
      const box = await canvas(page).boundingBox();
      const [x, y] = [(box?.x ?? 0) + ROW_HEADER + 120, (box?.y ?? 0) + COLUMN_HEADER + 1.5 * ROW];
      await expectColour(page, [x, y + ROW], [0, 0, 0]);
      await expectColour(page, [x, y], [255, 255, 255]);
    }));

  it('keeps marks light in the dark, and says nothing of them as the fill of the cell', () =>
    session.visit(
      'dark marks',
      async (page, pane) => {
        await page.getByRole('button', { name: 'Uitleg sluiten' }).click();
        await controleer(pane);
        await goTo(page, 'A13');
        const box = await canvas(page).boundingBox();
        // Just inside the lower edge of the last marked cell that can be seen: A13, without its text.
        const [x, y] = [(box?.x ?? 0) + 150, (box?.y ?? 0) + 20 + 12.6 * 24];
        await page.mouse.move(0, 0);
        await expectColour(page, [x, y], [253, 220, 199]);
        const fill = await pane.locator('body').evaluate(() =>
          Excel.run(async (context) => {
            const range = context.workbook.worksheets.getItem('Plancapaciteit').getRange('A13');
            range.load('format/fill/color');
            await context.sync();
            return range.format.fill.color;
          }),
        );
        expect(fill).toBe('#FFFFFF');
      },
      { colorScheme: 'dark' },
    ));
});

describe('the rows of a table', () => {
  it('come and go through the add-in, and leave everything as it was', () =>
    session.visit('rows of a table', async (_page, pane) => {
      const state = () =>
        pane.locator('body').evaluate(() =>
          Excel.run(async (context) => {
            const table = context.workbook.tables.getItem('tblPlancapaciteit');
            const range = table.getRange().load('address');
            const below = table.getRange().getResizedRange(2, 0).load('values,numberFormat');
            await context.sync();
            return { address: range.address, values: below.values, formats: below.numberFormat };
          }),
        );
      const before = await state();
      await pane.locator('body').evaluate(() =>
        Excel.run(async (context) => {
          const { rows, columns } = context.workbook.tables.getItem('tblPlancapaciteit');
          columns.load('count');
          await context.sync();
          const added = rows.add(undefined, [Array.from({ length: columns.count }, () => "'007")]);
          const range = added.getRange().load('values');
          await context.sync();
          if (range.values[0]?.[0] !== '007') throw new Error(`Found ${String(range.values[0]?.[0])}`);
        }),
      );
      expect((await state()).values.flat()).toContain('007');
      expect((await state()).address).not.toBe(before.address);
      await pane.locator('body').evaluate(() =>
        Excel.run(async (context) => {
          const { rows } = context.workbook.tables.getItem('tblPlancapaciteit');
          rows.load('count');
          await context.sync();
          rows.getItemAt(rows.count - 1).delete();
          await context.sync();
        }),
      );
      expect(await state()).toEqual(before);
    }));
});

/** The grid is drawn some time after it changed. */
async function expectColour(
  page: Page,
  [x, y]: readonly [number, number],
  wanted: readonly number[],
): Promise<void> {
  const near = (colour: readonly number[]) =>
    colour.every((part, index) => Math.abs(part - (wanted[index] ?? 0)) <= 4);
  let colour = await colourAt(page, x, y);
  for (let attempt = 0; attempt < 20 && !near(colour); attempt += 1) colour = await colourAt(page, x, y);
  expect([colour, near(colour)]).toEqual([colour, true]);
}
