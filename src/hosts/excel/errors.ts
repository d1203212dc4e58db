import { HostError, type HostErrorKind } from '../port';

/** Excel's codes, as far as a screen can say something about them. Any other one is `internal`. */
const KINDS: Readonly<Record<string, HostErrorKind>> = {
  AccessDenied: 'protected',
  ApiNotAvailable: 'old-excel',
  ApiNotFound: 'old-excel',
  InvalidOperationInCellEditMode: 'cell-edit',
  InvalidReference: 'tab-gone',
  ItemNotFound: 'tab-gone',
  NotImplemented: 'old-excel',
  RequestPayloadSizeLimitExceeded: 'too-large',
  ResponsePayloadSizeLimitExceeded: 'too-large',
};

/** Excel was too busy and did nothing: asking the same once more may well work. */
const TRANSIENT = ['ActivityLimitReached', 'RequestAborted', 'ServiceNotAvailable'];

function excelError(error: unknown): OfficeExtension.Error | null {
  return error instanceof OfficeExtension.Error ? error : null;
}

export function isTransient(error: unknown): boolean {
  const code = excelError(error)?.code;
  return code !== undefined && TRANSIENT.includes(code);
}

/** Excel's code for a name that somebody took since we saw that it was free. */
const TAKEN = 'ItemAlreadyExists';

/** Somebody changed what we were about to change: what was done is taken back, and the work starts anew. */
export class Overtaken extends HostError {
  constructor(detail = 'overtaken') {
    super('internal', null, detail);
  }
}

/**
 * Any error as one that a screen can say. Of Excel's error only the code and the name of the call are kept, of
 * one in our own code only its name: messages can hold what is in a cell.
 */
export function toHostError(error: unknown): HostError {
  if (error instanceof HostError) return error;
  const refused = excelError(error);
  if (refused === null) return new HostError('internal', null, error instanceof Error ? error.name : '');
  const location = refused.debugInfo.errorLocation ?? '';
  const call = /^[\w.]*$/.test(location) ? location : '';
  const detail = `${refused.code} ${call}`.trim();
  return refused.code === TAKEN
    ? new Overtaken(detail)
    : new HostError(KINDS[refused.code] ?? 'internal', null, detail);
}
