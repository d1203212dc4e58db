import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { root } from '../../src/setup/install.mjs';
import { serve } from '../../src/setup/server.mjs';
import { WORKBOOK_CONTRACT } from '../excel-emulator/workbook-contract';
import type {} from '../workbench/contract-page';
import { launchBrowser } from './browser';
import { freePort } from './npm-start';

jest.setTimeout(180_000);

const OUTPUT = join(root, '.cache', 'werkbank', 'contract');

async function build(): Promise<void> {
  const script = join(root, 'tests', 'e2e', 'build-contract.mjs');
  const child = spawn(process.execPath, [script, OUTPUT], { stdio: ['ignore', 'inherit', 'inherit'] });
  await once(child, 'close');
  if (child.exitCode !== 0) throw new Error('The page with the contract could not be built');
}

let browser: Browser;
let server: Awaited<ReturnType<typeof serve>>;
let outcomes: ReadonlyMap<string, string | null>;
let called: unknown;

beforeAll(async () => {
  const port = await freePort();
  [browser] = await Promise.all([launchBrowser(), build()]);
  server = await serve({ port, mounts: [{ prefix: '/', directory: OUTPUT }] });
  const page = await browser.newPage();
  await page.goto(`http://localhost:${String(port)}/`);
  const list = await page.evaluate(() => window.checkContract());
  called = await page.evaluate(() => window.callFunctions());
  outcomes = new Map(list.map(({ name, failure }) => [name, failure]));
});

afterAll(async () => {
  await browser.close();
  await server.close();
});

describe('the grid of the workbench keeps the contract of the emulated Excel', () => {
  it.each(WORKBOOK_CONTRACT.map(({ name }) => name))('%s', (name) => {
    expect(outcomes.get(name)).toBeNull();
  });
});

it('calls functions of the add-in from cells, spills what they answer and shows an error when they fail', () => {
  expect(called).toEqual([
    [6, 13],
    [8, '#VALUE!'],
  ]);
});
