import {
  BooleanNumber,
  BorderStyleTypes,
  generateRandomId,
  type IBorderData,
  type IBorderStyleData,
  type IStyleBase,
  Rectangle,
} from '@univerjs/core';
import {
  CFRuleType,
  CFSubRuleType,
  CFTextOperator,
  ConditionalFormattingRuleModel,
  type IConditionFormattingRule,
} from '@univerjs/preset-sheets-conditional-formatting';
import { intersection } from '../../excel-emulator/areas';
import type { Area } from '../../excel-emulator/cells';
import type {
  BorderLine,
  ConditionalFormat,
  ConditionalFormatChange,
  ConditionalStyle,
  Edge,
} from '../../excel-emulator/formats';
import type { GridContext } from './context';
import { toArea, toRange } from './ranges';

/** A rule that matches no cell: stands in the list for somebody else's rule that Univer cannot show. */
const NEVER = '\u0000';

const LINES: Readonly<Record<string, BorderStyleTypes>> = {
  Continuous: BorderStyleTypes.THIN,
  Dash: BorderStyleTypes.DASHED,
  Dot: BorderStyleTypes.DOTTED,
  DashDot: BorderStyleTypes.DASH_DOT,
  DashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  Double: BorderStyleTypes.DOUBLE,
};

const SIDES: readonly (readonly [Edge, keyof IBorderData])[] = [
  ['EdgeTop', 't'],
  ['EdgeRight', 'r'],
  ['EdgeBottom', 'b'],
  ['EdgeLeft', 'l'],
];

function toBorder(line: BorderLine | undefined): IBorderStyleData | null {
  if (line === undefined || line.style === 'None') return null;
  return { s: LINES[line.style] ?? BorderStyleTypes.THIN, cl: { rgb: line.color } };
}

/** Univer draws one line where Excel may draw two. */
function isUnderlined({ underline }: ConditionalStyle): boolean {
  return underline === 'Single' || underline === 'Double';
}

function toUniverStyle(style: ConditionalStyle): IStyleBase {
  const borders: IBorderData = {};
  for (const [edge, side] of SIDES) {
    const border = toBorder(style.borders?.[edge]);
    if (border !== null) borders[side] = border;
  }
  return {
    ...(style.fill === undefined ? {} : { bg: { rgb: style.fill } }),
    ...(style.fontColor === undefined ? {} : { cl: { rgb: style.fontColor } }),
    ...(style.bold === true ? { bl: BooleanNumber.TRUE } : {}),
    ...(style.italic === true ? { it: BooleanNumber.TRUE } : {}),
    ...(isUnderlined(style) ? { ul: { s: BooleanNumber.TRUE } } : {}),
    ...(Object.keys(borders).length > 0 ? { bd: borders } : {}),
  };
}

/** What a rule is beyond what Univer's model of it can say. Where the rule is, Univer knows: it moves along. */
type Details = Omit<ConditionalFormat, 'id' | 'areas'>;

/** The conditional formats of one sheet. Univer's list has the rule that wins in front, as Excel's has. */
export class SheetConditionalFormats {
  private readonly details = new Map<string, Details>();
  private readonly shownAs = new Map<string, string>();

  constructor(
    private readonly context: GridContext,
    private readonly sheetId: string,
  ) {}

  list(): readonly ConditionalFormat[] {
    return this.rules().map((rule) => ({
      id: rule.cfId,
      areas: rule.ranges.map(toArea),
      ...(this.details.get(rule.cfId) ?? foreignDetails(rule)),
    }));
  }

  /** `shownAs`: a formula by which the grid shows somebody else's rule that is not of the formula type. */
  add(format: Omit<ConditionalFormat, 'id'>, shownAs?: string): string {
    const id = generateRandomId();
    if (shownAs !== undefined) this.shownAs.set(id, shownAs);
    this.put({ ...format, id });
    return id;
  }

  change(id: string, change: ConditionalFormatChange): void {
    const format = this.find(id);
    const rule = this.remember({ ...format, ...change });
    this.context.run('sheet.mutation.set-conditional-rule', { subUnitId: this.sheetId, cfId: id, rule });
  }

  move(id: string, priority: number): void {
    const moved = this.find(id);
    const others = this.list().filter((format) => format.id !== id);
    const ordered = [...others.slice(0, priority), moved, ...others.slice(priority)];
    for (const format of ordered) this.remove(format.id);
    // A rule that is added comes in front of the others: the last one first.
    for (const format of [...ordered].reverse()) this.put(format);
  }

  delete(id: string): void {
    this.remove(this.find(id).id);
    this.details.delete(id);
    this.shownAs.delete(id);
  }

  /** Takes an area out of every rule; a rule that is left with none goes. */
  clear(area: Area): void {
    for (const { id, areas } of this.list()) {
      if (!areas.some((own) => intersection(own, area) !== null)) continue;
      const left = Rectangle.subtractMulti(areas.map(toRange), [toRange(area)]).map(toArea);
      if (left.length === 0) this.delete(id);
      else this.change(id, { areas: left });
    }
  }

  private find(id: string): ConditionalFormat {
    const format = this.list().find((candidate) => candidate.id === id);
    if (format === undefined) throw new Error(`No conditional format ${id}`);
    return format;
  }

  private rules(): readonly IConditionFormattingRule[] {
    const model = this.context.injector.get(ConditionalFormattingRuleModel);
    return model.getSubunitRules(this.context.unitId, this.sheetId) ?? [];
  }

  private put(format: ConditionalFormat): void {
    const rule = this.remember(format);
    this.context.run('sheet.mutation.add-conditional-rule', { subUnitId: this.sheetId, rule });
  }

  private remove(id: string): void {
    this.context.run('sheet.mutation.delete-conditional-rule', { subUnitId: this.sheetId, cfId: id });
  }

  private remember({ id, areas, ...details }: ConditionalFormat): IConditionFormattingRule {
    this.details.set(id, details);
    const style = toUniverStyle(details.style);
    const highlight = { type: CFRuleType.highlightCell, style } as const;
    const formula = this.shownAs.get(id) ?? details.formula;
    return {
      cfId: id,
      ranges: areas.map(toRange),
      stopIfTrue: details.stopIfTrue,
      rule:
        formula === ''
          ? { ...highlight, subType: CFSubRuleType.text, operator: CFTextOperator.equal, value: NEVER }
          : { ...highlight, subType: CFSubRuleType.formula, value: withEquals(formula) },
    };
  }
}

function withEquals(formula: string): string {
  return formula.startsWith('=') ? formula : `=${formula}`;
}

/** A rule that came about in the grid itself, such as by pasting cells that had one. */
function foreignDetails({ rule, stopIfTrue }: IConditionFormattingRule): Details {
  const none = { type: 'CellValue', formula: '', style: {}, stopIfTrue };
  if (rule.type !== CFRuleType.highlightCell || !('subType' in rule)) return none;
  const { bg, cl, bl, it, ul } = rule.style;
  return {
    type: rule.subType === CFSubRuleType.formula ? 'Custom' : 'CellValue',
    formula: rule.subType === CFSubRuleType.formula ? rule.value : '',
    style: {
      ...(bg?.rgb ? { fill: bg.rgb } : {}),
      ...(cl?.rgb ? { fontColor: cl.rgb } : {}),
      ...(bl === BooleanNumber.TRUE ? { bold: true } : {}),
      ...(it === BooleanNumber.TRUE ? { italic: true } : {}),
      ...(ul?.s === BooleanNumber.TRUE ? { underline: 'Single' } : {}),
    },
    stopIfTrue,
  };
}
