import type { ReactNode } from 'react';
import { KeptDisclosure } from '../kept-disclosure';
import { WideTable } from '../../parts/wide-table';
import type { Balance } from './balance';

const TITLE = 'Woningen achter deze grafiek';

/** The numbers that the drawing does not show: how many homes there are planned, needed and left. */
export function HomesTable({ gemeenten }: { readonly gemeenten: readonly Balance[] }): ReactNode {
  const columns = gemeenten[0]?.homes ?? [];
  if (columns.length === 0) return null;
  return (
    <KeptDisclosure title={TITLE}>
      <WideTable name="Woningen per gemeente">
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
      </WideTable>
    </KeptDisclosure>
  );
}
