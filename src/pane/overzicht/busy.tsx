import { Button, makeStyles, mergeClasses, ProgressBar, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { BUSY, OPEN, VOLDOET } from '../look/uitkomst';
import { Sign } from '../look/sign';
import { Message } from '../parts/message';
import { Page } from '../parts/page';
import { NARROW, useStyles } from '../parts/styles';
import { useEscape } from '../parts/use-escape';
import { failureText } from '../parts/failure-texts';
import { usePane } from '../pane-context';
import { STEPS, type Run } from '../state/model';
import { Deliverer } from './deliverer';
import type { Delivered } from './deliverer-of';
import { doneOf, percentOf } from './progress';
import { CANCELLING, countText, progressText, STEP_NAMES, WHILE_BUSY } from './texts';
import { useTimeLeft } from './use-time-left';

const useBusyStyles = makeStyles({
  step: {
    display: 'grid',
    gridTemplateColumns: '20px minmax(0,1fr) auto',
    gap: '8px',
    alignItems: 'center',
    minHeight: '32px',
  },
  steps: { listStyleType: 'none', margin: 0, padding: 0 },
  // Below the name where there is no room beside it.
  count: { [NARROW]: { gridColumn: 2, textAlign: 'left', whiteSpace: 'normal' } },
  current: { fontWeight: tokens.fontWeightSemibold },
  later: { color: tokens.colorNeutralForeground3 },
  // Fluent's own bar moves to its new width also for who asked for less motion.
  bar: { '@media (prefers-reduced-motion: reduce)': { transitionDuration: '0.01ms' } },
  left: { textAlign: 'left' },
  // As close to the title as a heading is to its content.
  progress: { marginTop: '-10px' },
});

interface BusyProps {
  readonly run: Run;
  /** Null while it is not known. */
  readonly delivered: Delivered | null;
}

/** What the pane shows while a check takes longer than a moment. */
export function Busy({ run, delivered }: BusyProps): ReactNode {
  const shared = useStyles();
  const styles = useBusyStyles();
  const { controller } = usePane();
  useEscape(controller.cancel);
  const at = STEPS.indexOf(run.step);
  const percent = percentOf(run);
  const left = useTimeLeft(doneOf(run));
  const waiting = failureText({ kind: 'cell-edit', tab: null, detail: '' }, 'lezen');
  return (
    <Page
      title="Bezig met controleren"
      arrival="busy"
      above={
        <>
          {run.waiting && (
            <Message intent="warning" title={waiting.title}>
              {waiting.text}
            </Message>
          )}
          {delivered !== null && <Deliverer delivered={delivered} changeable={false} />}
        </>
      }
      footer={
        <Button className={shared.grow} onClick={controller.cancel}>
          Annuleren
        </Button>
      }
    >
      <div className={mergeClasses(shared.section, styles.progress)}>
        <ProgressBar
          value={percent / 100}
          thickness="large"
          bar={{ className: styles.bar }}
          aria-label="Voortgang van de controle"
          aria-valuetext={`${percent} procent`}
        />
        <span className={mergeClasses(shared.number, styles.left)}>{progressText(percent, left)}</span>
      </div>
      <ol className={styles.steps}>
        {STEPS.map((step, index) => (
          <li key={step} className={styles.step} aria-current={index === at ? 'step' : undefined}>
            {index < at ? (
              <Sign look={VOLDOET} label="klaar" />
            ) : (
              <Sign look={index === at ? BUSY : OPEN} label={index === at ? 'bezig' : 'nog niet begonnen'} />
            )}
            <span className={index === at ? styles.current : index > at ? styles.later : ''}>
              {STEP_NAMES[step]}
            </span>
            <span className={mergeClasses(shared.muted, shared.number, styles.count)}>
              {countText(step, run.counts)}
            </span>
          </li>
        ))}
      </ol>
      <p className={shared.muted}>{run.cancelling ? CANCELLING : WHILE_BUSY}</p>
    </Page>
  );
}
