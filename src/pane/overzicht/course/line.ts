import type { Course, Measured } from '../../../core/report';

export type Point = Course['points'][number];

/** Closer than any two shares of homes can be: what differs less does so by the computer's own rounding. */
const NOTHING = 1e-12;

/** Where the line to the aim lies on a day; beyond its end it stays at the aim. Null before it begins. */
export function lineAt({ aim }: Course, date: number): number | null {
  if (aim === null || date < aim.from.date) return null;
  const { from, to } = aim;
  if (date >= to.date) return to.value;
  return from.value + ((to.value - from.value) * (date - from.date)) / (to.date - from.date);
}

/** How far a measurement lies above the line, below 0 under it, exactly 0 on it. Null where there is no line. */
export function distanceToLine(course: Course, { date, value }: Measured): number | null {
  const line = lineAt(course, date);
  if (line === null) return null;
  return Math.abs(value - line) < NOTHING ? 0 : value - line;
}

/** The measurements that can be compared with each other: those up to the break and those after it, if any. */
export function stretches({ points, breakAt }: Course): readonly (readonly Point[])[] {
  if (breakAt === null) return [points];
  return [points.filter(({ date }) => date <= breakAt), points.filter(({ date }) => date > breakAt)].filter(
    (stretch) => stretch.length > 0,
  );
}

/** The last measurement that the line to the aim says something of: one after the break cannot be held against it. */
export const lastComparable = (course: Course): Point | undefined => stretches(course)[0]?.at(-1);
