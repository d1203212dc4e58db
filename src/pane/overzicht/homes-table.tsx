import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useStyles } from '../parts/styles';
import type { Balance } from './balance';
import { KeptDisclosure } from './kept-disclosure';

const useHomesStyles = makeStyles({
  // A wide table scrolls in its own box, which can be reached and scrolled with the keyboard.
  box: { overflowX: 'auto', ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
});

const TITLE = 'Woningen achter deze grafiek';

/** The numbers that the drawing does not show: how many homes there are planned, needed and left. */
export function HomesTable({ gemeenten }: { readonly gemeenten: readonly Balance[] }): ReactNode {
  const shared = useStyles();
  const styles = useHomesStyles();
  const columns = gemeenten[0]?.homes ?? [];
  if (columns.length === 0) return null;
  return (
    <KeptDisclosure title={TITLE}>
      <div className={styles.box} tabIndex={0} role="region" aria-label="Woningen per gemeente">
        <table className={shared.table}>
          <thead>
            <tr>
              <th scope="col">Gemeente</th>
              {columns.map(({ label }) => (
                <th key={label} scope="col" className="number">
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {gemeenten.map(({ gemeente, homes }) => (
              <tr key={gemeente}>
                <th scope="row">{gemeente}</th>
                {homes.map(({ label, value }) => (
                  <td key={label} className="number">
                    {value}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </KeptDisclosure>
  );
}
