import AxeBuilder from '@axe-core/playwright';
import { Workbook } from 'exceljs';
import type { FrameLocator, Page } from 'playwright-core';
import { EXAMPLE_FINDINGS } from '../workbench/example-findings';
import { contentOf, controleer, expectSelected, PATIENCE, savedFile } from './check/driver';
import { Session } from './session';

jest.setTimeout(180_000);

let session: Session;
beforeAll(async () => {
  session = await Session.start();
});
afterAll(() => session.stop());

/** The sheets that the example lacks, in the order of the agreement. */
const MISSING = [
  'Afsprakenregister',
  'Toelichtingen',
  'Energielabels',
  'Energieloket',
  'Maatwerkafspraken',
  'Vrijkomend vastgoed',
];

async function toTemplates(pane: FrameLocator): Promise<void> {
  await pane.getByRole('button', { name: 'Meer', exact: true }).click();
  await pane.getByRole('button', { name: /^Sjablonen/ }).click();
  await pane.getByRole('heading', { level: 2, name: 'Bladen' }).waitFor({ timeout: PATIENCE });
}

async function saved(page: Page): Promise<Workbook> {
  const workbook = new Workbook();
  await workbook.xlsx.load(new Uint8Array(await savedFile(page)).buffer);
  return workbook;
}

async function violations(page: Page): Promise<readonly string[]> {
  const found = await new AxeBuilder({ page }).include('iframe').analyze();
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

describe('templates in the workbench', () => {
  it('adds the missing sheets with tables and dropdowns, and leaves the others as they are', () =>
    session.visit('templates', async (page, pane) => {
      const before = (await contentOf(page)) as unknown[];
      await toTemplates(pane);
      await pane.getByRole('button', { name: `Voeg ${String(MISSING.length)} bladen in` }).click();
      await pane
        .getByText(`Bladen ${MISSING.slice(0, -1).join(', ')} en ${MISSING.at(-1) ?? ''} zijn toegevoegd`)
        .waitFor({ timeout: PATIENCE });
      await expectSelected(page, 'Afsprakenregister', 'A1');
      expect(((await contentOf(page)) as unknown[]).slice(0, before.length)).toEqual(before);

      const workbook = await saved(page);
      expect(workbook.worksheets.slice(before.length).map(({ name, state }) => [name, state])).toEqual([
        ...MISSING.map((name) => [name, 'visible']),
        ['Keuzelijsten', 'hidden'],
      ]);
      const register = workbook.getWorksheet('Afsprakenregister');
      expect(register?.getTable('tblAfsprakenregister')).toMatchObject({ table: { tableRef: 'A1:F21' } });
      expect(register?.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 });
      expect(register?.getCell('C2').numFmt).toBe('dd-mm-yyyy');
      expect(register?.getCell('A21').dataValidation).toMatchObject({
        type: 'list',
        formulae: [expect.stringMatching(/^'?Keuzelijsten'?!\$A\$2:\$A\$37$/)],
        promptTitle: 'Afspraak',
      });
      expect(register?.getCell('D2').dataValidation).toMatchObject({
        type: 'list',
        errorStyle: 'stop',
        formulae: ['"gepland,uitgevoerd,vervallen"'],
      });
      expect(workbook.getWorksheet('Keuzelijsten')?.getCell('A37').value).toBe('WO-24');
    }));

  it('asks before it adds a second sheet, and the check goes on as before', () =>
    session.reopen('second template', async (page, pane) => {
      await pane.getByRole('button', { name: 'Overzicht', exact: true }).click();
      expect(await controleer(pane)).toBe(EXAMPLE_FINDINGS.length);
      await toTemplates(pane);
      await pane.getByRole('checkbox', { name: 'Woningbehoefte' }).click();
      for (const name of MISSING) await pane.getByRole('checkbox', { name }).click();
      await pane.getByRole('button', { name: 'Voeg 1 blad in' }).click();
      await pane
        .getByText(
          'Het blad Woningbehoefte blijft zoals het is. Wilt u een tweede blad met de naam Woningbehoefte (2)?',
        )
        .waitFor();
      await pane.getByRole('button', { name: 'Voeg tweede blad in' }).click();
      await pane.getByText('Blad Woningbehoefte (2) is toegevoegd').waitFor({ timeout: PATIENCE });
      const workbook = await saved(page);
      expect(workbook.getWorksheet('Woningbehoefte (2)')?.getTable('tblWoningbehoefte_2')).toBeDefined();
      expect(workbook.getWorksheet('Woningbehoefte')?.getTable('tblWoningbehoefte')).toBeDefined();
    }));

  it.each(['light', 'dark'] as const)('can be used by everyone, %s', (colorScheme) =>
    session.visit(
      `templates ${colorScheme}`,
      async (page, pane) => {
        await toTemplates(pane);
        expect(await violations(page)).toEqual([]);
        await pane.getByRole('checkbox', { name: 'Gegevens' }).press('Space');
        await pane
          .getByRole('button', { name: `Voeg ${String(MISSING.length + 1)} bladen in` })
          .press('Enter');
        await pane.getByRole('button', { name: 'Voeg tweede blad in' }).waitFor();
        expect(await violations(page)).toEqual([]);
        await pane.getByRole('button', { name: 'Overslaan' }).press('Enter');
        await pane.getByText(/zijn toegevoegd$/).waitFor({ timeout: PATIENCE });
        expect(await violations(page)).toEqual([]);
      },
      { colorScheme },
    ),
  );
});
