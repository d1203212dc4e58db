/**
 * The security headers of the workbench. Everything is refused unless it stands here, and each line that
 * allows more than our own files says why.
 */
const POLICY = {
  'default-src': ["'none'"],
  // Our bundles and office.js, all from this server. No inline script and no eval.
  'script-src': ["'self'"],
  // Griffel (Fluent's style engine) and Univer put <style> elements and style attributes in the page.
  'style-src': ["'self'", "'unsafe-inline'"],
  // data: the small icons in Univer's stylesheet; blob: pictures that Univer draws for the clipboard.
  'img-src': ["'self'", 'data:', 'blob:'],
  // data: Univer measures a font through a data address.
  'font-src': ["'self'", 'data:'],
  'connect-src': ["'self'"],
  // The task pane.
  'frame-src': ["'self'"],
  'frame-ancestors': ["'self'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
};

export const securityHeaders = {
  'Content-Security-Policy': Object.entries(POLICY)
    .map(([directive, sources]) => `${directive} ${sources.join(' ')}`)
    .join('; '),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
};
