import { makeStyles, Select } from '@fluentui/react-components';
import { useId, useState, type ReactNode } from 'react';
import { NARROW, useStyles } from '../../parts/styles';
import { usePane } from '../../pane-context';
import { keptOf } from '../kept';
import type { CourseOverview } from './courses';
import { CourseDrawing } from './drawing';
import { CourseTable } from './table';
import { courseConclusion, YEARS_NOTE } from './texts';

const useChartStyles = makeStyles({
  choice: { width: '100%', '& select': { minWidth: 0 } },
  // Where there is no room for it the table says the same.
  drawing: { [NARROW]: { display: 'none' } },
  years: { textAlign: 'center' },
});

/** How one subject went over the years, against the line to what was agreed; another can be chosen. */
export function CourseChart({ overview }: { readonly overview: CourseOverview }): ReactNode {
  const shared = useStyles();
  const styles = useChartStyles();
  const { controller } = usePane();
  const { chosen } = keptOf(controller);
  const { rule, title, subjects, first } = overview;
  const [wanted, setWanted] = useState(chosen.get(rule) ?? first);
  const id = useId();
  const shown =
    subjects.find(({ subject }) => subject === wanted) ?? subjects.find((one) => one.subject === first);
  if (shown === undefined) return null;
  const { subject, course } = shown;
  const name = `${title} in ${subject}`;
  return (
    <section className={shared.section} aria-labelledby={id}>
      <h2 id={id} className={shared.heading}>
        {name}
      </h2>
      <p className={shared.muted}>{courseConclusion(course)}</p>
      {subjects.length > 1 && (
        <Select
          className={styles.choice}
          aria-label={`${title}: van wie`}
          value={subject}
          onChange={(_, { value }) => {
            chosen.set(rule, value);
            setWanted(value);
          }}
        >
          {subjects.map((one) => (
            <option key={one.subject}>{one.subject}</option>
          ))}
        </Select>
      )}
      <div className={styles.drawing}>
        <CourseDrawing course={course} />
        <p className={`${shared.muted} ${styles.years}`}>{YEARS_NOTE}</p>
      </div>
      <CourseTable course={course} name={`Metingen: ${name}`} />
    </section>
  );
}
