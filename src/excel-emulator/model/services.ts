import type { RibbonActions } from '../host/actions';
import type { AddinLifetime, AddinState } from '../host/addin-lifetime';
import type { CustomFunctions } from '../host/custom-functions';
import { notImplemented } from '../protocol/api-error';
import { ApiObject } from '../protocol/api-object';
import { oneOf } from '../protocol/arguments';

const STATES: readonly AddinState[] = ['Inactive', 'Background', 'Visible'];

export interface ServiceParts {
  readonly functions: CustomFunctions;
  readonly ribbon: RibbonActions;
  readonly lifetime: AddinLifetime;
}

/** Objects that office.js finds by the name of their type and not through the workbook. */
export function serviceByName(name: string, { functions, ribbon, lifetime }: ServiceParts): ApiObject {
  switch (name) {
    case 'Microsoft.InternalService.AddinInternalService':
      return new AddinInternalService(ribbon);
    case 'Microsoft.ExcelServices.CustomFunctions':
      return new CustomFunctionsApi(functions);
    case 'Microsoft.AppRuntime.AppRuntimePersistenceService':
      return new AppRuntimePersistenceService(lifetime);
    case 'Microsoft.AppRuntime.AppRuntimeService':
      return new AppRuntimeService(lifetime);
    default:
      throw notImplemented(name);
  }
}

class AddinInternalService extends ApiObject {
  override readonly typeName = 'AddinInternalService';

  constructor(private readonly ribbon: RibbonActions) {
    super();
  }

  NotifyActionHandlerReady() {
    this.ribbon.ready();
  }
}

/** Where the results of worksheet functions come in. */
class CustomFunctionsApi extends ApiObject {
  override readonly typeName = 'CustomFunctions';

  constructor(private readonly functions: CustomFunctions) {
    super();
  }

  _SetOsfControlContainerReadyForCustomFunctions() {
    this.functions.ready();
  }
  _GetEnabledFeatures() {
    return [];
  }
  SetInvocationArrayResults(results: unknown) {
    if (!Array.isArray(results)) throw notImplemented('results that are no list');
    const list: readonly unknown[] = results;
    for (const result of list.map(partsOf)) {
      const [id, succeeded, value, code] = result;
      if (typeof id === 'number') this.functions.settle(id, succeeded === true, value, code);
    }
  }
}

function partsOf(result: unknown): readonly unknown[] {
  return Array.isArray(result) ? result : [];
}

/** `Office.addin.setStartupBehavior`: whether the add-in starts with the document. */
class AppRuntimePersistenceService extends ApiObject {
  override readonly typeName = 'AppRuntimePersistenceService';

  constructor(private readonly lifetime: AddinLifetime) {
    super();
  }

  GetAppRuntimeStartState() {
    return this.lifetime.startState;
  }
  SetAppRuntimeStartState(state: unknown) {
    this.lifetime.startState = oneOf(state, STATES);
  }
}

/** `Office.addin.showAsTaskpane` and `hide`. */
class AppRuntimeService extends ApiObject {
  override readonly typeName = 'AppRuntimeService';

  constructor(private readonly lifetime: AddinLifetime) {
    super();
  }

  GetAppRuntimeState() {
    return this.lifetime.state;
  }
  SetAppRuntimeState(state: unknown) {
    this.lifetime.state = oneOf(state, STATES);
  }
}
