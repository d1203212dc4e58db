import type { Outcome, Progress } from '../../core/report';
import { isSmall, type Mark } from './count-table';
import { countText, isShown, shownCount, whyHidden, type ShownCount } from './shown-count';
import { suppress } from './suppress';

/** How far something is, as it can be shared: small counts of people are hidden, and what would give them away. */
export interface ShownProgress extends Omit<Progress, 'count' | 'parts' | 'beside'> {
  readonly count: ShownCount;
  readonly parts: readonly ShownPart[];
  readonly beside: readonly ShownPart[];
}

export interface ShownPart {
  readonly label: string;
  readonly count: ShownCount;
}

const ownMark = (count: number): Mark => (isSmall(count) ? 'small' : 'exact');

/** How the parts are shown, and last the whole. */
function marksOf({ count, parts, isOfPeople }: Progress): readonly Mark[] {
  const counts = parts.map((part) => part.count);
  if (!isOfPeople) return [...counts, count].map(() => 'exact');
  // Who is in no part can be worked out from the others as well.
  const rest = counts.reduce((left, part) => left - part, count);
  if (rest < 0 || parts.length === 0) return [...counts, count].map(ownMark);
  const marks = suppress(
    [...counts, rest].map((part) => [part]),
    false,
  ).map(([mark = 'exact']) => mark);
  return [...marks.slice(0, counts.length), ...marks.slice(-1)];
}

export function shownProgress(progress: Progress): ShownProgress {
  const marks = marksOf(progress);
  const { count, parts, beside = [], isOfPeople } = progress;
  return {
    ...progress,
    count: shownCount(count, marks.at(-1) ?? 'exact'),
    parts: parts.map((part, index) => ({
      label: part.label,
      count: shownCount(part.count, marks[index] ?? 'exact'),
    })),
    // In no sum with the others, so nothing can be worked out from it.
    beside: beside.map((one) => ({
      label: one.label,
      count: shownCount(one.count, isOfPeople ? ownMark(one.count) : 'exact'),
    })),
  };
}

/** Sentences without a number, but for the tijdvak: they cannot tell how many there are. */
const withoutNumbers = ({ reason, tijdvak }: Outcome): readonly string[] =>
  reason
    .replace(/\.$/, '')
    .split(/\. (?=\p{Lu})/u)
    .filter((sentence) => sentence !== '')
    .filter((sentence) => !/\d/.test(tijdvak === null ? sentence : sentence.replaceAll(tijdvak, '')))
    .map((sentence) => `${sentence}.`);

/** What is told in place of a reason that would give a hidden count away. */
const safeReason = (outcome: Outcome, { what, count, parts, beside }: ShownProgress): string =>
  [
    ...withoutNumbers(outcome),
    `${what}: ${countText(count)}.`,
    whyHidden([count, ...[...parts, ...beside].map((part) => part.count)]),
  ].join(' ');

/**
 * An outcome as it can be shared: its numbers are left out when some of what it counts is hidden, and those in its
 * reason when that would give it away. That is when the whole is hidden, from which it is derived, and when it names
 * what is.
 */
export function shownOutcome(outcome: Outcome): Outcome {
  if (outcome.progress === undefined) return outcome;
  const shown = shownProgress(outcome.progress);
  const hidden = [...shown.parts, ...shown.beside].filter(({ count }) => !isShown(count));
  const isWhole = isShown(shown.count);
  if (isWhole && hidden.length === 0) return outcome;
  const { rule, subject, tijdvak, uitkomst, limit, crashed } = outcome;
  const value = isWhole ? outcome.value : null;
  const tells = !isWhole || hidden.some(({ label }) => outcome.reason.includes(label));
  const reason = tells ? safeReason(outcome, shown) : outcome.reason;
  return { rule, subject, tijdvak, uitkomst, value, limit, reason, crashed };
}
