/**
 * `npm run mutate`: puts one small mistake after another into the calculations of an agreement and looks whether a
 * test fails. Words after it choose the files of which the path holds one of them; `--json` is for programs.
 */
import { ensureInstalled } from '../../src/setup/install.mjs';

const words = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const json = process.argv.includes('--json');

if (ensureInstalled()) {
  const { tryMistakes } = await import('./try-mistakes.mjs');
  const { asJson, asLine, asText, isEnough } = await import('./report.mjs');
  const say = (line) => process.stderr.write(`${line}\n`);
  const result = await tryMistakes(
    words,
    (survivor) => say(`Niet opgemerkt: ${asLine(survivor)}`),
    (done, count, survived) => {
      if (done % 50 === 0) say(`${done} van ${count} fouten geprobeerd, ${survived} niet opgemerkt`);
    },
  );
  console.log(json ? asJson(result) : asText(result));
  process.exitCode = isEnough(result) ? 0 : 1;
} else process.exitCode = 1;
