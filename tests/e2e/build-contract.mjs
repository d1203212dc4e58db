/** Builds the page of the tests that tries the contract on the grid, as the workbench itself is built. */
import { join } from 'node:path';
import HtmlWebpackPlugin from 'html-webpack-plugin';
import MiniCssExtractPlugin from 'mini-css-extract-plugin';
import webpack from 'webpack';
import { root } from '../../src/setup/install.mjs';
import configurations from '../../webpack.config.js';

const [web] = configurations({ purpose: 'local' }, { mode: 'development' });
const compiler = webpack({
  ...web,
  name: 'contract',
  cache: { ...web.cache, name: 'contract' },
  entry: { contract: join(root, 'tests', 'workbench', 'contract-page.ts') },
  output: { ...web.output, path: process.argv[2] },
  plugins: [
    ...web.plugins.filter((plugin) => plugin instanceof webpack.NormalModuleReplacementPlugin),
    new MiniCssExtractPlugin(),
    new HtmlWebpackPlugin({ title: 'contract' }),
  ],
});
compiler.run((error, stats) => {
  compiler.close(() => {
    if (error || stats.hasErrors()) {
      console.error(error ?? stats.toString({ all: false, errors: true }));
      process.exitCode = 1;
    }
  });
});
