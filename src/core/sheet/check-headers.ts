import type { Finding } from '../finding/finding';
import { columnLetters } from '../values/address';
import { cellFinding } from './cell-finding';
import { NAME_COLUMN, headerText } from './header';
import { holdsBsn, isBsnHeader } from './personal-data';
import type { Recognised } from './recognise';
import { cellAt } from './snapshot';

/** The header of a column as it stands in the file; the column's letter when it holds personal data itself. */
export function shownHeader({ tab, headerRow }: Recognised, column: number): string {
  const text = headerText(cellAt(tab, headerRow, column));
  return holdsBsn(text) ? columnLetters(column) : text;
}

/** Columns of the user's own whose header asks for a citizen service number. */
export const bsnColumns = ({ match, tab, headerRow }: Recognised): readonly number[] =>
  match.unknown.filter((column) => isBsnHeader(headerText(cellAt(tab, headerRow, column))));

/** The meanings that must have a column, each with our name of that column. */
const requiredColumns = ({ schema }: Recognised): readonly (readonly [string, string])[] =>
  schema.kind === 'properties'
    ? [[NAME_COLUMN, schema.nameHeader]]
    : Object.entries(schema.columns).flatMap(([key, { required, header }]) =>
        required === true ? [[key, header] as const] : [],
      );

/**
 * The checks of a header row: a required column that is not there, two columns that claim one meaning,
 * and a foreign column in which `isUsed` says that something stands.
 */
export function checkHeaders(source: Recognised, isUsed: (column: number) => boolean): Finding[] {
  const { match, headerRow, tab, schema } = source;
  const findings: Finding[] = [];
  const at = (column: number) => ({
    tab: tab.name,
    cell: { row: headerRow, column },
    column: shownHeader(source, column),
    sleutel: shownHeader(source, column),
  });
  for (const [key, header] of requiredColumns(source))
    if (!match.columns.has(key) && !match.ambiguous.has(key))
      findings.push(
        cellFinding('kolom-ontbreekt', {
          tab: tab.name,
          cell: null,
          column: null,
          sleutel: header,
          text: `Kolom ${header} ontbreekt in blad ${tab.name}.`,
          advice: `Voeg een kolom toe met de kop ${header}, of verbeter de kop.`,
        }),
      );
  for (const [first = 0, ...later] of match.ambiguous.values())
    for (const column of later)
      findings.push(
        cellFinding('kolom-dubbel', {
          ...at(column),
          text: `Deze kolom betekent hetzelfde als kolom ${columnLetters(first)}. Wij gebruiken geen van deze kolommen.`,
          advice: 'Geef één van de kolommen een andere kop, of haal er één weg.',
        }),
      );
  for (const column of match.unknown)
    if (isUsed(column))
      findings.push(
        cellFinding('kolom-onbekend', {
          ...at(column),
          text: `Kolom ${shownHeader(source, column)} hoort niet bij blad ${schema.name}. Wij lezen deze kolom niet.`,
          advice: 'Klopt de kop? Dan hoeft u niets te doen. Anders: verbeter de kop.',
        }),
      );
  return findings;
}
