import { once } from 'node:events';
import { createServer } from 'node:net';
import { freePort, npmStart, startWorkbench } from './npm-start';

jest.setTimeout(180_000);

async function occupy(port: number, host: string) {
  const server = createServer().listen(port, host);
  await once(server, 'listening');
  return server;
}

describe('npm start', () => {
  it('serves the workbench at the port that PORT names', async () => {
    const port = await freePort();
    const started = await startWorkbench(port);
    try {
      expect(started.url).toBe(`http://localhost:${String(port)}/`);
      const page = await fetch(started.url);
      expect(await page.text()).toContain('<title>Woonafspraken – werkbank</title>');
      expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
      expect(page.headers.get('content-security-policy')).not.toContain('unsafe-eval');
    } finally {
      await started.stop();
    }
  });

  it('says that a port is taken and goes to the next free one', async () => {
    const port = await freePort();
    const occupied = await occupy(port, '127.0.0.1');
    const started = await startWorkbench(port);
    try {
      expect(started.said()).toContain(`Poort ${String(port)} is al in gebruik.`);
      expect(Number(new URL(started.url).port)).toBeGreaterThan(port);
    } finally {
      await started.stop();
      occupied.close();
    }
  });

  it('refuses a PORT that is no port', async () => {
    const { child, said } = npmStart({ PORT: 'drie' });
    await once(child, 'close');
    expect(child.exitCode).not.toBe(0);
    expect(said()).toContain('PORT is drie. Geef een getal van 1 tot en met 65535.');
  });

  it('refuses an option that it does not know', async () => {
    const { child, said } = npmStart({}, ['--open']);
    await once(child, 'close');
    expect(child.exitCode).not.toBe(0);
    expect(said()).toContain('Onbekende optie: --open.');
  });
});
