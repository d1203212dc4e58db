import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import ts from 'typescript';

export const ROOT = join(__dirname, '..', '..');
const SRC = join(ROOT, 'src');

/** A source file with what it imports: files of ours by their path, packages by their name. */
export interface Source {
  readonly path: string;
  readonly files: readonly string[];
  readonly packages: readonly string[];
  readonly text: string;
}

const withoutExtension = (path: string): string => path.replace(/\.tsx?$/, '');

function pathsIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return pathsIn(path);
    return /\.tsx?$/.test(entry.name) ? [path] : [];
  });
}

/** Every TypeScript file in src; paths are relative to src, without extension. */
export function readSources(): Source[] {
  const paths = pathsIn(SRC);
  const known = new Set(paths.map((path) => withoutExtension(relative(SRC, path))));
  return paths.map((path) => {
    const text = readFileSync(path, 'utf8');
    const imports = ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName);
    const files = imports
      .filter((name) => name.startsWith('.'))
      .map((name) => withoutExtension(relative(SRC, join(dirname(path), name))))
      .map((name) => (known.has(name) ? name : known.has(`${name}/index`) ? `${name}/index` : name));
    return {
      path: withoutExtension(relative(SRC, path)),
      files,
      packages: imports.filter((name) => !name.startsWith('.')),
      text,
    };
  });
}

/** A chain of imports that comes back to where it began, or null when there is none. */
export function findCycle(sources: readonly Pick<Source, 'path' | 'files'>[]): string[] | null {
  const imports = new Map(sources.map(({ path, files }) => [path, files]));
  const done = new Set<string>();
  const walk = (path: string, trail: readonly string[]): string[] | null => {
    if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path];
    if (done.has(path)) return null;
    for (const next of imports.get(path) ?? []) {
      const cycle = walk(next, [...trail, path]);
      if (cycle !== null) return cycle;
    }
    done.add(path);
    return null;
  };
  for (const path of imports.keys()) {
    const cycle = walk(path, []);
    if (cycle !== null) return cycle;
  }
  return null;
}
