import { screen, within } from '@testing-library/react';
import type { Finding, Proposal } from '../../src/core/finding/finding';
import type { Refusal } from '../../src/derive/edit';
import { HostError } from '../../src/hosts/port';
import { count, openList, rows } from './on-screen';
import { settle, type Rendered } from './render-pane';
import { EVENT, finding, HARDENBERG, report } from './workbook';

const press = async (pane: Rendered, name: string | RegExp): Promise<void> => {
  await pane.user.click(screen.getByRole('button', { name }));
  await settle();
};

const correctable = (
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
const getal = (value: number): Proposal => ({ value, kind: 'getal', text: String(value) });

const CODE = correctable(4, 0, 'veld-code', code('Zwolle'), { ernst: 'fout', message: 'Zwole' });
const NUMBERS = [
  correctable(9, 4, 'veld-tekstgetal', getal(1250)),
  correctable(8, 4, 'veld-tekstgetal', getal(86.5)),
];
const SPELLING = correctable(12, 3, 'veld-schrijfwijze', code('1A Onherroepelijk'));
const ALL = [CODE, HARDENBERG, EVENT, ...NUMBERS, SPELLING];

async function openWorkbook(findings: readonly Finding[] = ALL): Promise<Rendered> {
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

const openPreview = async (findings?: readonly Finding[]): Promise<Rendered> => {
  const pane = await openWorkbook(findings);
  await press(pane, /^Herstel (alle|1)/);
  return pane;
};

const table = (name: string): string[] =>
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
const box = (name: string | RegExp): HTMLElement => screen.getByRole('checkbox', { name });

describe('in the list', () => {
  test('findings that can be corrected say so, and the button counts them', async () => {
    await openWorkbook();
    expect(rows().filter((row) => row.textContent.includes('herstel mogelijk'))).toHaveLength(4);
    expect(screen.getByRole('button', { name: 'Herstel alle 4…' })).toBeVisible();
  });

  test('the button counts what the filter shows, and goes when there is nothing in it', async () => {
    const pane = await openWorkbook();
    await press(pane, 'Fout 1');
    expect(screen.getByRole('button', { name: 'Herstel 1 cel…' })).toBeVisible();
    await press(pane, 'Fout 1');
    await press(pane, 'Afspraak 1');
    expect(screen.queryByRole('button', { name: /^Herstel/ })).not.toBeInTheDocument();
  });

  test('two findings in one cell are one cell', async () => {
    await openWorkbook([CODE, { ...CODE, rule: 'veld-schrijfwijze' }, ...NUMBERS]);
    expect(screen.getByRole('button', { name: 'Herstel alle 3…' })).toBeVisible();
  });
});

describe('the preview', () => {
  test('shows each cell with what stands there and what will, by kind', async () => {
    await openPreview();
    expect(screen.getByRole('heading', { level: 1, name: '4 cellen herstellen' })).toHaveFocus();
    expect(screen.getByText('Kijk of het klopt. U kunt alles in één keer ongedaan maken.')).toBeVisible();
    expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual([
      'Code verbeteren (1)',
      'Tekst wordt getal (2)',
      'Schrijfwijze gelijk maken (1)',
    ]);
    expect(table('Code verbeteren')).toEqual(['PlancapaciteitA5 · “Zwole” · Zwolle']);
    expect(table('Tekst wordt getal')).toEqual([
      'PlancapaciteitE10 · “1.250” · 1250',
      'PlancapaciteitE9 · “ 86,5” · 86,5',
    ]);
    expect(table('Schrijfwijze gelijk maken')).toEqual([
      'PlancapaciteitD13 · “1a onherroepelijk ” · 1A Onherroepelijk',
    ]);
    expect(screen.getByRole('button', { name: 'Herstel 4 cellen' })).toBeVisible();
  });

  test('only of what the filter shows', async () => {
    const pane = await openWorkbook();
    await press(pane, 'Fout 1');
    await press(pane, 'Herstel 1 cel…');
    expect(screen.getByRole('heading', { level: 1, name: '1 cel herstellen' })).toBeVisible();
    await press(pane, 'Herstel 1 cel');
    expect(pane.port.edited[0]).toHaveLength(1);
  });

  test('a tick takes a cell along or leaves it, and the group shows all, some or none', async () => {
    const pane = await openPreview();
    const group = box('Tekst wordt getal (2)');
    expect(group).toBeChecked();
    await pane.user.click(box('Herstel Plancapaciteit E9'));
    expect(group).toBePartiallyChecked();
    expect(screen.getByRole('button', { name: 'Herstel 3 cellen' })).toBeVisible();
    await pane.user.click(group);
    expect(group).toBeChecked();
    await pane.user.click(group);
    expect(group).not.toBeChecked();
    expect(box('Herstel Plancapaciteit E10')).not.toBeChecked();
    await press(pane, 'Herstel 2 cellen');
    expect(pane.port.edited.map((edits) => edits.map(({ becomes }) => becomes))).toEqual([
      ['Zwolle', '1A Onherroepelijk'],
    ]);
  });

  test('with nothing ticked nothing can be done', async () => {
    const pane = await openPreview([CODE]);
    await pane.user.click(box('Code verbeteren (1)'));
    const button = screen.getByRole('button', { name: 'Herstel 0 cellen' });
    expect(button).toHaveAttribute('aria-disabled', 'true');
    await pane.user.click(button);
    expect(pane.port.edited).toEqual([]);
  });

  test.each(['Annuleren', 'Alle bevindingen', 'Escape'])('%s goes back to the list', async (how) => {
    const pane = await openPreview();
    if (how === 'Escape') await pane.user.keyboard('{Escape}');
    else await press(pane, how);
    expect(screen.getByRole('search')).toBeVisible();
    expect(screen.getByRole('heading', { name: 'Bevindingen' })).toHaveFocus();
    expect(pane.port.edited).toEqual([]);
  });

  test('follows edits: what is no longer wrong is not corrected, and ticks stay', async () => {
    const pane = await openPreview();
    await pane.user.click(box('Herstel Plancapaciteit E9'));
    pane.report = report({ findings: [HARDENBERG, ...NUMBERS, SPELLING] });
    pane.port.type('Plancapaciteit', 4, 0, 'Zwolle');
    await pane.wait(20);
    await settle();
    expect(screen.getByRole('heading', { level: 1, name: '3 cellen herstellen' })).toBeVisible();
    expect(screen.getByRole('button', { name: 'Herstel 2 cellen' })).toBeVisible();
    pane.report = report({ findings: [HARDENBERG] });
    pane.port.type('Plancapaciteit', 4, 0, 'Ommen');
    await pane.wait(20);
    await settle();
    expect(screen.getByText('Er is niets meer te herstellen.')).toBeVisible();
  });

  test('10 000 corrections: fifty of a kind are in the page, all of them are done', async () => {
    const many = Array.from({ length: 10_000 }, (_, index) =>
      correctable(index + 1, 4, 'veld-tekstgetal', getal(index)),
    );
    const pane = await openPreview(many);
    expect(screen.getByText('1 tot en met 50 van 10.000')).toBeVisible();
    expect(table('Tekst wordt getal')).toHaveLength(50);
    expect(document.body.querySelectorAll('*').length).toBeLessThan(1500);
    await press(pane, 'Volgende 50 cellen');
    expect(screen.getByText('51 tot en met 100 van 10.000')).toBeVisible();
    await pane.user.click(box('Herstel Plancapaciteit E52'));
    await press(pane, 'Vorige 50 cellen');
    expect(table('Tekst wordt getal')[0]).toContain('PlancapaciteitE2 ');
    await press(pane, 'Herstel 9.999 cellen');
    expect(pane.port.edited[0]).toHaveLength(9_999);
  });
});

describe('afterwards', () => {
  test('says how many, that the check is up to date, and offers to undo, over the list', async () => {
    const pane = await openPreview();
    await press(pane, 'Herstel 4 cellen');
    expect(screen.getByText('4 cellen hersteld').closest('[role="status"]')).toHaveTextContent(
      '4 cellen hersteldDe controle is bijgewerkt.Ongedaan maken',
    );
    expect(count()).toBe('2 van 2 bevindingen');
    expect(pane.port.edited).toHaveLength(1);
    pane.report = report({ findings: ALL });
    await press(pane, 'Ongedaan maken');
    expect(screen.getByText('4 cellen teruggezet')).toBeVisible();
    expect(pane.port.undone[0]).toHaveLength(4);
    expect(pane.port.valueAt('Plancapaciteit', 9, 4)).toBe('1.250');
    expect(count()).toBe('6 van 6 bevindingen');
  });

  test('a new correction is what can be undone then', async () => {
    const pane = await openPreview();
    pane.report = report({ findings: [HARDENBERG, SPELLING] });
    await pane.user.click(box('Schrijfwijze gelijk maken (1)'));
    await press(pane, 'Herstel 3 cellen');
    await press(pane, 'Herstel 1 cel…');
    expect(screen.getByText('3 cellen hersteld')).toBeVisible();
    await press(pane, 'Herstel 1 cel');
    await press(pane, 'Ongedaan maken');
    expect(pane.port.undone.map(({ length }) => length)).toEqual([1]);
  });

  const partly = async (refusals: readonly (Refusal | null)[]): Promise<Rendered> => {
    const pane = await openPreview();
    pane.port.onEdit = async (edits) => ({
      refusals,
      hidden: 2,
      written: edits
        .filter((_, index) => refusals[index] === null)
        .map(({ tab, cell, now, becomes, numberFormat }) => ({
          tab,
          cell,
          before: { value: now, numberFormat: '@' },
          after: { value: becomes, numberFormat },
        })),
    });
    await press(pane, 'Herstel 4 cellen');
    return pane;
  };

  test('a cell that changed meanwhile is named, and the others can be undone', async () => {
    const pane = await partly([null, 'changed', null, null]);
    expect(screen.getByText('3 van 4 cellen hersteld')).toBeVisible();
    expect(
      screen.getByText(
        'Plancapaciteit E10 is intussen gewijzigd; die lieten we zoals hij is. 2 herstelde cellen staan in rijen die niet te zien zijn, bijvoorbeeld door een filter. De controle is bijgewerkt.',
      ),
    ).toBeVisible();
    await press(pane, 'Ongedaan maken');
    expect(pane.port.undone[0]).toHaveLength(3);
  });

  test('each reason is told of, and a formula is not offered again', async () => {
    const pane = await partly(['formula', 'changed', 'changed', null]);
    expect(screen.getByText('1 van 4 cellen hersteld')).toBeVisible();
    expect(
      screen.getByText(
        /^Plancapaciteit E10 en E9 zijn intussen gewijzigd; die lieten we zoals ze zijn\. In Plancapaciteit A5 staat een formule;/,
      ),
    ).toBeVisible();
    pane.report = report({ findings: ALL });
    await press(pane, 'Ongedaan maken');
    expect(screen.getByRole('button', { name: 'Herstel alle 3…' })).toBeVisible();
    expect(rows().filter((row) => row.textContent.includes('herstel mogelijk'))).toHaveLength(3);
  });

  test('when no cell could be corrected the preview stays', async () => {
    const pane = await partly(['formula', 'protected', 'protected', 'tab-gone']);
    expect(screen.getByText('Geen cellen hersteld')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Ongedaan maken' })).not.toBeInTheDocument();
    expect(screen.getByRole('heading', { level: 1, name: /herstellen$/ })).toBeVisible();
    expect(pane.port.undone).toEqual([]);
  });

  test('many cells that were left are counted', async () => {
    const many = Array.from({ length: 12 }, (_, index) =>
      correctable(index + 1, 4, 'veld-tekstgetal', getal(index)),
    );
    const pane = await openPreview(many);
    pane.port.onEdit = async (edits) => ({ refusals: edits.map(() => 'changed'), hidden: 0, written: [] });
    await press(pane, 'Herstel 12 cellen');
    expect(
      screen.getByText(
        'Plancapaciteit E2, E3, E4 en 9 andere cellen zijn intussen gewijzigd; die lieten we zoals ze zijn.',
      ),
    ).toBeVisible();
  });

  test('when Excel does not answer nothing was corrected, and the preview stays', async () => {
    const pane = await openPreview();
    pane.port.onEdit = () => Promise.reject(new HostError('no-answer'));
    await press(pane, 'Herstel 4 cellen');
    expect(screen.getByRole('alert')).toHaveTextContent(
      'Er is niets hersteld. Uw gegevens zijn niet veranderd.',
    );
    expect(screen.getByRole('button', { name: 'Herstel 4 cellen' })).toBeVisible();
  });
});
