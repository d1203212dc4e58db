import { spawn } from 'node:child_process';

const OPENERS = {
  win32: ['rundll32', ['url.dll,FileProtocolHandler']],
  darwin: ['open', []],
};

/** Opens an address in the user's own browser. Where that cannot be done, the printed address is enough. */
export function openBrowser(url) {
  const [command, args] = OPENERS[process.platform] ?? ['xdg-open', []];
  const child = spawn(command, [...args, url], { stdio: 'ignore', detached: true });
  child.on('error', () => undefined);
  child.unref();
}
