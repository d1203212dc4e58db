import { createRoot } from 'react-dom/client';
import { Pane } from '../pane/pane';
import './taskpane.css';

const OUTSIDE_EXCEL =
  'Dit venster werkt alleen in Excel. Open het daar met de knop Woonafspraken op het lint.';

// Chunks of their own: the first screen is there before them.
const loadPort = () => import('../hosts/excel/port').then(({ createExcelPort }) => createExcelPort());
const loadCatalogue = () => import('../agreements/catalogue').then(({ CATALOGUE }) => CATALOGUE);

/** The theme of Office where it tells; an older Excel and the workbench leave it to the system. */
function themeOf(office: Partial<Office.OfficeTheme> | undefined): { readonly theme?: 'light' | 'dark' } {
  if (office?.isDarkTheme === undefined) return {};
  return { theme: office.isDarkTheme ? 'dark' : 'light' };
}

async function start(container: HTMLElement): Promise<void> {
  const { host } = await Office.onReady();
  // Office says null when there is none, whatever its types say.
  if (host !== Office.HostType.Excel) {
    container.textContent = OUTSIDE_EXCEL;
    return;
  }
  // Office's own type says that there is always a theme; an older Excel has none.
  const theme = themeOf(Office.context.officeTheme);
  createRoot(container).render(<Pane port={loadPort} catalogue={loadCatalogue} {...theme} />);
}

const container = document.getElementById('root');
if (container) void start(container);
