import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import { Workbook } from 'exceljs';
import type { Locator, Page } from 'playwright-core';
import { CATALOGUE } from '../../src/agreements/catalogue';
import { check } from '../../src/core/check';
import { templateFile } from '../../src/derive/template/template-file';
import { XlsxFile } from '../../src/hosts/xlsx/file';
import { writeWorkbook } from '../../src/hosts/xlsx/write-workbook';
import { controleer, open, PATIENCE } from './check/driver';
import { Session } from './session';

jest.setTimeout(180_000);

let session: Session;
beforeAll(async () => {
  session = await Session.start();
});
afterAll(() => session.stop());

/** The file that pressing a button gives. */
async function downloaded(page: Page, button: Locator): Promise<{ name: string; workbook: Workbook }> {
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  const workbook = new Workbook();
  await workbook.xlsx.load(new Uint8Array(await readFile(await download.path())).buffer);
  return { name: download.suggestedFilename(), workbook };
}

/** What people type and paste: some of it fits in some columns, none of it in all. */
const TYPED = [
  'Zwole',
  3,
  1.5,
  -3,
  1e9,
  'ja',
  'J',
  '2024-03',
  'geen',
  45000,
  100.005,
  8,
  'hoog',
  2018,
] as const;

/** An empty template with the same values in every column of its lists, and how often the check finds one wrong. */
async function filledWrongly(id: string): Promise<{ bytes: Uint8Array; expected: Map<string, number> }> {
  const agreement = CATALOGUE.agreements.find((each) => each.id === id);
  if (agreement === undefined) throw new Error('no agreement');
  const { workbook } = templateFile({ agreement, organisation: null, example: false, version: '1' });
  const lists = new Set(agreement.sheets.filter(({ kind }) => kind === 'list').map(({ name }) => name));
  const sheets = workbook.sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row, index) => {
      const value = lists.has(sheet.name) ? TYPED[index - 1] : undefined;
      return value === undefined ? row : row.map(() => value);
    }),
  }));
  const bytes = await writeWorkbook({ sheets });
  const report = check(await (await XlsxFile.open(bytes)).read(), CATALOGUE);
  const wrong = new Map<string, Set<number>>();
  for (const { rule, tab, column, cell } of report.findings) {
    // What is missing is not counted: of Gegevens nothing else is wrong.
    if (!rule.startsWith('veld-') || rule === 'veld-verplicht' || cell === null) continue;
    const name = `${tab} ${column}`;
    wrong.set(name, (wrong.get(name) ?? new Set()).add(cell.row));
  }
  const expected = new Map([...wrong].map(([name, rows]) => [name, rows.size]));
  return { bytes, expected };
}

const sheetsOf = (workbook: Workbook): readonly string[] => workbook.worksheets.map(({ name }) => name);

