/** What this Excel says it supports, by requirement set: `{ ExcelApi: '1.9' }`. */
export type RequirementSets = Readonly<Record<string, string>>;

/** The sets that come with every Excel that can run a shared runtime. */
export function requirementSets(excelApi: string): RequirementSets {
  return {
    ExcelApi: excelApi,
    SharedRuntime: '1.1',
    CustomFunctions: '1.7',
    CustomFunctionsRuntime: '1.3',
    DialogApi: '1.1',
    RichApiRuntime: '1.1',
    RichApiRuntimeFlag: '1.1',
  };
}

function member(target: object, name: string): object {
  const found: unknown = Reflect.get(target, name);
  if ((typeof found !== 'object' && typeof found !== 'function') || found === null) {
    throw new Error(`office.js has no ${name} yet: call this after Office.onReady`);
  }
  return found;
}

/**
 * Makes office.js refuse a call that the stated requirement sets do not have (`ApiNotFound`). By itself it
 * only lets them pass, and they would fail with a user on an older Excel.
 */
export function enforceRequirementSets(target: object): void {
  Reflect.set(member(member(target, 'OfficeExtension'), 'CommonUtility'), '_doApiNotSupportedCheck', true);
}
