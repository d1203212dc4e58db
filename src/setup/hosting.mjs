/** The headers of headers.mjs as configuration that a web server reads. Node's own modules only. */
import { headersFor, PAGE_NAMES } from './headers.mjs';

/** Files that Excel itself fetches; all of them get the same headers. */
const FOR_EXCEL = ['functions.json', 'manifest.xml'];
const ICONS = 'assets';

const pages = PAGE_NAMES.map((name) => ({ name, headers: Object.entries(headersFor(name)) }));
const others = Object.entries(headersFor(''));
const forExcel = Object.entries(headersFor(FOR_EXCEL[0]));

const forRegex = (name) => name.replaceAll('.', '\\.');
const indented = (lines, by) => lines.map((line) => `${by}${line}`);

/** For inside the `server` block of nginx that serves the folder. */
function nginx() {
  const location = (match, headers) => [
    `location ${match} {`,
    ...headers.map(([name, value]) => `  add_header ${name} "${value}" always;`),
    '}',
  ];
  return [
    '# Put this in the server block that serves the folder, and nothing else.',
    'index index.html;',
    ...location('/', others),
    ...pages.flatMap(({ name, headers }) => location(`~ /${forRegex(name)}$`, headers)),
    ...location(`~ /(${FOR_EXCEL.map(forRegex).join('|')}|${ICONS}/.+\\.png)$`, forExcel),
  ];
}

/** `.htaccess`, in the folder itself. It needs mod_headers, and says so loudly when that is missing. */
function apache() {
  const set = (headers) => headers.map(([name, value]) => `Header always set ${name} "${value}"`);
  const files = (open, close, headers) => [open, ...indented(set(headers), '  '), close];
  return [
    '# Save as .htaccess in the folder. Needs mod_headers.',
    ...set(others),
    ...pages.flatMap(({ name, headers }) => files(`<Files "${name}">`, '</Files>', headers)),
    ...files(`<FilesMatch "^(${FOR_EXCEL.map(forRegex).join('|')})$|\\.png$">`, '</FilesMatch>', forExcel),
  ];
}

/** `web.config` for IIS, in the folder itself. */
function iis() {
  const xml = (text) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  const server = (headers) => [
    '<system.webServer><httpProtocol><customHeaders>',
    ...headers.flatMap(([name, value]) => [
      `  <remove name="${name}" />`,
      `  <add name="${name}" value="${xml(value)}" />`,
    ]),
    '</customHeaders></httpProtocol></system.webServer>',
  ];
  const location = (path, headers) => [
    `  <location path="${path}">`,
    ...indented(server(headers), '    '),
    '  </location>',
  ];
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<!-- Save as web.config in the folder. -->',
    '<configuration>',
    ...indented(server(others), '  '),
    ...pages.flatMap(({ name, headers }) => location(name, headers)),
    ...[...FOR_EXCEL, ICONS].flatMap((path) => location(path, forExcel)),
    '</configuration>',
  ];
}

/**
 * `_headers`, as Netlify and Cloudflare Pages read it. Two rules that fit the same path add up there, which would
 * make two policies of one: so each header stands in one rule only.
 */
function staticHost() {
  const rule = (path, headers) => [path, ...headers.map(([name, value]) => `  ${name}: ${value}`)];
  const same = others.filter(([name, value]) =>
    [...pages.map(({ headers }) => headers), forExcel].every((headers) =>
      headers.some(([other, text]) => other === name && text === value),
    ),
  );
  const own = (headers) => headers.filter(([name]) => !same.some(([other]) => other === name));
  // These hosts also serve a page without the end of its name, and the start page at the folder itself.
  const addresses = (name) => [
    `/${name}`,
    name === 'index.html' ? '/' : `/${name.slice(0, -'.html'.length)}`,
  ];
  return [
    '# Save as _headers in the folder.',
    ...rule('/*', same),
    ...pages.flatMap(({ name, headers }) => addresses(name).flatMap((path) => rule(path, own(headers)))),
    ...[...FOR_EXCEL, `${ICONS}/*`].flatMap((path) => rule(`/${path}`, own(forExcel))),
  ];
}

/** By file name: the same headers for four kinds of web server. */
export function hostingFiles() {
  const text = (lines) => `${lines.join('\n')}\n`;
  return {
    'nginx.conf': text(nginx()),
    'apache.htaccess': text(apache()),
    'iis.web.config': text(iis()),
    _headers: text(staticHost()),
  };
}
