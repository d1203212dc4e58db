import { formatDate } from '../../../core/values/date';
import { formatPercent } from '../../../core/values/number';
import type { Course } from '../../../core/report';
import { percentage, percentagePoints } from '../percentage';
import { distanceToLine, lastComparable, type Point } from './line';

/* What is said with the drawing of a course. */

export const TABLE_TITLE = 'Tabel bij deze grafiek';

/** Under the years of the drawing. */
export const YEARS_NOTE = 'Elk jaartal staat bij 31 december.';

/** `lijn naar 45 %`: the name of the line to the aim. */
export const lineName = ({ value }: { readonly value: number }): string =>
  `lijn naar ${formatPercent(value)}`;

/** A measurement, never rounded to the aim it is held against. */
export const measuredText = ({ aim }: Course, { value }: Pick<Point, 'value'>): string =>
  percentage(value, aim?.to.value);

/** Where a measurement lies: against the line as long as that goes on, and then against the aim. */
function against(course: Course, point: Point): string | null {
  const { aim } = course;
  const distance = distanceToLine(course, point);
  if (aim === null || distance === null) return null;
  if (point.date === aim.from.date && distance === 0) return `begin van de ${lineName(aim.to)}`;
  const what = point.date < aim.to.date ? `de ${lineName(aim.to)}` : formatPercent(aim.to.value);
  if (distance === 0) return point.date < aim.to.date ? `precies op ${what}` : `precies ${what}`;
  return `${percentagePoints(distance)} ${distance < 0 ? 'onder' : 'boven'} ${what}`;
}

/** Why later measurements are not in the conclusion; empty when nothing breaks the course. */
export const breakText = ({ breakAt }: Course): string =>
  breakAt === null ? '' : `Metingen na ${formatDate(breakAt)} zijn niet te vergelijken met die van daarvoor.`;

/** `38,60 % op 31-12-2018. Dat is 0,8 procentpunt onder de lijn naar 45 %.` */
export function courseConclusion(course: Course): string {
  const last = lastComparable(course);
  if (last === undefined) return '';
  const place = against(course, last);
  return [
    `${measuredText(course, last)} op ${formatDate(last.date)}.`,
    ...(place === null ? [] : [`Dat is ${place.startsWith('begin') ? `het ${place}` : place}.`]),
    ...(course.breakAt === null ? [] : [breakText(course)]),
  ].join(' ');
}

/** The drawing in one sentence, for who does not see it. */
export function drawingText(course: Course): string {
  const [first] = course.points;
  const last = lastComparable(course);
  if (first === undefined || last === undefined) return '';
  const place = against(course, last);
  const from = `${measuredText(course, first)} op ${formatDate(first.date)}`;
  const to = `${measuredText(course, last)} op ${formatDate(last.date)}`;
  const range = first === last ? to : `van ${from} naar ${to}`;
  return `Lijngrafiek: ${range}${place === null ? '' : `, ${place}`}.`;
}
