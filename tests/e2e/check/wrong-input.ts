import type { FrameLocator, Page } from 'playwright-core';
import { EXAMPLE_FINDINGS } from '../../workbench/example-findings';
import type { Session } from '../session';
import { contentOf, controleer, listed, marks, open, outcome } from './driver';
import { excelFile, exampleSheets, foreign, type Foreign, type PlainSheet } from './workbooks';

const withAgreement = (agreement: string): readonly PlainSheet[] =>
  exampleSheets().map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) => (row[0] === 'Overeenkomst' ? ['Overeenkomst', agreement] : row)),
  }));

const GEGEVENS_ONLY = withAgreement('Zuidrand').filter(({ name }) => name === 'Gegevens');

const HEADERS = {
  'Plan-ID': 'Plannummer',
  Plannaam: 'Projectnaam',
  Kern: 'Plaatsnaam',
  'Status planologisch': 'PLANOLOGISCHE STATUS',
  'Bruto woningen': 'Aantal woningen',
  Prioriteit: 'Prioritering',
  Opmerking: 'Opmerkingen',
};
const TITLES = [['Planlijst van de regio'], ['Stand op 31 december 2019'], []];

const LISTS: readonly (readonly [string, Foreign])[] = [
  ['without tables', {}],
  ['with other headers', { headers: HEADERS }],
  ['in another order', { order: (headers) => [...headers].reverse() }],
  ['with rows of titles above it', { above: TITLES }],
  [
    'with columns that are not ours',
    { order: (headers) => ['+Kenmerk', ...headers.slice(0, 9), '+Wijk', ...headers.slice(9), '+Nog iets'] },
  ],
  ['in a sheet with another name', { tab: 'Plannen 2019' }],
  [
    'with all of that at once',
    {
      tab: 'Onze plannen',
      above: TITLES,
      headers: HEADERS,
      order: (headers) => ['+Nr.', ...[...headers].reverse(), '+Wie'],
    },
  ],
];

const NOTHING = 'Geen bladen herkend';

/** Nothing is written in a workbook in which nothing could be judged. */
async function expectUntouched(page: Page, pane: FrameLocator, text: string): Promise<void> {
  const before = await contentOf(page);
  // The first look puts Sjabloon invoegen where Controleer was: a press must not fall between the two.
  if (text === NOTHING) await pane.getByRole('button', { name: 'Sjabloon invoegen' }).waitFor();
  await pane.getByRole('button', { name: 'Controleer', exact: true }).click();
  await pane.getByText(text).first().waitFor();
  expect(await contentOf(page)).toEqual(before);
}

