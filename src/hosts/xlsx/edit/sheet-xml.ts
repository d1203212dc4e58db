import { damaged } from '../unreadable';
import { parseXml, type XmlElement } from '../xml/tree';

/** The order in which the parts of a worksheet must stand. */
const ORDER = (
  'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios ' +
  'autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations ' +
  'hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ' +
  'ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls ' +
  'webPublishItems tableParts extLst'
).split(' ');

export interface Section {
  readonly local: string;
  /** Its source, with the white space that follows it. */
  readonly xml: string;
}

/**
 * A worksheet as the list of its sections, each in its own source text. Sections can be added, replaced and removed;
 * whatever is left alone comes out character for character.
 */
export class SheetXml {
  private constructor(
    readonly head: string,
    private list: readonly { readonly section: Section; readonly place: number }[],
    readonly tail: string,
    /** With its colon, or empty: new sections need it too. */
    readonly prefix: string,
  ) {}

  static parse(source: string): SheetXml {
    const data = cutSheetData(source);
    const root = parseXml(data.before + data.after);
    const shift = data.xml.length;
    // Places in the source without its cells, turned into places in the source itself.
    const at = (place: number): number => (place > data.before.length ? place + shift : place);
    if (root.innerEnd === root.end) throw damaged('worksheet without sections');
    const starts = root.children.map((element) => at(element.start));
    const end = at(root.innerEnd);
    const list = root.children.map((element, index) => ({
      section: { local: element.local, xml: source.slice(starts[index], starts[index + 1] ?? end) },
      place: placeOf(element),
    }));
    const prefix = root.name.slice(0, root.name.length - root.local.length);
    return new SheetXml(source.slice(0, starts[0] ?? end), list, source.slice(end), prefix);
  }

  get sections(): readonly Section[] {
    return this.list.map(({ section }) => section);
  }

  first(local: string): string | null {
    return this.list.find(({ section }) => section.local === local)?.section.xml ?? null;
  }

  /** Adds a section after those that must stand before it. */
  insert(local: string, xml: string): void {
    const place = ORDER.indexOf(local);
    const next = this.list.findIndex((each) => each.place > place);
    const added = { section: { local, xml }, place };
    const at = next < 0 ? this.list.length : next;
    this.list = [...this.list.slice(0, at), added, ...this.list.slice(at)];
  }

  /** Replaces the source of sections of one kind; null removes a section. */
  rewrite(local: string, change: (xml: string) => string | null): void {
    this.list = this.list.flatMap((each) => {
      if (each.section.local !== local) return [each];
      const xml = change(each.section.xml);
      return xml === null ? [] : [{ ...each, section: { local, xml } }];
    });
  }

  /** There is at most one of this kind: replaces, adds or (null) removes it. */
  set(local: string, xml: string | null): void {
    if (xml !== null && this.first(local) === null) this.insert(local, xml);
    else this.rewrite(local, () => xml);
  }

  toString(): string {
    return this.head + this.list.map(({ section }) => section.xml).join('') + this.tail;
  }
}

interface Cut {
  readonly before: string;
  readonly xml: string;
  readonly after: string;
}

/** The cells can be a hundred megabytes: they are cut out before the rest is parsed, down to an empty element. */
function cutSheetData(source: string): Cut {
  const open = /<((?:[\w.-]+:)?sheetData)\b[^>]*>/.exec(source);
  if (open === null) throw damaged('worksheet without sheetData');
  const [tag, name = ''] = open;
  if (tag.endsWith('/>')) return { before: source, xml: '', after: '' };
  const start = open.index + tag.length;
  const end = source.indexOf(`</${name}`, start);
  if (end < 0) throw damaged('sheetData without end');
  return { before: source.slice(0, start), xml: source.slice(start, end), after: source.slice(end) };
}

function placeOf(element: XmlElement): number {
  // An alternative stands where its content would stand.
  const local =
    element.local === 'AlternateContent' ? element.children[0]?.children[0]?.local : element.local;
  return ORDER.indexOf(local ?? '');
}
