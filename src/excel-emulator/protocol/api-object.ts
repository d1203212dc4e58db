/**
 * An object as the add-in sees it over the wire. What is on the wire has a name in PascalCase (or with an
 * underscore): a getter is a property, a method a method, and `put_Name(value)` sets the property `Name`;
 * setters proper cannot be waited for. All other names are the emulator's own and not to be reached.
 */
export abstract class ApiObject {
  /** Excel's name of the type, as in `Range.values`. */
  abstract readonly typeName: string;
  /** The properties that come when everything is loaded. */
  readonly scalars: readonly string[] = [];
}

/** An object that has items. On the wire their `_Id` is what `Indexer` gets to find them again. */
export abstract class ApiCollection extends ApiObject {
  abstract items(): readonly ApiObject[];
  /** An item by its key, or an error that says it is not there. */
  abstract Indexer(key: unknown): ApiObject;
}

/** Stands for what `getItemOrNullObject` did not find. */
class NullObject extends ApiObject {
  override readonly typeName = 'NullObject';
}

export const NULL_OBJECT: ApiObject = new NullObject();
