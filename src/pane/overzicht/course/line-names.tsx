import { mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Course } from '../../../core/report';
import { useDrawingStyles } from './drawing-styles';
import { distanceToLine, lastComparable, stretches, type Point } from './line';
import { WIDTH, type Scale } from './scale';
import { lineName, measuredText } from './texts';

/** How far a text stands above or below what it names. */
const ABOVE = -8;
const BELOW = 18;
/** Further to the right a text would not fit behind its dot. */
const LAST_BEHIND = 210;
/** Where a text stands that has no room below its dot: to the right of it, clear of a line that rises from there. */
const BESIDE = { x: 16, y: 5 } as const;
const BEHIND = 8;
/** Behind the end of a line, for its name. */
const ROOM_BEHIND = 26;
/** As wide as a character of a text is at most, on average. */
const CHARACTER = 6;

interface NameProps {
  readonly course: Course;
  readonly scale: Scale;
  /** What was measured lies above the line to the aim. */
  readonly over: boolean;
}

/** What was measured last, above its dot or below it: on the other side of the line to the aim, clear of its own line. */
function Measured({ course, scale, over }: NameProps): ReactNode {
  const styles = useDrawingStyles();
  const last = lastComparable(course);
  if (last === undefined) return null;
  const name = `gemeten ${measuredText(course, last)}`;
  const [x, y] = [scale.x(last.date), scale.y(last.value)];
  const text = (at: { x: number; y: number }, textAnchor: 'start' | 'end'): ReactNode => (
    <text {...at} textAnchor={textAnchor} className={mergeClasses(styles.text, styles.strong)}>
      {name}
    </text>
  );
  if (x <= LAST_BEHIND) {
    const beside = !over && y + BELOW > scale.plot.bottom;
    return text(
      beside ? { x: x + BESIDE.x, y: y + BESIDE.y } : { x: x + BEHIND, y: y + (over ? ABOVE : BELOW) },
      'start',
    );
  }
  const end = x + (course.breakAt === null ? BEHIND : -BEHIND);
  const beneath = heightsOf(stretches(course)[0] ?? [], scale, end - name.length * CHARACTER);
  return text({ x: end, y: over ? Math.min(...beneath) + ABOVE : Math.max(...beneath) + BELOW }, 'end');
}

/** How high a line is drawn from a place on, to its end. */
function heightsOf(points: readonly Point[], { x, y }: Scale, from: number): readonly number[] {
  return points.flatMap((point, index) => {
    const [at, height] = [x(point.date), y(point.value)];
    if (at >= from) return [height];
    const next = points[index + 1];
    if (next === undefined || x(next.date) <= from) return [];
    return [height + ((y(next.value) - height) * (from - at)) / (x(next.date) - at)];
  });
}

/** The line to the aim, at its end: above it, or below it where what was measured is above. */
function Aim({ course, scale, over }: NameProps): ReactNode {
  const styles = useDrawingStyles();
  const { aim, breakAt } = course;
  if (aim === null) return null;
  const name = lineName(aim.to);
  const end = scale.x(aim.to.date);
  // What comes after a break has the room behind the end.
  const x = breakAt === null ? Math.min(end + ROOM_BEHIND, WIDTH) : end - BEHIND;
  const start = Math.max(x - name.length * CHARACTER, scale.x(aim.from.date));
  const slope = (scale.y(aim.from.value) - scale.y(aim.to.value)) / (end - scale.x(aim.from.date));
  const y = scale.y(aim.to.value) + (over ? BELOW + Math.max(0, end - start) * slope : ABOVE);
  return (
    <text x={x} y={y} textAnchor="end" className={styles.text}>
      {name}
    </text>
  );
}

/** The names of both lines at their ends: no legend, and none runs through another. */
export function LineNames({ course, scale }: { readonly course: Course; readonly scale: Scale }): ReactNode {
  const last = lastComparable(course);
  const over = last !== undefined && (distanceToLine(course, last) ?? 0) > 0;
  return (
    <>
      <Aim course={course} scale={scale} over={over} />
      <Measured course={course} scale={scale} over={over} />
    </>
  );
}
