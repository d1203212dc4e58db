import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { memo, useId, useState, type ReactNode } from 'react';
import type { AdvisedEdit, AdvisedStep } from '../../core/article/advice';
import { cellAddress } from '../../core/values/address';
import { formatNumber } from '../../core/values/number';
import { foundText } from '../bevindingen/texts';
import { Pages } from '../parts/pages';
import { useStyles } from '../parts/styles';
import { TextLink } from '../parts/text-link';
import { usePane } from '../pane-context';

const useStepStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: '12px',
  },
  words: { display: 'flex', flexDirection: 'column', overflowWrap: 'anywhere' },
  subject: { fontWeight: tokens.fontWeightSemibold },
  table: {
    tableLayout: 'fixed',
    '& .cell': { width: '50%' },
    '& td': { overflowWrap: 'anywhere' },
    '& .now': { color: tokens.colorNeutralForeground3 },
    '& .becomes': { fontWeight: tokens.fontWeightSemibold },
    // Numbers under each other, as in the sheet.
    '& .right': { textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
  },
});

/** So many steps are in the page at once, however many there are. */
const PAGE = 25;

const isNumber = ({ before, after }: AdvisedEdit): boolean =>
  [before, after].every((value) => typeof value === 'number' || value === '');

function Cells({ edits, labelledBy }: { edits: readonly AdvisedEdit[]; labelledBy: string }): ReactNode {
  const shared = useStyles();
  const styles = useStepStyles();
  const { controller } = usePane();
  const align = edits.every(isNumber) ? 'right' : '';
  return (
    <table className={mergeClasses(shared.table, styles.table)} aria-labelledby={labelledBy}>
      <thead>
        <tr>
          <th scope="col" className="cell">
            Cel
          </th>
          <th scope="col" className={align}>
            Nu
          </th>
          <th scope="col" className={align}>
            Wordt
          </th>
        </tr>
      </thead>
      <tbody>
        {edits.map(({ tab, cell, column, before, after }, index) => {
          const address = cellAddress(cell.row, cell.column);
          return (
            <tr key={index}>
              <td>
                <TextLink onClick={() => controller.goTo(tab, address)}>{`${tab} ${address}`}</TextLink>
                <div className={shared.muted}>{`Kolom ${column}`}</div>
              </td>
              <td className={`now ${align}`}>{foundText(before)}</td>
              <td className={`becomes ${align}`}>{foundText(after)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

interface StepProps {
  readonly step: AdvisedStep;
  readonly position: number;
  readonly count: number;
}

const Step = memo(function Step({ step, position, count }: StepProps) {
  const shared = useStyles();
  const styles = useStepStyles();
  const id = useId();
  const { subject, detail, reason, edits } = step;
  return (
    <li className={shared.section} aria-posinset={position} aria-setsize={count}>
      <div className={styles.words}>
        <span id={id} className={styles.subject}>
          {subject}
        </span>
        <span>{detail}</span>
        <span className={shared.muted}>{reason}</span>
      </div>
      {edits.length > 0 && <Cells edits={edits} labelledBy={id} />}
    </li>
  );
});

/** What there is to do, each with the cells that it changes: what stands there and what will. */
export function Steps({ steps }: { readonly steps: readonly AdvisedStep[] }): ReactNode {
  const shared = useStyles();
  const styles = useStepStyles();
  const id = useId();
  const [from, setFrom] = useState(0);
  const count = steps.length;
  // Edits in Excel may have made the list shorter than where one was in it.
  const first = from < count ? from : 0;
  return (
    <section className={shared.section} aria-labelledby={id}>
      <h2 id={id} className={shared.heading}>{`Stappen (${formatNumber(count)})`}</h2>
      <ol className={styles.list}>
        {steps.slice(first, first + PAGE).map((step, index) => (
          <Step key={first + index} step={step} position={first + index + 1} count={count} />
        ))}
      </ol>
      <Pages first={first} size={PAGE} count={count} what="stappen" go={setFrom} />
    </section>
  );
}
