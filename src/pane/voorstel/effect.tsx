import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import type { Advice } from '../../core/article/advice';
import { NARROW, useStyles } from '../parts/styles';

const useEffectStyles = makeStyles({
  after: { fontWeight: tokens.fontWeightSemibold },
  before: { color: tokens.colorNeutralForeground3 },
  // A narrow pane scrolls the table in its own box, which can be reached and scrolled with the keyboard.
  box: { overflowX: 'auto', ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  table: { [NARROW]: { minWidth: '230px' } },
});

/** What a proposal changes in the outcome, before anything is changed. */
export function Effect({ effect }: Pick<Advice, 'effect'>): ReactNode {
  const shared = useStyles();
  const styles = useEffectStyles();
  const id = useId();
  return (
    <section className={shared.section}>
      <h2 id={id} className={shared.heading}>
        Dit is het gevolg
      </h2>
      <div className={styles.box} tabIndex={0} role="region" aria-labelledby={id}>
        <table className={mergeClasses(shared.table, styles.table)} aria-labelledby={id}>
          <thead>
            <tr>
              <th scope="col">
                <span className="hidden">Wat</span>
              </th>
              <th scope="col" className="value">
                Nu
              </th>
              <th scope="col" className="value">
                Wordt
              </th>
            </tr>
          </thead>
          <tbody>
            {effect.map(({ label, before, after }) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                <td className="value">
                  <span className={styles.before}>{before}</span>
                </td>
                <td className="value">
                  <span className={styles.after}>{after}</span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
