import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import CopyPlugin from 'copy-webpack-plugin';
import HtmlWebpackPlugin from 'html-webpack-plugin';
import MiniCssExtractPlugin from 'mini-css-extract-plugin';
import webpack from 'webpack';
import { OFFICE_CDN } from './src/setup/addresses.mjs';
import { policyInPage } from './src/setup/headers.mjs';
import { Publication } from './src/setup/publication.mjs';

const root = fileURLToPath(new URL('.', import.meta.url));
const at = (...parts) => join(root, ...parts);

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

/**
 * A page with its scripts written out in the template: office.js has to come before ours.
 * `office`: where it gets office.js; a page that needs none of it takes none.
 */
function page(filename, template, chunks, { office = 'local', ...parameters } = {}) {
  return new HtmlWebpackPlugin({
    filename,
    template: at('src', 'entries', template),
    chunks,
    // In this order: the pane's script builds on that of the functions.
    chunksSortMode: 'manual',
    inject: false,
    minify: false,
    templateParameters: (_compilation, files) => ({
      files,
      bridge: null,
      office: office === 'cdn' ? OFFICE_CDN : OFFICE_LOCAL,
      policy: policyInPage(filename, office),
      ...parameters,
    }),
  });
}

/** The list of functions that Excel reads, made by code of ours that the build runs. */
const functionList = () =>
  new HtmlWebpackPlugin({
    filename: 'functions.json',
    template: at('src', 'entries', 'functions-json.ts'),
    chunks: [],
    inject: false,
    minify: false,
  });

/** A template is run during the build and thrown away: what it imports on demand must not become files of the site. */
class TemplatesInOnePiece {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap('TemplatesInOnePiece', (compilation) => {
      compilation.hooks.childCompiler.tap('TemplatesInOnePiece', (child, name) => {
        if (name === 'HtmlWebpackCompiler')
          new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 1 }).apply(child);
      });
    });
  }
}

const OUTPUT = {
  local: at('.cache', 'werkbank', 'web'),
  excel: at('.cache', 'excel', 'web'),
  publish: at('dist', 'web'),
};

function web({ purpose, mode }) {
  const local = purpose === 'local';
  const entries = (file) => at('src', 'entries', file);
  const pane = ['functions', 'taskpane'];
  return {
    ...base('web', mode),
    target: 'browserslist',
    entry: {
      functions: entries('functions.ts'),
      // Loaded after the functions on the same page: what they share is there already.
      taskpane: { import: entries('taskpane.tsx'), dependOn: 'functions' },
      workbench: entries('workbench.ts'),
      bridge: entries('bridge.ts'),
    },
    output: {
      path: OUTPUT[purpose],
      filename: '[name].js',
      chunkFilename: '[name].[contenthash:8].js',
      // Only our own folder: without this an old chunk would stay behind and be published.
      clean: true,
    },
    optimization: {
      splitChunks: {
        // What two screens share is fetched once, but for what is too small to be worth a request.
        minSize: 3_000,
        cacheGroups: {
          // What the screens use of Fluent, in one file: its styles are alike, and compress well together. The dark
          // theme, which is all that is fetched of its tokens later, goes by itself.
          fluent: {
            test: /[\\/]node_modules[\\/]@fluentui[\\/](?!tokens)/,
            chunks: 'async',
            name: 'fluent',
            priority: 10,
          },
        },
      },
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
      new CopyPlugin({ patterns: [{ from: 'assets/**/*.png' }] }),
      // The only files that this folder of Univer's imports are its tables for breaking words.
      new webpack.NormalModuleReplacementPlugin(/^\.\//, (resource) => {
        if (/@univerjs[\\/]engine-render[\\/]lib[\\/]es$/.test(resource.context)) {
          resource.request = at('src', 'workbench', 'grid', 'no-hyphenation.ts');
        }
      }),
      new TemplatesInOnePiece(),
      functionList(),
      page('index.html', 'workbench.html', ['workbench']),
      // Without Excel this page can do nothing, so `npm start`, which asks nothing of other computers, has none.
      ...(local ? [] : [page('taskpane.html', 'taskpane.html', pane, { office: 'cdn' })]),
      // The very same pane, but with the emulated Excel in place before office.js looks for one.
      page('taakvenster.html', 'taskpane.html', pane, {
        office: local ? 'local' : 'cdn',
        bridge: 'bridge.js',
      }),
      ...(purpose === 'publish' ? [new Publication(at('manifest.xml'), at('dist', 'hosting'))] : []),
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
 * `purpose`: `local` for `npm start`, with office.js from this computer; `excel` for `npm run start:excel`;
 * `publish` for what gets published, in `dist`.
 */
export default function configurations({ purpose = 'publish' } = {}, { mode = 'production' } = {}) {
  return [web({ purpose, mode }), cli({ mode })];
}
