import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isInstalled } from '../../src/setup/install.mjs';

const EARLY = new Date('2026-01-01T10:00:00Z');
const LATE = new Date('2026-01-01T11:00:00Z');

type Packages = Readonly<Record<string, { readonly version: string; readonly optional?: boolean }>>;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'installed-'));
  mkdirSync(join(folder, 'node_modules'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function lock(packages: Packages, time: Date): void {
  const path = join(folder, 'package-lock.json');
  writeFileSync(path, JSON.stringify({ packages: { '': { version: '1.0.0' }, ...packages } }));
  utimesSync(path, time, time);
}

function installed(packages: Packages, time: Date): void {
  const path = join(folder, 'node_modules', '.package-lock.json');
  writeFileSync(path, JSON.stringify({ packages }));
  utimesSync(path, time, time);
}

describe('whether everything is installed', () => {
  it('is not, on a fresh clone', () => {
    lock({ 'node_modules/a': { version: '1.0.0' } }, EARLY);
    expect(isInstalled(folder)).toBe(false);
  });

  it('is, when npm was last to write', () => {
    lock({ 'node_modules/a': { version: '2.0.0' } }, EARLY);
    installed({ 'node_modules/a': { version: '2.0.0' } }, LATE);
    expect(isInstalled(folder)).toBe(true);
  });

  it('is not, when a newer lock file asks for another version or another package', () => {
    installed({ 'node_modules/a': { version: '1.0.0' } }, EARLY);
    lock({ 'node_modules/a': { version: '2.0.0' } }, LATE);
    expect(isInstalled(folder)).toBe(false);
    lock({ 'node_modules/a': { version: '1.0.0' }, 'node_modules/b': { version: '1.0.0' } }, LATE);
    expect(isInstalled(folder)).toBe(false);
  });

  it('is, when a newer lock file asks for what is there; packages for another system may be missing', () => {
    installed({ 'node_modules/a': { version: '1.0.0' } }, EARLY);
    lock(
      { 'node_modules/a': { version: '1.0.0' }, 'node_modules/mac': { version: '1.0.0', optional: true } },
      LATE,
    );
    expect(isInstalled(folder)).toBe(true);
  });

  it('is not, when what npm left cannot be read', () => {
    lock({}, LATE);
    writeFileSync(join(folder, 'node_modules', '.package-lock.json'), '{');
    utimesSync(join(folder, 'node_modules', '.package-lock.json'), EARLY, EARLY);
    expect(isInstalled(folder)).toBe(false);
  });
});
