import type { Workbook } from '../workbook';
import type { RequirementSets } from './requirement-sets';

export interface ContextOptions {
  readonly requirements: RequirementSets;
  /** Of Excel's own texts and of the workbook, such as `nl-NL`. */
  readonly locale: string;
  /** Where the document stands; shown to the add-in as its URL. */
  readonly folder: string;
}

const WHITE = 0xffffff;

/** What the host tells office.js about itself, the document and the add-in when it starts. */
export function hostContext(workbook: Workbook, options: ContextOptions): object {
  return {
    GetAppType: () => 1, // Excel
    GetSolutionRef: () => 'emulated-solution',
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => options.locale,
    GetAppDataLocale: () => options.locale,
    GetDocUrl: () => `${options.folder}${workbook.name}`,
    GetAppCapabilities: () => (workbook.readOnly ? 1 : 0),
    GetActivationMode: () => 1, // inserted, not opened with the document
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => '',
    GetCorrelationId: () => 'emulated-correlation',
    GetInstanceId: () => `emulated-${workbook.name}`,
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => true,
    GetSupportedMatrix: () => JSON.stringify(options.requirements),
    GetHostCustomMessage: () => '',
    GetHostFullVersion: () => '16.0.18025.20000',
    GetDialogRequirementMatrix: () => JSON.stringify({ dialogapi: '1.1' }),
    GetFeaturesForSolution: () => '',
    GetInitialDisplayMode: () => 0,
    GetOfficeThemeInfo: () =>
      JSON.stringify({
        bodyBackgroundColor: WHITE,
        bodyForegroundColor: 0,
        controlBackgroundColor: WHITE,
        controlForegroundColor: 0,
      }),
    GetSettings: () => documentSettings(workbook),
  };
}

/** `Office.context.document.settings`, as two lists that the caller fills or has filled. */
function documentSettings(workbook: Workbook): object {
  return {
    Read(keys: string[], values: string[]): void {
      for (const [key, value] of Object.entries(workbook.settings())) {
        keys.push(key);
        values.push(value);
      }
    },
    Write(keys: readonly string[], values: readonly string[]): void {
      workbook.setSettings(Object.fromEntries(keys.map((key, index) => [key, values[index] ?? 'null'])));
    },
  };
}
