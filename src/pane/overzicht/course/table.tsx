import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Course } from '../../../core/report';
import { formatDate } from '../../../core/values/date';
import { useStyles } from '../../parts/styles';
import { KeptDisclosure } from '../kept-disclosure';
import { percentage } from '../percentage';
import { WideTable } from '../../parts/wide-table';
import { lineAt, type Point } from './line';
import { lineName, measuredText, TABLE_TITLE } from './texts';

const capitalised = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

interface Column {
  readonly title: string;
  readonly textOf: (point: Point) => string;
}

/** What is told of each measurement; without that its value alone. */
function columnsOf(course: Course): readonly Column[] {
  const labels = [...new Set(course.points.flatMap(({ facts }) => facts.map(({ label }) => label)))];
  const { aim } = course;
  return [
    ...labels.map((title) => ({
      title,
      textOf: ({ facts }: Point) => facts.find(({ label }) => label === title)?.value ?? '',
    })),
    ...(labels.length > 0
      ? []
      : [{ title: 'Gemeten', textOf: (point: Point) => measuredText(course, point) }]),
    ...(aim === null
      ? []
      : [
          {
            title: capitalised(lineName(aim.to)),
            textOf: ({ date }: Point) => {
              const line = lineAt(course, date);
              return line === null || date > aim.to.date ? '' : percentage(line, aim.to.value);
            },
          },
        ]),
  ];
}

const useTableStyles = makeStyles({ date: { whiteSpace: 'nowrap' } });

/** The measurements as numbers, one a row. */
export function CourseTable({ course, name }: { readonly course: Course; readonly name: string }): ReactNode {
  const shared = useStyles();
  const styles = useTableStyles();
  const columns = columnsOf(course);
  return (
    <KeptDisclosure title={TABLE_TITLE}>
      <WideTable name={name}>
        <thead>
          <tr>
            <th scope="col">Datum</th>
            {columns.map(({ title }) => (
              <th key={title} scope="col" className="number">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {course.points.map((point) => (
            <tr key={point.date}>
              <th scope="row">
                <span className={styles.date}>{formatDate(point.date)}</span>
                {point.note !== undefined && <div className={shared.muted}>{point.note}</div>}
              </th>
              {columns.map(({ title, textOf }) => (
                <td key={title} className="number">
                  {textOf(point)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </WideTable>
    </KeptDisclosure>
  );
}
