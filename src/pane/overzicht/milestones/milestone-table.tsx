import { makeStyles } from '@fluentui/react-components';
import { Fragment, useId, type ReactNode } from 'react';
import { ERNST_LOOK } from '../../look/ernst';
import { OPEN, VOLDOET } from '../../look/uitkomst';
import { Sign, type Look } from '../../look/sign';
import { NARROW, useStyles } from '../../parts/styles';
import type { MilestoneOverview, Step } from './milestones';
import { conclusionOf, stepPhrases } from './texts';

const useMilestoneStyles = makeStyles({
  name: { display: 'flex', alignItems: 'center', gap: '6px' },
  // A date is not broken where its parts meet.
  phrase: { whiteSpace: 'nowrap', [NARROW]: { whiteSpace: 'normal' } },
});

function lookOf({ state, ernst }: Step): Look {
  if (state === 'done') return VOLDOET;
  return state === 'missed' ? ERNST_LOOK[ernst] : OPEN;
}

/** What is done, what was not, and what is still to be done by when. */
export function MilestoneTable({ overview }: { readonly overview: MilestoneOverview }): ReactNode {
  const shared = useStyles();
  const styles = useMilestoneStyles();
  const id = useId();
  const { heading, steps } = overview;
  return (
    <section className={shared.section} aria-labelledby={id}>
      <h2 id={id} className={shared.heading}>
        {heading}
      </h2>
      <p className={shared.muted}>{conclusionOf(overview)}</p>
      <table className={shared.table} aria-labelledby={id}>
        <tbody>
          {steps.map((step) => (
            <tr key={step.key}>
              <th scope="row">
                <span className={styles.name}>
                  <Sign look={lookOf(step)} />
                  {step.what}
                </span>
              </th>
              <td className="value">
                {stepPhrases(step).map((phrase, index) => (
                  <Fragment key={phrase}>
                    {index > 0 && ' '}
                    <span className={styles.phrase}>{phrase}</span>
                  </Fragment>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
