/** The one place that knows where the add-in and its parts are served. Node's own modules only. */

/** The only copy of office.js that Microsoft supports and allows to be used by a published page. */
export const OFFICE_HOST = 'https://appsforoffice.microsoft.com';
export const OFFICE_CDN = `${OFFICE_HOST}/lib/1/hosted/office.js`;

/** What manifest.xml in this repository names; Excel asks for https, also on the developer's own computer. */
export const DEVELOPMENT_PORT = 3000;
export const DEVELOPMENT_ADDRESS = `https://localhost:${DEVELOPMENT_PORT}`;

/** The environment variable with the address that a build is published at. */
export const ADDRESS_VARIABLE = 'WOONAFSPRAKEN_ADRES';

/**
 * The address at which a build will be published, without a slash at its end; null when nobody said.
 * @throws {Error} in Dutch, when Excel could not load an add-in from it
 */
export function productionAddress(environment = process.env) {
  const text = environment[ADDRESS_VARIABLE]?.trim() ?? '';
  if (text === '') return null;
  const url = URL.canParse(text) ? new URL(text) : null;
  const plain =
    url?.protocol === 'https:' && url.username === '' && url.password === '' && !/[?#]/.test(text);
  if (!plain) {
    throw new Error(
      `${ADDRESS_VARIABLE} is ${text}. Geef een volledig https-adres zonder vraagteken of hekje, ` +
        'zoals https://woonafspraken.voorbeeld.nl.',
    );
  }
  return url.href.replace(/\/+$/, '');
}

/** The manifest for another address than the one it was written with. */
export function manifestFor(manifest, address) {
  const escaped = address.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  return manifest.replaceAll(DEVELOPMENT_ADDRESS, () => escaped);
}
