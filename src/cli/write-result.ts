import { writeFile } from 'node:fs/promises';
import { UsageError } from './exit-code';

/** Writes a result to the file that the user named. @throws UsageError when it cannot be written */
export async function writeResult(path: string, content: string | Uint8Array): Promise<void> {
  try {
    await writeFile(path, content);
  } catch {
    throw new UsageError(
      `Wij kunnen niet schrijven naar ${path}. Controleer de map, en of het bestand niet open staat.`,
    );
  }
}
