/** What the measurements need of the product: bundled as the command line is, so that what is measured is what runs. */
export { CATALOGUE } from '../../src/agreements/catalogue';
export { PLANBALANS_FUNCTIE } from '../../src/agreements/west-overijssel/artikel-20-planbalans/functie';
export { planbalanstabel } from '../../src/agreements/west-overijssel/artikel-20-planbalans/functie-tabel-berekening';
export { NODE_ENGINE } from '../../src/cli/node-zip';
export { check, checkInSteps, tabsToRead } from '../../src/core/check';
export { patchTab } from '../../src/core/sheet/patch';
export { XlsxFile } from '../../src/hosts/xlsx/file';
