import type { CalculationContext } from '../../../core/article/rule';
import type { Row } from '../../../core/sheet/row';
import { determine } from '../../../core/sheet/unreadable';
import { VRIJKOMEND_VASTGOED } from '../bladen/vrijkomend-vastgoed';
import type { Vastgoedkolommen } from '../bladen/vrijkomend-vastgoed';
import type { Gemeente } from '../partijen';

export type Vastgoedrij = Row<Vastgoedkolommen>;

/** What an object that needs special attention must have, each in its own column. */
const BIJ_AANDACHT = ['prioriteit', 'uitvoeringsstrategie'] as const;

/** Something that an object with special attention lacks. */
export interface Gebrek {
  readonly rij: Vastgoedrij;
  readonly kolom: (typeof BIJ_AANDACHT)[number];
}

/** What the sheet shows of one municipality and year. */
export interface Jaarbeeld {
  readonly objecten: number;
  readonly gebreken: readonly Gebrek[];
  /** Why there may be more objects than these; null when everything is read. */
  readonly objectOnzeker: string | null;
  /** Why an object with special attention may lack more than this; null when everything is read. */
  readonly aandachtOnzeker: string | null;
}

/** May this row be of that municipality and year? */
function kanGaanOver(rij: Vastgoedrij, gemeente: Gemeente, jaar: number): boolean {
  const wie = rij.isFaulty('gemeente') ? rij.proposed('gemeente') : rij.get('gemeente');
  return (wie === null || wie === gemeente) && (rij.isFaulty('peiljaar') || rij.get('peiljaar') === jaar);
}

/** Throws `Unreadable` unless it is certain that this row is of one municipality and year, and stands there once. */
function vereisZeker(rij: Vastgoedrij): void {
  rij.requireUnique();
  rij.get('gemeente');
  rij.get('peiljaar');
}

/** Does an object need special attention and lack this? @throws Unreadable */
function mist(rij: Vastgoedrij, kolom: Gebrek['kolom']): boolean {
  if (rij.get('bijzondereAandacht') !== true || rij.get(kolom) !== null) return false;
  vereisZeker(rij);
  return true;
}

/** What Vrijkomend vastgoed shows of a municipality and year; without the sheet it shows nothing. */
export function jaarbeeldVan(context: CalculationContext, gemeente: Gemeente, jaar: number): Jaarbeeld {
  const gebreken: Gebrek[] = [];
  let objecten = 0;
  let objectOnzeker: string | null = null;
  let aandachtOnzeker: string | null = null;
  for (const rij of context.sheet(VRIJKOMEND_VASTGOED)?.rows() ?? []) {
    if (!kanGaanOver(rij, gemeente, jaar)) continue;
    const object = determine(() => {
      vereisZeker(rij);
      // A row without a name of the object is no object: the cell is required, so reading it throws.
      rij.get('object');
    });
    if (object.known) objecten++;
    else objectOnzeker ??= object.reason;
    for (const kolom of BIJ_AANDACHT) {
      const gebrek = determine(() => mist(rij, kolom));
      if (!gebrek.known) aandachtOnzeker ??= gebrek.reason;
      else if (gebrek.value) gebreken.push({ rij, kolom });
    }
  }
  return { objecten, gebreken, objectOnzeker, aandachtOnzeker };
}
