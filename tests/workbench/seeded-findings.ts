import type { Report } from '../../src/core/report';
import { cellAddress } from '../../src/core/values/address';
import { type Bedoeld, type Fout, type Gevolg, isZelfde } from '../../src/workbench/example/maken/fout';
import type { Sleutel } from '../../src/workbench/example/maken/rij';
import type { PlacedSheet } from '../../src/workbench/example/maken/werkmap';

/** A finding as a user tells it: rule, tab and cell; one without a cell is known by its key. */
export type Told = readonly [regel: string, blad: string, plaats: string];

/** An example with its list of mistakes. */
interface Seeded {
  readonly placedSheets: (fouten: boolean) => readonly PlacedSheet[];
  readonly fouten: readonly Fout[];
  readonly bedoeld: readonly Bedoeld[];
}

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

/** The rows in which a mistake is made. */
function rowsOf(fout: Fout): readonly Sleutel[] {
  if (fout.soort === 'kolom') return fout.cellen.map(([rij]) => rij);
  return 'rij' in fout ? [fout.rij] : [];
}

/** Whether a mistake says of a row or a column that the sheet does not have: then it would not be made at all. */
function misses(fout: Fout, sheets: readonly PlacedSheet[]): boolean {
  const sheet = sheets.find(({ name }) => name === fout.blad);
  if (sheet === undefined) return true;
  if ('kolom' in fout && !sheet.headers.includes(fout.kolom)) return true;
  return rowsOf(fout).some((rij) => !sheet.rows.some(byKey(rij)));
}

/** What a check must find in an example. */
export interface SeededFindings {
  /** In the example as it should be. */
  readonly intended: readonly Told[];
  /** In the example with its mistakes. */
  readonly all: readonly Told[];
  /** The mistakes that are not made at all: there are to be none. */
  readonly missed: readonly Fout[];
}

/** What a check must find in an example: at the cell of each mistake, and what is meant to be found without any. */
export function seededFindings({ placedSheets, fouten, bedoeld }: Seeded): SeededFindings {
  const [good, faulty] = [placedSheets(false), placedSheets(true)];
  const meant = (sheets: readonly PlacedSheet[]): readonly Told[] =>
    bedoeld.map((gevolg) => told(sheets, gevolg.blad, gevolg, null));
  return {
    intended: meant(good),
    all: [
      ...meant(faulty),
      ...fouten.flatMap((fout) => fout.gevolgen.map((gevolg) => told(faulty, fout.blad, gevolg, fout))),
    ],
    missed: fouten.filter((fout) => misses(fout, good)),
  };
}

export const sorted = (findings: readonly Told[]): readonly string[] =>
  findings.map((finding) => finding.join(' ')).sort();

/** What a check found, as it is told. */
export const foundIn = ({ findings }: Report): readonly string[] =>
  sorted(
    findings.map(({ rule, tab, cell, sleutel }) => [
      rule,
      tab,
      cell === null ? (sleutel ?? '') : cellAddress(cell.row, cell.column),
    ]),
  );

/** The verdicts that the mistakes lead to, and what the report says of each of them. */
export function verdictsOf(fouten: readonly Fout[], { outcomes }: Report) {
  const expected = fouten.flatMap(({ oordelen = [] }) => oordelen);
  const actual = expected.map(({ regel, onderwerp, tijdvak }) => {
    const outcome = outcomes.find(
      ({ rule, subject, tijdvak: span }) =>
        rule === regel && subject === onderwerp && span === (tijdvak ?? null),
    );
    return { regel, onderwerp, ...(tijdvak === undefined ? {} : { tijdvak }), uitkomst: outcome?.uitkomst };
  });
  return { expected, actual };
}
