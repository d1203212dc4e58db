import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseXml, type XmlElement } from '../../src/hosts/xlsx/xml/tree';
import { root } from '../../src/setup/install.mjs';

/** manifest.xml as text and as a tree. */
export const manifestText = readFileSync(join(root, 'manifest.xml'), 'utf8');
export const manifest = parseXml(manifestText);

function descendants(element: XmlElement): readonly XmlElement[] {
  return element.children.flatMap((child) => [child, ...descendants(child)]);
}

const all = descendants(manifest);

/** All elements of that name, whatever their prefix. */
export const elements = (local: string): readonly XmlElement[] =>
  all.filter((element) => element.local === local);

/** The value of an attribute of every element that has it. */
export const attributes = (name: string): readonly string[] =>
  all.flatMap((element) => element.attributes.get(name) ?? []);

export function attribute(element: XmlElement, name: string): string {
  const value = element.attributes.get(name);
  if (value === undefined) throw new Error(`${element.name} has no ${name}`);
  return value;
}

/** The requirement sets that the manifest asks for: `{ ExcelApi: '1.9' }`. */
export function manifestSets(): Readonly<Record<string, string>> {
  return Object.fromEntries(
    elements('Set').map((set) => [attribute(set, 'Name'), attribute(set, 'MinVersion')]),
  );
}
