import type { Ernst, Finding } from '../finding/finding';
import { columnLetters } from '../values/address';
import { cellFinding } from './cell-finding';
import type { CellFindingParts } from './cell-finding';
import type { CellRuleId } from './cell-rules';
import { NAME_COLUMN, headerText } from './header';
import { isBlank } from './judge/reader';
import { asksForPersonalData } from './personal-data/headers';
import { isOpenText } from './personal-data/plain-data';
import { holdsPersonalData, isAboutPeople } from './personal-data/search';
import type { Recognised } from './recognise';
import { cellAt } from './snapshot';
import type { CellValue } from './snapshot';

/** The header of a column as it stands in the file; the column's letter when it holds personal data itself. */
export function shownHeader({ tab, headerRow }: Recognised, column: number): string {
  const text = headerText(cellAt(tab, headerRow, column));
  return holdsPersonalData(text) ? columnLetters(column) : text;
}

/** The meanings that must have a column, each with our name of that column. */
const requiredColumns = ({ schema }: Recognised): readonly (readonly [string, string])[] =>
  schema.kind === 'properties'
    ? [[NAME_COLUMN, schema.nameHeader]]
    : Object.entries(schema.columns).flatMap(([key, { required, header }]) =>
        required === true ? [[key, header] as const] : [],
      );

/** Does a cell of a column, under the headers, hold something of a kind? */
type Has = (column: number, isOfKind: (raw: CellValue) => boolean) => boolean;

/** What is said of a foreign column. */
type Told = Pick<CellFindingParts, 'text' | 'advice'> & { readonly rule: CellRuleId; readonly ernst?: Ernst };

/**
 * What is to be said of a column that the schema does not know. One that asks for personal data is wrong even when it is
 * empty; one with texts beside rows about people is to be looked at.
 */
function foreignColumn(
  { tab, schema, search, headerRow }: Recognised,
  column: number,
  shown: string,
  has: Has,
): Told | null {
  const { columns } = schema;
  if (search === 'every-text' && asksForPersonalData(headerText(cellAt(tab, headerRow, column))))
    return {
      rule: 'avg-kolom',
      text: `Kolom ${shown} vraagt om persoonsgegevens. Die horen niet in deze werkmap.`,
      advice: 'Haal de kolom weg, ook als er niets in staat.',
    };
  if (search === 'every-text' && isAboutPeople(columns) && has(column, (raw) => isOpenText(raw, columns)))
    return {
      rule: 'avg-kolom',
      ernst: 'signaal',
      text: `In kolom ${shown} staat tekst. Daar kunnen persoonsgegevens in staan. Wij lezen deze kolom niet.`,
      advice: `Haal de kolom weg. Op blad ${schema.name} staat niets waaraan iemand te herkennen is.`,
    };
  if (!has(column, (raw) => !isBlank(raw))) return null;
  return {
    rule: 'kolom-onbekend',
    text: `Kolom ${shown} hoort niet bij blad ${schema.name}. Wij lezen deze kolom niet.`,
    advice: 'Klopt de kop? Dan hoeft u niets te doen. Anders: verbeter de kop.',
  };
}

/**
 * The checks of a header row: a required column that is not there, two columns that claim one meaning, and foreign
 * columns.
 */
export function checkHeaders(source: Recognised, has: Has): Finding[] {
  const { match, headerRow, tab } = source;
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
  for (const column of match.unknown) {
    const told = foreignColumn(source, column, shownHeader(source, column), has);
    if (told !== null) findings.push(cellFinding(told.rule, { ...told, ...at(column) }));
  }
  return findings;
}
