import type { Agreement } from '../../core/article/agreement';
import type { Argument, FunctionResult } from '../../core/article/function';
import { codeOf, isBlankArgument } from '../../core/article/function-arguments';
import { workbookOfRange } from '../../core/article/function-table';
import { check } from '../../core/check';
import type { Finding } from '../../core/finding/finding';
import { CELL_RULES } from '../../core/sheet/cell-rules';
import { defineCodes } from '../../core/sheet/codes';
import type { AnySchema } from '../../core/sheet/schema';
import { CATALOGUE } from '../catalogue';
import { peildagVan } from './peildag';

/** A sheet of an agreement. */
interface Blad {
  readonly agreement: Agreement;
  readonly schema: AnySchema;
}

const BLADEN: readonly Blad[] = CATALOGUE.agreements.flatMap((agreement) =>
  agreement.sheets.map((schema) => ({ agreement, schema })),
);
/** Once each: several agreements may have a sheet of one name. */
const BLADNAMEN = defineCodes(
  [...new Map(BLADEN.map(({ schema }) => [schema.name, schema.table]))].map(([code, table]) => ({
    code,
    names: [table],
  })),
);

/**
 * The rules that this sheet alone can show, and of which a finding stands in a row: the checks of headers, cells and
 * keys, and every rule of the agreement that reads no other sheet. What is said of a municipality or of the whole
 * workbook, and what needs a second sheet, is left to the check of the workbook.
 */
function isVanRij({ agreement, schema }: Blad): (finding: Finding) => boolean {
  const rules = [...agreement.generalRules, ...agreement.articles.flatMap((article) => article.rules)];
  const eigen = new Set(
    rules.filter(({ sheets }) => sheets.every((sheet) => sheet === schema)).map(({ id }) => id),
  );
  return ({ rule, row }) => rule in CELL_RULES || (row !== null && eigen.has(rule));
}

/** The findings of a range that is taken for a sheet. */
function bevindingenIn(bereik: Argument, blad: Blad, peildatum: Argument): readonly Finding[] {
  const { agreement, schema } = blad;
  const snapshot = workbookOfRange(bereik, 'bereik', schema);
  // Gegevens says itself on which day it is.
  const uitBlad = schema.kind === 'properties' && isBlankArgument(peildatum, 'peildatum');
  const opDag = uitBlad ? {} : { peildatum: peildagVan(peildatum, 'peildatum', agreement) };
  return check(snapshot, CATALOGUE, { agreement: agreement.id, ...opDag }).findings.filter(isVanRij(blad));
}

/** How many cells cannot be read, were the range this sheet. */
const foutenIn = (bereik: Argument, { agreement, schema }: Blad): number =>
  check(workbookOfRange(bereik, 'bereik', schema), CATALOGUE, { agreement: agreement.id }).counts.fout;

/** The sheet of that name; where several agreements have one, that of the agreement that the range fits best. */
function bladVoor(bereik: Argument, naam: string): Blad {
  const [eerste, ...andere] = BLADEN.filter(({ schema }) => schema.name === naam);
  if (eerste === undefined) throw new Error(`No sheet ${naam}`);
  let beste = eerste;
  for (const blad of andere) if (foutenIn(bereik, blad) < foutenIn(bereik, beste)) beste = blad;
  return beste;
}

const KOPPEN = ['Regel', 'Ernst', 'Rij', 'Kolom', 'Melding'] as const;

/**
 * Checks a range as one of our sheets. Rows count within the range, the headers being row 1. A message never repeats
 * what stands in a cell with personal data. @throws FunctionError
 */
export function controleer(bereik: Argument, naam: Argument, peildatum: Argument): FunctionResult {
  const blad = bladVoor(bereik, codeOf(naam, 'blad', BLADNAMEN));
  const bevindingen = bevindingenIn(bereik, blad, peildatum);
  if (bevindingen.length === 0) return [['geen bevindingen']];
  return [
    KOPPEN,
    ...bevindingen.map(({ rule, ernst, row, column, message }) => [
      rule,
      ernst,
      row ?? '',
      column ?? '',
      message,
    ]),
  ];
}
