import type { Finding } from '../../core/finding/finding';
import { comparable } from '../../core/values/text';
import type { Result } from '../state/model';

/** Does a finding stand in a column of years? Those are written without a dot for thousands. */
export function isInYears(
  { tab, column }: Finding,
  { agreement, report }: Pick<Result, 'agreement' | 'report'>,
): boolean {
  if (column === null) return false;
  const name = report.sheets.find((sheet) => sheet.tab === tab)?.name;
  const schema = agreement?.sheets.find((sheet) => sheet.name === name);
  return Object.values(schema?.columns ?? {}).some(
    (one) =>
      one.type === 'geheel' &&
      one.year === true &&
      [one.header, ...(one.aliases ?? [])].some((header) => comparable(header) === comparable(column)),
  );
}
