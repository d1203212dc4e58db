import { Button, makeStyles } from '@fluentui/react-components';
import { useMemo, type KeyboardEvent, type ReactNode } from 'react';
import type { AdviceRequest } from '../../core/advise';
import type { Advice } from '../../core/article/advice';
import { editsOf } from '../../derive/advice/advice-edits';
import { cellCount, PREVIEW } from '../herstel/texts';
import { BackButton } from '../parts/back-button';
import { failureText } from '../parts/failure-texts';
import { Message } from '../parts/message';
import { Page } from '../parts/page';
import { useStyles } from '../parts/styles';
import { usePane, usePaneState } from '../pane-context';
import type { Result } from '../state/model';
import { Effect } from './effect';
import { Steps } from './steps';
import { BUSY, nothingText, OBSTACLE, titleText, UNDETERMINED } from './texts';
import { useAdvice, type AdviceState } from './use-advice';

const useScreenStyles = makeStyles({
  screen: { display: 'contents' },
  notes: { margin: 0, paddingLeft: '20px' },
});

function Notes({ notes }: Pick<Advice, 'notes'>): ReactNode {
  const shared = useStyles();
  const styles = useScreenStyles();
  if (notes.length === 0) return null;
  return (
    <section className={shared.section}>
      <h2 className={shared.heading}>Let op</h2>
      <ul className={styles.notes}>
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </section>
  );
}

interface ProposalProps {
  readonly advice: Advice;
  /** It can be carried out from here. */
  readonly offered: boolean;
}

/** First what it comes to, then what must be done for it. */
function Proposal({ advice, offered }: ProposalProps): ReactNode {
  const shared = useStyles();
  const { summary, effect, steps, notes, obstacle } = advice;
  return (
    <>
      <p className={shared.text}>{summary}</p>
      {obstacle !== null && (
        <Message intent="warning" title={OBSTACLE}>
          {obstacle}
        </Message>
      )}
      {effect.length > 0 && <Effect effect={effect} />}
      <Notes notes={notes} />
      {offered && <p className={shared.muted}>{PREVIEW}</p>}
      {steps.length > 0 && <Steps steps={steps} />}
    </>
  );
}

interface WithoutProposalProps {
  readonly state: AdviceState;
  /** What is said when there is nothing to propose. */
  readonly nothing: string;
}

/** Why there is nothing to see, or not yet. */
function WithoutProposal({ state, nothing }: WithoutProposalProps): ReactNode {
  const shared = useStyles();
  if (state === 'busy') return null;
  if (state === 'slow')
    return (
      <Message intent="info" title={BUSY.title}>
        {BUSY.text}
      </Message>
    );
  if (state.known) return <p className={shared.text}>{nothing}</p>;
  return (
    <Message intent="warning" title={UNDETERMINED}>
      {state.reason}
    </Message>
  );
}

interface VoorstelProps {
  readonly request: AdviceRequest;
  readonly result: Result;
  readonly above: ReactNode;
}

/** What an adviser of the agreement proposes, with its effect, before anything is changed; and then carries it out. */
export function Voorstel({ request, result, above }: VoorstelProps): ReactNode {
  const shared = useStyles();
  const styles = useScreenStyles();
  const { controller } = usePane();
  const { work, showFailure } = usePaneState();
  const { report, snapshot, agreement } = result;
  const state = useAdvice(request, snapshot);
  const advice = typeof state === 'object' && state.known ? state.value : null;
  const count = useMemo(
    () => (advice === null ? 0 : editsOf(advice, report, snapshot).length),
    [advice, report, snapshot],
  );
  const title = agreement?.advisers?.find(({ id }) => id === request.adviser)?.title ?? 'Voorstel';
  const failure = showFailure && failureText(showFailure, 'tonen');

  const cancel = work === null ? controller.closeAdvice : controller.cancel;

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    cancel();
  }

  const footer = advice !== null && count > 0 && (
    <>
      <Button
        appearance="primary"
        className={shared.grow}
        disabledFocusable={advice.obstacle !== null || work?.slow === true}
        onClick={() => controller.carryOut(request, advice)}
      >
        {`Wijzig ${cellCount(count)}`}
      </Button>
      <Button onClick={cancel}>Annuleren</Button>
    </>
  );
  return (
    <div className={styles.screen} onKeyDown={onKeyDown}>
      <Page
        title={titleText(title, request.subject)}
        arrival="voorstel"
        above={
          <>
            {above}
            {failure && (
              <Message intent="warning" title={failure.title}>
                {failure.text}
              </Message>
            )}
            <BackButton label="Bevinding" onBack={controller.closeAdvice} />
          </>
        }
        {...(footer === false ? {} : { footer })}
      >
        {advice === null ? (
          <WithoutProposal state={state} nothing={nothingText(title, request.subject)} />
        ) : (
          <Proposal advice={advice} offered={count > 0 && advice.obstacle === null} />
        )}
      </Page>
    </div>
  );
}
