/**
 * The security headers of every page and file that we serve or publish. Everything is refused unless it stands
 * here, and each line that allows more than our own files says why. Node's own modules only.
 */
import { OFFICE_HOST } from './addresses.mjs';

const SELF = "'self'";
const NONE = "'none'";

/**
 * Where Excel on the web runs: its pages show our pane in a frame. Microsoft gives no list for this purpose; these
 * are the domains that Microsoft 365 is served from.
 */
const EXCEL_ON_THE_WEB = [
  'https://*.cloud.microsoft',
  'https://*.live.com',
  'https://*.microsoft.com',
  'https://*.microsoft365.com',
  'https://*.office.com',
  'https://*.office.net',
  'https://*.office365.com',
  'https://*.sharepoint.com',
];

/** What holds for all pages. */
const COMMON = {
  'default-src': [NONE],
  // No inline script and no eval.
  'script-src': [SELF],
  // Griffel (Fluent's style engine), office.js and Univer put <style> elements and style attributes in the page.
  'style-src': [SELF, "'unsafe-inline'"],
  // data: the empty icon of the page.
  'img-src': [SELF, 'data:'],
  'connect-src': [SELF],
  'base-uri': [NONE],
  'form-action': [NONE],
};

/** The pages with what each allows beyond the common; `office` is where its office.js comes from. */
const PAGES = {
  'taskpane.html': () => ({
    'script-src': [SELF, OFFICE_HOST],
    'frame-ancestors': EXCEL_ON_THE_WEB,
  }),
  'taakvenster.html': (office) => ({
    'script-src': [SELF, ...(office === 'cdn' ? [OFFICE_HOST] : [])],
    'frame-ancestors': [SELF],
  }),
  'index.html': () => ({
    // data: the small icons in Univer's stylesheet; blob: pictures that Univer draws for the clipboard.
    'img-src': [SELF, 'data:', 'blob:'],
    // data: Univer measures a font through a data address.
    'font-src': [SELF, 'data:'],
    // The task pane.
    'frame-src': [SELF],
    'frame-ancestors': [NONE],
  }),
};

/** Every page that is built. */
export const PAGE_NAMES = Object.keys(PAGES);

const NOTHING = { 'default-src': [NONE], 'frame-ancestors': [NONE] };

function policyOf(page, office) {
  return page in PAGES ? { ...COMMON, ...PAGES[page](office) } : NOTHING;
}

const written = (policy) =>
  Object.entries(policy)
    .map(([directive, sources]) => `${directive} ${sources.join(' ')}`)
    .join('; ');

/**
 * The policy as a page carries it itself, for a web server that sends no headers. A page cannot say who may frame
 * it: `frame-ancestors` only counts as a header.
 */
export function policyInPage(page, office) {
  const policy = Object.entries(policyOf(page, office));
  return written(Object.fromEntries(policy.filter(([directive]) => directive !== 'frame-ancestors')));
}

/** What Excel itself fetches, from its own address: the icons of the ribbon and the list of functions. */
const FOR_EXCEL = /^(assets\/.+\.png|functions\.json|manifest\.xml)$/;
const FOR_OTHERS = { 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin' };

const ALWAYS = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
};

/**
 * The headers of one file.
 * @param path the file's path under the address of the add-in, without a slash before it: `taskpane.html`
 * @param office where the pages get office.js: `local` for `npm start`, `cdn` for what is published
 */
export function headersFor(path, office = 'cdn') {
  return {
    'Content-Security-Policy': written(policyOf(path, office)),
    ...ALWAYS,
    ...(FOR_EXCEL.test(path) ? FOR_OTHERS : {}),
  };
}
