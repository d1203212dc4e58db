import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { createElement } from 'react';
import { CATALOGUE } from '../../../src/agreements/catalogue';
import { workbookState } from '../../../src/excel-emulator';
import { COMMANDS } from '../../../src/pane/commands';
import { Pane } from '../../../src/pane/pane';
import type { Controller } from '../../../src/pane/state/controller';
import { withoutLayout } from './browser-parts';
import { exampleSheets } from './example';
import { openWorkbook } from './open-workbook';

withoutLayout();
afterEach(cleanup);

const MARKUP = '<img src=x onerror="window.gekraakt=1">';
const FORMULAS = ['=HYPERLINK("https://kwaad.example","klik")', '+1+cmd', '@SUM(A1)', '-2+3', '\t=1'];

/** The example in which everything that a user can name or fill in tries to be more than text. */
function hostileSheets() {
  const [gegevens, plannen, behoefte] = exampleSheets({ Gemeente: MARKUP, Status: FORMULAS[0] ?? '' });
  if (!gegevens || !plannen || !behoefte) throw new Error('The example has three sheets');
  const [headers = [], ...rows] = plannen.rows ?? [];
  return [
    gegevens,
    {
      // As long as the name of a sheet can be.
      name: '<img src=x onerror=kraak()>',
      rows: [
        [...headers, MARKUP, '=1+1'],
        ...rows.map((row, index) => [...row, MARKUP, FORMULAS[index % FORMULAS.length] ?? '']),
      ],
    },
    behoefte,
  ];
}

/** What the pane shows may hold pictures of our own, which are drawings; never a picture or a script of the sheet. */
const foreign = (): readonly Element[] => [
  ...document.body.querySelectorAll('img, script, iframe, object, [onerror], [onmouseover]'),
];

test('texts of a sheet are text in the pane and in the sheet Bevindingen', async () => {
  const { port, workbook } = await openWorkbook({ sheets: hostileSheets() });
  let controller: Controller | undefined;
  await act(async () => {
    render(createElement(Pane, { port, catalogue: CATALOGUE, onReady: (ready) => (controller = ready) }));
  });
  if (controller === undefined) throw new Error('The pane did not come');
  await act(async () => controller && COMMANDS.controleer(controller));
  await screen.findByText(/^Gecontroleerd om/, undefined, { timeout: 30_000 });
  expect(foreign()).toEqual([]);

  await act(async () => controller && COMMANDS.toonBevindingen(controller));
  await screen.findByRole('heading', { level: 1, name: 'Bevindingen' }, { timeout: 30_000 });
  const [row] = await screen.findAllByText((text) => text.includes(MARKUP), undefined, { timeout: 30_000 });
  expect(foreign()).toEqual([]);
  const button = row?.closest('button');
  if (!button) throw new Error('A finding is opened by a button');
  await act(async () => fireEvent.click(button));
  expect((await screen.findAllByText((text) => text.includes(MARKUP))).length).toBeGreaterThan(0);
  expect(foreign()).toEqual([]);
  expect(window).not.toHaveProperty('gekraakt');

  const cells = workbookState(workbook).sheets.find(({ name }) => name === 'Bevindingen')?.cells ?? {};
  const contents = Object.values(cells);
  expect(contents.filter((cell) => JSON.stringify(cell).includes('onerror')).length).toBeGreaterThan(0);
  const formulas = contents.flatMap((cell) => (Array.isArray(cell) ? [String(cell[0])] : []));
  expect(formulas.length).toBeGreaterThan(0);
  // The only formulas are our links, and these lead to a cell of this workbook.
  expect(
    formulas.filter((formula) => !/^=HYPERLINK\("#[^"]+![A-Z]+\d+","[A-Z]+\d+"\)$/.test(formula)),
  ).toEqual([]);
});
