import type { Agreement } from '../../../core/article/agreement';
import type { Course, Report } from '../../../core/report';
import { distanceToLine, lastComparable } from './line';

/** What was measured of one subject over the years. */
export interface SubjectCourse {
  readonly subject: string;
  readonly course: Course;
}

/** What a rule measures over the years, of each subject of which there is a measurement. */
export interface CourseOverview {
  readonly rule: string;
  /** What is measured: `Label B of beter`. */
  readonly title: string;
  /** By name. */
  readonly subjects: readonly SubjectCourse[];
  /** Of whom it is drawn at first: who is furthest behind. */
  readonly first: string;
}

/** How far the last measurement lies above the line; null when there is no line to hold it against. */
function leadOf({ course }: SubjectCourse): number {
  const last = lastComparable(course);
  return (last === undefined ? null : distanceToLine(course, last)) ?? Infinity;
}

/** The courses that a report tells of, by rule in the order of the agreement: any outcome can have one. */
export function courseOverviews({ articles }: Agreement, { outcomes }: Report): readonly CourseOverview[] {
  return articles.flatMap((entry) =>
    entry.rules.flatMap(({ id }) => {
      const subjects = outcomes
        .flatMap(({ rule, subject, course }) =>
          rule === id && course !== undefined && course.points.length > 0 ? [{ subject, course }] : [],
        )
        .sort((a, b) => a.subject.localeCompare(b.subject, 'nl'));
      const [behind] = [...subjects].sort((a, b) => leadOf(a) - leadOf(b));
      if (behind === undefined) return [];
      return [{ rule: id, title: behind.course.what ?? entry.subject, subjects, first: behind.subject }];
    }),
  );
}
