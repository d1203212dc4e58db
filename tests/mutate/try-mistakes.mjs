import { fork } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from '../../src/setup/install.mjs';
import { mutantsOf } from './mutants.mjs';

const WORKER = fileURLToPath(new URL('./worker.mjs', import.meta.url));

/** What holds no calculation: texts, and the cases, which are themselves tests. */
const NO_CALCULATION = /(^|\/)(tekst|woordenlijst|mensenwerk|voorbeeldwerkmap|gevallen[^/]*)\.ts$/;
/** Beyond this many times the whole of the tests, a mistake is one that never ends. */
const PATIENCE = 4;
/** A fresh process now and then: what modules leave behind adds up. */
const PER_PROCESS = 150;

const slashed = (path) => path.split(sep).join('/');
const filesIn = (folder, end) =>
  readdirSync(join(root, folder), { recursive: true })
    .map((file) => `${folder}/${slashed(file)}`)
    .filter((file) => file.endsWith(end))
    .sort();

function start() {
  return fork(WORKER, { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
}

/** Asks a worker one thing. Null when it does not answer in time, or breaks down: it is then of no more use. */
function ask(worker, question, milliseconds) {
  return new Promise((resolve) => {
    const timer = setTimeout(() => finish(null), milliseconds);
    const finish = (answer) => {
      clearTimeout(timer);
      worker.off('message', finish);
      worker.off('exit', broken);
      resolve(answer);
    };
    const broken = () => finish(null);
    worker.on('message', finish);
    worker.on('exit', broken);
    worker.send(question);
  });
}

/** The test files by how long each takes without a mistake, the quickest first. @throws when one fails as it is */
async function measured(files) {
  const worker = start();
  const times = [];
  for (const file of files) {
    const answer = await ask(worker, { mutant: null, first: [], files: [join(root, file)] }, 600_000);
    if (answer === null || answer.by !== null)
      throw new Error(
        `Zonder fout slaagt ${file} niet: ${answer?.by?.test ?? ''} ${answer?.by?.message ?? ''}`,
      );
    times.push({ file, took: answer.took });
  }
  worker.kill();
  return times.sort((a, b) => a.took - b.took);
}

/** One test before others, each once; not too many, so that a mistake they do not notice soon goes on to the rest. */
const latest = ({ file, test }, others) =>
  [{ file, test }, ...others.filter((other) => other.file !== file || other.test !== test)].slice(0, 8);

/**
 * Tries every mistake in the agreements' files of which the path holds one of the words (all of them without words).
 * @param onMissed told of each that no test noticed, as soon as that is known
 * @param onTried told after each: how many were tried, of how many, and how many no test noticed
 */
export async function tryMistakes(words, onMissed, onTried) {
  const sources = filesIn('src/agreements', '.ts').filter(
    (file) => !NO_CALCULATION.test(file) && (words.length === 0 || words.some((word) => file.includes(word))),
  );
  const mutants = sources.flatMap((file) =>
    mutantsOf(readFileSync(join(root, file), 'utf8'), join(root, file)),
  );
  const tests = await measured(filesIn('tests/agreements', '.test.ts'));
  const milliseconds = PATIENCE * tests.reduce((total, { took }) => total + took, 0) + 20_000;
  const order = tests.map(({ file }) => join(root, file));
  /** By file the tests that noticed mistakes in it, the last one first: they probably notice the next one too. */
  const noticedBy = new Map();
  const survivors = [];
  let next = 0;
  let done = 0;

  async function work() {
    let worker = null;
    let tried = 0;
    while (next < mutants.length) {
      const mutant = mutants[next++];
      if (worker === null || tried >= PER_PROCESS) {
        worker?.kill();
        worker = start();
        tried = 0;
      }
      const first = noticedBy.get(mutant.file) ?? [];
      const answer = await ask(worker, { mutant, first, files: order }, milliseconds);
      tried++;
      if (answer === null) {
        worker.kill('SIGKILL');
        worker = null;
      } else if (answer.by === null) {
        const survivor = { ...mutant, file: slashed(relative(root, mutant.file)) };
        survivors.push(survivor);
        onMissed(survivor);
      } else noticedBy.set(mutant.file, latest(answer.by, noticedBy.get(mutant.file) ?? []));
      onTried(++done, mutants.length, survivors.length);
    }
    worker?.kill();
  }

  await Promise.all(Array.from({ length: Math.min(4, availableParallelism()) }, work));
  survivors.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.start - b.start));
  return { tried: mutants.length, survivors };
}
