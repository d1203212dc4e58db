import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { useMemo, type ReactNode } from 'react';
import { ERNSTEN } from '../../core/finding/finding';
import type { Report } from '../../core/report';
import { formatNumber } from '../../core/values/number';
import { ERNST_LOOK } from '../look/ernst';
import { Sign } from '../look/sign';
import { useStyles } from '../parts/styles';
import { usePane } from '../pane-context';
import { NO_FILTER } from '../state/model';

const useCountStyles = makeStyles({ sentence: { marginLeft: '4px' } });

/** How many findings there are of each ernst, explained ones too; a press lists those. */
export function FindingCounts({ report }: { readonly report: Report }): ReactNode {
  const shared = useStyles();
  const styles = useCountStyles();
  const { controller } = usePane();
  const { toegelicht } = report.counts;
  const counts = useMemo(
    () =>
      ERNSTEN.map((ernst) => ({
        ernst,
        count: report.findings.filter((finding) => finding.ernst === ernst).length,
        ...ERNST_LOOK[ernst],
      })),
    [report],
  );
  return (
    <section className={shared.section} aria-labelledby="overzicht-bevindingen">
      <h2 id="overzicht-bevindingen" className={shared.heading}>
        Bevindingen
      </h2>
      <ul className={shared.rows}>
        {counts.map(({ ernst, count, word, sentence }) => {
          const content = (
            <>
              <Sign look={ERNST_LOOK[ernst]} />
              <span>
                {word} <span className={mergeClasses(shared.muted, styles.sentence)}>{sentence}</span>
              </span>
              <span className={mergeClasses(shared.number, 'count')}>{formatNumber(count)}</span>
            </>
          );
          if (count === 0) {
            return (
              <li key={ernst} className={shared.row}>
                {content}
              </li>
            );
          }
          return (
            <li key={ernst}>
              <button
                type="button"
                className={mergeClasses(shared.pressable, shared.row)}
                onClick={() => controller.go('bevindingen', { ...NO_FILTER, ernst })}
              >
                {content}
              </button>
            </li>
          );
        })}
      </ul>
      {toegelicht > 0 && (
        <p className={shared.muted}>
          {`${formatNumber(toegelicht)} daarvan ${toegelicht === 1 ? 'is' : 'zijn'} toegelicht.`}
        </p>
      )}
    </section>
  );
}
