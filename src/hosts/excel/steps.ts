import { batchesOf } from './batches';

/** A piece of work for one request, and how much of the request (or of its answer) it takes. */
export interface Step {
  readonly bytes: number;
  readonly queue: (context: Excel.RequestContext) => void;
}

/** The steps in as few requests as hold them, in their order. `most` is what one request may hold. */
export const inRequests = (steps: readonly Step[], most: number): readonly (readonly Step[])[] =>
  batchesOf(steps, ({ bytes }) => bytes, most);
