import type { ApiObject } from './api-object';

/** The objects that the add-in goes on using in later requests: it knows them by a reference id. */
export class References {
  readonly #objects = new Map<string, ApiObject>();
  readonly #ids = new Map<ApiObject, string>();
  #last = 0;

  keep(target: ApiObject): string {
    const known = this.#ids.get(target);
    if (known !== undefined) return known;
    this.#last += 1;
    const id = `reference-${String(this.#last)}`;
    this.#objects.set(id, target);
    this.#ids.set(target, id);
    return id;
  }

  idOf(target: ApiObject): string | undefined {
    return this.#ids.get(target);
  }

  get(id: string): ApiObject | undefined {
    return this.#objects.get(id);
  }

  release(id: string): void {
    const target = this.#objects.get(id);
    if (target !== undefined) this.#ids.delete(target);
    this.#objects.delete(id);
  }
}
