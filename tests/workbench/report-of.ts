import { CATALOGUE } from '../../src/agreements/catalogue';
import { check } from '../../src/core/check';
import type { Report } from '../../src/core/report';
import type { WorkbookDescription } from '../../src/derive/description';
import { XlsxFile } from '../../src/hosts/xlsx/file';
import { writeWorkbook } from '../../src/hosts/xlsx/write-workbook';

/** What a check says of an example, read from the file that it is opened from. */
export async function reportOf(example: WorkbookDescription): Promise<Report> {
  const file = await XlsxFile.open(await writeWorkbook(example));
  return check(await file.read(), CATALOGUE);
}
