/**
 * Long work in steps: it yields so often that whoever runs it can let others go first in between, and ends with its
 * result. What is yielded says nothing.
 */
export type Steps<T> = Generator<void, T, void>;

/** Runs all steps at once, for whoever has nothing else to do meanwhile. */
export function finish<T>(steps: Steps<T>): T {
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}
