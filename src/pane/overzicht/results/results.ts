import type { Agreement } from '../../../core/article/agreement';
import type { Ernst } from '../../../core/finding/finding';
import type { Outcome, Report } from '../../../core/report';
import { shownProgress, type ShownProgress } from '../../../derive/small-cells/shown-progress';
import { latestOf } from '../latest';

/** A share that is held against another, of which the count and the target are the numbers behind. From 0 to 1. */
export interface ShareOfLimit {
  readonly value: number;
  readonly limit: number;
}

/** How far one thing is, without what must stay hidden. */
export interface Result {
  readonly rule: string;
  readonly subject: string;
  /** What is counted; or, of something that several do each by themselves, who does it. */
  readonly label: string;
  readonly uitkomst: Outcome['uitkomst'];
  /** Of the rule: what it means to be behind. */
  readonly ernst: Ernst;
  readonly progress: ShownProgress;
  readonly share: ShareOfLimit | null;
  /** It is held against its target: not where it tells the count of one party out of many. */
  readonly isMeasured: boolean;
}

/** What is drawn under one heading. */
export interface ResultOverview {
  readonly heading: string;
  /** The last of which there are results; null when they are of none. */
  readonly tijdvak: string | null;
  readonly results: readonly Result[];
}

/** A limit that is no target of the count itself is one of a share. */
function shareOf({ value, limit, progress }: Outcome): ShareOfLimit | null {
  if (value === null || limit === null || limit > 1 || limit === progress?.target) return null;
  return { value, limit };
}

interface Found extends Result {
  readonly heading: string;
  readonly tijdvak: string | null;
}

/** What a report tells of how far things are, by heading: any outcome can tell it. */
export function resultOverviews({ articles }: Agreement, { outcomes }: Report): readonly ResultOverview[] {
  const found = articles.flatMap((entry) =>
    entry.rules.flatMap(({ id, ernst }): readonly Found[] => {
      const own = outcomes.filter(({ rule }) => rule === id);
      const several = new Set(own.map(({ subject }) => subject)).size > 1;
      return own.flatMap((outcome) => {
        const { subject, tijdvak, uitkomst, progress } = outcome;
        if (progress === undefined) return [];
        const { heading = entry.subject, what } = progress;
        const label = several ? subject : what;
        const shown = shownProgress(progress);
        const share = shareOf(outcome);
        return [
          {
            rule: id,
            subject,
            tijdvak,
            uitkomst,
            ernst,
            heading,
            label,
            progress: shown,
            share,
            isMeasured: outcome.limit !== null,
          },
        ];
      });
    }),
  );
  // What was reached comes before what was put in.
  const ordered = [
    ...found.filter(({ progress }) => progress.isOfPeople),
    ...found.filter(({ progress }) => !progress.isOfPeople),
  ];
  return [...new Set(ordered.map(({ heading }) => heading))].map((heading) => {
    const { tijdvak, latest } = latestOf(found.filter((one) => one.heading === heading));
    return { heading, tijdvak, results: latest };
  });
}
