import { areaAddress } from '../../../core/values/address';
import type {
  DropdownDescription,
  FormatDescription,
  PromptDescription,
  SheetDescription,
} from '../../../derive/description';
import { escapeXml } from '../xml/text';
import type { Styles } from './styles';

const ELSEWHERE = /'(?:[^']|'')+'!\$[A-Z]+\$\d+(?::\$[A-Z]+\$\d+)?/g;

/**
 * Names for places in other sheets. A conditional format in a file cannot point at another sheet, which is how Excel
 * 2007 took it and no later Excel was told otherwise; at a name it can.
 */
export class PlaceNames {
  readonly #names = new Map<string, string>();

  /** The formula with a name for each place in another sheet. */
  in(formula: string): string {
    return formula.replace(ELSEWHERE, (place) => {
      const name = this.#names.get(place) ?? `lijst_${this.#names.size + 1}`;
      this.#names.set(place, name);
      return name;
    });
  }

  toString(): string {
    if (this.#names.size === 0) return '';
    const names = [...this.#names].map(
      ([place, name]) => `<definedName name="${name}">${escapeXml(place)}</definedName>`,
    );
    return `<definedNames>${names.join('')}</definedNames>`;
  }
}

/** The conditional formats of a sheet: the first lies over the others. */
export function formatsXml(formats: readonly FormatDescription[], styles: Styles, names: PlaceNames): string {
  return formats
    .map(({ area, formula, look }, index) => {
      const rule = `<cfRule type="expression" dxfId="${styles.format(look)}" priority="${index + 1}">`;
      const text = escapeXml(names.in(formula));
      return `<conditionalFormatting sqref="${areaAddress(area)}">${rule}<formula>${text}</formula></cfRule></conditionalFormatting>`;
    })
    .join('');
}

interface Rule {
  readonly area: DropdownDescription['area'];
  readonly formula: string;
  readonly attributes: string;
}

const promptText = ({ title, text }: { readonly title: string; readonly text: string }): string =>
  ` showInputMessage="1" promptTitle="${escapeXml(title)}" prompt="${escapeXml(text)}"`;

function dropdown({ area, choices, strict, prompt, error }: DropdownDescription): Rule {
  return {
    area,
    formula: 'range' in choices ? choices.range : `"${choices.join(',')}"`,
    attributes:
      `type="list" errorStyle="${strict === false ? 'warning' : 'stop'}" allowBlank="1" showErrorMessage="1"` +
      (error === undefined
        ? ''
        : ` errorTitle="${escapeXml(error.title)}" error="${escapeXml(error.text)}"`) +
      (prompt === undefined ? '' : promptText(prompt)),
  };
}

/** A message only: a rule that every value passes. */
const message = ({ area, ...texts }: PromptDescription): Rule => ({
  area,
  formula: 'TRUE',
  attributes: `type="custom" allowBlank="1"${promptText(texts)}`,
});

/** The dropdowns and messages of a sheet. */
export function validationsXml({ dropdowns = [], prompts = [] }: SheetDescription): string {
  const rules = [...dropdowns.map(dropdown), ...prompts.map(message)].map(
    ({ area, formula, attributes }) =>
      `<dataValidation ${attributes} sqref="${areaAddress(area)}"><formula1>${escapeXml(formula)}</formula1></dataValidation>`,
  );
  return rules.length === 0
    ? ''
    : `<dataValidations count="${rules.length}">${rules.join('')}</dataValidations>`;
}
