import { mkdirSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ADDRESS_VARIABLE, manifestFor, productionAddress } from './addresses.mjs';
import { hostingFiles } from './hosting.mjs';

const NO_MANIFEST = [
  'Er is geen manifest gemaakt, want het adres van de add-in is niet bekend.',
  `Zet ${ADDRESS_VARIABLE} op het https-adres waar u de map dist/web neerzet, en bouw opnieuw:`,
  `  ${ADDRESS_VARIABLE}=https://woonafspraken.voorbeeld.nl npm run build`,
  'De werkbank en de opdrachtregel werken ook zonder manifest.',
].join('\n');

/**
 * What a build is published with, beside the pages: the manifest for the address that it is published at, and the
 * security headers as configuration for web servers. Part of the build, so that none of them can lag behind.
 */
export class Publication {
  /**
   * @param {string} manifest the path of the manifest for development
   * @param {string} hosting the folder for the configuration of web servers
   */
  constructor(manifest, hosting) {
    this.manifest = manifest;
    this.hosting = hosting;
  }

  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    const address = productionAddress();
    compiler.hooks.thisCompilation.tap('Publication', (compilation) => {
      if (address === null) return;
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tapPromise({ name: 'Publication', stage }, async () => {
        compilation.fileDependencies.add(this.manifest);
        const text = manifestFor(await readFile(this.manifest, 'utf8'), address);
        compilation.emitAsset('manifest.xml', new sources.RawSource(text));
      });
    });
    compiler.hooks.afterEmit.tap('Publication', () => {
      mkdirSync(this.hosting, { recursive: true });
      for (const [name, text] of Object.entries(hostingFiles())) {
        writeFileSync(join(this.hosting, name), text);
      }
      if (address === null) console.log(NO_MANIFEST);
    });
  }
}
