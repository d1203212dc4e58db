import { apiError } from './api-error';
import { ApiCollection, type ApiObject, NULL_OBJECT } from './api-object';

/** A collection of which the items are found by name or id. */
export abstract class KeyedCollection<T extends ApiObject = ApiObject> extends ApiCollection {
  /** An item by its key, or null when it is not there. */
  abstract find(key: unknown): T | null;

  override Indexer(key: unknown): T {
    const found = this.find(key);
    if (found === null) throw apiError('ItemNotFound');
    return found;
  }
  GetItemOrNullObject(key: unknown): ApiObject {
    return this.find(key) ?? NULL_OBJECT;
  }
}
