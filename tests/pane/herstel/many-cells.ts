import { screen, within } from '@testing-library/react';
import type { Finding, Proposal } from '../../../src/core/finding/finding';
import { openList, press } from '../on-screen';
import type { Rendered } from '../render-pane';
import { EVENT, finding, HARDENBERG, report } from '../workbook';

export const correctable = (
  row: number,
  column: number,
  rule: string,
  proposal: Proposal,
  over: Partial<Finding> = {},
): Finding =>
  finding({
    rule,
    ernst: 'signaal',
    cell: { row, column },
    row: row + 1,
    proposal,
    message: `Rij ${row}`,
    ...over,
  });
const code = (value: string): Proposal => ({ value, kind: 'code', text: value });
export const getal = (value: number): Proposal => ({ value, kind: 'getal', text: String(value) });

export const CODE = correctable(4, 0, 'veld-code', code('Zwolle'), { ernst: 'fout', message: 'Zwole' });
export const NUMBERS = [
  correctable(9, 4, 'veld-tekstgetal', getal(1250)),
  correctable(8, 4, 'veld-tekstgetal', getal(86.5)),
];
export const SPELLING = correctable(12, 3, 'veld-schrijfwijze', code('1A Onherroepelijk'));
export const ALL = [CODE, HARDENBERG, EVENT, ...NUMBERS, SPELLING];

export async function openWorkbook(findings: readonly Finding[] = ALL): Promise<Rendered> {
  const pane = await openList(findings);
  const { port } = pane;
  port.put('Plancapaciteit', 0, 4, 'Bruto');
  port.put('Plancapaciteit', 4, 0, 'Zwole');
  port.put('Plancapaciteit', 9, 4, '1.250');
  port.put('Plancapaciteit', 8, 4, ' 86,5');
  port.put('Plancapaciteit', 12, 3, '1a onherroepelijk ');
  await press(pane, 'Overzicht');
  await pane.check();
  await press(pane, /^Bevindingen/);
  pane.report = report({ findings: [HARDENBERG, EVENT] });
  return pane;
}

export const openPreview = async (findings?: readonly Finding[]): Promise<Rendered> => {
  const pane = await openWorkbook(findings);
  await press(pane, /^Herstel (alle|1)/);
  return pane;
};

export const table = (name: string): string[] =>
  within(screen.getByRole('table', { name }))
    .getAllByRole('row')
    .slice(1)
    .map((row) =>
      within(row)
        .getAllByRole('cell')
        .slice(1)
        .map((cell) => cell.textContent)
        .join(' · '),
    );
export const box = (name: string | RegExp): HTMLElement => screen.getByRole('checkbox', { name });
