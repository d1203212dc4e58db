import { Latch } from './latch';
import { type SafeArray, safeArray } from './safe-array';

/** What office.js can ask to be told, by the host's numbers. */
export const HostEvent = {
  SettingsChanged: 1,
  DocumentSelectionChanged: 2,
  RichApiMessage: 33,
  AppCommandInvoked: 39,
} as const;

/** Categories of messages on the channel that all newer events share. */
export const MessageCategory = { CustomFunction: 1, ObjectModel: 65536 } as const;

export interface HostMessage {
  readonly category: number;
  readonly type: number;
  readonly target: string;
  readonly content: unknown;
}

export type HostHandler = (event: number, payload: SafeArray) => void;

/** What office.js in one window registered with the host. */
export class Listeners {
  /** Opened when the add-in's worksheet functions may be called. */
  readonly functionsReady = new Latch();
  /** Opened when the functions behind the add-in's buttons may be called. */
  readonly actionsReady = new Latch();
  readonly #handlers = new Map<string, HostHandler[]>();

  add(event: number, target: string, handler: HostHandler): void {
    const key = `${String(event)} ${target}`;
    this.#handlers.set(key, [...(this.#handlers.get(key) ?? []), handler]);
  }

  remove(event: number, target: string): void {
    this.#handlers.delete(`${String(event)} ${target}`);
  }

  notify(event: number, payload: readonly unknown[]): void {
    for (const handler of this.#handlers.get(`${String(event)} `) ?? []) handler(event, safeArray(payload));
  }

  send(message: HostMessage): void {
    const entry = [message.category, message.type, message.target, JSON.stringify(message.content), 0, false];
    this.notify(HostEvent.RichApiMessage, [entry]);
  }
}
