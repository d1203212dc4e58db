import { makeStyles, tokens } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import { formatFixed } from '../../../core/values/number';
import { ERNST_LOOK } from '../../look/ernst';
import { Sign } from '../../look/sign';
import { FORCED_COLORS, NARROW, useStyles } from '../../parts/styles';
import type { Cost, CostGroup, CostOverview } from './costs';
import { conclusionOf, headingOf, WRONG_LABELS } from './texts';

const useCostStyles = makeStyles({
  drawing: { width: '34%', [NARROW]: { display: 'none' } },
  svg: { display: 'block', width: '100%' },
  bar: { fill: tokens.colorBrandForeground1, [FORCED_COLORS]: { fill: 'CanvasText' } },
  name: { display: 'flex', alignItems: 'center', gap: '4px' },
  group: { '& th, & td': { fontWeight: tokens.fontWeightSemibold } },
});

/** Without the sign of the currency: that stands above the column. */
const euros = (cents: number): string => formatFixed(BigInt(cents), 2);

function CostRow({ cost, most }: { readonly cost: Cost; readonly most: number }): ReactNode {
  const styles = useCostStyles();
  const { subject, cents, wrong } = cost;
  return (
    <tr>
      <th scope="row">
        <span className={styles.name}>
          {subject}
          {wrong !== null && <Sign look={ERNST_LOOK.norm} label={WRONG_LABELS[wrong]} />}
        </span>
      </th>
      <td className={styles.drawing} aria-hidden>
        <svg className={styles.svg} viewBox="0 0 100 12" height="12" preserveAspectRatio="none">
          <rect y="1" width={most === 0 ? 0 : (100 * cents) / most} height="10" className={styles.bar} />
        </svg>
      </td>
      <td className="number">{euros(cents)}</td>
    </tr>
  );
}

function GroupRows({ group, most }: { readonly group: CostGroup; readonly most: number }): ReactNode {
  const styles = useCostStyles();
  return (
    <tbody>
      <tr className={styles.group}>
        <th scope="rowgroup">{group.group}</th>
        <td className={styles.drawing} aria-hidden />
        <td className="number">{euros(group.cents)}</td>
      </tr>
      {group.costs.map((cost) => (
        <CostRow key={cost.subject} cost={cost} most={most} />
      ))}
    </tbody>
  );
}

/** How a sum is divided: everyone's part, with bars on one scale, and the sum of each group. It adds up to the cent. */
export function CostTable({ overview }: { readonly overview: CostOverview }): ReactNode {
  const shared = useStyles();
  const styles = useCostStyles();
  const id = useId();
  const { groups } = overview;
  const all = groups.flatMap(({ costs }) => costs.map(({ cents }) => cents));
  return (
    <section className={shared.section} aria-labelledby={id}>
      <h2 id={id} className={shared.heading}>
        {headingOf(overview)}
      </h2>
      <p className={shared.muted}>{conclusionOf(overview)}</p>
      {all.length > 1 && (
        <table className={shared.table} aria-labelledby={id}>
          <thead>
            <tr>
              <th scope="col">Partner</th>
              <td className={styles.drawing} aria-hidden />
              <th scope="col" className="number">
                Aandeel (€)
              </th>
            </tr>
          </thead>
          {groups.map((group) => (
            <GroupRows key={group.group} group={group} most={Math.max(...all)} />
          ))}
        </table>
      )}
    </section>
  );
}
