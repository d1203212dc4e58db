/** Runs with nothing installed: only Node's own modules may be imported here. */
import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

const MINIMUM_NODE = 20;

function readJson(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}

/**
 * Whether node_modules holds what package-lock.json asks for. npm leaves a copy of the lock file in
 * node_modules as its last act. A lock file that is merely newer (git gives a file the time of checkout)
 * is compared by contents, so that switching branches does not install everything again.
 */
export function isInstalled(directory = root) {
  const wantedPath = join(directory, 'package-lock.json');
  const markerPath = join(directory, 'node_modules', '.package-lock.json');
  const wantedTime = statSync(wantedPath, { throwIfNoEntry: false })?.mtimeMs;
  const markerTime = statSync(markerPath, { throwIfNoEntry: false })?.mtimeMs;
  if (markerTime === undefined) return false;
  if (wantedTime === undefined || markerTime >= wantedTime) return true;
  const wanted = readJson(wantedPath)?.packages;
  const present = readJson(markerPath)?.packages;
  if (!wanted || !present) return false;
  return Object.entries(wanted).every(
    ([path, entry]) =>
      path === '' || entry.optional || entry.devOptional || present[path]?.version === entry.version,
  );
}

/** npm itself where it started us, else the one on the path. */
function npmCommand() {
  const npm = process.env.npm_execpath;
  return npm?.endsWith('npm-cli.js') ? [process.execPath, [npm]] : ['npm', []];
}

/** Installs what is needed, once. Answers with whether everything is there; says in Dutch what it does. */
export function ensureInstalled() {
  const major = Number(process.versions.node.split('.')[0]);
  if (major < MINIMUM_NODE) {
    console.error(`Node ${MINIMUM_NODE} of nieuwer is nodig. Dit is Node ${process.versions.node}.`);
    return false;
  }
  if (isInstalled()) return true;
  console.log('De onderdelen worden geïnstalleerd met npm ci. Dat duurt ongeveer een minuut.');
  const [command, args] = npmCommand();
  // Asked for by name: with NODE_ENV=production npm would leave out what building and testing need.
  const result = spawnSync(command, [...args, 'ci', '--include=dev', '--no-audit', '--no-fund'], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32' && command === 'npm',
  });
  if (result.status === 0) return true;
  console.error('Het installeren is niet gelukt. Hierboven staat de oorzaak. Er is verder niets gestart.');
  return false;
}
