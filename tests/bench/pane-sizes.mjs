import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { constants, gzipSync } from 'node:zlib';
import webpack from 'webpack';
import configurations from '../../webpack.config.js';

/** What is only fetched when a user asks to read it: literal texts, words, cases, and the screen that shows them. */
const ON_REQUEST = /(\/tekst|\/woordenlijst|\/gevallen|\/uitleg|\/help\/[\w-]+|\/parameters)$/;

/** What the first screen needs to look at a workbook and to check it. */
const FOR_CHECKING =
  /(\/hosts\/excel\/port|\/agreements\/catalogue|\/core\/check|\/marking\/marking-plan|\/state\/after-check)$/;

/** What a worksheet function fetches when it is first computed. */
const OF_FUNCTIONS = /-berekening$/;

const gzipped = (path) => gzipSync(readFileSync(path), { level: constants.Z_BEST_COMPRESSION }).length;

/** Builds the pages as they are published, but for the workbench, in a folder of their own. */
async function build(directory) {
  const [web] = configurations();
  const { functions, taskpane } = web.entry;
  const pages = web.plugins.filter(
    ({ constructor, userOptions }) =>
      !['Publication', 'CopyPlugin'].includes(constructor.name) && userOptions?.filename !== 'index.html',
  );
  const compiler = webpack({
    ...web,
    name: 'pane-sizes',
    cache: { ...web.cache, name: 'pane-sizes' },
    entry: { functions, taskpane },
    output: { ...web.output, path: directory },
    plugins: pages,
  });
  const stats = await new Promise((resolve, reject) => {
    compiler.run((error, result) => (error ? reject(error) : resolve(result)));
  });
  await new Promise((resolve) => compiler.close(resolve));
  if (stats.hasErrors()) throw new Error(stats.toString({ all: false, errors: true }));
  return stats.compilation;
}

/**
 * Bytes over the network, compressed with gzip, of what the task pane loads:
 * `first` until Overzicht is there with its button, `checking` with all that a check needs, `all` with every screen,
 * `onRequest` literal texts, help and cases, `functions` the script of the worksheet functions, and `computing` what
 * these fetch beyond the pane's own when they are first computed.
 */
export async function paneSizes() {
  const directory = mkdtempSync(join(tmpdir(), 'pane-sizes-'));
  try {
    const { chunks, entrypoints } = await build(directory);
    const sizeOf = ({ files }) =>
      [...files]
        .filter((file) => file.endsWith('.js') || file.endsWith('.css'))
        .reduce((sum, file) => sum + gzipped(join(directory, file)), 0);
    const functions = entrypoints.get('functions').chunks;
    const first = entrypoints.get('taskpane').chunks.filter((chunk) => !functions.includes(chunk));
    const later = [...chunks].filter((chunk) => !functions.includes(chunk) && !first.includes(chunk));
    const requests = (chunk) =>
      [...chunk.groupsIterable].flatMap(({ origins }) => origins.map(({ request }) => request ?? ''));
    const only = (pattern) => (chunk) => requests(chunk).every((request) => pattern.test(request));
    const texts = later.filter(only(ON_REQUEST));
    const computing = later.filter(only(OF_FUNCTIONS));
    const screens = later.filter((chunk) => !texts.includes(chunk) && !computing.includes(chunk));
    const forChecking = screens.filter((chunk) =>
      requests(chunk).some((request) => FOR_CHECKING.test(request)),
    );
    const sum = (list) => list.reduce((total, chunk) => total + sizeOf(chunk), 0);
    return {
      first: sum(first),
      checking: sum(first) + sum(forChecking),
      all: sum(first) + sum(screens),
      onRequest: sum(texts),
      functions: sum(functions),
      computing: sum(computing),
    };
  } finally {
    rmSync(directory, { recursive: true });
  }
}
