import { headersFor, PAGE_NAMES, policyInPage } from '../../src/setup/headers.mjs';
import { hostingFiles } from '../../src/setup/hosting.mjs';

/** A policy by directive. */
function directives(policy: string): ReadonlyMap<string, readonly string[]> {
  return new Map(
    policy.split('; ').map((text) => {
      const [name = '', ...sources] = text.split(' ');
      return [name, sources];
    }),
  );
}
const policyOf = (path: string, office: 'local' | 'cdn' = 'cdn') =>
  directives(headersFor(path, office)['Content-Security-Policy'] ?? '');

test('there are three pages', () => {
  expect([...PAGE_NAMES].sort()).toEqual(['index.html', 'taakvenster.html', 'taskpane.html']);
});

describe.each(PAGE_NAMES)('the policy of %s', (page) => {
  it.each(['local', 'cdn'] as const)('refuses all that it does not name (%s)', (office) => {
    const policy = policyOf(page, office);
    expect(policy.get('default-src')).toEqual(["'none'"]);
    expect(policy.get('connect-src')).toEqual(["'self'"]);
    expect(policy.get('base-uri')).toEqual(["'none'"]);
    expect(policy.get('form-action')).toEqual(["'none'"]);
  });

  it('runs no script but our own files and those of Office', () => {
    const scripts = policyOf(page).get('script-src') ?? [];
    expect(scripts[0]).toBe("'self'");
    expect(scripts.slice(1)).toEqual(page === 'index.html' ? [] : ['https://appsforoffice.microsoft.com']);
  });

  it('stands in the page too, but for what a page cannot say', () => {
    const header = new Map(policyOf(page));
    expect(header.delete('frame-ancestors')).toBe(true);
    expect(directives(policyInPage(page, 'cdn'))).toEqual(header);
  });
});

test('with office.js from this computer nothing else may give scripts to what `npm start` shows', () => {
  for (const page of ['index.html', 'taakvenster.html'])
    expect(policyOf(page, 'local').get('script-src')).toEqual(["'self'"]);
});

test('Excel on the web may show the pane in a frame, and nobody may show the workbench in one', () => {
  const ancestors = policyOf('taskpane.html').get('frame-ancestors') ?? [];
  expect(ancestors).toContain('https://*.cloud.microsoft');
  expect(ancestors.filter((source) => !source.startsWith('https://*.'))).toEqual([]);
  expect(policyOf('index.html').get('frame-ancestors')).toEqual(["'none'"]);
  expect(policyOf('taakvenster.html').get('frame-ancestors')).toEqual(["'self'"]);
  expect(headersFor('taskpane.html')).not.toHaveProperty('X-Frame-Options');
});

test.each(['assets/icon-32.png', 'assets/ribbon/uitleg-16.png', 'functions.json', 'manifest.xml'])(
  'Excel, which is another site, may fetch %s',
  (path) => {
    expect(headersFor(path)).toMatchObject({
      'Access-Control-Allow-Origin': '*',
      'Cross-Origin-Resource-Policy': 'cross-origin',
    });
  },
);

test.each(['taskpane.js', 'index.html', 'taskpane.html', ''])('no other site may read %s', (path) => {
  expect(headersFor(path)).not.toHaveProperty('Access-Control-Allow-Origin');
  expect(headersFor(path)['Cross-Origin-Resource-Policy']).toBe('same-origin');
});

describe('the configuration for web servers', () => {
  const files = Object.entries(hostingFiles());
  const pages = PAGE_NAMES.map((page) => headersFor(page)['Content-Security-Policy'] ?? '');

  it('is there for four kinds', () => {
    expect(files.map(([name]) => name).sort()).toEqual([
      '_headers',
      'apache.htaccess',
      'iis.web.config',
      'nginx.conf',
    ]);
  });

  it.each(files)('%s sets the headers of every page and of what Excel fetches', (_name, text) => {
    for (const policy of pages) expect(text).toContain(policy);
    for (const [name, value] of Object.entries(headersFor('functions.json'))) {
      expect(text).toContain(name);
      expect(text).toContain(value);
    }
    for (const page of PAGE_NAMES) expect(text.replaceAll('\\', '')).toContain(page);
  });

  it('gives a host that adds up its rules each header of a path once', () => {
    const rules = new Map<string, string[]>();
    let path = '';
    for (const line of (hostingFiles()['_headers'] ?? '').split('\n').filter((text) => text !== '')) {
      if (line.startsWith('/')) rules.set((path = line), []);
      else rules.get(path)?.push(line.trim().split(':')[0] ?? '');
    }
    const always = rules.get('/*') ?? [];
    expect(always).toContain('X-Content-Type-Options');
    rules.delete('/*');
    for (const names of rules.values()) expect(names.filter((name) => always.includes(name))).toEqual([]);
    for (const page of PAGE_NAMES) {
      expect([...always, ...(rules.get(`/${page}`) ?? [])].sort()).toEqual(
        Object.keys(headersFor(page)).sort(),
      );
    }
  });
});
