import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:https';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DEVELOPMENT_ADDRESS, DEVELOPMENT_PORT } from '../../src/setup/addresses.mjs';
import { certificate } from '../../src/setup/certificate.mjs';
import { root } from '../../src/setup/install.mjs';
import { serve } from '../../src/setup/server.mjs';
import { sideLoading } from '../../src/setup/side-loading.mjs';
import { freePort } from '../e2e/npm-start';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'excel-'));
  jest.spyOn(console, 'log').mockImplementation(() => undefined);
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Where nothing asks the user, as on Linux. */
const made = () => certificate({ platform: 'linux', folder });

async function startExcel(...args: readonly string[]) {
  const child = spawn(process.execPath, [join(root, 'src', 'setup', 'start-excel.mjs'), ...args]);
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, said };
}

test('it refuses when the port that the manifest names is taken, before it builds anything', async () => {
  const other = createServer();
  // Somebody else may have it already: then that is the one that it meets.
  await new Promise<void>((resolve) => {
    other.once('error', () => resolve()).listen(DEVELOPMENT_PORT, '127.0.0.1', resolve);
  });
  const { code, said } = await startExcel();
  other.close();
  expect(code).toBe(1);
  expect(said).toContain('Poort 3000 is al in gebruik');
  expect(said).toContain('Er is niets gestart.');
});

test('it knows no options', async () => {
  expect(await startExcel('--poort=4000')).toMatchObject({
    code: 2,
    said: expect.stringContaining('Onbekende optie: --poort=4000') as string,
  });
});

test('the add-in is served over https, with its own headers', async () => {
  const { key, cert, untrusted } = await made();
  writeFileSync(join(folder, 'taskpane.html'), 'pane');
  const port = await freePort();
  const server = await serve({
    port,
    mounts: [{ prefix: '/', directory: folder }],
    office: 'cdn',
    tls: { key, cert },
  });
  const response = await new Promise<{ status: number | undefined; policy: unknown }>((resolve, reject) => {
    get(
      { host: 'localhost', port, path: '/taskpane.html', ca: readFileSync(untrusted ?? ''), agent: false },
      (answer) => {
        answer.resume();
        resolve({ status: answer.statusCode, policy: answer.headers['content-security-policy'] });
      },
    ).on('error', reject);
  });
  await server.close();
  expect(response.status).toBe(200);
  expect(response.policy).toContain("script-src 'self' https://");
});

test('a certificate that is valid is kept, and one that cannot be read is made anew', async () => {
  const first = await made();
  expect((await made()).cert.equals(first.cert)).toBe(true);
  rmSync(join(folder, 'localhost.key'));
  const second = await made();
  expect(second.cert.equals(first.cert)).toBe(false);
  expect(second.key.toString()).toContain('PRIVATE KEY');
});

describe('how to load the add-in in Excel', () => {
  const say = (authority: string | null) =>
    sideLoading({ address: DEVELOPMENT_ADDRESS, manifest: '/map/manifest.xml', authority });

  it.each([
    'Excel op het web',
    'Excel voor Windows',
    'Excel voor Mac',
    'Stoppen: Ctrl+C',
    '/map/manifest.xml',
  ])('says %s', (text) => {
    expect(say(null)).toContain(text);
  });

  it('says what to trust only where that is still to be done', () => {
    expect(say('/huis/ca.crt')).toContain('/huis/ca.crt');
    expect(say(null)).not.toContain('certificaat');
  });
});
