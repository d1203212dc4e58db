import { ApiError, apiError } from './api-error';
import { ApiObject, NULL_OBJECT } from './api-object';
import { callMethod, clientName, getProperty } from './members';
import type { References } from './references';
import { type BatchRequest, isRecord, PathType, type WireArguments, type WirePath } from './request';

const NESTED_PATH_ID = '_ObjectPathId';

/** Where paths begin: the workbook, and the services that are found by the name of their type. */
export interface Roots {
  readonly root: ApiObject;
  service(typeName: string): ApiObject;
}

/** Says where it went wrong, unless something further inside already did. */
export async function located<T>(where: () => string, work: () => T | Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof ApiError && error.location === '') error.location = where();
    throw error;
  }
}

/** Finds the objects of one batch. A path is walked once: `Add` must not add twice. */
export class Paths {
  readonly #found = new Map<number, Promise<ApiObject>>();

  constructor(
    private readonly request: BatchRequest,
    private readonly roots: Roots,
    private readonly references: References,
  ) {}

  resolve(id: number): Promise<ApiObject> {
    const known = this.#found.get(id);
    if (known !== undefined) return known;
    const found = this.#walk(id);
    this.#found.set(id, found);
    return found;
  }

  async arguments(info: WireArguments | undefined): Promise<unknown[]> {
    const ids = info?.ReferencedObjectPathIds ?? [];
    return Promise.all(
      (info?.Arguments ?? []).map((argument, index) => this.#argument(argument, ids[index])),
    );
  }

  async #argument(argument: unknown, id: unknown): Promise<unknown> {
    if (typeof id === 'number' && id > 0) return this.resolve(id);
    if (Array.isArray(argument) && Array.isArray(id)) {
      const ids: readonly unknown[] = id;
      return Promise.all(argument.map((item: unknown, index) => this.#argument(item, ids[index])));
    }
    return isRecord(argument) ? this.#members(argument) : argument;
  }

  /** Inside a plain object an object stands as `{ _ObjectPathId }`. */
  async #members(argument: Readonly<Record<string, unknown>>): Promise<unknown> {
    const id = argument[NESTED_PATH_ID];
    if (typeof id === 'number') return this.resolve(id);
    const members = Object.entries(argument).map(
      async ([name, value]) => [name, isRecord(value) ? await this.#members(value) : value] as const,
    );
    return Object.fromEntries(await Promise.all(members));
  }

  async #walk(id: number): Promise<ApiObject> {
    const path = this.request.ObjectPaths[id];
    if (path === undefined) throw apiError('InvalidObjectPath');
    const parentId = path.ParentObjectPathId;
    const parent = parentId === undefined || parentId === 0 ? null : await this.resolve(parentId);
    if (parent === NULL_OBJECT) return NULL_OBJECT;
    const found =
      parent === null
        ? this.#start(path)
        : await located(
            () =>
              `${parent.typeName}.${path.ObjectPathType === PathType.Indexer ? 'getItem' : clientName(path.Name)}`,
            () => this.#step(parent, path),
          );
    if (!(found instanceof ApiObject)) throw apiError('InvalidObjectPath');
    return found;
  }

  #start(path: WirePath): ApiObject {
    switch (path.ObjectPathType) {
      case PathType.GlobalObject:
        return this.roots.root;
      case PathType.NewObject:
        return this.roots.service(path.Name);
      case PathType.NullObject:
        return NULL_OBJECT;
      case PathType.ReferenceId: {
        const found = this.references.get(path.Name);
        if (found === undefined) throw apiError('InvalidObjectPath');
        return found;
      }
      default:
        throw apiError('InvalidObjectPath');
    }
  }

  async #step(parent: ApiObject, path: WirePath): Promise<unknown> {
    switch (path.ObjectPathType) {
      case PathType.Method:
        return callMethod(parent, path.Name, await this.arguments(path.ArgumentInfo));
      case PathType.Property:
        return getProperty(parent, path.Name);
      case PathType.Indexer:
        return callMethod(parent, 'Indexer', await this.arguments(path.ArgumentInfo));
      default:
        throw apiError('InvalidObjectPath');
    }
  }
}
