import { join } from 'node:path';
import { root } from './install.mjs';

/** Where the workbench for this computer is built; `dist` is for what gets published. */
export const localOutput = join(root, '.cache', 'werkbank', 'web');

/**
 * Builds add-in and workbench with office.js from this server.
 * webpack is imported here and not above: it is only there after installing.
 */
export async function buildWorkbench() {
  const [{ default: webpack }, { default: configurations }] = await Promise.all([
    import('webpack'),
    import('../../webpack.config.js'),
  ]);
  const all = configurations({ local: true }, { mode: 'development' });
  const compiler = webpack(all.find(({ name }) => name === 'web'));
  const stats = await new Promise((resolve, reject) => {
    compiler.run((error, result) => (error ? reject(error) : resolve(result)));
  });
  // Closing is what writes webpack's cache.
  await new Promise((resolve) => compiler.close(resolve));
  if (stats.hasErrors()) throw new Error(stats.toString({ all: false, errors: true, errorDetails: true }));
}
