import { Button, makeStyles, mergeClasses, ProgressBar, tokens } from '@fluentui/react-components';
import { useEffect, type ReactNode } from 'react';
import { BUSY, OPEN, VOLDOET } from '../look/uitkomst';
import { Sign } from '../look/sign';
import { Message } from '../parts/message';
import { Page } from '../parts/page';
import { useStyles } from '../parts/styles';
import { failureText } from '../parts/failure-texts';
import { usePane } from '../pane-context';
import { STEPS, type Run } from '../state/model';
import { CANCELLING, STEP_NAMES, WHILE_BUSY } from './texts';

const useBusyStyles = makeStyles({
  step: {
    display: 'grid',
    gridTemplateColumns: '20px minmax(0,1fr)',
    gap: '8px',
    alignItems: 'center',
    minHeight: '32px',
  },
  steps: { listStyleType: 'none', margin: 0, padding: 0 },
  current: { fontWeight: tokens.fontWeightSemibold },
  later: { color: tokens.colorNeutralForeground3 },
  left: { textAlign: 'left' },
});

/** A screen reader hears the progress at each quarter, not at each percent. */
const QUARTER = 25;

/** What the pane shows while a check takes longer than a moment. */
export function Busy({ run }: { readonly run: Run }): ReactNode {
  const shared = useStyles();
  const styles = useBusyStyles();
  const { controller } = usePane();
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') controller.cancel();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [controller]);
  const at = STEPS.indexOf(run.step);
  const percent = Math.round(((at + run.progress) / STEPS.length) * 100);
  const announced = Math.floor(percent / QUARTER) * QUARTER;
  const waiting = failureText({ kind: 'cell-edit', tab: null, detail: '' }, 'lezen');
  return (
    <Page
      title="Bezig met controleren"
      arrival="busy"
      above={
        run.waiting && (
          <Message intent="warning" title={waiting.title}>
            {waiting.text}
          </Message>
        )
      }
      footer={
        <Button className={shared.grow} onClick={controller.cancel}>
          Annuleren
        </Button>
      }
    >
      <div className={shared.section}>
        <ProgressBar
          value={percent / 100}
          thickness="large"
          aria-label="Voortgang van de controle"
          aria-valuetext={`${percent} procent`}
        />
        <span className={mergeClasses(shared.number, styles.left)}>{`${percent}\u00a0%`}</span>
        <span role="status" className={shared.hidden}>
          {announced > 0 && `${announced} procent`}
        </span>
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
          </li>
        ))}
      </ol>
      <p className={shared.muted}>{run.cancelling ? CANCELLING : WHILE_BUSY}</p>
    </Page>
  );
}
