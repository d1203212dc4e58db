import type { FrameLocator, Page } from 'playwright-core';
import { Workbook } from 'exceljs';

/** How long anything may take before a test gives up: the machine may be busy with more than this. */
export const PATIENCE = 60_000;

/** A row of the sheet *Bevindingen*. */
export interface ListedFinding {
  readonly regel: string;
  readonly blad: string;
  readonly cel: string;
  readonly melding: string;
}

export const bekijk = (pane: FrameLocator) =>
  pane.getByRole('button', { name: /^Bekijk .+ bevinding(en)?$/ });

export async function controleer(pane: FrameLocator): Promise<number> {
  await pane.getByRole('button', { name: 'Controleer', exact: true }).click();
  return outcome(pane);
}

/** Waits for a check to end with findings; answers with how many. */
export async function outcome(pane: FrameLocator): Promise<number> {
  await bekijk(pane).waitFor({ timeout: PATIENCE });
  const text = (await bekijk(pane).textContent()) ?? '';
  return Number(text.replaceAll('.', '').match(/\d+/)?.[0]);
}

/** Opens a file in the workbench. */
export async function open(
  page: Page,
  bytes: Uint8Array,
  { naam = 'werkmap.xlsx', alleenLezen = false }: { naam?: string; alleenLezen?: boolean } = {},
): Promise<void> {
  const content = Buffer.from(bytes).toString('base64');
  await page.evaluate(
    async ([base64, name, readOnly]) => {
      const file = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
      await window.werkbank.open(file.buffer, name, { alleenLezen: readOnly });
    },
    [content, naam, alleenLezen] as const,
  );
}

/** What the sheet *Bevindingen* lists. */
export async function listed(page: Page, most = 60): Promise<readonly ListedFinding[]> {
  const rows = await page.evaluate((end) => window.werkbank.lees(`Bevindingen!A2:I${end}`), String(most + 1));
  return rows
    .filter(([ernst]) => ernst !== '')
    .map((row) => ({
      regel: String(row[8]),
      blad: String(row[1]),
      cel: String(row[2]),
      melding: String(row[5]),
    }));
}

export const marks = (page: Page) => page.evaluate(() => window.werkbank.markeringen());

/** Waits for the grid to show the selection: the pane asks Excel for it in a request of its own. */
export async function expectSelected(page: Page, tab: string, cell: string): Promise<void> {
  await page.getByRole('tab', { name: tab, selected: true, exact: true }).waitFor();
  await page.waitForFunction(
    (wanted) => document.querySelector<HTMLInputElement>('[aria-label="Naamvak"]')?.value === wanted,
    cell,
  );
}

/** The workbook as *Opslaan* would download it. */
export async function savedFile(page: Page): Promise<Uint8Array> {
  const base64 = await page.evaluate(async () => {
    const bytes = new Uint8Array(await window.werkbank.bewaar());
    let text = '';
    for (const byte of bytes) text += String.fromCharCode(byte);
    return btoa(text);
  });
  return new Uint8Array(Buffer.from(base64, 'base64'));
}

/** The workbook as another program reads it: everything that it knows of it, and nothing of who saved it when. */
export async function contentOf(page: Page): Promise<unknown> {
  const workbook = new Workbook();
  await workbook.xlsx.load(new Uint8Array(await savedFile(page)).buffer);
  const { worksheets } = workbook;
  return JSON.parse(
    JSON.stringify(
      worksheets.map((sheet) => ({
        ...sheet.model,
        rules: Reflect.get(sheet, 'conditionalFormattings') as unknown,
      })),
    ),
  );
}
