import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import { ERNST_LOOK } from '../../look/ernst';
import { Sign } from '../../look/sign';
import { FORCED_COLORS, NARROW, TIGHT, useStyles } from '../../parts/styles';
import { percentage } from '../percentage';
import type { BalanceOverview } from './balance';
import { HomesTable } from './homes-table';
import { balanceConclusion } from './texts';

const useBalanceStyles = makeStyles({
  drawing: { width: '46%', [TIGHT]: { width: '34%' }, [NARROW]: { display: 'none' } },
  axis: {
    display: 'grid',
    gridTemplateColumns: '1fr auto 1fr',
    columnGap: '6px',
    [TIGHT]: { columnGap: '3px' },
    whiteSpace: 'nowrap',
    '& > :first-child': { textAlign: 'right' },
  },
  svg: { display: 'block', width: '100%' },
  room: { fill: tokens.colorBrandForeground1, [FORCED_COLORS]: { fill: 'CanvasText' } },
  over: { fill: tokens.colorStatusWarningForeground1, [FORCED_COLORS]: { fill: 'Highlight' } },
  line: { stroke: tokens.colorNeutralForeground1, strokeWidth: 1.5 },
  name: { display: 'flex', alignItems: 'center', gap: '4px' },
  unknown: { color: tokens.colorNeutralForeground3 },
  bold: { fontWeight: tokens.fontWeightSemibold },
});

/** Half the width of the drawing, less a little air. */
const HALF = 48;
/** A breach is always wide enough to be seen. */
const LEAST_WIDTH = 1.2;

function Bar({ share, over, reach }: { share: number; over: boolean; reach: number }): ReactNode {
  const styles = useBalanceStyles();
  const size = (Math.abs(share - 1) * HALF) / reach;
  const width = over ? Math.max(LEAST_WIDTH, size) : size;
  return (
    <svg className={styles.svg} viewBox="0 0 100 12" height="12" preserveAspectRatio="none">
      <rect
        x={share > 1 ? 50 : 50 - width}
        y="1"
        width={width}
        height="10"
        className={over ? styles.over : styles.room}
      />
      <line x1="50" x2="50" y1="-2" y2="14" className={styles.line} vectorEffect="non-scaling-stroke" />
    </svg>
  );
}

/** A table with a drawing in one column. Bars start at the 100 % line: a bar from 0 would hide the point. */
export function BalanceTable({ balance }: { readonly balance: BalanceOverview }): ReactNode {
  const shared = useStyles();
  const styles = useBalanceStyles();
  const id = useId();
  const { gemeenten, unknown, reach } = balance;
  return (
    <section className={shared.section} aria-labelledby={id}>
      <h2 id={id} className={shared.heading}>
        Plancapaciteit tegenover behoefte
      </h2>
      <p className={shared.muted}>{balanceConclusion(balance)}</p>
      <table className={shared.table} aria-labelledby={id}>
        <thead>
          <tr>
            <th scope="col">Gemeente</th>
            <td className={styles.drawing} aria-hidden>
              <span className={styles.axis}>
                <span>ruimte</span>
                <span>100&nbsp;%</span>
                <span>te veel</span>
              </span>
            </td>
            <th scope="col" className="number">
              Balans
            </th>
          </tr>
        </thead>
        <tbody>
          {gemeenten.map((one) => (
            <tr key={one.gemeente}>
              <th scope="row">
                <span className={styles.name}>
                  {one.gemeente}
                  {one.over && <Sign look={ERNST_LOOK.norm} label="te veel" />}
                </span>
              </th>
              <td className={styles.drawing} aria-hidden>
                {one.share !== null && <Bar share={one.share} over={one.over} reach={reach} />}
              </td>
              <td className="number">
                <span className={one.over ? styles.bold : ''}>
                  {one.share === null ? 'geen behoefte' : percentage(one.share)}
                </span>
              </td>
            </tr>
          ))}
          {unknown.map((gemeente) => (
            <tr key={gemeente}>
              <th scope="row">{gemeente}</th>
              {/* Over the column of the drawing too: there is nothing to draw. */}
              <td colSpan={2} className={mergeClasses('value', styles.unknown)}>
                niet te bepalen
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <HomesTable gemeenten={gemeenten} />
    </section>
  );
}
