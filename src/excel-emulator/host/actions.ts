import { HostEvent, type Listeners } from './listeners';

/** A button that has no function (any more): Excel shows nothing then, so a test must be told. */
export class ActionFailed extends Error {
  override readonly name = 'ActionFailed';
  constructor(
    readonly action: string,
    readonly status: unknown,
  ) {
    super(`The add-in has no function for ${action} (${String(status)})`);
  }
}

interface Pending {
  readonly action: string;
  readonly resolve: () => void;
  readonly reject: (error: Error) => void;
}

/** Presses the add-in's buttons on the ribbon: those with a function of `Office.actions.associate`. */
export class RibbonActions {
  readonly #pending = new Map<string, Pending>();
  #listeners: Listeners | null = null;
  #last = 0;

  /** Resolves when the add-in says that its buttons may be pressed. */
  async whenReady(): Promise<void> {
    await this.#connected.actionsReady.opened;
  }

  ready(): void {
    this.#connected.actionsReady.open();
  }

  /** Resolves when the function calls `event.completed()`. */
  invoke(action: string): Promise<void> {
    const listeners = this.#connected;
    this.#last += 1;
    const id = `command-${String(this.#last)}`;
    const source = JSON.stringify({ source: { id: action } });
    return new Promise((resolve, reject) => {
      this.#pending.set(id, { action, resolve, reject });
      listeners.notify(HostEvent.AppCommandInvoked, [id, action, source]);
    });
  }

  connect(listeners: Listeners): void {
    this.#listeners = listeners;
  }

  completed(id: unknown, status: unknown): void {
    const pending = typeof id === 'string' ? this.#pending.get(id) : undefined;
    if (pending === undefined) return;
    if (status === 0) pending.resolve();
    else pending.reject(new ActionFailed(pending.action, status));
  }

  get #connected(): Listeners {
    if (this.#listeners === null) throw new Error('No add-in is connected');
    return this.#listeners;
  }
}
