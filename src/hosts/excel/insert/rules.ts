import { tabReference } from '../../../core/values/address';
import type { DropdownDescription, FormatDescription, PromptDescription } from '../../../derive/description';
import type { Step } from '../steps';
import { rangeOf } from './dress';
import type { NamedSheet } from './naming';

/** A rule with its messages and its list at their longest. */
const BYTES_A_RULE = 3_500;

const REFERENCE = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/;

/** The cells of a list: in a sheet that comes along under its new name, or in one that was there. */
function listRange(
  { workbook }: Excel.RequestContext,
  reference: string,
  finalNames: ReadonlyMap<string, string>,
): Excel.Range {
  const [, quoted, plain = '', address = ''] = REFERENCE.exec(reference) ?? [];
  const name = quoted === undefined ? plain : quoted.replaceAll("''", "'");
  return workbook.worksheets.getItem(finalNames.get(name) ?? name).getRange(address.replaceAll('$', ''));
}

function setDropdown(
  context: Excel.RequestContext,
  sheetName: string,
  { area, choices, strict, prompt, error }: DropdownDescription,
  finalNames: ReadonlyMap<string, string>,
): void {
  const rule = rangeOf(context.workbook.worksheets.getItem(sheetName), area).dataValidation;
  const source = 'range' in choices ? listRange(context, choices.range, finalNames) : choices.join(',');
  rule.rule = { list: { inCellDropDown: true, source } };
  rule.errorAlert = {
    showAlert: true,
    style: strict === false ? 'Warning' : 'Stop',
    title: error?.title ?? '',
    message: error?.text ?? '',
  };
  if (prompt !== undefined) rule.prompt = { showPrompt: true, title: prompt.title, message: prompt.text };
}

/** A message alone: Excel knows none without a rule, so it gets one that everything passes. */
function setPrompt(sheet: Excel.Worksheet, { area, title, text }: PromptDescription): void {
  const rule = rangeOf(sheet, area).dataValidation;
  rule.rule = { custom: { formula: '=TRUE' } };
  rule.prompt = { showPrompt: true, title, message: text };
}

/** A formula with the new names of the sheets that come along. */
function withFinalNames(formula: string, finalNames: ReadonlyMap<string, string>): string {
  let named = formula;
  for (const [name, final] of finalNames)
    if (name !== final) named = named.replaceAll(tabReference(name, ''), tabReference(final, ''));
  return named;
}

/** The user's own from now on: it has no mark of ours, and so is left alone by whatever takes our marks away. */
function addFormat(
  sheet: Excel.Worksheet,
  { area, formula, look }: FormatDescription,
  finalNames: ReadonlyMap<string, string>,
): void {
  const { custom } = rangeOf(sheet, area).conditionalFormats.add(Excel.ConditionalFormatType.custom);
  custom.rule.formula = `=${withFinalNames(formula, finalNames)}`;
  custom.format.fill.color = look.fill;
  if (look.bold === true) custom.format.font.bold = true;
}

/** The dropdowns, messages and conditional formats of a sheet that has its final name. `finalNames` are those of all that come along. */
export function setRules(
  { sheet, final }: NamedSheet,
  finalNames: ReadonlyMap<string, string>,
): readonly Step[] {
  const dropdowns = (sheet.dropdowns ?? []).map((dropdown): Step => ({
    bytes: BYTES_A_RULE,
    queue: (context) => setDropdown(context, final, dropdown, finalNames),
  }));
  const prompts = (sheet.prompts ?? []).map((prompt): Step => ({
    bytes: BYTES_A_RULE,
    queue: ({ workbook }) => setPrompt(workbook.worksheets.getItem(final), prompt),
  }));
  // What is added lies over what was there: the first of the description comes last.
  const formats = [...(sheet.conditionalFormats ?? [])].reverse().map((format): Step => ({
    bytes: BYTES_A_RULE,
    queue: ({ workbook }) => addFormat(workbook.worksheets.getItem(final), format, finalNames),
  }));
  return [...dropdowns, ...prompts, ...formats];
}
