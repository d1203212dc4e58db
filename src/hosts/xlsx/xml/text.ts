import { damaged } from '../unreadable';

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Resolves the five entities of XML itself and character numbers; no other entity exists for us. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&([^;&<]{0,12})(;?)/g, (_match, name: string, end: string) => {
    const character = end === ';' ? (NAMED[name] ?? characterOf(name)) : null;
    if (character === null) throw damaged('unknown entity in XML');
    return character;
  });
}

function characterOf(name: string): string | null {
  const match = /^#(?:x([0-9a-fA-F]{1,6})|([0-9]{1,7}))$/.exec(name);
  if (match === null) return null;
  const code = match[1] === undefined ? Number(match[2]) : parseInt(match[1], 16);
  if (code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return null;
  return String.fromCodePoint(code);
}

/** Excel's own notation for characters that XML cannot hold: `_x000D_`. */
export function decodeExcelEscapes(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_match, code: string) =>
    String.fromCharCode(parseInt(code, 16)),
  );
}

/** Text from an XML part as Excel holds it. */
export function cellText(raw: string): string {
  const lines = raw.includes('\r') ? raw.replace(/\r\n?/g, '\n') : raw;
  return decodeExcelEscapes(decodeEntities(lines));
}

export function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ESCAPES[character] ?? character);
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const UNSAFE =
  // eslint-disable-next-line no-control-regex -- they are what XML cannot hold
  /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** In Excel's own notation: what XML cannot hold, and text that would read as that notation. */
export function excelEscapes(text: string): string {
  return text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_').replace(UNSAFE, (character) => {
    return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
  });
}

/** Text for a cell in an XML part. */
export function escapeCellText(text: string): string {
  return escapeXml(excelEscapes(text));
}
