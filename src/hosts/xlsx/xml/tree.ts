import { damaged } from '../unreadable';
import { decodeEntities } from './text';

/** An element with its place in the source, so that it can be cut out or replaced without touching the rest. */
export interface XmlElement {
  /** As written, prefix included. */
  readonly name: string;
  /** Without prefix. */
  readonly local: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** The text directly in this element, entities resolved. */
  readonly text: string;
  /** The element as a whole in the source: from `<` to after its last `>`. */
  readonly start: number;
  readonly end: number;
  /** What stands between its tags; both equal `end` for an empty element `<a/>`. */
  readonly innerStart: number;
  readonly innerEnd: number;
}

type Building = { -readonly [Key in keyof XmlElement]: XmlElement[Key] } & { children: XmlElement[] };

const DEEPEST = 200;
const NAME = /[^\s=/>"'<&]+/y;
const ATTRIBUTE = /\s+([^\s=/>"'<&]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y;
const TAG_END = /\s*(\/?)>/y;
const CLOSE = /<\/([^\s>]+)\s*>/y;

/** Strict reading of a small part: anything that is not well-formed, or a DOCTYPE, is refused. */
export function parseXml(source: string): XmlElement {
  return new TreeReader(source).read();
}

class TreeReader {
  #at = 0;
  readonly #open: Building[] = [];
  #root: Building | null = null;

  constructor(readonly source: string) {}

  read(): XmlElement {
    const { source } = this;
    while (this.#at < source.length) {
      const next = source.indexOf('<', this.#at);
      this.#text(next < 0 ? source.length : next);
      if (next < 0) break;
      if (source.startsWith('<!--', next)) this.#skip('-->', 4);
      else if (source.startsWith('<?', next)) this.#skip('?>', 2);
      else if (source.startsWith('<![CDATA[', next)) this.#cdata();
      else if (source.startsWith('<!', next)) throw damaged('DOCTYPE in XML');
      else if (source.startsWith('</', next)) this.#close();
      else this.#tag();
    }
    if (this.#root === null || this.#open.length > 0) throw damaged('XML ends too early');
    return this.#root;
  }

  #text(to: number): void {
    const raw = this.source.slice(this.#at, to);
    this.#at = to;
    const parent = this.#open.at(-1);
    if (parent !== undefined) parent.text += decodeEntities(raw);
    else if (/[^\s\ufeff]/.test(raw)) throw damaged('text outside the XML element');
  }

  #skip(end: string, from: number): string {
    const at = this.source.indexOf(end, this.#at + from);
    if (at < 0) throw damaged('XML ends too early');
    const inner = this.source.slice(this.#at + from, at);
    this.#at = at + end.length;
    return inner;
  }

  #cdata(): void {
    const parent = this.#open.at(-1);
    if (parent === undefined) throw damaged('text outside the XML element');
    parent.text += this.#skip(']]>', 9);
  }

  #close(): void {
    const start = this.#at;
    const name = this.#match(CLOSE)[1];
    const element = this.#open.pop();
    if (element === undefined || element.name !== name) throw damaged('XML tags do not match');
    element.innerEnd = start;
    element.end = this.#at;
  }

  #tag(): void {
    const start = this.#at++;
    const name = this.#match(NAME)[0];
    const attributes = this.#attributes();
    const empty = this.#match(TAG_END)[1] === '/';
    const end = this.#at;
    const local = name.slice(name.indexOf(':') + 1);
    const element: Building = {
      name,
      local,
      attributes,
      children: [],
      text: '',
      start,
      end,
      innerStart: end,
      innerEnd: end,
    };
    const parent = this.#open.at(-1);
    if (parent !== undefined) parent.children.push(element);
    else if (this.#root === null) this.#root = element;
    else throw damaged('more than one XML element');
    if (empty) return;
    if (this.#open.push(element) > DEEPEST) throw damaged('XML is nested too deeply');
  }

  #attributes(): ReadonlyMap<string, string> {
    const attributes = new Map<string, string>();
    for (;;) {
      ATTRIBUTE.lastIndex = this.#at;
      const match = ATTRIBUTE.exec(this.source);
      if (match === null) return attributes;
      const [, name = '', double, single = ''] = match;
      if (attributes.has(name)) throw damaged('XML attribute twice');
      attributes.set(name, decodeEntities(double ?? single));
      this.#at = ATTRIBUTE.lastIndex;
    }
  }

  #match(pattern: RegExp): RegExpExecArray {
    pattern.lastIndex = this.#at;
    const match = pattern.exec(this.source);
    if (match === null) throw damaged('XML is not well-formed');
    this.#at = pattern.lastIndex;
    return match;
  }
}

export function child(element: XmlElement, local: string): XmlElement | null {
  return element.children.find((each) => each.local === local) ?? null;
}

export function children(element: XmlElement | null, local: string): XmlElement[] {
  return element === null ? [] : element.children.filter((each) => each.local === local);
}

/** The `r:id` of an element, whatever the prefix is. */
export function relationId(element: XmlElement): string | null {
  for (const [name, value] of element.attributes) if (name.endsWith(':id')) return value;
  return null;
}

export function flag(element: XmlElement | null, name: string, otherwise = false): boolean {
  const value = element?.attributes.get(name);
  return value === undefined ? otherwise : value === '1' || value === 'true';
}

export function integer(element: XmlElement | null, name: string, otherwise: number): number {
  const value = element?.attributes.get(name);
  return value !== undefined && /^\s*[+-]?\d+\s*$/.test(value) ? Number(value) : otherwise;
}
