import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import CopyPlugin from 'copy-webpack-plugin';
import HtmlWebpackPlugin from 'html-webpack-plugin';
import MiniCssExtractPlugin from 'mini-css-extract-plugin';
import webpack from 'webpack';

const root = fileURLToPath(new URL('.', import.meta.url));
const at = (...parts) => join(root, ...parts);

/** The only copy of office.js that Microsoft supports and allows to be used by a published page. */
const OFFICE_CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
/** What `npm start` serves from node_modules, so that nothing leaves the computer. */
const OFFICE_LOCAL = 'office/office.js';

const typescript = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  loader: 'ts-loader',
  options: {
    // Types are checked by `tsc -b`; here they are only taken off.
    transpileOnly: true,
    configFile: at('src', 'entries', 'tsconfig.json'),
    compilerOptions: {
      composite: false,
      incremental: false,
      declaration: false,
      emitDeclarationOnly: false,
      sourceMap: true,
    },
  },
};

function base(name, mode) {
  return {
    name,
    mode,
    context: root,
    // Not webpack's own default: that puts the code in eval, which the page's security policy refuses.
    devtool: 'source-map',
    resolve: { extensions: ['.tsx', '.ts', '.mjs', '.js'] },
    cache: {
      type: 'filesystem',
      cacheDirectory: at('.cache', 'webpack'),
      name: `${name}-${mode}`,
      buildDependencies: { config: [fileURLToPath(import.meta.url)] },
    },
    infrastructureLogging: { level: 'error' },
    performance: { hints: false },
    stats: 'errors-warnings',
  };
}

/** A page with its scripts written out in the template: office.js has to come before ours. */
function page(filename, template, chunks, parameters = {}) {
  return new HtmlWebpackPlugin({
    filename,
    template: at('src', 'entries', template),
    chunks,
    inject: false,
    minify: false,
    templateParameters: (_compilation, files) => ({
      files,
      bridge: null,
      office: null,
      ...parameters,
    }),
  });
}

function web({ local, mode }) {
  const office = local ? OFFICE_LOCAL : OFFICE_CDN;
  const entries = (file) => at('src', 'entries', file);
  return {
    ...base('web', mode),
    target: 'browserslist',
    entry: {
      taskpane: entries('taskpane.tsx'),
      workbench: entries('workbench.ts'),
      bridge: entries('bridge.ts'),
    },
    output: {
      path: local ? at('.cache', 'werkbank', 'web') : at('dist', 'web'),
      filename: '[name].js',
      chunkFilename: '[name].[contenthash:8].js',
      // Only our own folder: without this an old chunk would stay behind and be published.
      clean: true,
    },
    module: {
      rules: [
        typescript,
        { test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'] },
        // Univer's packages name their own files without an extension.
        { test: /\.m?js$/, resolve: { fullySpecified: false } },
      ],
    },
    plugins: [
      new MiniCssExtractPlugin({ filename: '[name].css' }),
      // The icons that manifest.xml names.
      new CopyPlugin({ patterns: [{ from: 'assets/*.png' }] }),
      // The only files that this folder of Univer's imports are its tables for breaking words.
      new webpack.NormalModuleReplacementPlugin(/^\.\//, (resource) => {
        if (/@univerjs[\\/]engine-render[\\/]lib[\\/]es$/.test(resource.context)) {
          resource.request = at('src', 'workbench', 'grid', 'no-hyphenation.ts');
        }
      }),
      page('index.html', 'workbench.html', ['workbench']),
      page('taskpane.html', 'taskpane.html', ['taskpane'], { office: OFFICE_CDN }),
      // The very same pane, but with the emulated Excel in place before office.js looks for one.
      page('taakvenster.html', 'taskpane.html', ['taskpane'], { office, bridge: 'bridge.js' }),
    ],
  };
}

class MakeExecutable {
  apply(compiler) {
    compiler.hooks.afterEmit.tap('MakeExecutable', () => chmodSync(at('dist', 'cli.js'), 0o755));
  }
}

function cli({ mode }) {
  return {
    ...base('cli', mode),
    target: 'node20',
    entry: { cli: at('src', 'entries', 'cli.ts') },
    experiments: { outputModule: true },
    output: { path: at('dist'), filename: '[name].js', module: true, chunkFormat: 'module' },
    // Read from disk, not sent over a network: a trace that can be read is worth more than its size.
    optimization: { minimize: false },
    module: { rules: [typescript] },
    plugins: [
      // One file, also where a module is imported on demand.
      new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 1 }),
      new webpack.BannerPlugin({ banner: '#!/usr/bin/env node', raw: true }),
      new MakeExecutable(),
    ],
  };
}

/**
 * `local`: for `npm start`, with office.js from this computer. Without it: what gets published, in `dist`.
 */
export default function configurations({ local = false } = {}, { mode = 'production' } = {}) {
  return [web({ local, mode }), cli({ mode })];
}
