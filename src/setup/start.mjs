/** `npm start`: from a fresh clone to the workbench in the browser. */
import { join } from 'node:path';
import { openBrowser } from './browser.mjs';
import { buildPages, localOutput } from './build.mjs';
import { ensureInstalled, root } from './install.mjs';
import { serve } from './server.mjs';

const LAST_PORT = 65_535;
const PORTS_TO_TRY = 20;

function wantedPort() {
  const text = process.env.PORT ?? '';
  if (text === '') return 3000;
  const port = Number(text);
  return Number.isInteger(port) && port > 0 && port <= LAST_PORT ? port : null;
}

async function serveOnFreePort(first, mounts) {
  for (let port = first; port < first + PORTS_TO_TRY && port <= LAST_PORT; port += 1) {
    try {
      return { ...(await serve({ port, mounts })), port };
    } catch (error) {
      if (error.code !== 'EADDRINUSE') throw error;
      console.log(`Poort ${port} is al in gebruik. We proberen poort ${port + 1}.`);
    }
  }
  return null;
}

async function start() {
  const unknown = process.argv.slice(2).filter((argument) => argument !== '--no-open');
  if (unknown.length > 0) {
    console.error(`Onbekende optie: ${unknown.join(' ')}. Alleen --no-open kan (geen browser openen).`);
    return 2;
  }
  const port = wantedPort();
  if (port === null) {
    console.error(`PORT is ${process.env.PORT}. Geef een getal van 1 tot en met ${LAST_PORT}.`);
    return 2;
  }
  if (!ensureInstalled()) return 1;

  console.log('De werkbank wordt gebouwd. De eerste keer duurt dat ongeveer een halve minuut.');
  try {
    await buildPages('local');
  } catch (error) {
    console.error(error.message);
    console.error('Het bouwen is niet gelukt. Hierboven staat de oorzaak. De werkbank is niet gestart.');
    return 1;
  }

  const server = await serveOnFreePort(port, [
    // Microsoft's licence forbids republishing office.js: it is served from where npm put it, never copied.
    { prefix: '/office/', directory: join(root, 'node_modules', '@microsoft', 'office-js', 'dist') },
    { prefix: '/', directory: localOutput },
  ]);
  if (server === null) {
    console.error(`Er is geen vrije poort gevonden vanaf ${port}. Kies er zelf een, zoals PORT=4000.`);
    return 1;
  }
  const url = `http://localhost:${server.port}/`;
  console.log(`De werkbank staat klaar op ${url}`);
  console.log('Stoppen: Ctrl+C.');
  if (!process.argv.includes('--no-open')) openBrowser(url);
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(0));
  return 0;
}

process.exitCode = await start();
