import type { Mark } from '../../../derive/plan';
import { areaName } from '../cells';
import { cutAll } from '../edit/insert';
import type { SheetXml } from '../edit/sheet-xml';
import { escapeXml } from '../xml/text';
import { child, children, integer, parseXml, type XmlElement } from '../xml/tree';

/** In the formula of every rule of ours. It is always true, so the format always shows. */
const SIGNATURE = '"woonafspraken"';
/** Excel takes long lists of areas badly: a mark is split over rules of at most this many. */
const MOST_AREAS = 400;

export function ownFormula(subject: string): string {
  return `OR(TRUE,${SIGNATURE}="${subject}")`;
}

function isOwnRule(rule: XmlElement): boolean {
  return rule.local === 'cfRule' && child(rule, 'formula')?.text.includes(SIGNATURE) === true;
}

/** Is there a rule of ours for this subject? */
export function hasOwnRule(sheet: SheetXml, subject: string): boolean {
  return ruleSections(sheet).some((section) =>
    section.children.some((rule) => child(rule, 'formula')?.text.includes(ownFormula(subject)) === true),
  );
}

/** Takes every rule of ours out of a sheet; answers the numbers of the formats that they used. */
export function removeOwnRules(sheet: SheetXml): number[] {
  const formats: number[] = [];
  sheet.rewrite('conditionalFormatting', (xml) => {
    if (!xml.includes('woonafspraken')) return xml;
    const section = parseXml(xml);
    const own = section.children.filter(isOwnRule);
    formats.push(...own.map((rule) => integer(rule, 'dxfId', -1)));
    if (own.length === 0) return xml;
    return own.length < section.children.length ? cutAll(xml, own) : null;
  });
  return formats;
}

/** The formats that rules of the sheet still use. */
export function usedFormats(sheet: SheetXml): number[] {
  return sheet.sections
    .filter(({ local }) => local !== 'sheetData')
    .flatMap(({ xml }) => [...xml.matchAll(/dxfId="(\d+)"/gi)].map((match) => Number(match[1])));
}

/** Adds the rules of one mark after the user's own rules, which keep their priority. */
export function addOwnRule(sheet: SheetXml, subject: string, areas: Mark['areas'], format: number): void {
  const { prefix } = sheet;
  for (let from = 0; from < areas.length; from += MOST_AREAS) {
    const places = areas
      .slice(from, from + MOST_AREAS)
      .map(areaName)
      .join(' ');
    const rule =
      `<${prefix}cfRule type="expression" dxfId="${String(format)}" priority="${String(nextPriority(sheet))}">` +
      `<${prefix}formula>${escapeXml(ownFormula(subject))}</${prefix}formula></${prefix}cfRule>`;
    const section = `<${prefix}conditionalFormatting sqref="${places}">${rule}</${prefix}conditionalFormatting>`;
    sheet.insert('conditionalFormatting', section);
  }
}

function nextPriority(sheet: SheetXml): number {
  const rules = ruleSections(sheet).flatMap((section) => children(section, 'cfRule'));
  return Math.max(0, ...rules.map((rule) => integer(rule, 'priority', 0))) + 1;
}

function ruleSections(sheet: SheetXml): XmlElement[] {
  return sheet.sections
    .filter(({ local }) => local === 'conditionalFormatting')
    .map(({ xml }) => parseXml(xml));
}
