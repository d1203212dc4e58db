/**
 * A batch as office.js sends it: actions on objects, and for every object the path that leads to it.
 * The names are those on the wire.
 */
export const PathType = {
  GlobalObject: 1,
  NewObject: 2,
  Method: 3,
  Property: 4,
  Indexer: 5,
  ReferenceId: 6,
  NullObject: 7,
} as const;

export const ActionType = {
  Instantiate: 1,
  Query: 2,
  Method: 3,
  SetProperty: 4,
  Trace: 5,
  EnsureUnchanged: 6,
  QueryAsJson: 7,
  Update: 9,
} as const;

/** Objects among the arguments stand in the second list by the id of their path; 0 for plain arguments. */
export interface WireArguments {
  readonly Arguments?: readonly unknown[] | null;
  readonly ReferencedObjectPathIds?: readonly unknown[] | null;
}

export interface WirePath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: WireArguments;
}

export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface WireAction {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: WireArguments;
  readonly QueryInfo?: QueryInfo;
  readonly ObjectState?: Readonly<Record<string, unknown>>;
}

export interface BatchRequest {
  readonly Actions: readonly WireAction[];
  readonly ObjectPaths: Readonly<Record<string, WirePath>>;
}

export interface BatchResponse {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly TraceIds: readonly number[];
  readonly Error?: {
    readonly Code: string;
    readonly Message: string;
    readonly Location: string;
    readonly HttpStatusCode: number;
    readonly ActionIndex: number;
  };
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** As far as the executor relies on it; what arguments hold is checked by whoever uses them. */
function isBatchRequest(value: unknown): value is BatchRequest {
  if (!isRecord(value) || !Array.isArray(value['Actions']) || !isRecord(value['ObjectPaths'])) return false;
  const actions: readonly unknown[] = value['Actions'];
  return (
    actions.every((action) => isRecord(action) && typeof action['ActionType'] === 'number') &&
    Object.values(value['ObjectPaths']).every(
      (path) => isRecord(path) && typeof path['ObjectPathType'] === 'number',
    )
  );
}

export function parseRequest(body: string): BatchRequest {
  const parsed: unknown = JSON.parse(body);
  if (!isBatchRequest(parsed)) throw new TypeError('This is not a batch of office.js');
  return parsed;
}
