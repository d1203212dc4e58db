import type { Area } from '../../../core/sheet/snapshot';
import { areaAddress } from '../../../core/values/address';
import { MOST_AREAS, ownFormula, subjectOf } from '../../own-mark';
import { cutAll } from '../edit/insert';
import { closeGaps, makeRoom, renumberRules } from '../edit/priorities';
import type { SheetXml } from '../edit/sheet-xml';
import { escapeXml } from '../xml/text';
import { child, integer, parseXml, type XmlElement } from '../xml/tree';

/** A rule of ours as it is to be. */
export interface OwnRule {
  readonly subject: string;
  readonly areas: readonly Area[];
  /** The number of its format. */
  readonly format: number;
}

/** A rule of ours as it stands in a sheet. */
export interface FoundRule {
  readonly subject: string;
  readonly format: number;
  readonly priority: number;
}

function foundRule(rule: XmlElement): FoundRule | null {
  const subject = rule.local === 'cfRule' ? subjectOf(child(rule, 'formula')?.text ?? '') : null;
  if (subject === null) return null;
  return { subject, format: integer(rule, 'dxfId', -1), priority: integer(rule, 'priority', 0) };
}

/** The rules of ours in a sheet. */
export function ownRules(sheet: SheetXml): readonly FoundRule[] {
  return sheet.sections
    .filter(({ local, xml }) => local === 'conditionalFormatting' && xml.includes('woonafspraken'))
    .flatMap(({ xml }) => parseXml(xml).children.map(foundRule))
    .filter((rule) => rule !== null);
}

/** Takes every rule of ours out of a sheet; those of the user get the priority back that they had without them. */
export function removeOwnRules(sheet: SheetXml): readonly FoundRule[] {
  const removed = ownRules(sheet);
  if (removed.length === 0) return removed;
  sheet.rewrite('conditionalFormatting', (xml) => {
    const section = parseXml(xml);
    const own = section.children.filter((rule) => foundRule(rule) !== null);
    return own.length === section.children.length && own.length > 0 ? null : cutAll(xml, own);
  });
  renumberRules(sheet, closeGaps(removed.map(({ priority }) => priority)));
  return removed;
}

/** The formats that rules of the sheet still use. */
export function usedFormats(sheet: SheetXml): number[] {
  return sheet.sections
    .filter(({ local }) => local !== 'sheetData')
    .flatMap(({ xml }) => [...xml.matchAll(/dxfId="(\d+)"/gi)].map((match) => Number(match[1])));
}

/** Lays rules over those of the user, each one over the one before it, as Excel does. Answers how many they became. */
export function addOwnRules(sheet: SheetXml, rules: readonly OwnRule[]): number {
  const pieces = rules.flatMap((rule) => inPieces(rule.areas).map((areas) => ({ ...rule, areas })));
  if (pieces.length === 0) return 0;
  renumberRules(sheet, makeRoom(pieces.length));
  const p = sheet.prefix;
  pieces.forEach(({ subject, areas, format }, index) => {
    const places = areas.map(areaAddress).join(' ');
    const rule =
      `<${p}cfRule type="expression" dxfId="${format}" priority="${pieces.length - index}">` +
      `<${p}formula>${escapeXml(ownFormula(subject))}</${p}formula></${p}cfRule>`;
    sheet.insert(
      'conditionalFormatting',
      `<${p}conditionalFormatting sqref="${places}">${rule}</${p}conditionalFormatting>`,
    );
  });
  return pieces.length;
}

function inPieces(areas: readonly Area[]): readonly (readonly Area[])[] {
  const count = Math.ceil(areas.length / MOST_AREAS);
  return Array.from({ length: count }, (_, index) =>
    areas.slice(index * MOST_AREAS, (index + 1) * MOST_AREAS),
  );
}
