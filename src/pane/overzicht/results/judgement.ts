import type { Ernst } from '../../../core/finding/finding';
import { formatPercent, significant } from '../../../core/values/number';
import { isShown } from '../../../derive/small-cells/shown-count';
import { points } from '../percentage';
import { amount } from './amount';
import type { Result } from './results';

/** What is said of a result, and how it is drawn. */
export interface Judgement {
  /** Unknown is also what is derived from a hidden count. */
  readonly state: 'enough' | 'behind' | 'unknown';
  readonly text: string;
  /** How full its bar is, from 0 to 1; null when that is hidden. */
  readonly filled: number | null;
  /** Where the mark stands of what is asked; null when there is none. */
  readonly mark: number | null;
}

const within = (share: number): number => Math.min(1, share);

/** For a streefwaarde the agreement asks to try. */
const metText = (ernst: Ernst): string => (ernst === 'streven' ? 'gehaald' : 'voldoet');

function judgeShare({ share, ernst, progress }: Result): Judgement | null {
  if (share === null) return null;
  const { value, limit } = share;
  const mark = limit;
  const asked = `streep: ${ernst === 'streven' ? 'streefdoel' : 'grens'} ${formatPercent(limit)}`;
  if (!isShown(progress.count)) return { state: 'unknown', text: asked, filled: null, mark };
  const filled = within(value);
  if (progress.count >= progress.target)
    return { state: 'enough', text: `${metText(ernst)} (${asked})`, filled, mark };
  return { state: 'behind', text: `${points(limit - value)} punt te laag (${asked})`, filled, mark };
}

/** Of what is counted towards a target that is there at the end of a term, and needs so many by now. */
function judgePace({ progress, ernst }: Result): Judgement | null {
  const { count, target, due } = progress;
  if (due === null) return null;
  const needed = Math.ceil(significant(due));
  const mark = within(due / target);
  const asked = `streep: ${amount(needed)} nu nodig`;
  if (!isShown(count)) return { state: 'unknown', text: asked, filled: null, mark };
  const filled = within(count / target);
  if (count < needed)
    return { state: 'behind', text: `${amount(needed - count)} achter op schema (${asked})`, filled, mark };
  const text = count >= target ? metText(ernst) : 'op schema';
  return { state: 'enough', text: `${text} (${asked})`, filled, mark };
}

/** Of what must be as much as the target: the rule says whether it is. */
function judgeTotal({ progress, ernst, uitkomst }: Result): Judgement {
  const { count, target } = progress;
  if (!isShown(count)) return { state: 'unknown', text: '', filled: null, mark: null };
  const drawn = { filled: within(count / target), mark: null };
  if (uitkomst === 'voldoet') return { state: 'enough', text: metText(ernst), ...drawn };
  if (uitkomst !== 'voldoet-niet') return { state: 'unknown', text: 'niet te bepalen', ...drawn };
  return { state: 'behind', text: `${amount(target - count)} te weinig`, ...drawn };
}

const NOT_MEASURED: Judgement = { state: 'unknown', text: 'niet te bepalen', filled: null, mark: null };

/** How far something is, in words and as a bar. Nothing is derived from a count that is hidden. */
export const judge = (result: Result): Judgement =>
  result.isMeasured ? (judgeShare(result) ?? judgePace(result) ?? judgeTotal(result)) : NOT_MEASURED;
