import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EXCEL_API } from '../../src/hosts/excel/requirements';

const root = join(__dirname, '..', '..');
const manifest = readFileSync(join(root, 'manifest.xml'), 'utf8');
const valueOf = (element: string): string =>
  new RegExp(`<${element} DefaultValue="([^"]*)"`).exec(manifest)?.[1] ?? '';

test('the manifest asks for the requirement set that the bridge to Excel really calls, and no newer one', () => {
  expect(manifest).toContain(`<Set Name="ExcelApi" MinVersion="${EXCEL_API}" />`);
});

test.each(['IconUrl', 'HighResolutionIconUrl'])('%s names an icon that is there', (element) => {
  const { pathname } = new URL(valueOf(element));
  expect(existsSync(join(root, pathname))).toBe(true);
});

test('the manifest opens the page that the build makes', () => {
  expect(new URL(valueOf('SourceLocation')).pathname).toBe('/taskpane.html');
  expect(readFileSync(join(root, 'webpack.config.js'), 'utf8')).toContain("'taskpane.html'");
});
