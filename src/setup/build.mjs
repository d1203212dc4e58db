import { root } from './install.mjs';
import { join } from 'node:path';

/** Where the workbench for this computer is built; `dist` is for what gets published. */
export const localOutput = join(root, '.cache', 'werkbank', 'web');

/** Where the add-in is built that Excel on this computer loads. */
export const excelOutput = join(root, '.cache', 'excel', 'web');

/**
 * Builds the pages of add-in and workbench.
 * webpack is imported here and not above: it is only there after installing.
 * @param {'local' | 'excel'} purpose with office.js from our own server, or from Microsoft's as when published
 */
export async function buildPages(purpose) {
  const [{ default: webpack }, { default: configurations }] = await Promise.all([
    import('webpack'),
    import('../../webpack.config.js'),
  ]);
  const mode = purpose === 'local' ? 'development' : 'production';
  const compiler = webpack(configurations({ purpose }, { mode }).find(({ name }) => name === 'web'));
  const stats = await new Promise((resolve, reject) => {
    compiler.run((error, result) => (error ? reject(error) : resolve(result)));
  });
  // Closing is what writes webpack's cache.
  await new Promise((resolve) => compiler.close(resolve));
  if (stats.hasErrors()) throw new Error(stats.toString({ all: false, errors: true, errorDetails: true }));
}
