import { child, children, parseXml, type XmlElement } from '../xml/tree';

export const EMPTY_STYLES =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
  '<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
  '<dxfs count="0"/></styleSheet>';

const AFTER_DXFS = ['tableStyles', 'colors', 'extLst'];

export interface AddedDxfs {
  readonly xml: string;
  /** The number of the first one added. */
  readonly first: number;
}

/** Adds formats for conditional formatting at the end of those that are there. Without prefix: it is added here. */
export function addDxfs(styles: string, formats: readonly ((prefix: string) => string)[]): AddedDxfs {
  const root = parseXml(styles);
  const list = child(root, 'dxfs');
  const prefix = root.name.slice(0, root.name.length - root.local.length);
  const added = formats.map((format) => format(prefix)).join('');
  if (list === null) {
    const next = root.children.find(({ local }) => AFTER_DXFS.includes(local))?.start ?? root.innerEnd;
    const xml = `<${prefix}dxfs count="${String(formats.length)}">${added}</${prefix}dxfs>`;
    return { xml: styles.slice(0, next) + xml + styles.slice(next), first: 0 };
  }
  const first = children(list, 'dxf').length;
  return {
    xml: replaceDxfs(
      styles,
      list,
      styles.slice(list.innerStart, list.innerEnd) + added,
      first + formats.length,
    ),
    first,
  };
}

/** Removes formats from the end of the list, as long as they may go. */
export function removeLastDxfs(styles: string, mayGo: ReadonlySet<number>): string {
  const list = child(parseXml(styles), 'dxfs');
  const formats = children(list, 'dxf');
  let count = formats.length;
  while (count > 0 && mayGo.has(count - 1)) count--;
  if (list === null || count === formats.length) return styles;
  const end = formats[count]?.start ?? list.innerEnd;
  const rest = styles.slice(formats.at(-1)?.end ?? list.innerEnd, list.innerEnd);
  return replaceDxfs(styles, list, styles.slice(list.innerStart, end) + rest, count);
}

function replaceDxfs(styles: string, list: XmlElement, inner: string, count: number): string {
  const tag = styles
    .slice(list.start, list.innerStart)
    .replace(/\s*\/?>$/, '')
    .replace(/count="\d+"/, `count="${String(count)}"`);
  const element = inner === '' ? `${tag}/>` : `${tag}>${inner}</${list.name}>`;
  return styles.slice(0, list.start) + element + styles.slice(list.end);
}
