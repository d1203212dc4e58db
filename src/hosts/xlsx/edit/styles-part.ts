import type { WorkbookParts } from '../read/workbook';
import type { PackageEditor } from './package';
import { addContentType, addRelationship } from './sheets';

const STYLES_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';

/** Gives a workbook without styles a part for them: where no cell has a format there may be none. */
export async function addStylesPart(
  editor: PackageEditor,
  { part }: WorkbookParts,
  xml: string,
): Promise<string> {
  const styles = `${part.slice(0, part.lastIndexOf('/') + 1)}styles.xml`;
  editor.write(styles, xml);
  await addContentType(editor, styles, STYLES_TYPE);
  await addRelationship(editor, part, 'styles', `/${styles}`);
  return styles;
}
