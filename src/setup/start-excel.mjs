/** `npm run start:excel`: serves the add-in to a real Excel, and says how to load it there. */
import { join } from 'node:path';
import { DEVELOPMENT_ADDRESS, DEVELOPMENT_PORT } from './addresses.mjs';
import { buildPages, excelOutput } from './build.mjs';
import { certificate } from './certificate.mjs';
import { ensureInstalled, root } from './install.mjs';
import { serve } from './server.mjs';
import { sideLoading } from './side-loading.mjs';

const MANIFEST = join(root, 'manifest.xml');

const PORT_TAKEN = [
  `Poort ${DEVELOPMENT_PORT} is al in gebruik, en Excel vraagt alleen daar om de add-in: dat staat in manifest.xml.`,
  'Er is niets gestart. Sluit het andere programma, bijvoorbeeld npm start, en probeer het opnieuw.',
].join('\n');

/** Whether Excel's port can be had; before a build that would take a while. */
async function portIsFree() {
  try {
    const server = await serve({ port: DEVELOPMENT_PORT, mounts: [] });
    await server.close();
    return true;
  } catch (error) {
    if (error.code === 'EADDRINUSE') return false;
    throw error;
  }
}

async function start() {
  if (process.argv.length > 2) {
    console.error(`Onbekende optie: ${process.argv.slice(2).join(' ')}. Deze opdracht kent geen opties.`);
    return 2;
  }
  if (!(await portIsFree())) {
    console.error(PORT_TAKEN);
    return 1;
  }
  if (!ensureInstalled()) return 1;

  let tls;
  try {
    tls = await certificate();
  } catch (error) {
    console.error(error.message);
    console.error(
      'Er is geen certificaat gemaakt, en zonder certificaat laadt Excel niets. Er is niets gestart.',
    );
    return 1;
  }

  console.log('De add-in wordt gebouwd. De eerste keer duurt dat een paar minuten.');
  try {
    await buildPages('excel');
  } catch (error) {
    console.error(error.message);
    console.error('Het bouwen is niet gelukt. Hierboven staat de oorzaak. Er is niets gestart.');
    return 1;
  }

  try {
    const mounts = [{ prefix: '/', directory: excelOutput }];
    await serve({ port: DEVELOPMENT_PORT, mounts, office: 'cdn', tls });
  } catch (error) {
    if (error.code !== 'EADDRINUSE') throw error;
    console.error(PORT_TAKEN);
    return 1;
  }
  console.log(sideLoading({ address: DEVELOPMENT_ADDRESS, manifest: MANIFEST, authority: tls.untrusted }));
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(0));
  return 0;
}

process.exitCode = await start();
