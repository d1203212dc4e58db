import type { FrameLocator, Page } from 'playwright-core';
import { EXAMPLE_FINDINGS } from '../../workbench/example-findings';
import { expectSelected, outcome, PATIENCE } from '../check/driver';
import type { Hands } from './hands';

/** What a user explains a finding with. */
export const WORDS = 'Plan HA-030 schuift door tot na 2025.';

/** What the pane can be asked to do with a workbook. Each is over when the pane says that it is done. */
export class Journey {
  constructor(
    private readonly page: Page,
    private readonly pane: FrameLocator,
    private readonly hands: Hands,
  ) {}

  private async said(text: string | RegExp): Promise<void> {
    await this.pane.getByText(text).first().waitFor({ timeout: PATIENCE });
  }

  async check(): Promise<void> {
    await this.hands.press(/^Controleer$/);
    expect(await outcome(this.pane)).toBe(EXAMPLE_FINDINGS.length);
  }

  /** Corrects the status that is no status, from its finding. */
  async correctOne(cell: string): Promise<void> {
    await this.hands.press(/^Bekijk \d+ bevindingen$/);
    await this.hands.openFinding(/Status planologisch staat niet op de lijst/);
    await expectSelected(this.page, 'Plancapaciteit', cell);
    await this.hands.press(/^Herstel$/);
    await this.said('1 cel hersteld');
    await this.said('Deze bevinding is opgelost.');
  }

  /** Corrects all that is left, after a look at what that would be; answers with the cells of the preview. */
  async correctAll(): Promise<readonly string[]> {
    await this.hands.press(/^Alle bevindingen$/);
    await this.hands.press(/^Herstel alle 3…$/);
    await this.said('Kijk of het klopt. U kunt alles in één keer ongedaan maken.');
    const rows = await this.pane.locator('main tbody tr').allInnerTexts();
    await this.hands.tick(/^Schrijfwijze gelijk maken \(1\)/);
    await this.said('Herstel 2 cellen');
    await this.hands.tick(/^Schrijfwijze gelijk maken \(1\)/);
    await this.hands.press(/^Herstel 3 cellen$/);
    await this.said('3 cellen hersteld');
    return rows.map((row) => row.replaceAll(/\s+/g, ' ').trim());
  }

  async undo(): Promise<void> {
    await this.hands.press(/^Ongedaan maken$/);
    await this.said('3 cellen teruggezet');
  }

  async explain(): Promise<void> {
    await this.hands.openFinding(/Hardenberg heeft 105,48/);
    await this.hands.press(/^Toelichten$/);
    await this.hands.write(/Uw toelichting/, WORDS);
    await this.hands.press(/^Toelichting bewaren$/);
    await this.said('Toelichting bewaard');
  }

  async insertTemplate(): Promise<void> {
    await this.hands.press(/^Meer$/);
    await this.hands.press(/^Sjablonen/);
    for (const other of [/^Energielabels/, /^Energieloket/, /^Maatwerkafspraken/, /^Vrijkomend vastgoed/])
      await this.hands.tick(other);
    await this.hands.press(/^Voeg 1 blad in$/);
    await this.said('Blad Afsprakenregister is toegevoegd');
    await this.hands.press(/^Terug naar Meer$/);
  }

  async lookUpArticle(): Promise<void> {
    await this.hands.press(/^Uitleg/);
    await this.hands.write(/Zoek in de uitleg/, 'artikel 20');
    await this.hands.press(/^Artikel 20/);
    await this.said('maximaal 100% plancapaciteit ten opzichte van de te hanteren prognose');
  }

  async removeMarks(): Promise<void> {
    await this.hands.press(/^Overzicht$/);
    await this.hands.unfold(/^Andere acties$/);
    await this.hands.press(/^Markeringen verwijderen$/);
    await this.said('Markeringen verwijderd');
  }
}
