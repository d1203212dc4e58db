/**
 * `npm run bench`: every figure of speed and memory beside its yardstick, measured in the same run. With `--json` for
 * programs. Words after it choose the measurements of which the name holds one of them.
 */
import { ensureInstalled } from '../../src/setup/install.mjs';
import { bundleProgram } from './bundle.mjs';
import { asJson, asTable, measureAll } from './report.mjs';

const words = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const json = process.argv.includes('--json');

if (ensureInstalled()) {
  const { METINGEN } = await import('./metingen/index.mjs');
  const list = METINGEN.filter(
    ({ naam }) => words.length === 0 || words.some((word) => naam.toLowerCase().includes(word.toLowerCase())),
  );
  await bundleProgram();
  const metingen = await measureAll(list, (naam) => process.stderr.write(`Meten: ${naam}\n`));
  console.log(json ? asJson(metingen) : asTable(metingen));
} else process.exitCode = 1;
