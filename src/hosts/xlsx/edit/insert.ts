import type { XmlElement } from '../xml/tree';

/** The source of an element with text added at its end; an empty element `<a/>` is opened for it. */
export function append(source: string, element: XmlElement, text: string): string {
  if (element.innerEnd < element.end) {
    return source.slice(0, element.innerEnd) + text + source.slice(element.innerEnd);
  }
  const tag = source.slice(element.start, element.end).replace(/\s*\/>$/, '>');
  return `${source.slice(0, element.start)}${tag}${text}</${element.name}>${source.slice(element.end)}`;
}

export function cut(source: string, element: XmlElement): string {
  return source.slice(0, element.start) + source.slice(element.end);
}

/** Several elements of one source, none inside another. */
export function cutAll(source: string, elements: readonly XmlElement[]): string {
  return [...elements].sort((a, b) => b.start - a.start).reduce(cut, source);
}

/** The prefix with its colon that elements of the same namespace need. */
export function prefixOf(element: XmlElement): string {
  return element.name.slice(0, element.name.length - element.local.length);
}
