import { act, screen } from '@testing-library/react';
import { HostError, type ApplyResult } from '../../../src/hosts/port';
import { deferred } from '../hand-port';
import { press } from '../on-screen';
import { renderPane, settle, type Rendered } from '../render-pane';
import { EVENT, finding, HARDENBERG, report } from '../workbook';
import { checked, recheck } from './edits';

describe('the marks follow', () => {
  const edit = async (pane: Rendered, findings = [EVENT]): Promise<void> => {
    pane.report = report({ findings });
    pane.port.type('Plancapaciteit', 40, 1, pane.port.edited.length + findings.length + 100);
    await recheck(pane);
  };

  test('once the edits have been quiet for a second', async () => {
    const pane = await checked();
    expect(pane.port.applied).toHaveLength(1);
    await edit(pane);
    await pane.wait(999);
    expect(pane.port.applied).toHaveLength(1);
    await pane.wait(1);
    await settle();
    expect(pane.port.applied).toHaveLength(2);
    expect(pane.port.applied[1]?.marks).toEqual([]);
  });

  test('not when the findings are what they were', async () => {
    const pane = await checked();
    await edit(pane, [finding(), HARDENBERG, EVENT]);
    await pane.wait(1000);
    expect(pane.port.applied).toHaveLength(1);
  });

  test('not after they were removed', async () => {
    const pane = await checked();
    await act(async () => screen.getByText('Andere acties').click());
    await press(pane, 'Markeringen verwijderen');
    expect(pane.port.applied).toHaveLength(2);
    await edit(pane);
    await pane.wait(1000);
    expect(pane.port.applied).toHaveLength(2);
  });

  test('never in a workbook that is not ours', async () => {
    const pane = await renderPane({ report: report({ sheets: [], findings: [] }) });
    await pane.check();
    pane.report = report();
    pane.port.change({ kind: 'tabs' });
    await recheck(pane);
    await pane.wait(1000);
    expect(pane.port.applied).toEqual([]);
  });

  test('a failure is not told, and the next outcome tries again', async () => {
    const pane = await checked();
    pane.port.onApply = () => Promise.reject(new HostError('no-answer'));
    await edit(pane);
    await pane.wait(1000);
    await settle();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
    pane.port.onApply = null;
    await edit(pane, [HARDENBERG, EVENT]);
    await pane.wait(1000);
    await settle();
    expect(pane.port.applied).toHaveLength(2);
  });

  test.each<[string, () => Promise<ApplyResult>]>([
    ['in the answer', async () => ({ protectedTabs: ['Plancapaciteit'] })],
    ['as a refusal', () => Promise.reject(new HostError('protected', 'Plancapaciteit'))],
  ])('a protected sheet is told of: %s', async (_, onApply) => {
    const pane = await checked();
    pane.port.onApply = onApply;
    await edit(pane);
    await pane.wait(1000);
    await settle();
    expect(screen.getByText('Blad Plancapaciteit is beveiligd')).toBeVisible();
  });

  test('wait for what the user asks to be written', async () => {
    const pane = await checked();
    const editing = deferred<never>();
    pane.report = report({
      findings: [finding({ proposal: { value: 'Zwolle', kind: 'code', text: 'Zwolle' } })],
    });
    pane.port.type('Plancapaciteit', 40, 1, 5);
    await recheck(pane);
    await press(pane, /^Bekijk/);
    await press(pane, /^Gemeente “Zwole”/);
    pane.port.onEdit = () => editing.promise;
    await press(pane, 'Herstel');
    await pane.wait(1000);
    await settle();
    expect(pane.port.applied).toHaveLength(1);
  });
});
