import { screen } from '@testing-library/react';
import { press, rows } from '../on-screen';
import { settle } from '../render-pane';
import { HARDENBERG, report } from '../workbook';
import {
  box,
  CODE,
  correctable,
  getal,
  NUMBERS,
  openPreview,
  openWorkbook,
  SPELLING,
  table,
} from './many-cells';

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
