/** Messages as Excel words them; see the README for which were never checked against a real one. */
const KNOWN = {
  AccessDenied: [403, 'You cannot perform the requested operation.'],
  ApiNotFound: [404, 'The API you are trying to use could not be found.'],
  GeneralException: [500, 'There was an internal error while processing the request.'],
  InvalidArgument: [400, 'The argument is invalid or missing or has an incorrect format.'],
  InvalidObjectPath: [400, 'The object path is not valid for what you are trying to do.'],
  InvalidOperation: [409, 'The operation attempted is invalid on the object.'],
  InvalidReference: [400, 'This reference is not valid for the current operation.'],
  InvalidSelection: [400, 'The current selection is invalid for this operation.'],
  ItemAlreadyExists: [409, 'A resource with the same name or identifier already exists.'],
  ItemNotFound: [404, "The requested resource doesn't exist."],
} as const satisfies Record<string, readonly [number, string]>;

export type KnownErrorCode = keyof typeof KNOWN;

/** An error that goes to the add-in as the answer to its request, not a fault of the emulator. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  /** `Range.values`: where it went wrong; filled in on the way out. */
  location = '';

  constructor(
    readonly code: string,
    message: string,
    readonly httpStatusCode: number,
  ) {
    super(message);
  }
}

export function apiError(code: KnownErrorCode, message?: string): ApiError {
  const [status, text] = KNOWN[code];
  return new ApiError(code, message ?? text, status);
}

/** What the emulator does not have must never look like an empty answer of Excel. */
export function notImplemented(what: string): ApiError {
  return new ApiError('NotImplemented', `NotImplemented ${what}`, 501);
}

/** For faults on demand: any code that Excel knows, or one of a test's own. */
export function errorWithCode(code: string): ApiError {
  const known = Object.entries(KNOWN).find(([name]) => name === code);
  const [status, text] = known?.[1] ?? [500, code];
  return new ApiError(code, text, status);
}
