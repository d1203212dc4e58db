import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { root } from '../../src/setup/install.mjs';

/** `npm start`, as a user types it. */
export interface Started {
  readonly url: string;
  /** Everything it has said so far. */
  readonly said: () => string;
  readonly stop: () => Promise<void>;
}

/** A port that nobody uses. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('No port');
  return address.port;
}

/** npm, the shell that it starts and the server in it: all of them. */
function end(child: ChildProcess): void {
  if (child.pid === undefined || child.exitCode !== null) return;
  if (process.platform === 'win32') spawn('taskkill', ['/pid', String(child.pid), '/T', '/F']);
  else process.kill(-child.pid, 'SIGTERM');
}

export function npmStart(environment: Readonly<Record<string, string>>, args: readonly string[] = []) {
  const child = spawn('npm', ['start', '--', '--no-open', ...args], {
    cwd: root,
    env: { ...process.env, ...environment },
    // A group of its own, so that all of it can be ended at once.
    detached: process.platform !== 'win32',
    shell: process.platform === 'win32',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      output += chunk.toString();
    });
  }
  return { child, said: () => output };
}

/** Resolves when it says where the workbench is. */
export async function startWorkbench(port: number): Promise<Started> {
  const { child, said } = npmStart({ PORT: String(port) });
  const closed = once(child, 'close');
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.on('data', () => {
      const address = /klaar op (\S+)/.exec(said())?.[1];
      if (address !== undefined) resolve(address);
    });
    child.on('close', () => {
      reject(new Error(`npm start ended:\n${said()}`));
    });
  });
  return {
    url,
    said,
    stop: async () => {
      end(child);
      await closed;
    },
  };
}
