import { join } from 'node:path';
import HtmlWebpackPlugin from 'html-webpack-plugin';
import webpack from 'webpack';
import configurations from '../../../webpack.config.js';
import { root } from '../../../src/setup/install.mjs';
import { workFile } from '../bundle.mjs';

const PAGES = join(root, 'tests', 'bench', 'pages');
const WEB = workFile('web');
const OWN = workFile('pages');

/**
 * Where the pages stand. Each of ours has the name of a page of the product in a folder of its own: the server gives a
 * page the security policy that goes with its name.
 */
export const MOUNTS = [
  {
    prefix: '/office/',
    directory: join(root, 'node_modules', '@microsoft', 'office-js', 'dist'),
  },
  { prefix: '/excel/', directory: join(OWN, 'excel') },
  { prefix: '/leeg/', directory: join(OWN, 'leeg') },
  { prefix: '/', directory: WEB },
];

const page = (name, filename) =>
  new HtmlWebpackPlugin({
    filename: `${name}/${filename}`,
    template: join(PAGES, `${name}.html`),
    chunks: [],
    inject: false,
    minify: false,
    templateParameters: { script: 'script.js' },
  });

async function build(configuration) {
  const compiler = webpack(configuration);
  const stats = await new Promise((resolve, reject) => {
    compiler.run((error, result) => (error ? reject(error) : resolve(result)));
  });
  // Closing is what writes webpack's cache.
  await new Promise((resolve) => compiler.close(resolve));
  if (stats.hasErrors()) throw new Error(stats.toString({ all: false, errors: true }));
}

let built = null;

/** Builds the workbench as it is published, but with office.js from here, and the pages to compare it with. Once. */
export function buildPages() {
  built ??= (async () => {
    const [web] = configurations({ purpose: 'local' }, { mode: 'production' });
    const common = { ...web, devtool: false };
    await build({
      ...common,
      name: 'bench-web',
      cache: { ...web.cache, name: 'bench-web' },
      output: { ...web.output, path: WEB },
    });
    await build({
      ...common,
      name: 'bench-pages',
      cache: { ...web.cache, name: 'bench-pages' },
      entry: { excel: join(PAGES, 'excel.mjs'), leeg: join(PAGES, 'leeg.mjs') },
      output: { ...web.output, path: OWN, filename: '[name]/script.js' },
      plugins: [page('excel', 'index.html'), page('leeg', 'taakvenster.html')],
    });
  })();
  return built;
}
