import { readdirSync } from 'node:fs';
import { ROOT, findCycle, readSources } from './sources';

const sources = readSources();

/** The folder of src that a file belongs to; the two hosts, their port and what they share count as rooms of their own. */
function roomOf(path: string): string {
  const [first = '', second = ''] = path.split('/');
  if (first !== 'hosts') return first;
  return second === 'port' ? 'port' : `hosts/${second}`;
}

/** What each room may import from, beside itself. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  core: [],
  agreements: ['core'],
  derive: ['core', 'agreements'],
  port: ['core', 'derive'],
  'hosts/own-mark': ['core', 'derive'],
  'hosts/excel': ['core', 'agreements', 'derive', 'port', 'hosts/own-mark'],
  'hosts/xlsx': ['core', 'derive', 'port', 'hosts/own-mark'],
  pane: ['core', 'agreements', 'derive', 'port'],
  cli: ['core', 'agreements', 'derive', 'port', 'hosts/xlsx'],
  'excel-emulator': [],
  workbench: ['core', 'agreements', 'derive', 'port', 'hosts/xlsx', 'excel-emulator'],
  entries: [
    'core',
    'agreements',
    'derive',
    'port',
    'hosts/excel',
    'hosts/xlsx',
    'pane',
    'cli',
    'excel-emulator',
    'workbench',
  ],
};

/** Packages that one room alone may know. */
const ONLY_IN: readonly { readonly packages: RegExp; readonly rooms: readonly string[] }[] = [
  { packages: /^hucre($|\/)/, rooms: ['hosts/xlsx'] },
  { packages: /^@univerjs\//, rooms: ['workbench'] },
  { packages: /^@microsoft\/office-js/, rooms: ['hosts/excel'] },
  { packages: /^(react|react-dom|@fluentui\/.*)($|\/)/, rooms: ['pane', 'entries'] },
  { packages: /^node:/, rooms: ['cli', 'entries'] },
  { packages: /^(commander|picocolors)$/, rooms: ['cli'] },
];

const strip = (text: string): string =>
  text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '').replace(/(['"`])(?:\\.|(?!\1)[^\\])*\1/g, '');

test('the top level holds what the architecture names and nothing else', () => {
  const allowed = [
    '.ci',
    '.git',
    '.gitignore',
    '.cache',
    'LICENSE',
    'README.md',
    'assets',
    'dist',
    'docs',
    'eslint.config.js',
    'manifest.xml',
    'node_modules',
    'package-lock.json',
    'package.json',
    'src',
    'tests',
    'tsconfig.json',
    'webpack.config.js',
  ];
  expect(readdirSync(ROOT).filter((name) => !allowed.includes(name))).toEqual([]);
});

test('every room is known to this test', () => {
  const unknown = sources.map(({ path }) => roomOf(path)).filter((room) => ALLOWED[room] === undefined);
  expect([...new Set(unknown)]).toEqual([]);
});

test('imports only go the way the architecture says', () => {
  const wrong = sources.flatMap(({ path, files }) =>
    files
      .filter(
        (file) => roomOf(file) !== roomOf(path) && ALLOWED[roomOf(path)]?.includes(roomOf(file)) !== true,
      )
      .map((file) => `${path} imports ${file}`),
  );
  expect(wrong).toEqual([]);
});

test('no file imports itself by a detour', () => {
  expect(findCycle(sources)).toBeNull();
  expect(
    findCycle([
      { path: 'a', files: ['b'] },
      { path: 'b', files: ['a'] },
    ]),
  ).toEqual(['a', 'b', 'a']);
});

test('each package is known only where it belongs', () => {
  const wrong = sources.flatMap(({ path, packages }) =>
    packages
      .filter((name) =>
        ONLY_IN.some((only) => only.packages.test(name) && !only.rooms.includes(roomOf(path))),
      )
      .map((name) => `${path} imports ${name}`),
  );
  expect(wrong).toEqual([]);
});

test('only hosts/excel knows Office', () => {
  const wrong = sources.filter(
    ({ path, text }) =>
      !['hosts/excel', 'entries'].includes(roomOf(path)) &&
      /\b(Office|Excel|CustomFunctions)\.[A-Za-z]/.test(strip(text)),
  );
  expect(wrong.map(({ path }) => path)).toEqual([]);
});
