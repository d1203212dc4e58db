import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../../src/setup/install.mjs';

const OUTPUT = join(root, '.cache', 'bench');

/** Where measurements keep files that they make. */
export const workFile = (name) => join(OUTPUT, name);

/**
 * Bundles what is measured with the very settings of the command line, production mode included: what is measured is
 * then what runs. `name`: the file of this folder that gathers it. Throws with webpack's own words when it cannot.
 */
export async function bundleProgram(name = 'program') {
  const [{ default: webpack }, { default: configurations }] = await Promise.all([
    import('webpack'),
    import('../../webpack.config.js'),
  ]);
  const cli = configurations({}, { mode: 'production' }).find(({ name }) => name === 'cli');
  const compiler = webpack({
    ...cli,
    name: 'bench',
    cache: false,
    devtool: false,
    entry: { [name]: join(root, 'tests', 'bench', `${name}.ts`) },
    output: {
      path: OUTPUT,
      filename: '[name].mjs',
      module: true,
      chunkFormat: 'module',
      library: { type: 'module' },
    },
    plugins: [new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 1 })],
  });
  const stats = await new Promise((resolve, reject) => {
    compiler.run((error, result) => (error ? reject(error) : resolve(result)));
  });
  await new Promise((resolve) => compiler.close(resolve));
  if (stats.hasErrors()) throw new Error(stats.toString({ all: false, errors: true }));
}

/** The bundled program, for a process that measures it. */
export const loadProgram = (name = 'program') => import(pathToFileURL(workFile(`${name}.mjs`)).href);
