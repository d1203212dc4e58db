import { act, cleanup, render, screen } from '@testing-library/react';
import { createElement } from 'react';
import { CATALOGUE } from '../../../src/agreements/catalogue';
import { ActionFailed, type ExcelEmulator, requirementSets } from '../../../src/excel-emulator';
import { RIBBON_ACTIONS, registerRibbon, type RibbonAction } from '../../../src/hosts/excel/ribbon/ribbon';
import { COMMANDS } from '../../../src/pane/commands';
import { Pane } from '../../../src/pane/pane';
import type { Controller } from '../../../src/pane/state/controller';
import { elements, manifestSets } from '../../setup/manifest';
import { withoutLayout } from './browser-parts';
import { exampleSheets } from './example';
import { openWorkbook, type Opened, until } from './open-workbook';

withoutLayout();

/** An Excel that has what the manifest asks for and nothing more; office.js refuses every newer call. */
const sets = manifestSets();
const requirements = { ...requirementSets(sets['ExcelApi'] ?? ''), ...sets };

const asked: RibbonAction[] = [];
let perform: (action: RibbonAction) => Promise<void>;
let opened: Opened;
let emulator: ExcelEmulator;

beforeAll(async () => {
  opened = await openWorkbook({ sheets: exampleSheets({ Gemeente: 'Zwole' }) }, {}, { requirements });
  registerRibbon((action) => perform(action));
});
beforeEach(async () => {
  opened = await openWorkbook({ sheets: exampleSheets({ Gemeente: 'Zwole' }) }, {}, { requirements });
  emulator = opened.emulator;
  asked.length = 0;
  perform = async (action) => void asked.push(action);
});
afterEach(cleanup);

describe('a button on the ribbon', () => {
  it.each(RIBBON_ACTIONS)('%s shows the pane, does its work and lets Excel go on', async (action) => {
    emulator.addin.state = 'Background';
    await emulator.ribbon.invoke(action);
    expect(asked).toEqual([action]);
    expect(emulator.addin.state).toBe('Visible');
  });

  it('does what was registered for it, by the names of the manifest', async () => {
    for (const { text } of elements('FunctionName')) await emulator.ribbon.invoke(text);
    expect([...asked].sort()).toEqual([...RIBBON_ACTIONS].sort());
    await expect(emulator.ribbon.invoke('weg')).rejects.toBeInstanceOf(ActionFailed);
  });

  it('works where the pane cannot be shown', async () => {
    jest.spyOn(Office.addin, 'showAsTaskpane').mockRejectedValueOnce(new Error('No pane here'));
    await emulator.ribbon.invoke('controleer');
    expect(asked).toEqual(['controleer']);
  });

  it('lets Excel go on when its work fails', async () => {
    perform = () => Promise.reject(new Error('No work today'));
    await expect(emulator.ribbon.invoke('controleer')).resolves.toBeUndefined();
  });
});

describe('with the pane', () => {
  /** As the page does it; the buttons come before the pane. */
  function loadPane(): () => Promise<void> {
    let ready: (controller: Controller) => void = () => undefined;
    const controller = new Promise<Controller>((resolve) => (ready = resolve));
    perform = async (action) => COMMANDS[action](await controller);
    return () =>
      act(async () => {
        render(createElement(Pane, { port: opened.port, catalogue: CATALOGUE, onReady: ready }));
      });
  }
  const press = (action: RibbonAction): Promise<void> => act(() => emulator.ribbon.invoke(action));
  const title = (name: string) => screen.findByRole('heading', { level: 1, name }, { timeout: 30_000 });
  const marked = (): boolean =>
    opened.workbook.sheets().some((sheet) => sheet.conditionalFormats().length > 0);

  it('a button that was pressed while there was no pane yet is dealt with when it comes', async () => {
    emulator.addin.state = 'Background';
    const show = loadPane();
    const pressed = emulator.ribbon.invoke('toonBevindingen');
    await until(() => emulator.addin.state === 'Visible');
    await show();
    await act(() => pressed);
    expect(await title('Bevindingen')).toBeDefined();
  });

  it('Controleer checks and marks; the menu takes the marks away and puts them back', async () => {
    await loadPane()();
    await press('controleer');
    await screen.findByText(/^Gecontroleerd om/, undefined, { timeout: 30_000 });
    expect(marked()).toBe(true);
    await press('verwijderMarkeringen');
    await screen.findByText('Markeringen verwijderd');
    expect(marked()).toBe(false);
    await press('markeerOpnieuw');
    await act(() => until(marked));
    expect(marked()).toBe(true);
  });

  it('Opnieuw markeren checks first when there is no outcome yet', async () => {
    await loadPane()();
    await press('markeerOpnieuw');
    await screen.findByText(/^Gecontroleerd om/, undefined, { timeout: 30_000 });
    expect(marked()).toBe(true);
  });

  it.each([
    ['toonBevindingen', 'Bevindingen'],
    ['toonSjablonen', 'Sjablonen'],
    ['toonUitleg', 'Uitleg'],
  ] as const)('%s opens the screen %s', async (action, name) => {
    await loadPane()();
    await press(action);
    expect(await title(name)).toBeDefined();
  });
});
