import { CATALOGUE } from '../../../src/agreements/catalogue';
import { behoefte, bladenVan, metJaar, plan } from '../../../src/agreements/west-overijssel/voorbeeldwerkmap';
import type { Behoefterij, Planrij, Werkmap } from '../../../src/agreements/west-overijssel/voorbeeldwerkmap';
import { advise } from '../../../src/core/advise';
import type { Advice, AdvisedEdit, AdvisedStep } from '../../../src/core/article/advice';
import { workbookOf } from '../../../src/core/article/case';
import type { Determined } from '../../../src/core/sheet/unreadable';
import type { WorkbookSnapshot } from '../../../src/core/sheet/snapshot';

/** What the faseringsvoorstel says of a workbook. */
export const adviesOver = (snapshot: WorkbookSnapshot, subject = 'Zwolle'): Determined<Advice | null> =>
  advise(snapshot, CATALOGUE, {}, { adviser: 'faseringsvoorstel', subject });

export const werkmapVan = (werkmap: Werkmap): WorkbookSnapshot => workbookOf(bladenVan(werkmap));

/** The proposal for a municipality; the test fails when there is none. */
export function voorstel(werkmap: Werkmap, subject = 'Zwolle'): Advice {
  const advies = adviesOver(werkmapVan(werkmap), subject);
  if (!advies.known) throw new Error(advies.reason);
  if (advies.value === null) throw new Error(`Nothing to advise for ${subject}`);
  return advies.value;
}

export const bewerkingen = ({ steps }: Pick<Advice, 'steps'>): readonly AdvisedEdit[] =>
  steps.flatMap(({ edits }) => edits);

/** The steps in short: whose homes, how many and out of which year. */
export const inHetKort = ({ steps }: Pick<Advice, 'steps'>): readonly string[] =>
  steps.map(({ subject, detail }: AdvisedStep) => `${subject}: ${detail}`);

/** The workbook after these edits. */
export const pasToe = (snapshot: WorkbookSnapshot, edits: readonly AdvisedEdit[]): WorkbookSnapshot => ({
  ...snapshot,
  tabs: snapshot.tabs.map((tab) => ({
    ...tab,
    rows: tab.rows.map((cells, row) =>
      cells.map(
        (cell, column) =>
          edits.find(
            (edit) =>
              edit.tab === tab.name &&
              edit.cell.row === row + tab.firstRow &&
              edit.cell.column === column + tab.firstColumn,
          )?.after ?? cell,
      ),
    ),
  })),
});

/** A plan by its years; Na 2025 is there too, so that homes can move. */
export const met = (planId: string, jaren: Planrij, meer: Planrij = {}): Planrij => {
  const som = Object.values(jaren).reduce<number>((totaal, aantal) => totaal + Number(aantal), 0);
  return plan(planId, som, { plannaam: '', na2025: '', ...jaren, ...meer });
};

/** A need of so many homes in all. */
export const nodig = (woningen: number, meer: Behoefterij = {}): Behoefterij[] =>
  metJaar(behoefte(0, meer), 2025, { behoefte: woningen });
