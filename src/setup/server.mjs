import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { extname, join, relative, sep } from 'node:path';
import { headersFor } from './headers.mjs';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.xml': 'application/xml; charset=utf-8',
  '.woff2': 'font/woff2',
};

// Only this machine: a name that somebody else points at this address (DNS rebinding) is refused.
const LOCAL_HOST = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/;

/** The file behind a path with the folder that it stands in, or null when the path leaves the folder or means nothing. */
function fileFor(mounts, url) {
  let path;
  try {
    path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
  } catch {
    return null;
  }
  if (path.includes('\0')) return null;
  const mount = mounts.find(({ prefix }) => path.startsWith(prefix));
  if (!mount) return null;
  const rest = path.slice(mount.prefix.length);
  const file = join(mount.directory, rest === '' ? 'index.html' : rest);
  if (!file.startsWith(mount.directory + sep)) return null;
  return { file, name: relative(mount.directory, file).replaceAll(sep, '/') };
}

function answer(response, status, text) {
  response.writeHead(status, { ...headersFor(''), 'Content-Type': 'text/plain; charset=utf-8' });
  response.end(text);
}

async function handle({ mounts, office }, request, response) {
  if (!LOCAL_HOST.test(request.headers.host ?? ''))
    return answer(response, 403, 'Alleen voor deze computer.');
  if (request.method !== 'GET' && request.method !== 'HEAD') return answer(response, 405, 'Niet toegestaan.');
  const served = fileFor(mounts, request.url ?? '/');
  const found = served === null ? null : await stat(served.file).catch(() => null);
  if (served === null || !found?.isFile()) return answer(response, 404, 'Niet gevonden.');
  const { file, name } = served;
  response.writeHead(200, {
    ...headersFor(name, office),
    'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream',
    'Content-Length': found.size,
    'Last-Modified': found.mtime.toUTCString(),
    'Cache-Control': 'no-cache',
  });
  if (request.method === 'HEAD') return response.end();
  createReadStream(file)
    .on('error', () => response.destroy())
    .pipe(response);
}

function listen(server, port, host) {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ port, host, ipv6Only: host === '::1' }, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

/**
 * Serves folders on both addresses that `localhost` can mean; browsers differ in which one they try first.
 * Rejects with `code: 'EADDRINUSE'` when either is taken.
 * @param {object} options
 * @param {number} options.port
 * @param {{ prefix: string, directory: string }[]} options.mounts the first mount that fits, serves
 * @param {'local' | 'cdn'} [options.office] where the pages get office.js; decides what their policy allows
 * @param {{ key: Buffer | string, cert: Buffer | string }} [options.tls] serves https with this certificate
 */
export async function serve({ port, mounts, office = 'local', tls }) {
  const servers = [];
  const close = () => Promise.all(servers.map((server) => new Promise((done) => server.close(done))));
  const listener = (request, response) => {
    handle({ mounts, office }, request, response).catch(() => response.destroy());
  };
  for (const host of ['127.0.0.1', '::1']) {
    const server = tls === undefined ? createServer(listener) : createSecureServer(tls, listener);
    try {
      await listen(server, port, host);
      servers.push(server);
    } catch (error) {
      // A machine without IPv6 has no ::1; the other address is enough then.
      if (host === '::1' && (error.code === 'EADDRNOTAVAIL' || error.code === 'EAFNOSUPPORT')) continue;
      await close();
      throw error;
    }
  }
  return { close };
}
