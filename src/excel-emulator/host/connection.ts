import { ApiError, errorWithCode } from '../protocol/api-error';
import type { Executor } from '../protocol/executor';
import { type BatchRequest, type BatchResponse, parseRequest } from '../protocol/request';
import type { Workbook } from '../workbook';
import type { Fault, Faults } from './faults';
import { isHousekeeping, measure, type Traffic } from './traffic';

/** Refusals by the host itself, before or after a batch; office.js turns each into a code of its own. */
export const HostStatus = {
  Success: 0,
  UnsupportedOperation: 5000,
  InternalError: 5001,
  InvalidApiCallInContext: 5004,
  RequestPayloadSizeLimitExceeded: 5103,
  ResponsePayloadSizeLimitExceeded: 5104,
} as const;

export type HostAnswer =
  | { readonly status: typeof HostStatus.Success; readonly body: string }
  | { readonly status: Exclude<(typeof HostStatus)[keyof typeof HostStatus], 0>; readonly message: string };

const REFUSALS: Readonly<Record<number, string>> = {
  [HostStatus.InvalidApiCallInContext]: 'InvalidOperationInCellEditMode',
  [HostStatus.RequestPayloadSizeLimitExceeded]: 'RequestPayloadSizeLimitExceeded',
  [HostStatus.ResponsePayloadSizeLimitExceeded]: 'ResponsePayloadSizeLimitExceeded',
};

export interface ConnectionParts {
  readonly workbook: Workbook;
  readonly executor: Executor;
  readonly traffic: Traffic;
  readonly faults: Faults;
  /** The most bytes that a request or a response may have. */
  readonly payloadLimit: number;
  /** Around every request: changes that are made meanwhile are the add-in's own. */
  readonly acting: (on: boolean) => void;
}

/** Carries requests to the executor, one at a time in the order they came, as Excel does. */
export class Connection {
  #last: Promise<unknown> = Promise.resolve();

  constructor(private readonly parts: ConnectionParts) {}

  /** `null` is no answer, ever. */
  send(body: string): Promise<HostAnswer | null> {
    const answer = this.#last.then(() => this.#handle(body));
    this.#last = answer.catch(() => null);
    return answer;
  }

  /** When everything that was sent so far has been dealt with. */
  idle(): Promise<void> {
    return this.#last.then(() => undefined);
  }

  async #handle(body: string): Promise<HostAnswer | null> {
    const request = parseRequest(body);
    if (isHousekeeping(request)) return (await this.#answer(body, request, {})).answer;
    const number = this.parts.traffic.next();
    const fault = this.parts.faults.take(number);
    await fault.before?.();
    await pause(fault.delay);
    const outcome = await this.#answer(body, request, fault);
    const refused = 'message' in outcome.answer;
    this.parts.traffic.add(
      measure(
        number,
        request,
        { out: byteLength(body), in: 'body' in outcome.answer ? byteLength(outcome.answer.body) : 0 },
        outcome.response,
        refused ? (REFUSALS[outcome.answer.status] ?? 'GeneralException') : null,
      ),
    );
    return fault.silent === true ? null : outcome.answer;
  }

  async #answer(
    body: string,
    request: BatchRequest,
    fault: Fault,
  ): Promise<{ readonly answer: HostAnswer; readonly response: BatchResponse | null }> {
    const refuse = (status: Exclude<HostAnswer['status'], 0>) => ({
      answer: { status, message: REFUSALS[status] ?? '' },
      response: null,
    });
    if (this.parts.workbook.editingCell) return refuse(HostStatus.InvalidApiCallInContext);
    if (byteLength(body) > this.parts.payloadLimit) return refuse(HostStatus.RequestPayloadSizeLimitExceeded);
    const executed =
      fault.code === undefined || fault.carriedOut === true ? await this.#execute(request) : null;
    const response = fault.code === undefined ? executed : failure(errorWithCode(fault.code));
    const answer = JSON.stringify(response);
    if (byteLength(answer) > this.parts.payloadLimit)
      return refuse(HostStatus.ResponsePayloadSizeLimitExceeded);
    return { answer: { status: HostStatus.Success, body: answer }, response };
  }

  async #execute(request: BatchRequest): Promise<BatchResponse> {
    this.parts.acting(true);
    try {
      return await this.#executeAndCalculate(request);
    } catch (error) {
      // Not an error of Excel. As an answer with a code of its own it reaches whoever debugs the add-in.
      return failure(new ApiError('EmulatorFault', String(error), 500));
    } finally {
      this.parts.acting(false);
    }
  }

  async #executeAndCalculate(request: BatchRequest): Promise<BatchResponse> {
    const calculate = this.parts.workbook.postponeCalculation?.();
    try {
      return await this.parts.executor.execute(request);
    } finally {
      calculate?.();
    }
  }
}

function failure(error: ApiError): BatchResponse {
  return {
    Results: [],
    TraceIds: [],
    Error: {
      Code: error.code,
      Message: error.message,
      Location: '',
      HttpStatusCode: error.httpStatusCode,
      ActionIndex: 0,
    },
  };
}

async function pause(delay: number | Promise<unknown> | undefined): Promise<void> {
  if (typeof delay === 'number') await new Promise((resolve) => setTimeout(resolve, delay));
  else await delay;
}

/** In UTF-8, without making a copy of what may be many megabytes. */
function byteLength(value: string): number {
  let bytes = 0;
  for (let index = 0; index < value.length; index += 1) {
    const unit = value.charCodeAt(index);
    // Each half of a surrogate pair stands for two of its four bytes.
    bytes += unit < 0x80 ? 1 : unit < 0x800 || (unit >= 0xd800 && unit <= 0xdfff) ? 2 : 3;
  }
  return bytes;
}
