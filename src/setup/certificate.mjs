import { existsSync, readFileSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { X509Certificate } from 'node:crypto';

const DAY = 24 * 60 * 60 * 1000;
const DOMAINS = ['127.0.0.1', 'localhost'];

/** Where office-addin-dev-certs itself keeps them, so that other add-ins in development share them. */
const SHARED = join(homedir(), '.office-addin-dev-certs');

/** Whether the certificate in a folder can still be used tomorrow. */
function isUsable({ authority, cert, key }) {
  if (![authority, cert, key].every((path) => existsSync(path))) return false;
  return new Date(new X509Certificate(readFileSync(cert)).validTo).getTime() > Date.now() + DAY;
}

const filesIn = (folder) => ({
  authority: join(folder, 'ca.crt'),
  cert: join(folder, 'localhost.crt'),
  key: join(folder, 'localhost.key'),
});

/**
 * A certificate for localhost of an authority of this computer's own, made when there is none that is valid.
 * Excel for Windows and Mac only take one that the system trusts: there the system asks the user about it, once.
 * Elsewhere that would need sudo, while only a browser on this computer can use it: the user tells the browser.
 * `untrusted`: the file of the authority that the user still has to trust, or null.
 */
export async function certificate({ platform = process.platform, folder = SHARED } = {}) {
  const { ensureCertificatesAreInstalled, generateCertificates } = await import('office-addin-dev-certs');
  const files = filesIn(folder);
  const trusts = platform === 'win32' || platform === 'darwin';
  if (trusts) {
    console.log('Excel vraagt om een certificaat. Vraagt uw computer of u het vertrouwt? Kies dan Ja.');
    await ensureCertificatesAreInstalled();
  } else if (!isUsable(files)) {
    // The package keeps what is there, however old.
    for (const path of Object.values(files)) rmSync(path, { force: true });
    await generateCertificates(files.authority, files.cert, files.key, undefined, DOMAINS);
  }
  return {
    key: readFileSync(files.key),
    cert: readFileSync(files.cert),
    untrusted: trusts ? null : files.authority,
  };
}