export function wrongInputCases(session: () => Session): void {
  describe('a workbook without what a check needs', () => {
    const cases: readonly (readonly [string, readonly PlainSheet[], string])[] = [
      ['an empty one', [{ name: 'Blad1', rows: [] }], NOTHING],
      [
        'one with other things',
        [
          {
            name: 'Uren',
            rows: [
              ['Naam', 'Uren'],
              ['An', 8],
            ],
          },
        ],
        NOTHING,
      ],
      [
        'one with no more than an unknown agreement',
        GEGEVENS_ONLY,
        'We weten niet om welke overeenkomst het gaat',
      ],
    ];
    it.each(cases)('%s gets an answer, and nothing in it changes', (name, sheets, text) =>
      session().reopen(name, async (page, pane) => {
        await open(page, await excelFile(sheets));
        await expectUntouched(page, pane, text);
      }),
    );

    it('goes to Gegevens where the agreement has to be filled in', () =>
      session().reopen('to gegevens', async (page, pane) => {
        await open(page, await excelFile([{ name: 'Leeg', rows: [] }, ...GEGEVENS_ONLY]));
        await pane.getByRole('button', { name: 'Controleer', exact: true }).click();
        await pane.getByRole('button', { name: 'Ga naar Gegevens' }).click();
        await page.getByRole('tab', { name: 'Gegevens', selected: true }).waitFor();
      }));

    it('without Gegevens, the rows are checked and what needs it cannot be determined', () =>
      session().reopen('without gegevens', async (page, pane) => {
        await open(page, await excelFile(exampleSheets().filter(({ name }) => name !== 'Gegevens')));
        await controleer(pane);
        const rules = (await listed(page)).map(({ regel }) => regel);
        expect(rules).toEqual(expect.arrayContaining(['veld-code', 'veld-tekstgetal', 'sleutel-dubbel']));
        expect(rules).not.toContain('WO-20');
        await pane.getByText('Niet te bepalen').first().waitFor();
      }));

    it('an unknown agreement is found at its cell; the sheets tell which one it is', () =>
      session().reopen('unknown agreement', async (page, pane) => {
        await open(page, await excelFile(withAgreement('Zuidrand')));
        expect(await controleer(pane)).toBe(EXAMPLE_FINDINGS.length + 1);
        const places = (await listed(page)).map(({ blad, cel }) => `${blad} ${cel}`);
        expect(places).toContain('Gegevens B2');
      }));
  });

  describe('a plan list that is not made with our template', () => {
    it.each(LISTS)('%s: the same mistakes, at their cells', (name, list) =>
      session().reopen(`list ${name}`, async (page, pane) => {
        const { sheets, findings } = foreign(list);
        await open(page, await excelFile(sheets));
        await controleer(pane);
        const found = (await listed(page)).map(({ regel, blad, cel }) => `${regel} ${blad} ${cel}`);
        expect(found.sort()).toEqual(findings);
        expect(await marks(page)).toHaveLength(findings.length - 1);
      }),
    );
  });

  describe('a workbook that takes no changes', () => {
    it('a protected sheet is checked and stays unmarked, until it is marked again', () =>
      session().reopen('protected', async (page, pane) => {
        const sheets = exampleSheets().map((sheet) => ({
          ...sheet,
          protect: sheet.name === 'Plancapaciteit',
        }));
        await open(page, await excelFile(sheets));
        const [, before] = (await contentOf(page)) as readonly unknown[];
        await controleer(pane);
        await pane.getByText('Blad Plancapaciteit is beveiligd').waitFor();
        await pane.getByRole('button', { name: 'Opnieuw markeren' }).waitFor();
        expect((await marks(page)).filter(({ adres }) => adres.startsWith('Plancapaciteit'))).toEqual([]);
        const after = (await contentOf(page)) as readonly { readonly name: string }[];
        expect(after.find(({ name }) => name === 'Plancapaciteit')).toEqual(before);
      }));

    it('a read-only one is checked, and nothing is written in it', () =>
      session().reopen('read-only', async (page, pane) => {
        await open(page, await excelFile(exampleSheets()), { alleenLezen: true });
        const before = await contentOf(page);
        await controleer(pane);
        await pane.getByText('Deze werkmap is alleen-lezen').waitFor();
        expect(await contentOf(page)).toEqual(before);
        expect(await marks(page)).toEqual([]);
      }));

    it('a sheet that has been deleted takes its findings along', () =>
      session().reopen('deleted', async (page, pane) => {
        await controleer(pane);
        await pane.getByRole('button', { name: /^Bekijk/ }).click();
        await pane.locator('[data-finding]').first().press('End');
        await pane.getByRole('button', { name: /Woningbehoefte D5/ }).waitFor();
        await page.getByRole('tab', { name: 'Woningbehoefte' }).click({ button: 'right' });
        await page.getByText('Verwijderen', { exact: true }).click();
        await page.getByRole('button', { name: 'OK' }).click();
        await page.getByRole('tab', { name: 'Woningbehoefte' }).waitFor({ state: 'detached' });
        await pane.getByRole('button', { name: /Woningbehoefte D5/ }).waitFor({ state: 'detached' });
        await pane
          .getByRole('button', { name: /Plancapaciteit/ })
          .first()
          .waitFor();
      }));
  });

  describe('a user who is typing in a cell', () => {
    it('is asked to leave it, and then the check goes on by itself', () =>
      session().reopen('cell edit', async (page, pane) => {
        await page.locator('canvas[id^="univer-sheet-main"]').dblclick({ position: { x: 200, y: 300 } });
        await page.keyboard.type('half');
        await pane.getByRole('button', { name: 'Controleer', exact: true }).press('Enter');
        await pane.getByText('U typt nog in een cel').waitFor();
        await page.getByLabel('Cel', { exact: true }).first().focus();
        await page.keyboard.press('Escape');
        expect(await outcome(pane)).toBeGreaterThan(0);
      }));
  });
}
