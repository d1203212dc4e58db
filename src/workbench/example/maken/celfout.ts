import type { CellValue } from '../../../core/sheet/snapshot';
import type { Celfout, Gevolg } from './fout';
import type { Sleutel } from './rij';

type Waarde = Celfout['waarde'];

/** Makes the mistakes in the cells of a sheet: found by a rule at that cell, or with other consequences. */
export const celfoutIn =
  (blad: string) =>
  (
    rij: Sleutel,
    kolom: string,
    waarde: Waarde,
    gevolg: string | readonly Gevolg[],
    oordelen: Celfout['oordelen'] = [],
  ): Celfout => ({
    soort: 'cel',
    blad,
    rij,
    kolom,
    waarde,
    gevolgen: typeof gevolg === 'string' ? [{ regel: gevolg, kolom }] : gevolg,
    oordelen,
  });

/** A number as a text of Dutch Excel: `1.234`. */
export const alsTekst = (goed: CellValue): string => Number(goed).toLocaleString('nl-NL');
