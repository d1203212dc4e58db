import type { Course } from '../../../core/report';
import { serialOf, yearOf } from '../../../core/values/date';

/** The size of the drawing, and the part of it in which values stand. */
export const WIDTH = 326;
export const HEIGHT = 160;
const PLOT = { left: 36, right: 300, top: 24, bottom: 136 } as const;
/** How much lower the plot begins below the date of a break. */
const DATE_OF_BREAK = 18;

const TEN = 0.1;
/** The axis ends just above what is highest. */
const AIR = 0.01;
/** In the drawing: closer together than this, the texts of an axis would touch. */
const LEAST_BETWEEN = { values: 15, years: 34 } as const;

/** A text at its place along an axis. */
export interface Tick {
  readonly at: number;
  readonly value: number;
}

/** From dates and values to places in the drawing. */
export interface Scale {
  readonly x: (date: number) => number;
  readonly y: (value: number) => number;
  readonly values: readonly Tick[];
  /** At 31 December of each. */
  readonly years: readonly Tick[];
  readonly plot: Readonly<Record<keyof typeof PLOT, number>>;
}

/** Leaves out what would touch what comes before it; the first stays. */
function apart(ticks: readonly Tick[], least: number): readonly Tick[] {
  const kept: Tick[] = [];
  for (const tick of ticks) if (kept.every(({ at }) => Math.abs(at - tick.at) >= least)) kept.push(tick);
  return kept;
}

/**
 * The scale of a course: from the tens below its lowest value to just over its highest, the aim included. A bar from 0
 * would hide what it is about.
 */
export function scaleOf({ points, aim, breakAt }: Course): Scale {
  const plot = breakAt === null ? PLOT : { ...PLOT, top: PLOT.top + DATE_OF_BREAK };
  const all = [...points, ...(aim === null ? [] : [aim.from, aim.to])];
  const dates = all.map(({ date }) => date);
  const values = all.map(({ value }) => value);
  const [from, to] = [Math.min(...dates), Math.max(...dates)];
  const lowest = Math.max(0, (Math.ceil(Math.min(...values) / TEN) - 1) * TEN);
  const highest = Math.max(...values) + AIR;
  const x = (date: number): number =>
    to === from
      ? (plot.left + plot.right) / 2
      : plot.left + ((date - from) / (to - from)) * (plot.right - plot.left);
  const y = (value: number): number =>
    plot.bottom - ((value - lowest) / (highest - lowest)) * (plot.bottom - plot.top);
  const tens = Array.from(
    { length: Math.floor((highest - lowest) / TEN + AIR) + 1 },
    (_, index) => Math.round((lowest + index * TEN) / TEN) * TEN,
  );
  // The aim first: it is what the values are held against.
  const marked = [...(aim === null ? [] : [aim.to.value]), ...tens].map((value) => ({ value, at: y(value) }));
  const years = Array.from({ length: yearOf(to) - yearOf(from) + 1 }, (_, index) => yearOf(from) + index)
    .map((year) => ({ value: year, date: serialOf(year, 12, 31) }))
    .filter(({ date }) => date >= from && date <= to)
    .map(({ value, date }) => ({ value, at: x(date) }));
  return {
    x,
    y,
    values: apart(marked, LEAST_BETWEEN.values),
    years: apart([...years].reverse(), LEAST_BETWEEN.years),
    plot,
  };
}
