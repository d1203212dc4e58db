import { once } from 'node:events';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { transform } from '@swc/core';
import { root } from '../../../src/setup/install.mjs';
import { serve } from '../../../src/setup/server.mjs';
import { workFile } from '../bundle.mjs';
import { buildPages, MOUNTS } from './build.mjs';

/** The browser of the browser tests, which are in TypeScript. */
async function launchBrowser() {
  const source = readFileSync(join(root, 'tests', 'e2e', 'browser.ts'), 'utf8');
  const { code } = await transform(source, {
    jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
  });
  const file = workFile('browser.mjs');
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, code);
  const launcher = await import(pathToFileURL(file).href);
  return launcher.launchBrowser();
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

/**
 * Does work with pages in a real browser. Each page that the work opens is a first visit, and is closed after it.
 * @param {(visit: <T>(path: string, work: (page: import('playwright-core').Page) => Promise<T>) => Promise<T>) => Promise<R>} work
 * @param {{ prefix: string, directory: string }[]} mounts folders to be served besides the pages
 */
export async function inBrowser(work, mounts = []) {
  await buildPages();
  const port = await freePort();
  const server = await serve({ port, mounts: [...mounts, ...MOUNTS] });
  const browser = await launchBrowser();
  try {
    return await work(async (path, visit) => {
      const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
      try {
        const page = await context.newPage();
        page.setDefaultTimeout(300_000);
        await page.goto(new URL(path, `http://localhost:${port}/`).href);
        return await visit(page);
      } finally {
        await context.close();
      }
    });
  } finally {
    await browser.close();
    await server.close();
  }
}
