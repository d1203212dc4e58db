import { UnreadableFile } from '../unreadable';

const ZIP = [0x50, 0x4b];
const OLE2 = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** In an OLE2 file, the entries of the directory are 128 bytes each and begin with their name in UTF-16. */
const OLE2_ENTRY = 128;
const OLE2_NAME_LENGTH_AT = 64;
const ENCRYPTED_STREAM = 'EncryptedPackage';

/** Refuses what is not a zip file, with the cause that can be seen from its first bytes. */
export function requireZip(bytes: Uint8Array): void {
  if (startsWith(bytes, OLE2)) {
    throw new UnreadableFile(hasEncryptedPackage(bytes) ? 'versleuteld' : 'oud-formaat', 'OLE2 container');
  }
  if (!startsWith(bytes, ZIP)) throw new UnreadableFile('geen-zip', 'first bytes');
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return bytes.length >= signature.length && signature.every((byte, index) => bytes[index] === byte);
}

function hasEncryptedPackage(bytes: Uint8Array): boolean {
  const name = Array.from(ENCRYPTED_STREAM).flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let entry = 512; entry + OLE2_ENTRY <= bytes.length; entry += OLE2_ENTRY) {
    // The length counts the closing zero as well.
    if (bytes[entry + OLE2_NAME_LENGTH_AT] !== name.length + 2) continue;
    if (name.every((byte, index) => bytes[entry + index] === byte)) return true;
  }
  return false;
}
