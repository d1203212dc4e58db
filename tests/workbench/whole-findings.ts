import { cellAddress } from '../../src/core/values/address';
import { placedSheets, type PlacedSheet } from '../../src/workbench/example/heel';
import { BEDOELD, FOUTEN } from '../../src/workbench/example/heel/fouten';
import { type Fout, type Gevolg, isZelfde } from '../../src/workbench/example/maken/fout';
import type { Sleutel } from '../../src/workbench/example/maken/rij';

/** A finding as a user tells it: rule, tab and cell; one without a cell is known by its key. */
export type Told = readonly [regel: string, blad: string, plaats: string];

/** Counted from 0 in the sheet, the header row included. */
function rowOf(sheet: PlacedSheet, wanted: (row: PlacedSheet['rows'][number]) => boolean): number {
  const index = sheet.rows.findIndex(wanted);
  if (index === -1) throw new Error(`No such row in ${sheet.name}`);
  return index + 1;
}

const byKey =
  (sleutel: Sleutel) =>
  (row: PlacedSheet['rows'][number]): boolean =>
    row.door?.soort !== 'dubbel' && isZelfde(row.sleutel, sleutel);

function rowFor(sheet: PlacedSheet, gevolg: Gevolg, fout: Fout | null): number {
  if ('sleutel' in gevolg) throw new Error('No cell');
  if (gevolg.rij === 'kop') return 0;
  if (gevolg.rij !== undefined) return rowOf(sheet, byKey(gevolg.rij));
  if (fout?.soort === 'cel') return rowOf(sheet, byKey(fout.rij));
  return rowOf(sheet, ({ door }) => door === fout && fout !== null);
}

/** What is to be found because of a mistake, or without any. */
function told(sheets: readonly PlacedSheet[], blad: string, gevolg: Gevolg, fout: Fout | null): Told {
  if ('sleutel' in gevolg) return [gevolg.regel, blad, gevolg.sleutel];
  const sheet = sheets.find(({ name }) => name === blad);
  const column = sheet?.headers.indexOf(gevolg.kolom) ?? -1;
  if (sheet === undefined || column === -1) throw new Error(`No ${gevolg.kolom} in ${blad}`);
  return [gevolg.regel, blad, cellAddress(rowFor(sheet, gevolg, fout), column)];
}

/** Whether a mistake says of a row or a column that the sheet does not have: then it would not be made at all. */
export function misses(fout: Fout): boolean {
  const sheet = placedSheets(false).find(({ name }) => name === fout.blad);
  if (sheet === undefined) return true;
  if ('kolom' in fout && !sheet.headers.includes(fout.kolom)) return true;
  if ('rij' in fout) return !sheet.rows.some(byKey(fout.rij));
  return false;
}

/** All that a check finds in the whole example as it should be. */
export const INTENDED: readonly Told[] = BEDOELD.map((gevolg) =>
  told(placedSheets(false), gevolg.blad, gevolg, null),
);

const withMistakes = placedSheets();

/** All that a check finds in the whole example with its mistakes. */
export const WHOLE_FINDINGS: readonly Told[] = [
  ...BEDOELD.map((gevolg) => told(withMistakes, gevolg.blad, gevolg, null)),
  ...FOUTEN.flatMap((fout) => fout.gevolgen.map((gevolg) => told(withMistakes, fout.blad, gevolg, fout))),
];
