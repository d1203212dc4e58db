import type { AnySchema } from '../../../core/sheet/schema';
import type { CellValue } from '../../../core/sheet/snapshot';
import type { Uitkomst } from '../../../core/report';
import type { Rij, Sleutel } from './rij';

/**
 * What a check finds because of a mistake: a rule at a cell, or a rule without a cell.
 * The cell stands in the row of the mistake itself, unless another row is named or the header row.
 */
export type Gevolg =
  | { readonly regel: string; readonly kolom: string; readonly rij?: Sleutel | 'kop' }
  | { readonly regel: string; readonly sleutel: string };

/** A verdict that a mistake leads to. */
export interface Oordeel {
  readonly regel: string;
  readonly onderwerp: string;
  readonly tijdvak?: string;
  readonly uitkomst: Uitkomst;
}

interface Foutgevolgen {
  /** The name of the sheet. */
  readonly blad: string;
  readonly gevolgen: readonly Gevolg[];
  readonly oordelen?: readonly Oordeel[];
}

/** A cell with another value; one that follows from the good value shows the same in another way. */
export interface Celfout extends Foutgevolgen {
  readonly soort: 'cel';
  readonly rij: Sleutel;
  readonly kolom: string;
  readonly waarde: CellValue | ((goed: CellValue) => CellValue);
}

/** A row that should not be there, behind the last one of which the first key column is the same. */
export interface RijErbij extends Foutgevolgen {
  readonly soort: 'erbij';
  readonly waarden: Rij;
}

/** A row that stands in the sheet twice; the second one stands at the end. */
export interface RijDubbel extends Foutgevolgen {
  readonly soort: 'dubbel';
  readonly rij: Sleutel;
}

/** A row that is missing. */
export interface RijWeg extends Foutgevolgen {
  readonly soort: 'weg';
  readonly rij: Sleutel;
}

/** A header that is written in another way. */
export interface Kopfout extends Foutgevolgen {
  readonly soort: 'kop';
  readonly kolom: string;
  readonly kop: string;
}

/** A column that should not be there, behind the last one, with what is filled in there. */
export interface KolomErbij extends Foutgevolgen {
  readonly soort: 'kolom';
  readonly kop: string;
  readonly cellen: readonly (readonly [rij: Sleutel, waarde: CellValue])[];
}

/** A mistake as it happens in life, put into an otherwise good workbook. */
export type Fout = Celfout | RijErbij | RijDubbel | RijWeg | Kopfout | KolomErbij;

/** What is found without any mistake in the list: what was not done, or is not so far yet. */
export type Bedoeld = Gevolg & { readonly blad: string };

export const isIn =
  (blad: string) =>
  (fout: Fout): boolean =>
    fout.blad === blad;

/** A row in its place in the sheet, with the key that it has when it is right. */
export interface GeplaatsteRij {
  readonly rij: Rij;
  readonly sleutel: Sleutel;
  /** The mistake by which the row is there; null for a row that belongs there. */
  readonly door: Fout | null;
}

/** The columns of a sheet by which a row is known. */
function sleutelkolommen(schema: AnySchema): readonly string[] {
  if (schema.kind === 'properties') return [schema.nameHeader];
  const kolommen = Object.values(schema.columns);
  const sleutels = kolommen.filter(({ key }) => key === true);
  // Two columns say enough of a row where the schema does not ask for a key.
  return (sleutels.length === 0 ? kolommen.slice(0, 2) : sleutels).map(({ header }) => header);
}

export const sleutelVan = (schema: AnySchema, rij: Rij): Sleutel =>
  sleutelkolommen(schema).map((kop) => rij[kop] ?? '');

export const isZelfde = (een: Sleutel, ander: Sleutel): boolean =>
  een.length === ander.length && een.every((waarde, index) => waarde === ander[index]);

function metCelfouten(rij: Rij, fouten: readonly Celfout[]): Rij {
  return fouten.reduce<Rij>((anders, { kolom, waarde }) => {
    const fout = typeof waarde === 'function' ? waarde(rij[kolom] ?? '') : waarde;
    return { ...anders, [kolom]: fout };
  }, rij);
}

/** The row with what stands in the columns that should not be there. */
function metKolommen(rij: Rij, sleutel: Sleutel, fouten: readonly KolomErbij[]): Rij {
  return fouten.reduce<Rij>((meer, { kop, cellen }) => {
    const [, waarde] = cellen.find(([van]) => isZelfde(van, sleutel)) ?? [];
    return waarde === undefined ? meer : { ...meer, [kop]: waarde };
  }, rij);
}

function voegToe(rijen: readonly GeplaatsteRij[], nieuw: GeplaatsteRij): readonly GeplaatsteRij[] {
  const na = rijen.map(({ sleutel }) => sleutel[0]).lastIndexOf(nieuw.sleutel[0]);
  return na === -1 ? [...rijen, nieuw] : [...rijen.slice(0, na + 1), nieuw, ...rijen.slice(na + 1)];
}

/** The rows of a sheet with the mistakes that are made in it. */
export function metFouten(
  schema: AnySchema,
  rijen: readonly Rij[],
  alle: readonly Fout[],
): readonly GeplaatsteRij[] {
  const fouten = alle.filter(isIn(schema.name));
  const inRij = (sleutel: Sleutel) => (fout: Fout) => 'rij' in fout && isZelfde(fout.rij, sleutel);
  const goed = rijen
    .map((rij) => ({ rij, sleutel: sleutelVan(schema, rij) }))
    .filter(({ sleutel }) => !fouten.some((fout) => fout.soort === 'weg' && inRij(sleutel)(fout)));
  const kolommen = fouten.filter((fout) => fout.soort === 'kolom');
  const veranderd = goed.map(({ rij, sleutel }) => {
    const hier = fouten.filter((fout) => fout.soort === 'cel').filter(inRij(sleutel));
    return { rij: metKolommen(metCelfouten(rij, hier), sleutel, kolommen), sleutel, door: null };
  });
  const aangevuld = fouten
    .filter((fout) => fout.soort === 'erbij')
    .reduce<readonly GeplaatsteRij[]>(
      (eerdere, door) =>
        voegToe(eerdere, { rij: door.waarden, sleutel: sleutelVan(schema, door.waarden), door }),
      veranderd,
    );
  const dubbel = fouten
    .filter((fout) => fout.soort === 'dubbel')
    .flatMap((door) =>
      veranderd.filter(({ sleutel }) => inRij(sleutel)(door)).map((eerste) => ({ ...eerste, door })),
    );
  return [...aangevuld, ...dubbel];
}
