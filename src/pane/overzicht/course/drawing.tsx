import type { ReactNode } from 'react';
import type { Course } from '../../../core/report';
import { formatDate } from '../../../core/values/date';
import { formatPercent } from '../../../core/values/number';
import { useDrawingStyles } from './drawing-styles';
import { stretches } from './line';
import { LineNames } from './line-names';
import { HEIGHT, scaleOf, WIDTH, type Scale } from './scale';
import { drawingText } from './texts';

const TEXT_MIDDLE = 4;
const YEARS_AT = HEIGHT - 6;
const DOT = 3.5;
/** The date of a break stands above everything else. */
const DATE_OF_BREAK = 12;

function Axes({ scale }: { readonly scale: Scale }): ReactNode {
  const styles = useDrawingStyles();
  const { left, right } = scale.plot;
  return (
    <>
      {scale.values.map(({ value, at }) => (
        <g key={value}>
          <line x1={left} x2={right} y1={at} y2={at} className={styles.grid} />
          <text x="0" y={at + TEXT_MIDDLE} className={styles.text}>
            {formatPercent(value)}
          </text>
        </g>
      ))}
      {scale.years.map(({ value, at }) => (
        <text key={value} x={at} y={YEARS_AT} textAnchor="middle" className={styles.text}>
          {value}
        </text>
      ))}
    </>
  );
}

/** The line of what was measured, with a dot for each measurement, and the line to the aim. The table says the same. */
export function CourseDrawing({ course }: { readonly course: Course }): ReactNode {
  const styles = useDrawingStyles();
  const scale = scaleOf(course);
  const { x, y, plot } = scale;
  const { aim, breakAt, points } = course;
  const place = ({ date, value }: { date: number; value: number }): string =>
    `${x(date).toFixed(1)},${y(value).toFixed(1)}`;
  return (
    <svg
      className={styles.svg}
      viewBox={`0 0 ${String(WIDTH)} ${String(HEIGHT)}`}
      role="img"
      aria-label={drawingText(course)}
    >
      <Axes scale={scale} />
      {aim !== null && <polyline points={`${place(aim.from)} ${place(aim.to)}`} className={styles.aim} />}
      {breakAt !== null && (
        <>
          <line
            x1={x(breakAt)}
            x2={x(breakAt)}
            y1={DATE_OF_BREAK + 4}
            y2={plot.bottom}
            className={styles.break}
          />
          <text x={x(breakAt)} y={DATE_OF_BREAK} textAnchor="middle" className={styles.text}>
            {formatDate(breakAt)}
          </text>
        </>
      )}
      {stretches(course).map((stretch) => (
        <polyline key={stretch[0]?.date} points={stretch.map(place).join(' ')} className={styles.measured} />
      ))}
      {points.map((point) => (
        <circle key={point.date} cx={x(point.date)} cy={y(point.value)} r={DOT} className={styles.dot} />
      ))}
      <LineNames course={course} scale={scale} />
    </svg>
  );
}
