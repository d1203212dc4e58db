import { apiError } from '../protocol/api-error';
import { ApiCollection, ApiObject } from '../protocol/api-object';
import { boolean, oneOf, text } from '../protocol/arguments';
import type { BorderLine, ConditionalStyle, Edge } from '../formats';
import { color } from './colors';
import { conditionalFormatById } from './conditional-format-by-id';
import type { Session } from './session';

/** The sides that a conditional format can draw; inner lines exist for ranges only. */
const SIDES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const satisfies readonly Edge[];
type Side = (typeof SIDES)[number];

const LINE_STYLES = ['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot'] as const;
const UNDERLINES = ['None', 'Single', 'Double'] as const;
const NO_LINE: BorderLine = { style: 'None', color: '' };
const LONGEST_FORMULA = 255;

/** One conditional format, for the objects that each show a part of it. */
class FormatPart extends ApiObject {
  override readonly typeName: string = 'CustomConditionalFormat';

  constructor(
    protected readonly session: Session,
    protected readonly sheetId: string,
    protected readonly id: string,
  ) {
    super();
  }

  protected get format() {
    return conditionalFormatById(this.session, this.sheetId, this.id);
  }
  protected get style(): ConditionalStyle {
    return this.format.style;
  }
  protected async changeStyle(change: ConditionalStyle): Promise<void> {
    const sheet = this.session.writable(this.sheetId);
    await sheet.changeConditionalFormat(this.id, { style: { ...this.style, ...change } });
  }
  protected async dropFromStyle(keys: readonly (keyof ConditionalStyle)[]): Promise<void> {
    const sheet = this.session.writable(this.sheetId);
    const style = Object.fromEntries(
      Object.entries(this.style).filter(([key]) => !keys.some((drop) => drop === key)),
    );
    await sheet.changeConditionalFormat(this.id, { style });
  }
}

export class CustomConditionalFormat extends FormatPart {
  get Rule() {
    return new ConditionalFormatRule(this.session, this.sheetId, this.id);
  }
  get Format() {
    return new ConditionalRangeFormat(this.session, this.sheetId, this.id);
  }
}

class ConditionalFormatRule extends FormatPart {
  override readonly typeName = 'ConditionalFormatRule';
  override readonly scalars = ['Formula'];

  get Formula() {
    return this.format.formula;
  }
  async put_Formula(value: unknown) {
    const formula = text(value);
    if (!formula.startsWith('=') || formula.length > LONGEST_FORMULA) throw apiError('InvalidArgument');
    await this.session.writable(this.sheetId).changeConditionalFormat(this.id, { formula });
  }
  get FormulaLocal() {
    return this.session.locale.formulaToLocal(this.format.formula);
  }
}

class ConditionalRangeFormat extends FormatPart {
  override readonly typeName = 'ConditionalRangeFormat';

  get Fill() {
    return new ConditionalRangeFill(this.session, this.sheetId, this.id);
  }
  get Font() {
    return new ConditionalRangeFont(this.session, this.sheetId, this.id);
  }
  get Borders() {
    return new ConditionalRangeBorders(this.session, this.sheetId, this.id);
  }
}

class ConditionalRangeFill extends FormatPart {
  override readonly typeName = 'ConditionalRangeFill';
  override readonly scalars = ['Color'];

  get Color() {
    return this.style.fill ?? '';
  }
  async put_Color(value: unknown) {
    await this.changeStyle({ fill: color(value) });
  }
  async Clear() {
    await this.dropFromStyle(['fill']);
  }
}

class ConditionalRangeFont extends FormatPart {
  override readonly typeName = 'ConditionalRangeFont';
  override readonly scalars = ['Bold', 'Color', 'Italic', 'Underline'];

  get Color() {
    return this.style.fontColor ?? '';
  }
  async put_Color(value: unknown) {
    await this.changeStyle({ fontColor: color(value) });
  }
  get Bold() {
    return this.style.bold ?? null;
  }
  async put_Bold(value: unknown) {
    await this.changeStyle({ bold: boolean(value) });
  }
  get Italic() {
    return this.style.italic ?? null;
  }
  async put_Italic(value: unknown) {
    await this.changeStyle({ italic: boolean(value) });
  }
  get Underline() {
    return this.style.underline ?? null;
  }
  async put_Underline(value: unknown) {
    await this.changeStyle({ underline: oneOf(value, UNDERLINES) });
  }
  async Clear() {
    await this.dropFromStyle(['fontColor', 'bold', 'italic', 'underline']);
  }
}

class ConditionalRangeBorders extends ApiCollection {
  override readonly typeName = 'ConditionalRangeBorderCollection';
  override readonly scalars = ['Count'];

  constructor(
    private readonly session: Session,
    private readonly sheetId: string,
    private readonly id: string,
  ) {
    super();
  }

  override items() {
    return SIDES.map((side) => this.#border(side));
  }
  override Indexer(key: unknown) {
    return this.#border(oneOf(key, SIDES));
  }
  get Count() {
    return SIDES.length;
  }
  get Top() {
    return this.#border('EdgeTop');
  }
  get Bottom() {
    return this.#border('EdgeBottom');
  }
  get Left() {
    return this.#border('EdgeLeft');
  }
  get Right() {
    return this.#border('EdgeRight');
  }

  #border(side: Side) {
    return new ConditionalRangeBorder(this.session, this.sheetId, this.id, side);
  }
}

class ConditionalRangeBorder extends FormatPart {
  override readonly typeName = 'ConditionalRangeBorder';
  override readonly scalars = ['Color', 'SideIndex', 'Style'];

  constructor(
    session: Session,
    sheetId: string,
    id: string,
    private readonly side: Side,
  ) {
    super(session, sheetId, id);
  }

  get _Id() {
    return this.side;
  }
  get SideIndex() {
    return this.side;
  }
  get Style() {
    return this.#line.style;
  }
  async put_Style(value: unknown) {
    const style = oneOf(value, LINE_STYLES);
    await this.#change({ style, color: this.#line.color === '' ? '#000000' : this.#line.color });
  }
  get Color() {
    return this.#line.color;
  }
  /** A colour alone makes the line appear. */
  async put_Color(value: unknown) {
    const { style } = this.#line;
    await this.#change({ style: style === 'None' ? 'Continuous' : style, color: color(value) });
  }

  get #line(): BorderLine {
    return this.style.borders?.[this.side] ?? NO_LINE;
  }
  async #change(line: BorderLine): Promise<void> {
    await this.changeStyle({ borders: { ...this.style.borders, [this.side]: line } });
  }
}
