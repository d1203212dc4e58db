import { rename, rm, writeFile } from 'node:fs/promises';
import { UsageError } from './exit-code';

/**
 * Writes a result to the file that the user named, whole or not at all: what stood there stays until all is written.
 * @throws UsageError when it cannot be written
 */
export async function writeResult(path: string, content: string | Uint8Array): Promise<void> {
  const unfinished = `${path}.deel`;
  try {
    await writeFile(unfinished, content);
    await rename(unfinished, path);
  } catch {
    await rm(unfinished, { force: true });
    throw new UsageError(
      `Wij kunnen niet schrijven naar ${path}. Controleer de map, en of het bestand niet open staat.`,
    );
  }
}
