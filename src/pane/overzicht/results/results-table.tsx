import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import { whyHidden } from '../../../derive/small-cells/shown-count';
import { ERNST_LOOK } from '../../look/ernst';
import { Sign } from '../../look/sign';
import { NARROW, useStyles } from '../../parts/styles';
import { doneText, targetText } from './amount';
import { Bar } from './bar';
import { judge } from './judgement';
import { partsOf } from './parts';
import { PartsTable } from './parts-table';
import type { Result, ResultOverview } from './results';
import { conclusionOf, headingOf } from './texts';

const useResultStyles = makeStyles({
  name: { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  // Two rows of one result, without a line between them.
  first: {
    '& > th, & > td': { borderBottom: 0, paddingTop: '8px', paddingBottom: 0 },
    // Narrow: how much there is goes below its name.
    [NARROW]: {
      '& > th, & > td': { display: 'block' },
      '& > td': { textAlign: 'left', paddingLeft: 0, paddingTop: 0 },
    },
  },
  second: { '& > td': { paddingTop: '2px', paddingBottom: '8px' } },
  done: { fontWeight: tokens.fontWeightSemibold },
  drawing: { marginBottom: '2px', [NARROW]: { display: 'none' } },
  judgement: { display: 'flex', alignItems: 'center', gap: '4px' },
});

function ResultRows({ result }: { readonly result: Result }): ReactNode {
  const shared = useStyles();
  const styles = useResultStyles();
  const judgement = judge(result);
  return (
    <tbody>
      <tr className={styles.first}>
        <th scope="rowgroup" className={styles.name}>
          {result.label}
        </th>
        <td className={mergeClasses('number', styles.name)}>
          <span className={styles.done}>{doneText(result)}</span>
          {result.isMeasured && ` van ${targetText(result)}`}
        </td>
      </tr>
      <tr className={styles.second}>
        <td colSpan={2}>
          {result.isMeasured && (
            <div className={styles.drawing} aria-hidden>
              <Bar judgement={judgement} />
            </div>
          )}
          <span className={mergeClasses(shared.muted, styles.judgement)}>
            {judgement.state === 'behind' && <Sign look={ERNST_LOOK[result.ernst]} />}
            {judgement.text}
          </span>
        </td>
      </tr>
    </tbody>
  );
}

interface ResultsTableProps {
  readonly overview: ResultOverview;
  /** ISO 8601. */
  readonly peildatum: string | null;
}

/** How far things are against what was agreed: a bar for each, with the same in words. */
export function ResultsTable({ overview, peildatum }: ResultsTableProps): ReactNode {
  const shared = useStyles();
  const id = useId();
  const { results } = overview;
  const heading = headingOf(overview);
  const conclusion = conclusionOf(overview, peildatum);
  const parts = partsOf(overview);
  const why = whyHidden(results.map(({ progress }) => progress.count));
  return (
    <section className={shared.section} aria-labelledby={id}>
      <h2 id={id} className={shared.heading}>
        {heading}
      </h2>
      {conclusion !== '' && <p className={shared.muted}>{conclusion}</p>}
      <table className={shared.table} aria-labelledby={id}>
        {results.map((result) => (
          <ResultRows key={`${result.rule} ${result.subject}`} result={result} />
        ))}
      </table>
      {why !== '' && <p className={shared.muted}>{why}</p>}
      {parts !== null && <PartsTable parts={parts} heading={heading} />}
    </section>
  );
}
