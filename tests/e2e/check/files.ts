import type { Session } from '../session';
import { contentOf } from './driver';
import { excelFile } from './workbooks';

const text = (content: string): Uint8Array => new TextEncoder().encode(content);

const SECTOR = 512;
/** Within an entry of the directory. */
const NAME_LENGTH_AT = 64;

/** The signature of files of Excel 97, and of a new one that is encrypted; only what is in it differs. */
function compound(entry: string): Uint8Array {
  const file = new Uint8Array(4 * SECTOR);
  file.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  const name = Uint8Array.from(Array.from(entry).flatMap((char) => [char.charCodeAt(0), 0]));
  file.set(name, 2 * SECTOR);
  file[2 * SECTOR + NAME_LENGTH_AT] = name.length + 2;
  return file;
}

async function files(): Promise<readonly (readonly [string, Uint8Array, RegExp])[]> {
  const whole = await excelFile([{ name: 'Blad1', rows: [['a', 1]] }]);
  return [
    ['afgebroken.xlsx', whole.slice(0, whole.length - 200), /beschadigd|afgebroken/],
    ['versleuteld.xlsx', compound('EncryptedPackage'), /wachtwoord/],
    ['oud.xls', compound('Workbook'), /\.xls/],
    ['lijst.xlsx', text('Gemeente;Plan-ID\nZwolle;1\n'), /geen Excel-bestand/],
    ['leeg.xlsx', new Uint8Array(), /leeg|geen Excel-bestand/],
  ];
}

export function fileCases(session: () => Session): void {
  it('a file that cannot be read is refused with its cause, and the open workbook stays as it is', () =>
    session().reopen('files', async (page) => {
      await page.evaluate(() => window.werkbank.zet('Gegevens!A9', 'blijft'));
      const before = await contentOf(page);
      for (const [name, bytes, cause] of await files()) {
        await page.getByLabel('Openen').setInputFiles({
          name,
          mimeType: 'application/octet-stream',
          buffer: Buffer.from(bytes),
        });
        const alert = page.getByRole('alert').filter({ hasText: `${name} is niet geopend.` });
        await alert.waitFor();
        expect(await alert.textContent()).toMatch(cause);
        expect(await alert.textContent()).toContain('De werkmap die open was, staat er nog.');
      }
      expect(await contentOf(page)).toEqual(before);
    }));
}
