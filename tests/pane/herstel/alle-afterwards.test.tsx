import { screen } from '@testing-library/react';
import type { Refusal } from '../../../src/derive/edit';
import { HostError } from '../../../src/hosts/port';
import { count, press, rows } from '../on-screen';
import type { Rendered } from '../render-pane';
import { HARDENBERG, report } from '../workbook';
import { ALL, box, correctable, getal, openPreview, SPELLING } from './many-cells';

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
        .map(({ tab, cell, witnesses, now, becomes, numberFormat }) => ({
          tab,
          cell,
          witnesses,
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
