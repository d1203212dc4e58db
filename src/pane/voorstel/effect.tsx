import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Advice } from '../../core/article/advice';
import { NARROW, useStyles } from '../parts/styles';
import { WideTable } from '../parts/wide-table';

const useEffectStyles = makeStyles({
  after: { fontWeight: tokens.fontWeightSemibold },
  before: { color: tokens.colorNeutralForeground3 },
  table: { [NARROW]: { minWidth: '230px' } },
});

const TITLE = 'Dit is het gevolg';

/** What a proposal changes in the outcome, before anything is changed. */
export function Effect({ effect }: Pick<Advice, 'effect'>): ReactNode {
  const shared = useStyles();
  const styles = useEffectStyles();
  return (
    <section className={shared.section}>
      <h2 className={shared.heading}>{TITLE}</h2>
      <WideTable name={TITLE} className={styles.table}>
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
      </WideTable>
    </section>
  );
}
