import type { CellValue } from '../../../core/sheet/snapshot';

/** A row of a sheet by its headers. */
export type Rij = Readonly<Record<string, CellValue>>;

/** By what a row is known: what stands in the key columns of its sheet. */
export type Sleutel = readonly CellValue[];
