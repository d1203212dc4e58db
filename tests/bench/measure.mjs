import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const CHILD = fileURLToPath(new URL('child.mjs', import.meta.url));

/**
 * Does a piece of work in a process of its own, so that it meets code and memory as cold as a user's computer does.
 * @param {string} work file in `work/` and the function in it: `check.ours`
 * @param {unknown} options handed to the function
 * @returns {Promise<Record<string, number>>} what the function gives, and the process's peak memory in MB as `peak`
 */
export function inProcess(work, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--expose-gc', CHILD, work, JSON.stringify(options)], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const output = [];
    const errors = [];
    child.stdout.on('data', (chunk) => output.push(chunk));
    child.stderr.on('data', (chunk) => errors.push(chunk));
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve(JSON.parse(Buffer.concat(output).toString()));
      else reject(new Error(`${work} stopped with ${code}: ${Buffer.concat(errors).toString()}`));
    });
  });
}

/** Does several pieces of work in turn, round after round, and gives of each number what `choose` makes of its values. */
async function inRounds(rounds, works, choose) {
  const values = {};
  for (let round = 0; round < rounds; round++)
    for (const [name, work] of Object.entries(works)) {
      const own = (values[name] ??= {});
      for (const [key, value] of Object.entries(await work())) (own[key] ??= []).push(value);
    }
  return Object.fromEntries(
    Object.entries(values).map(([name, own]) => [
      name,
      Object.fromEntries(Object.entries(own).map(([key, list]) => [key, choose(list)])),
    ]),
  );
}

/**
 * Does several pieces of work in turn, round after round, and gives the least that each number ever was: what else the
 * computer does then harms all of them alike, and least of all the best round.
 * @param {Record<string, () => Promise<Record<string, number>>>} works by name
 */
export const leastOf = (rounds, works) => inRounds(rounds, works, (values) => Math.min(...values));

/** The same with the middle of the values: for work so short that its luck differs from process to process. */
export const medianOf = (rounds, works) =>
  inRounds(rounds, works, (values) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)]);

/**
 * One figure beside its yardstick, measured in the same run and in the same unit.
 * @param {number | null} grens what the ratio may be at most; null when it is only shown
 */
export const meting = (naam, eenheid, waarde, maatstaf, grens) => ({
  naam,
  waarde,
  eenheid,
  maatstaf,
  verhouding: waarde / maatstaf,
  grens,
});
