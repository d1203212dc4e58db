import type { ReactNode } from 'react';
import type { ParameterHelp } from '../../derive/help/parameter-help';
import { useStyles } from '../parts/styles';
import { WideTable } from '../parts/wide-table';
import { useUitlegStyles } from './styles';

/** The numbers that an article's rules use: since when, how much, and where that is written. */
export function Parameters({ parameters }: { readonly parameters: readonly ParameterHelp[] }): ReactNode {
  const shared = useStyles();
  const styles = useUitlegStyles();
  return parameters.map(({ id, label, herkomst, motive, values }) => (
    <div key={id} className={shared.section}>
      <span className={styles.strong}>{label}</span>
      <WideTable name={label}>
        <thead>
          <tr>
            <th scope="col">Vanaf</th>
            <th scope="col">Waarde</th>
            <th scope="col">Staat in</th>
          </tr>
        </thead>
        <tbody>
          {values.map(({ from, value, source }) => (
            <tr key={from}>
              <td>{from}</td>
              <td>{value}</td>
              <td>{source}</td>
            </tr>
          ))}
        </tbody>
      </WideTable>
      <p className={shared.muted}>{motive === null ? `${herkomst}.` : `${herkomst}. ${motive}`}</p>
      <p className={shared.muted}>Code: {id}</p>
    </div>
  ));
}
