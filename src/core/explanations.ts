import type { Agreement } from './article/agreement';
import type { Explanation } from './finding/explain';
import type { Finding } from './finding/finding';
import type { SheetReading } from './sheet/reading';

/** The explanations that a workbook gives in Toelichtingen; a row that is not whole explains nothing. */
export function explanationsIn(agreement: Agreement, readings: readonly SheetReading[]): Explanation[] {
  const sheet = readings.find((reading) => reading.schema === agreement.toelichtingen);
  if (sheet === undefined) return [];
  return sheet.rows().flatMap((row) => {
    if (['regel', 'sleutel', 'toelichting', 'kolom'].some((key) => row.isFaulty(key))) return [];
    const column = row.get('kolom');
    return [
      {
        rule: String(row.get('regel')),
        sleutel: String(row.get('sleutel')),
        column: column === null ? null : String(column),
      },
    ];
  });
}

/** Our own name of the column that a finding points at, or null when it points at none of ours. */
export function ownColumnName(finding: Finding, readings: readonly SheetReading[]): string | null {
  const { cell } = finding;
  if (cell === null) return null;
  for (const { schema, tab, data } of readings)
    if (tab === finding.tab)
      for (const [key, place] of data.layout.places)
        if (place.column === cell.column) return schema.columns[key]?.header ?? null;
  return null;
}