describe('a template as a file', () => {
  it('is downloaded from the bar, for one organisation', () =>
    session.visit('template file', async (page) => {
      await page.getByRole('button', { name: 'Sjabloon', exact: true }).click();
      const question = page.getByRole('dialog', { name: 'Welk sjabloon wilt u?' });
      await question.getByLabel('Overeenkomst').selectOption('Noord-Veluwe');
      await question.getByLabel('Organisatie').selectOption('Uwoon');
      const { name, workbook } = await downloaded(
        page,
        question.getByRole('button', { name: 'Download', exact: true }),
      );
      expect(name).toBe('sjabloon-noord-veluwe-uwoon.xlsx');
      expect(sheetsOf(workbook)).toContain('Coachresultaten');
      expect(sheetsOf(workbook)).not.toContain('Evaluaties');
      expect(workbook.getWorksheet('Gegevens')?.getCell('B3').value).toBe('Uwoon');
      await page.getByText('sjabloon-noord-veluwe-uwoon.xlsx staat bij uw downloads.').waitFor();
      await page.getByText('voorbeeld.xlsx · niet gewijzigd').waitFor();
    }));

  it('is opened, filled in and checked in the workbench, and shows itself what does not fit', () =>
    session.visit('template opened', async (page, pane) => {
      await page.getByRole('button', { name: 'Sjabloon', exact: true }).click();
      const question = page.getByRole('dialog', { name: 'Welk sjabloon wilt u?' });
      await question.getByLabel('Overeenkomst').selectOption('Noord-Veluwe');
      await question.getByLabel('Organisatie').selectOption('Uwoon');
      await question.getByLabel('Met voorbeeldgegevens').check();
      await question.getByRole('button', { name: 'Open in de werkbank' }).click();
      await page
        .getByText('voorbeeld-noord-veluwe-uwoon.xlsx · niet gewijzigd')
        .waitFor({ timeout: PATIENCE });
      await page.evaluate(async () => {
        await window.werkbank.herberekend();
        await window.werkbank.zet('Coachresultaten!C2', [['Zwolle']]);
        await window.werkbank.zet('Coachresultaten!E2', [[601]]);
        await window.werkbank.herberekend();
      });
      const uitleg = (await page.evaluate(() => window.werkbank.lees('Uitleg!A1:F80'))) as unknown[][];
      const wrong = uitleg.filter(([, , , , , count]) => typeof count === 'number' && count > 0);
      expect(wrong.map(([sheet, column, , , , count]) => [sheet, column, count])).toEqual([
        ['Coachresultaten', 'Gemeente', 1],
        ['Coachresultaten', 'Gespreksduur', 1],
      ]);
      expect(await controleer(pane)).toBeGreaterThan(0);
    }));

  it.each(CATALOGUE.agreements.map(({ id }) => id))(
    'of %s counts in its explanation what the check finds wrong, cell by cell',
    (id) =>
      session.visit(`template counts ${id}`, async (page) => {
        const { bytes, expected } = await filledWrongly(id);
        await open(page, bytes);
        await page.evaluate(() => window.werkbank.herberekend());
        const rows = await page.evaluate(() => window.werkbank.lees('Uitleg!A1:F150'));
        const counted = rows.filter(([, column, , , , count]) => column !== '' && typeof count === 'number');
        expect(counted.length).toBeGreaterThan(20);
        expect(counted.map(([sheet, column, , , , count]) => [sheet, column, count])).toEqual(
          counted.map(([sheet, column]) => [
            sheet,
            column,
            expected.get(`${String(sheet)} ${String(column)}`) ?? 0,
          ]),
        );
      }),
  );

  it('is downloaded from the pane too', () =>
    session.visit('template from the pane', async (page, pane) => {
      await pane.getByRole('button', { name: 'Meer', exact: true }).click();
      await pane.getByRole('button', { name: /^Sjablonen/ }).click();
      await pane.getByText('Sjabloon als bestand').click();
      await pane.getByLabel('Organisatie').selectOption('Zwolle');
      const { name, workbook } = await downloaded(
        page,
        pane.getByRole('button', { name: 'Download leeg sjabloon' }),
      );
      expect(name).toBe('sjabloon-west-overijssel-zwolle.xlsx');
      expect(sheetsOf(workbook)[0]).toBe('Uitleg');
      await pane.getByText('sjabloon-west-overijssel-zwolle.xlsx is gemaakt').waitFor();
      const { violations } = await new AxeBuilder({ page }).include('iframe').analyze();
      expect(violations.map(({ id }) => id)).toEqual([]);
    }));

  it.each([
    ['light', 1280],
    ['dark', 320],
  ] as const)('is asked for in a way that is accessible (%s, %d px)', (colorScheme, width) =>
    session.visit(
      `template question ${colorScheme}`,
      async (page) => {
        const opener = page.getByRole('button', { name: 'Sjabloon', exact: true });
        await opener.click();
        const question = page.getByRole('dialog', { name: 'Welk sjabloon wilt u?' });
        const box = await question.boundingBox();
        expect(box?.x).toBeGreaterThanOrEqual(0);
        expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
        const { violations } = await new AxeBuilder({ page }).include('dialog').analyze();
        expect(violations.map(({ id }) => id)).toEqual([]);
        await page.keyboard.press('Escape');
        await question.waitFor({ state: 'hidden' });
        expect(await opener.evaluate((button) => button === document.activeElement)).toBe(true);
      },
      { colorScheme, viewport: { width, height: 700 } },
    ),
  );
});
