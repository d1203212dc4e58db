import type { Agreement } from '../../../core/article/agreement';
import type { Ernst } from '../../../core/finding/finding';
import type { Milestone, Report } from '../../../core/report';

/** One thing that is to be done once, by a day. */
export interface Step extends Omit<Milestone, 'heading'> {
  readonly key: string;
  /** Of the rule: what it means that it was not done. */
  readonly ernst: Ernst;
  readonly state: 'done' | 'to-do' | 'missed';
}

/** What is to be done, under one heading. */
export interface MilestoneOverview {
  readonly heading: string;
  /** By the day on which it is to be done; what has no day comes last. */
  readonly steps: readonly Step[];
}

/** Later than any day: what has none comes last. */
const LAST = Number.MAX_SAFE_INTEGER;

/** What a report tells of things to be done by a day: any outcome can tell of one. */
export function milestoneOverviews(
  { articles }: Agreement,
  { outcomes }: Report,
): readonly MilestoneOverview[] {
  const found = articles.flatMap((entry) =>
    entry.rules.flatMap(({ id, ernst }) =>
      outcomes.flatMap(({ rule, subject, tijdvak, uitkomst, milestone }) => {
        if (rule !== id || milestone === undefined) return [];
        const missed = uitkomst === 'voldoet-niet' ? 'missed' : 'to-do';
        const state: Step['state'] = milestone.doneOn === null ? missed : 'done';
        return [{ ...milestone, key: `${id} ${subject} ${tijdvak ?? ''}`, ernst, state }];
      }),
    ),
  );
  return [...new Set(found.map(({ heading }) => heading))].map((heading) => ({
    heading,
    steps: found.filter((step) => step.heading === heading).sort((a, b) => (a.by ?? LAST) - (b.by ?? LAST)),
  }));
}
