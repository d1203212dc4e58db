/**
 * `npm test`: everything, with nothing but Node and npm there to begin with. Types and lint count as one test each.
 * `npm test -- pattern` runs only the test files whose path fits. The last line says `N passed, N failed`.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { ensureInstalled, root } from '../src/setup/install.mjs';

/** Left to itself jest keeps one processor free: of two it would use only one, and take nearly twice as long. */
const WORKERS = Math.max(2, availableParallelism() - 1);
const RESULTS = join(root, '.cache', 'test-results.json');
const patterns = process.argv.slice(2);

function run(script, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [join(root, 'node_modules', ...script), ...args], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      ...options,
    });
    const chunks = [];
    child.stdout?.on('data', (chunk) => chunks.push(chunk));
    child.stderr?.on('data', (chunk) => chunks.push(chunk));
    child.on('error', () => resolve({ ok: false, output: '' }));
    child.on('close', (code) => resolve({ ok: code === 0, output: Buffer.concat(chunks).toString() }));
  });
}

async function check(name, script, args) {
  const { ok, output } = await run(script, args);
  if (output.trim() !== '') console.log(output.trimEnd());
  console.log(`${ok ? 'PASS' : 'FAIL'} ${name}`);
  return ok;
}

/** Files that could not be run at all count as one failure each: jest counts no test for them. */
async function jest() {
  rmSync(RESULTS, { force: true });
  const { ok } = await run(
    ['jest', 'bin', 'jest.js'],
    ['--json', `--outputFile=${RESULTS}`, '--silent=false', `--maxWorkers=${WORKERS}`, ...patterns],
    { stdio: ['ignore', 'ignore', 'inherit'] },
  );
  try {
    const results = JSON.parse(readFileSync(RESULTS, 'utf8'));
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    const skipped = results.numPendingTests + results.numTodoTests;
    // A skipped test is one that nobody looks at: it counts as failed.
    return { passed: results.numPassedTests, failed: failed + skipped + (ok || failed > 0 ? 0 : 1) };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

async function all() {
  if (!ensureInstalled()) return { passed: 0, failed: 1 };
  mkdirSync(join(root, '.cache'), { recursive: true });
  const checks =
    patterns.length > 0
      ? []
      : await Promise.all([
          check('types', ['typescript', 'bin', 'tsc'], ['-b']),
          // No cache: what eslint says of a file depends on types that stand in others.
          check('lint', ['eslint', 'bin', 'eslint.js'], ['src', 'tests', '--max-warnings=0']),
        ]);
  const tests = await jest();
  return {
    passed: tests.passed + checks.filter(Boolean).length,
    failed: tests.failed + checks.filter((ok) => !ok).length,
  };
}

const { passed, failed } = await all();
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
console.log(`${passed} passed, ${failed} failed`);
