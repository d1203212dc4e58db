import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { countText } from '../../../derive/small-cells/shown-count';
import { NARROW, useStyles } from '../../parts/styles';
import { WideTable } from '../../parts/wide-table';
import { KeptDisclosure } from '../kept-disclosure';
import { amount } from './amount';
import type { Parts } from './parts';
import { partsTitle } from './texts';

const usePartsStyles = makeStyles({
  // Room for a name: it would rather break anywhere than let the box scroll.
  table: { [NARROW]: { '& th': { minWidth: '84px' } } },
});

/** Who did how much of it. */
export function PartsTable({
  parts,
  heading,
}: {
  readonly parts: Parts;
  readonly heading: string;
}): ReactNode {
  const shared = useStyles();
  const styles = usePartsStyles();
  const { by, columns, rows, why } = parts;
  const title = partsTitle(by);
  return (
    <KeptDisclosure title={title} name={`${title}: ${heading}`}>
      <WideTable name={`${heading}: ${title.toLowerCase()}`} className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{by.charAt(0).toUpperCase() + by.slice(1)}</th>
            {columns.map((column) => (
              <th key={column} scope="col" className="number">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ label, counts }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              {counts.map((count, index) => (
                <td key={columns[index]} className="number">
                  {count === null ? '' : countText(count, amount)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </WideTable>
      {why !== '' && <p className={shared.muted}>{why}</p>}
    </KeptDisclosure>
  );
}
