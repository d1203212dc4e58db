import type { FrameLocator, Page } from 'playwright-core';
import type { Told } from '../../workbench/seeded-findings';
import { WHOLE_FINDINGS } from '../../workbench/whole-findings';
import type { Session } from '../session';
import { CATALOGUE } from '../../../src/agreements/catalogue';
import { check } from '../../../src/core/check';
import { ERNSTEN } from '../../../src/core/finding/finding';
import type { Report } from '../../../src/core/report';
import { XlsxFile } from '../../../src/hosts/xlsx/file';
import { EXAMPLES } from '../../../src/workbench/example';
import { cellAddress, parseCell } from './cell-names';
import { bekijk, controleer, expectSelected, listed, marks } from './driver';

const inWords = ([regel, blad, place]: Told): string =>
  `${regel} ${blad} ${parseCell(place) === null ? '' : place}`;

/** A finding of each sheet that the small example does not have. */
const ONE_OF_EACH = [
  'Energielabels',
  'Energieloket',
  'Maatwerkafspraken',
  'Vrijkomend vastgoed',
  'Afsprakenregister',
  'Toelichtingen',
].map((sheet) => {
  const [, blad = sheet, cell = ''] =
    WHOLE_FINDINGS.all.find((finding) => finding[1] === sheet && parseCell(finding[2]) !== null) ?? [];
  return [blad, cell] as const;
});

async function openWhole(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Voorbeeld' }).click();
  await page.getByRole('button', { name: 'De hele overeenkomst' }).click();
  await page.getByText('voorbeeld-hele-overeenkomst.xlsx is geopend.').waitFor();
}

/** Looks for a finding in the list by the cell that its row names. */
async function openFinding(pane: FrameLocator, place: string): Promise<void> {
  const box = pane.getByRole('searchbox');
  await box.fill(place);
  await pane
    .locator('[data-finding]')
    .filter({ hasText: new RegExp(`${place}(?!\\d)`) })
    .first()
    .click();
}

async function reportOfWhole(): Promise<Report> {
  const file = await XlsxFile.open(await EXAMPLES.heel.workbook());
  return check(await file.read(), CATALOGUE);
}

/** The findings of each weight, heaviest first. */
const countsOf = ({ findings }: Report): readonly number[] =>
  ERNSTEN.map((ernst) => findings.filter((finding) => finding.ernst === ernst).length);

/** The cells that are marked: those of what nobody has explained. */
const markedIn = ({ findings }: Report): readonly string[] =>
  [
    ...new Set(
      findings.flatMap(({ tab, cell, explained }) =>
        cell === null || explained ? [] : [`${tab}!${cellAddress(cell.row, cell.column)}`],
      ),
    ),
  ].sort();

/** What Overzicht says of each weight. */
async function countsShown(pane: FrameLocator): Promise<readonly number[]> {
  const words = ['Fout', 'Afspraak', 'Streefwaarde', 'Bewijs', 'Aandachtspunt'];
  const rows = words.map((word) =>
    pane
      .getByRole('listitem')
      .filter({ hasText: new RegExp(`^${word}`) })
      .first(),
  );
  const texts = await Promise.all(rows.map((row) => row.innerText()));
  return texts.map((text) => Number(/\d+$/.exec(text.trim())?.[0]));
}

export function wholeCases(session: () => Session): void {
  describe('a check of the example of the whole agreement', () => {
    it('finds every mistake of its list at its cell and nothing else, and goes to a cell in every sheet', () =>
      session().reopen('whole example', async (page, pane) => {
        await openWhole(page);
        await controleer(pane);
        const found = await listed(page, WHOLE_FINDINGS.all.length + 20);
        expect(found.map(({ regel, blad, cel }) => `${regel} ${blad} ${cel}`).sort()).toEqual(
          WHOLE_FINDINGS.all.map(inWords).sort(),
        );
        const report = await reportOfWhole();
        const marked = (await marks(page)).map(({ adres }) => adres.replaceAll("'", ''));
        expect([...new Set(marked)].sort()).toEqual(markedIn(report));
        expect(await countsShown(pane)).toEqual(countsOf(report));
        expect(await pane.getByText('nog niet controleren').count()).toBe(0);
        await bekijk(pane).click();
        for (const [blad, cell] of ONE_OF_EACH) {
          await openFinding(pane, `${blad} ${cell}`);
          await expectSelected(page, blad, cell);
          await pane.getByRole('button', { name: 'Alle bevindingen' }).click();
        }
      }));
  });
}
