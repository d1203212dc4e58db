import { LocaleType, LogLevel, mergeLocales, Univer } from '@univerjs/core';
import { FUniver } from '@univerjs/core/lib/facade';
import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting';
import conditionalFormattingTexts from '@univerjs/preset-sheets-conditional-formatting/locales/en-US';
import {
  CalculationMode,
  ILayoutService,
  IUIPartsService,
  SheetsUIPart,
  UniverSheetsCorePreset,
} from '@univerjs/preset-sheets-core';
import coreTexts from '@univerjs/preset-sheets-core/locales/en-US';
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';
import dataValidationTexts from '@univerjs/preset-sheets-data-validation/locales/en-US';
import { UniverSheetsTablePreset, UniverSheetsTableUIPlugin } from '@univerjs/preset-sheets-table';
import tableTexts from '@univerjs/preset-sheets-table/locales/en-US';
import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-conditional-formatting/lib/index.css';
import '@univerjs/preset-sheets-data-validation/lib/index.css';
import '@univerjs/preset-sheets-table/lib/index.css';
import { applyColours } from './colours';
import { DUTCH_TEXTS, withTexts } from './dutch-texts';
import './grid.css';

/** Without the tab with the table's name, which pushes the whole sheet down. */
const QUIET_TABLES = { hideAnchor: true };

/** Univer's own protection of cells and sheets, which is not Excel's. */
const HIDDEN_MENUS = Object.fromEntries(
  [
    'sheet.contextMenu.permission',
    'sheet.command.add-range-protection-from-sheet-bar',
    'sheet.command.delete-worksheet-protection-from-sheet-bar',
    'sheet.command.change-sheet-protection-from-sheet-bar',
    'sheet.command.view-sheet-permission-from-sheet-bar',
  ].map((id) => [id, { hidden: true }]),
);

type Preset = ReturnType<typeof UniverSheetsCorePreset>;

export interface UniverHandle {
  readonly univer: Univer;
  readonly api: FUniver;
}

/**
 * Univer with only what a calm sheet needs: formula bar, grid and tabs. The package `@univerjs/presets`,
 * which would do this, pulls in parts that are not free.
 */
export function createUniver(container: HTMLElement): UniverHandle {
  const univer = new Univer({
    logLevel: LogLevel.ERROR,
    // Its name for the language stays English; most of what a user sees of it is not.
    locale: LocaleType.EN_US,
    locales: {
      [LocaleType.EN_US]: withTexts(
        mergeLocales(coreTexts, conditionalFormattingTexts, dataValidationTexts, tableTexts),
        DUTCH_TEXTS,
      ),
    },
  });
  const presets: readonly Preset[] = [
    UniverSheetsCorePreset({
      container,
      header: true,
      toolbar: false,
      formulaBar: true,
      contextMenu: true,
      menu: HIDDEN_MENUS,
      disableAutoFocus: true,
      footer: {
        sheetBar: true,
        statisticBar: false,
        menus: false,
        zoomSlider: false,
        addSheetButtonConfig: { show: false },
      },
      // Values that a file brings along are shown as they are until something they depend on changes.
      formula: { initialFormulaComputing: CalculationMode.WHEN_EMPTY },
      sheets: { disableForceStringAlert: true, disableForceStringMark: true },
    }),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsDataValidationPreset({ showEditOnDropdown: false, showSearchOnDropdown: false }),
    UniverSheetsTablePreset(),
  ];
  for (const preset of presets) {
    for (const entry of preset.plugins) {
      if (entry === UniverSheetsTableUIPlugin) univer.registerPlugin(UniverSheetsTableUIPlugin, QUIET_TABLES);
      else if (Array.isArray(entry)) univer.registerPlugin(entry[0], entry[1]);
      else univer.registerPlugin(entry);
    }
  }
  applyColours(univer);
  // The progress of formulas below the sheet is drawn at every step, more often than React allows.
  univer.__getInjector().get(IUIPartsService).setUIVisible(SheetsUIPart.FORMULA_AUX, false);
  return { univer, api: FUniver.newAPI(univer) };
}

/** Puts the keyboard in the sheet, at the cell that is selected. */
export function focusGrid({ univer }: UniverHandle): void {
  univer.__getInjector().get(ILayoutService).focus();
}
