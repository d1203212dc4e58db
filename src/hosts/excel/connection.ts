import { HostError } from '../port';
import { isTransient, toHostError } from './errors';
import { EXCEL_API, supportsExcelApi } from './requirements';
import { pause, type Timer } from './timer';

/**
 * One round trip: tells Excel what to do, and answers with how to read the outcome afterwards. The context is for
 * this trip alone, so nothing has to be kept, tracked or released in Excel between trips.
 */
export type Prepare<T> = (context: Excel.RequestContext) => () => T;

const RETRIES = 2;
const RETRY_AFTER = 500;

/** Every round trip to Excel goes through here: a time limit for each, and errors that a screen can say. */
export class Connection {
  constructor(
    readonly timer: Timer,
    readonly timeLimit: number,
  ) {}

  /** Asks something that changes nothing: it ends at once when cancelled, and is repeated when Excel was too busy. */
  async read<T>(prepare: Prepare<T>, signal?: AbortSignal): Promise<T> {
    for (let attempt = 0; ; attempt++) {
      try {
        return await this.#limited(this.#trip(prepare), signal);
      } catch (error) {
        if (!isTransient(error) || attempt === RETRIES) throw toHostError(error);
      }
      await this.#limited(pause(this.timer, RETRY_AFTER * (attempt + 1)), signal);
    }
  }

  /** Changes something: sent once. What is under way cannot be taken back, so it is not cancelled either. */
  async write<T>(prepare: Prepare<T>): Promise<T> {
    try {
      return await this.#limited(this.#trip(prepare));
    } catch (error) {
      throw toHostError(error);
    }
  }

  /** Goes on in a context in which something was kept, such as the handlers of events. */
  async sync(context: OfficeExtension.ClientRequestContext, prepare: () => void): Promise<void> {
    try {
      prepare();
      await this.#limited(context.sync());
    } catch (error) {
      throw toHostError(error);
    }
  }

  /** Follows work of our own for as long as one round trip may take. */
  async within<T>(work: Promise<T>): Promise<T> {
    return this.#limited(work);
  }

  async #trip<T>(prepare: Prepare<T>): Promise<T> {
    if (!supportsExcelApi(EXCEL_API)) throw new HostError('old-excel', null, `ExcelApi ${EXCEL_API}`);
    const context = new Excel.RequestContext();
    const outcome = prepare(context);
    await context.sync();
    return outcome();
  }

  #limited<T>(work: Promise<T>, signal?: AbortSignal): Promise<T> {
    return new Promise((resolve, reject) => {
      const cancel = (): void => reject(new HostError('cancelled'));
      const stop = this.timer.after(this.timeLimit, () =>
        reject(new HostError('no-answer', null, 'time limit')),
      );
      if (signal?.aborted === true) cancel();
      signal?.addEventListener('abort', cancel);
      void work.then(resolve, reject).finally(() => {
        stop();
        signal?.removeEventListener('abort', cancel);
      });
    });
  }
}
