import { areaAddress } from '../../../core/values/address';
import type { ConditionalFormatContent } from '../content';
import { cut } from '../edit/insert';
import { withPriority } from '../edit/priorities';
import type { SheetXml } from '../edit/sheet-xml';
import { escapeXml } from '../xml/text';
import { children, parseXml } from '../xml/tree';
import { readRule } from './sections';
import type { StyleWriter } from './style-writer';
import type { Styles } from './styles';

/** Writes the conditional formats of a sheet: those that are in the file and stay are left as they are. */
export function writeRules(
  xml: SheetXml,
  rules: readonly ConditionalFormatContent[],
  styles: StyleWriter,
  looks: Styles['conditional'],
): void {
  const remaining = [...rules];
  xml.rewrite('conditionalFormatting', (source) => {
    const section = parseXml(source);
    const all = children(section, 'cfRule');
    const kept = all.map((rule) => takeRule(remaining, readRule(rule, section, looks)));
    if (kept.every((rule) => rule === null)) return null;
    return all.reduceRight((text, rule, index) => {
      const wanted = kept[index] ?? null;
      return wanted === null ? cut(text, rule) : withPriority(text, rule, wanted.priority);
    }, source);
  });
  const p = xml.prefix;
  for (const rule of rules) {
    if (rule.kind === 'other' || !remaining.includes(rule)) continue;
    const type = rule.kind === 'formula' ? 'type="expression"' : `type="cellIs" operator="${rule.operator}"`;
    const format = styles.ruleFormat(rule.look);
    const stop = rule.stopIfTrue ? ' stopIfTrue="1"' : '';
    const formulas = rule.formulas
      .map((formula) => `<${p}formula>${escapeXml(formula)}</${p}formula>`)
      .join('');
    const element = `<${p}cfRule ${type} dxfId="${String(format)}" priority="${String(rule.priority)}"${stop}>${formulas}</${p}cfRule>`;
    const places = rule.areas.map(areaAddress).join(' ');
    xml.insert(
      'conditionalFormatting',
      `<${p}conditionalFormatting sqref="${places}">${element}</${p}conditionalFormatting>`,
    );
  }
}

function butPriority(rule: ConditionalFormatContent): string {
  return JSON.stringify({ ...rule, priority: 0 });
}

/**
 * Takes the rule that stands in the file out of those that are wanted; null when it is not wanted. A rule that only
 * has another place in the order is still the same: what a grid does not know of it must stay.
 */
function takeRule(
  wanted: ConditionalFormatContent[],
  inFile: ConditionalFormatContent,
): ConditionalFormatContent | null {
  const alike = wanted.filter((rule) => butPriority(rule) === butPriority(inFile));
  const taken = alike.find(({ priority }) => priority === inFile.priority) ?? alike[0];
  if (taken === undefined) return null;
  wanted.splice(wanted.indexOf(taken), 1);
  return taken;
}
