import { screen } from '@testing-library/react';
import type { AdvisedStep, Adviser } from '../../../src/core/article/advice';
import { geheel, tekst } from '../../../src/core/sheet/columns';
import { defineSheet } from '../../../src/core/sheet/schema';
import { determine } from '../../../src/core/sheet/unreadable';
import { HandPort } from '../hand-port';
import { openFinding, press } from '../on-screen';
import { settle, type Rendered } from '../render-pane';
import { agreement, article, catalogue, EVENT, HARDENBERG, report } from '../workbook';

/* A made-up adviser over a made-up sheet: the pane shows whatever an agreement proposes. */

const VOORRAAD = defineSheet({
  name: 'Plancapaciteit',
  table: 'tblPlancapaciteit',
  help: '',
  columns: {
    naam: tekst({ header: 'Naam', key: true, required: true, help: '' }),
    nu: geheel({ header: 'Nu aanwezig', min: 0, required: true, help: '' }),
    later: geheel({ header: 'Later', min: 0, required: true, help: '' }),
  },
});

/** There may be so many in all. */
const MOST = 100;

/** Takes what is too much from the lowest rows, each as far as it goes. */
const AFBOUW: Adviser = {
  id: 'afbouw',
  title: 'Afbouwvoorstel',
  article: '20',
  beside: ['WO-20'],
  summary: 'Zegt wat er weg kan.',
  advise: ({ sheet }, subject) =>
    determine(() => {
      const rows = sheet(VOORRAAD)?.rows() ?? [];
      const total = rows.reduce((sum, row) => sum + (row.get('nu') ?? 0), 0);
      if (total <= MOST) return null;
      let tooMuch = total - MOST;
      const steps: AdvisedStep[] = [];
      for (const row of [...rows].reverse()) {
        const [now, later] = [row.get('nu') ?? 0, row.get('later') ?? 0];
        const count = Math.min(now, tooMuch);
        if (count === 0) continue;
        tooMuch -= count;
        const edit = (key: 'nu' | 'later', before: number, after: number) => {
          const { tab, cell, column, sleutel } = row.at(key);
          return {
            tab: tab ?? '',
            cell: cell ?? { row: 0, column: 0 },
            column: column ?? '',
            sleutel,
            before,
            after,
          };
        };
        steps.push({
          subject: row.get('naam') ?? '',
          detail: `${String(count)} stuks later`,
          reason: 'Onderaan in het blad.',
          edits: [edit('nu', now, now - count), edit('later', later, later + count)],
        });
      }
      return {
        subject,
        summary: `Haal ${String(total - MOST)} stuks weg, dan klopt het.`,
        effect: [{ label: 'Aanwezig', before: `${String(total)} stuks`, after: `${String(MOST)} stuks` }],
        steps,
        notes: total > 1000 ? ['Er is veel te doen.'] : [],
        obstacle: rows.some((row) => row.get('naam') === 'Vast') ? 'Haal eerst de rij Vast weg.' : null,
      };
    }),
};

export const CATALOGUE = catalogue(
  agreement({
    sheets: [VOORRAAD],
    ownSheets: [VOORRAAD],
    articles: [article('20', 'Niet te veel')],
    advisers: [AFBOUW],
  }),
);

/** The sheets as a check would report them. */
const SHEETS = [
  { tab: 'Gegevens', name: 'Gegevens', rows: 5, labels: { column: 0 } },
  { tab: 'Plancapaciteit', name: 'Plancapaciteit', rows: 3, labels: { row: 0, keys: [0] } },
] as const;

export const TOO_MUCH = report({ findings: [HARDENBERG, EVENT], sheets: SHEETS });
export const ENOUGH = report({ findings: [EVENT], sheets: SHEETS });

export type Stock = readonly (readonly [name: string, now: string | number, later: number])[];
/** 20 too many. */
export const STOCK: Stock = [
  ['Noord', 60, 0],
  ['Oost', 45, 5],
  ['Zuid', 15, 0],
];

export function portWith(stock: Stock): HandPort {
  const port = new HandPort();
  port.cells.set('Plancapaciteit', [['Naam', 'Nu aanwezig', 'Later'], ...stock.map((row) => [...row])]);
  return port;
}

/** At the finding beside which there is a proposal. */
export const atFinding = (stock = STOCK, port = portWith(stock)): Promise<Rendered> =>
  openFinding(HARDENBERG, [EVENT], { port, report: TOO_MUCH, catalogue: CATALOGUE });

/** At the proposal. What the check reports from then on: that there is enough. */
export async function atProposal(stock = STOCK, port = portWith(stock)): Promise<Rendered> {
  const pane = await atFinding(stock, port);
  await press(pane, 'Bekijk afbouwvoorstel');
  // The screen is fetched when it is first asked for.
  await screen.findByRole('heading', { level: 1, name: /^Afbouwvoorstel/ }, { timeout: 20_000 });
  await settle();
  pane.report = ENOUGH;
  return pane;
}

/** The values of the sheet, row by row. */
export const stockIn = ({ port }: Rendered): unknown => port.cells.get('Plancapaciteit')?.slice(1);
