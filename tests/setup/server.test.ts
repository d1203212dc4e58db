import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { get, type IncomingMessage } from 'node:http';
import { createServer } from 'node:net';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '../../src/setup/server.mjs';

let folder: string;
let port: number;
let server: Awaited<ReturnType<typeof serve>>;

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (address === null || typeof address === 'string') throw new Error('No port');
  return address.port;
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'served-'));
  mkdirSync(join(folder, 'web'));
  mkdirSync(join(folder, 'office'));
  writeFileSync(join(folder, 'web', 'index.html'), '<title>werkbank</title>');
  writeFileSync(join(folder, 'office', 'office.js'), 'Office');
  writeFileSync(join(folder, 'geheim.txt'), 'geheim');
  port = await freePort();
  server = await serve({
    port,
    mounts: [
      { prefix: '/office/', directory: join(folder, 'office') },
      { prefix: '/', directory: join(folder, 'web') },
    ],
  });
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

/** As node sends it: a browser would tidy the path up first. */
async function ask(path: string, headers: Readonly<Record<string, string>> = {}, method = 'GET') {
  const request = get({ host: '127.0.0.1', port, path, headers, method, agent: false });
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    request.on('response', resolve).on('error', reject);
  });
  let text = '';
  for await (const chunk of response) text += String(chunk);
  return { status: response.statusCode, headers: response.headers, text };
}

describe('the server of the workbench', () => {
  it('serves the page and office.js, each from its own folder', async () => {
    expect(await ask('/')).toMatchObject({ status: 200, text: '<title>werkbank</title>' });
    expect(await ask('/office/office.js')).toMatchObject({ status: 200, text: 'Office' });
  });

  it.each(['/../geheim.txt', '/%2e%2e/geheim.txt', '/office/..%2f..%2fgeheim.txt', '/%00', '/%', '/office'])(
    'does not serve %s',
    async (path) => {
      expect(await ask(path)).toMatchObject({ status: 404, text: 'Niet gevonden.' });
    },
  );

  it('answers only when it is called by a name of this computer', async () => {
    expect(await ask('/', { host: 'kwaad.example' })).toMatchObject({ status: 403 });
    expect(await ask('/', { host: `localhost:${String(port)}` })).toMatchObject({ status: 200 });
  });

  it('only answers questions', async () => {
    expect(await ask('/', {}, 'POST')).toMatchObject({ status: 405 });
  });

  it.each(['/', '/weg'])('sends its security headers with %s', async (path) => {
    const { headers } = await ask(path);
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect(headers['x-content-type-options']).toBe('nosniff');
  });

  it('allows a page what it needs, and a file that is no page nothing', async () => {
    expect((await ask('/')).headers['content-security-policy']).toContain("connect-src 'self'");
    expect((await ask('/office/office.js')).headers['content-security-policy']).not.toContain("'self'");
  });

  it('says that a port is taken', async () => {
    await expect(serve({ port, mounts: [] })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });
});
