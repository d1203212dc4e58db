/** One process that tries mistakes: it loads the sources with the mistake in them and runs the tests until one fails. */
import { readFileSync } from 'node:fs';
import Module, { createRequire } from 'node:module';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { transformSync } from '@swc/core';
import fc from 'fast-check';
import { root } from '../../src/setup/install.mjs';
import { testsIn } from './harness.mjs';
import { apply } from './mutants.mjs';

const require = createRequire(import.meta.url);
const OWN = [join(root, 'src'), join(root, 'tests')];

const compile = (text, file) =>
  transformSync(text, {
    filename: file,
    sourceMaps: false,
    swcrc: false,
    jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
    module: { type: 'commonjs' },
  }).code;

const compiled = new Map();
let mistake = null;

Module._extensions['.ts'] = (module, file) => {
  if (mistake?.file === file) {
    module._compile(compile(apply(readFileSync(file, 'utf8'), mistake), file), file);
    return;
  }
  const code = compiled.get(file) ?? compile(readFileSync(file, 'utf8'), file);
  compiled.set(file, code);
  module._compile(code, file);
};

/** Forgets every module of ours, so that each is evaluated again with the mistake in it. */
function forget() {
  for (const file of Object.keys(require.cache))
    if (OWN.some((folder) => file.startsWith(folder))) delete require.cache[file];
}

/** The first test of these files that fails, or null when none does. */
async function failing(files) {
  for (const file of files) {
    let tests;
    try {
      tests = testsIn(() => require(file));
    } catch {
      return { file, test: 'laden' };
    }
    for (const { name, body } of tests)
      try {
        await body();
      } catch (error) {
        return { file, test: name, message: String(error?.message ?? error) };
      }
  }
  return null;
}

// The same examples each time: what is caught must not depend on chance.
fc.configureGlobal({ seed: 2016, endOnFailure: true });

process.on('message', async ({ mutant, files }) => {
  mistake = mutant;
  forget();
  const began = performance.now();
  const by = await failing(files);
  process.send({ by, took: performance.now() - began });
});
