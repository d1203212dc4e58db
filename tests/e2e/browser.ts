import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

/** Where Chrome, Edge and Chromium are installed when they are. */
function installedBrowsers(): readonly string[] {
  const { env } = process;
  const windowsFolders = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']];
  return [
    ...windowsFolders.flatMap((folder) =>
      folder === undefined
        ? []
        : [
            join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
            join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
          ],
    ),
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    '/usr/bin/google-chrome',
    '/usr/bin/microsoft-edge',
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
  ];
}

// No update checks and the like: a test fails on any request that leaves this computer.
const QUIET = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

// A machine for tests has no graphics card.
const SOFTWARE_GRAPHICS = ['--use-gl=angle', '--use-angle=swiftshader', '--disable-dev-shm-usage'];

/** `CHROME_PATH`, else an installed browser, else the Chromium that comes inside an npm package. */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = process.env['CHROME_PATH'] ?? installedBrowsers().find((path) => existsSync(path));
  if (executablePath !== undefined) return chromium.launch({ executablePath, args: QUIET });
  const { default: shipped } = await import('@sparticuz/chromium');
  // Without the package's own arguments: they are for another place than this, run everything in one process,
  // which ends when the first page is closed, and switch off security that the tests are about.
  return chromium.launch({
    executablePath: await shipped.executablePath(),
    args: [...QUIET, ...SOFTWARE_GRAPHICS],
  });
}
