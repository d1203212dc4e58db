import { type Connection, type HostAnswer, HostStatus } from './connection';
import { type HostHandler, Listeners } from './listeners';
import { safeArray, type SafeArray } from './safe-array';

type Callback = (answer: SafeArray) => void;

const EXECUTE_BATCH = 93;
const APP_COMMAND_COMPLETED = 94;
/** Where the body stands in the message that carries a batch. */
const BODY = 4;

export interface ExternalParts {
  readonly locale: string;
  readonly context: object;
  readonly connection: Connection;
  readonly listeners: Listeners;
  /** A function behind a button is done: its invocation's id and status. */
  readonly actionCompleted: (id: unknown, status: unknown) => void;
  /** After an answer has gone out, or would have: events wait for it. */
  readonly answered: () => void;
}

function bodyOf(parameters: readonly unknown[]): string {
  const message: unknown = parameters[0];
  const body: unknown = Array.isArray(message) ? message[BODY] : undefined;
  if (typeof body !== 'string') throw new TypeError('office.js sent a batch without a body');
  return body;
}

/** By the object at `external`, which goes when the window loads another page. */
const installed = new WeakMap<object, Listeners>();

/**
 * The listeners for a window. office.js registers with its host once: when a window gets another workbook while
 * its page stays, what was registered must go on.
 */
export function listenersOf(target: Window): Listeners {
  // Browsers have an object there of their own, and call its name out of date.
  const current: unknown = Reflect.get(target, 'external');
  const known = typeof current === 'object' && current !== null ? installed.get(current) : undefined;
  return known ?? new Listeners();
}

export function installExternal(target: Window, parts: ExternalParts): void {
  const external = externalObject(parts);
  installed.set(external, parts.listeners);
  Object.defineProperty(target, 'external', { value: external, configurable: true, writable: true });
}

function answerArray(answer: HostAnswer): SafeArray {
  return 'body' in answer
    ? safeArray([HostStatus.Success, [200, [], answer.body]])
    : safeArray([answer.status, answer.message]);
}

/** The object that Excel for Windows puts at `window.external`: all that office.js knows of its host. */
function externalObject(parts: ExternalParts): object {
  // Answers always come later than the call, as from another process.
  const later = (work: () => void) => void Promise.resolve().then(work);

  return {
    // The last number says: a shared runtime (1) with custom functions (2).
    GetHostInfo: () => `Excel$Win32$16.01$${parts.locale}$telemetry$$disableLogging$3`,
    GetLoggingAllowed: () => false,
    GetContext: () => parts.context,
    Execute(call: number, parameters: readonly unknown[], callback: Callback): void {
      if (call !== EXECUTE_BATCH) {
        const known = call === APP_COMMAND_COMPLETED;
        if (known) parts.actionCompleted(parameters[0], parameters[1]);
        later(() => {
          callback(safeArray([known ? HostStatus.Success : HostStatus.UnsupportedOperation, null]));
        });
        return;
      }
      parts.connection.send(bodyOf(parameters)).then(
        (answer) => {
          if (answer !== null) callback(answerArray(answer));
          parts.answered();
        },
        (fault: unknown) => {
          callback(safeArray([HostStatus.InternalError, `Fault in the emulator: ${String(fault)}`]));
          parts.answered();
        },
      );
    },
    RegisterEvent(event: number, target: string, handler: HostHandler, callback: Callback): void {
      parts.listeners.add(event, target, handler);
      later(() => {
        callback(safeArray([HostStatus.Success]));
      });
    },
    UnregisterEvent(event: number, target: string, callback: Callback): void {
      parts.listeners.remove(event, target);
      later(() => {
        callback(safeArray([HostStatus.Success]));
      });
    },
  };
}
