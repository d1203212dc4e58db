/** One process that tries mistakes: it loads the sources with the mistake in them and runs the tests until one fails. */
import { readFileSync } from 'node:fs';
import Module, { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { Script } from 'node:vm';
import { transformSync } from '@swc/core';
import fc from 'fast-check';
import { root } from '../../src/setup/install.mjs';
import { testsIn } from './harness.mjs';
import { apply } from './mutants.mjs';

/** What loads the tests: it remembers all that it loads, so it is made to forget that too. */
const home = new Module(fileURLToPath(import.meta.url));
/** What may rest on the agreements, and so on the mistake. The core never does. */
const OWN = [join(root, 'src'), join(root, 'tests')];
const CORE = join(root, 'src/core');

const compile = (text, file) => {
  const { code } = transformSync(text, {
    filename: file,
    sourceMaps: false,
    swcrc: false,
    jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
    module: { type: 'commonjs' },
  });
  return new Script(Module.wrap(code), { filename: file });
};

const compiled = new Map();
let mistake = null;

function scriptOf(file) {
  const text = () => readFileSync(file, 'utf8');
  if (mistake?.file === file) return compile(apply(text(), mistake), file);
  const script = compiled.get(file) ?? compile(text(), file);
  compiled.set(file, script);
  return script;
}

Module._extensions['.ts'] = (module, file) => {
  const evaluate = scriptOf(file).runInThisContext();
  evaluate.call(module.exports, module.exports, (id) => module.require(id), module, file, dirname(file));
};

/** The tests of each file as they are with the mistake in it. */
const loaded = new Map();

/** Forgets every module that may rest on the mistake, so that each is evaluated again with it. */
function forget() {
  for (const file of Object.keys(Module._cache))
    if (OWN.some((folder) => file.startsWith(folder)) && !file.startsWith(CORE)) delete Module._cache[file];
  home.children.length = 0;
  loaded.clear();
}

/** The tests of a file, or null when it cannot be loaded. */
function testsOf(file) {
  if (!loaded.has(file))
    try {
      loaded.set(
        file,
        testsIn(() => home.require(file)),
      );
    } catch {
      loaded.set(file, null);
    }
  return loaded.get(file);
}

/** The first of these tests of a file that fails, or null when none does. */
async function failingIn(file, isAsked = () => true) {
  const tests = testsOf(file);
  if (tests === null) return { file, test: 'laden' };
  for (const { name, body } of tests)
    if (isAsked(name))
      try {
        await body();
      } catch (error) {
        return { file, test: name, message: String(error?.message ?? error) };
      }
  return null;
}

/** The first test that fails: of these single tests, and then of whole files. Null when none does. */
async function failing(first, files) {
  for (const { file, test } of first) {
    const by = await failingIn(file, (name) => name === test);
    if (by !== null) return by;
  }
  for (const file of files) {
    const by = await failingIn(file);
    if (by !== null) return by;
  }
  return null;
}

/** As many examples of a property as are tried: nearly every mistake shows in the first few. */
const EXAMPLES = 50;
// The same ones each time: what is noticed must not depend on chance.
fc.configureGlobal({ seed: 2016, endOnFailure: true });
const assert = (property, options) =>
  fc.assert(property, { ...options, numRuns: Math.min(options?.numRuns ?? EXAMPLES, EXAMPLES) });
const require = createRequire(import.meta.url);
require('fast-check');
require.cache[require.resolve('fast-check')].exports = { __esModule: true, default: { ...fc, assert } };

process.on('message', async ({ mutant, first, files }) => {
  mistake = mutant;
  forget();
  const began = performance.now();
  const by = await failing(first, files);
  process.send({ by, took: performance.now() - began });
});
