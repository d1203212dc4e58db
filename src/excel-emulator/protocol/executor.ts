import { ApiError, apiError, notImplemented } from './api-error';
import { ApiObject, NULL_OBJECT } from './api-object';
import { callMethod, clientName, getProperty, setProperty, wireName } from './members';
import { located, Paths, type Roots } from './paths';
import { identity, query } from './query';
import type { References } from './references';
import { ActionType, type BatchRequest, type BatchResponse, isRecord, type WireAction } from './request';

const KEEP_REFERENCE = '_KeepReference';
const RELEASE_REFERENCE = '_RemoveReference';

/**
 * Carries out batches of office.js, knowing nothing of what the objects are. Actions run in order; the first
 * that fails ends the batch, and what was done before it stays done, as in Excel.
 */
export class Executor {
  constructor(
    private readonly roots: Roots,
    private readonly references: References,
    /** Waited for before anything is read after something was changed. */
    private readonly settle: () => void | Promise<void>,
  ) {}

  async execute(request: BatchRequest): Promise<BatchResponse> {
    const batch = new Batch(request, this.roots, this.references, this.settle);
    return batch.run();
  }
}

class Batch {
  readonly #paths: Paths;
  /** Which paths are kept for later requests: office.js wants to know the reference when they are made. */
  readonly #kept: ReadonlySet<number>;
  #changed = false;

  constructor(
    private readonly request: BatchRequest,
    roots: Roots,
    private readonly references: References,
    private readonly settle: () => void | Promise<void>,
  ) {
    this.#paths = new Paths(request, roots, references);
    this.#kept = new Set(
      request.Actions.filter((action) => action.Name === KEEP_REFERENCE).map((action) => action.ObjectPathId),
    );
  }

  async run(): Promise<BatchResponse> {
    const results: { ActionId: number; Value: unknown }[] = [];
    const traces: number[] = [];
    for (const [index, action] of this.request.Actions.entries()) {
      try {
        results.push({ ActionId: action.Id, Value: await this.#perform(action) });
        if (action.ActionType === ActionType.Trace) traces.push(action.Id);
      } catch (error) {
        if (!(error instanceof ApiError)) throw error;
        return { Results: results, TraceIds: traces, Error: wireError(error, index) };
      }
    }
    return { Results: results, TraceIds: traces };
  }

  async #perform(action: WireAction): Promise<unknown> {
    if (action.ActionType === ActionType.Trace) return null;
    const target = await this.#paths.resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case ActionType.Instantiate:
        return this.#instantiate(target, action.ObjectPathId);
      case ActionType.Query:
      case ActionType.QueryAsJson:
        return this.#query(target, action);
      case ActionType.Method:
        return this.#call(target, action);
      case ActionType.SetProperty: {
        const [value] = await this.#paths.arguments(action.ArgumentInfo);
        // `update` sends names as they are in the client.
        await this.#set(target, wireName(action.Name), value);
        return null;
      }
      case ActionType.Update:
        await this.#update(target, action.ObjectState ?? {});
        return null;
      case ActionType.EnsureUnchanged:
        return null;
      default:
        throw notImplemented(`action of type ${String(action.ActionType)}`);
    }
  }

  #instantiate(target: ApiObject, pathId: number): unknown {
    if (target === NULL_OBJECT) return null;
    if (this.#kept.has(pathId)) this.references.keep(target);
    return identity(target, this.references);
  }

  async #query(target: ApiObject, action: WireAction): Promise<unknown> {
    if (this.#changed) await this.settle();
    this.#changed = false;
    return located(
      () => target.typeName,
      () => query(target, action.QueryInfo ?? {}, this.references),
    );
  }

  async #call(target: ApiObject, action: WireAction): Promise<unknown> {
    if (target === NULL_OBJECT) return { _IsNull: true };
    if (action.Name === KEEP_REFERENCE) {
      this.references.keep(target);
      return null;
    }
    const args = await this.#paths.arguments(action.ArgumentInfo);
    if (action.Name === RELEASE_REFERENCE) {
      if (typeof args[0] === 'string') this.references.release(args[0]);
      return null;
    }
    this.#changed = true;
    const value = await located(
      () => `${target.typeName}.${clientName(action.Name)}`,
      () => callMethod(target, action.Name, args),
    );
    return value ?? null;
  }

  async #set(target: ApiObject, name: string, value: unknown): Promise<void> {
    if (target === NULL_OBJECT) throw apiError('InvalidObjectPath');
    this.#changed = true;
    await located(
      () => `${target.typeName}.${clientName(name)}`,
      async () => {
        await setProperty(target, name, value);
      },
    );
  }

  async #update(target: ApiObject, state: Readonly<Record<string, unknown>>): Promise<void> {
    for (const [key, value] of Object.entries(state)) {
      const name = wireName(key);
      const current = isRecord(value) ? getProperty(target, name) : null;
      if (current instanceof ApiObject && isRecord(value)) await this.#update(current, value);
      else await this.#set(target, name, value);
    }
  }
}

function wireError(error: ApiError, index: number): NonNullable<BatchResponse['Error']> {
  return {
    Code: error.code,
    Message: error.message,
    Location: error.location,
    HttpStatusCode: error.httpStatusCode,
    ActionIndex: index,
  };
}
