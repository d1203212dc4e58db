import type { Advice } from './article/advice';
import type { Catalogue } from './article/agreement';
import { calculationsOver } from './over-workbook';
import type { WorkbookOptions } from './over-workbook';
import type { WorkbookSnapshot } from './sheet/snapshot';
import type { Determined } from './sheet/unreadable';
import { finish } from './steps';
import type { Steps } from './steps';

/** Which advice, and for whom. */
export interface AdviceRequest {
  /** The id of one of the agreement's advisers. */
  readonly adviser: string;
  /** As the subject of an outcome: a municipality. */
  readonly subject: string;
}

const unknown = (reason: string): Determined<never> => ({ known: false, reason });

/**
 * Works out an advice over a workbook, in steps as a check and over the same readings: what was read before is not
 * read again. The value is null when there is nothing to advise, also when the agreement of the workbook has no such
 * adviser; it is not known, with the reason, when the calculation meets a cell that cannot be read.
 */
export function* adviseInSteps(
  snapshot: WorkbookSnapshot,
  catalogue: Catalogue,
  options: WorkbookOptions,
  { adviser: id, subject }: AdviceRequest,
): Steps<Determined<Advice | null>> {
  const calculations = yield* calculationsOver(snapshot, catalogue, options);
  if (calculations === null) return unknown('We weten niet om welke overeenkomst het gaat.');
  const adviser = calculations.agreement.advisers?.find((one) => one.id === id);
  if (adviser === undefined) return { known: true, value: null };
  const context = yield* calculations.read();
  try {
    return adviser.advise(context, subject);
  } catch {
    return unknown('Er is een interne fout in dit voorstel.');
  }
}

/** The same at once. */
export const advise = (
  snapshot: WorkbookSnapshot,
  catalogue: Catalogue,
  options: WorkbookOptions,
  request: AdviceRequest,
): Determined<Advice | null> => finish(adviseInSteps(snapshot, catalogue, options, request));
