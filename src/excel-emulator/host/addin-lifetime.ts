import { type Listeners, MessageCategory } from './listeners';

/** Office's words for what an add-in with a shared runtime is doing. */
export type AddinState = 'Inactive' | 'Background' | 'Visible';

const VISIBILITY_CHANGED = 65_539;

/** Whether the add-in's pane shows, and whether it starts together with the document. */
export class AddinLifetime {
  #state: AddinState = 'Visible';
  /** `Background` when it starts with the document. */
  startState: AddinState = 'Inactive';
  readonly #watchers = new Set<(state: AddinState) => void>();
  #listeners: Listeners | null = null;

  get state(): AddinState {
    return this.#state;
  }

  /** By the add-in (`Office.addin.hide`), or by the user who closes the pane. */
  set state(state: AddinState) {
    if (state === this.#state) return;
    this.#state = state;
    for (const watcher of this.#watchers) watcher(state);
    this.#listeners?.send({
      category: MessageCategory.ObjectModel,
      type: VISIBILITY_CHANGED,
      target: '',
      content: { visibility: state === 'Visible' ? 'Visible' : 'Hidden' },
    });
  }

  /** For whoever draws the pane. The answer ends it. */
  watch(watcher: (state: AddinState) => void): () => void {
    this.#watchers.add(watcher);
    return () => this.#watchers.delete(watcher);
  }

  connect(listeners: Listeners): void {
    this.#listeners = listeners;
  }
}
