import {
  DataValidationType,
  IUniverInstanceService,
  UniverInstanceType,
  type Workbook as UniverWorkbook,
} from '@univerjs/core';
import { BaseReferenceObject } from '@univerjs/preset-sheets-core';
import {
  DataValidatorRegistryService,
  SheetsDataValidationValidatorService,
} from '@univerjs/preset-sheets-data-validation';
import type { UniverHandle } from './univer';

/**
 * Univer checks dropdowns when it has nothing else to do, and fails (an error on the page) when the workbook or the
 * sheet has gone by then. There is nothing left to check in that case.
 */
function ignoreClosedWorkbooks({ univer }: UniverHandle): void {
  const injector = univer.__getInjector();
  const instances = injector.get(IUniverInstanceService);
  const service = injector.get(SheetsDataValidationValidatorService);
  const validate = service.validatorRanges.bind(service);
  service.validatorRanges = async (unitId, sheetId, ranges) => {
    const workbook = instances.getUnit<UniverWorkbook>(unitId, UniverInstanceType.UNIVER_SHEET);
    return workbook?.getSheetBySheetId(sheetId) ? validate(unitId, sheetId, ranges) : [];
  };
}

/** A cell with a dropdown would otherwise wrap its text, whatever its own look says. */
function keepLookOfDropdowns({ univer }: UniverHandle): void {
  const validator = univer
    .__getInjector()
    .get(DataValidatorRegistryService)
    .getValidatorItem(DataValidationType.LIST);
  if (validator) validator.getExtraStyle = () => undefined;
}

/**
 * A part of a table, as INDEX and OFFSET give it, knows its sheet by its id and not by its name. Univer looks each name
 * up and forgets the id when there is none: such a part would then be read from the sheet of the formula itself.
 */
function keepSheetOfParts(): void {
  const { prototype } = BaseReferenceObject;
  const lookUp = Reflect.get(prototype, 'setForcedSheetId');
  prototype.setForcedSheetId = function (idsByName) {
    if (this.getForcedSheetName() !== '' || this.getForcedSheetId() === '') lookUp.call(this, idsByName);
  };
}

/** Where Univer does what a spreadsheet should not and there is no setting for it. */
export function correctUniver(handle: UniverHandle): void {
  ignoreClosedWorkbooks(handle);
  keepLookOfDropdowns(handle);
  keepSheetOfParts();
}
