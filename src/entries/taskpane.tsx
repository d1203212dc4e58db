import { createRoot } from 'react-dom/client';
import { registerRibbon } from '../hosts/excel/ribbon/ribbon';
import type { SaveWorkbook } from '../hosts/port';
import { COMMANDS } from '../pane/commands';
import { Pane } from '../pane/pane';
import type { Controller } from '../pane/state/controller';
import { whenIdle } from '../pane/when-idle';
import '../pane/first-screen.css';
import './taskpane.css';

const OUTSIDE_EXCEL =
  'Dit venster werkt alleen in Excel. Open het daar met het tabblad Woonafspraken op het lint.';
const NO_OFFICE =
  'Het venster kon geen verbinding maken met Excel, want een bestand van Microsoft kwam niet binnen. ' +
  'Uw werkmap is niet veranderd. Kijk of u internet hebt, en open het venster opnieuw.';

// Chunks of their own: the first screen is there before them.
const loadPort = async () => {
  await whenIdle();
  const { createExcelPort } = await import('../hosts/excel/port');
  return createExcelPort();
};
const loadCatalogue = () => import('../agreements/catalogue').then(({ CATALOGUE }) => CATALOGUE);

const saveWorkbook: SaveWorkbook = async (name, workbook) =>
  (await import('../hosts/xlsx/download')).downloadWorkbook(name, workbook);

/** The theme of Office where it tells; an older Excel and the workbench leave it to the system. */
function themeOf(office: Partial<Office.OfficeTheme> | undefined): { readonly theme?: 'light' | 'dark' } {
  if (office?.isDarkTheme === undefined) return {};
  return { theme: office.isDarkTheme ? 'dark' : 'light' };
}

/** Excel may press a button before the pane is drawn: it is dealt with as soon as it is. */
function followRibbon(): (controller: Controller) => void {
  let ready: (controller: Controller) => void = () => undefined;
  const controller = new Promise<Controller>((resolve) => (ready = resolve));
  registerRibbon(async (action) => COMMANDS[action](await controller));
  return ready;
}

async function start(container: HTMLElement): Promise<void> {
  // Its script comes from Microsoft, and may not have come.
  if (!('Office' in window)) {
    container.textContent = NO_OFFICE;
    return;
  }
  const onReady = followRibbon();
  const { host } = await Office.onReady();
  // Office says null when there is none, whatever its types say.
  if (host !== Office.HostType.Excel) {
    container.textContent = OUTSIDE_EXCEL;
    return;
  }
  // Office's own type says that there is always a theme; an older Excel has none.
  const theme = themeOf(Office.context.officeTheme);
  createRoot(container).render(
    <Pane
      port={loadPort}
      catalogue={loadCatalogue}
      saveWorkbook={saveWorkbook}
      onReady={onReady}
      {...theme}
    />,
  );
}

const container = document.getElementById('root');
if (container) void start(container);
