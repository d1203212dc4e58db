import { TERMINAL_PAINT } from '../cli/paint';
import { run } from '../cli/program';
import { PLAIN } from '../derive/report/text';

const terminal = process.stdout.isTTY;

try {
  process.exitCode = await run(process.argv.slice(2), {
    result: (text) => process.stdout.write(text),
    notice: (text) => process.stderr.write(`${text}\n`),
    paint: terminal ? TERMINAL_PAINT : PLAIN,
  });
} catch (error) {
  // Only the kind of error and where it arose: its message could hold something from a cell.
  const kind = error instanceof Error ? error.name : 'onbekend';
  process.stderr.write(`Er ging iets mis in het programma (${kind}). Uw bestanden zijn niet veranderd.\n`);
  process.exitCode = 3;
}
