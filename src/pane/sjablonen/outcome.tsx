import { Button } from '@fluentui/react-components';
import { useEffect, useRef, type ReactNode } from 'react';
import { CopyButton } from '../parts/copy-button';
import { failureReport, failureText } from '../parts/failure-texts';
import { Message } from '../parts/message';
import { usePane, usePaneState } from '../pane-context';
import type { Failure } from '../state/failure';
import type { TemplatesState } from './model';
import { insertFailureText, outcomeText } from './texts';

interface FailedProps {
  readonly failure: Failure;
  readonly doing: 'lezen' | 'invoegen';
  readonly onRetry: () => void;
}

function Failed({ failure, doing, onRetry }: FailedProps): ReactNode {
  const { reload } = usePane();
  const { version } = usePaneState();
  const { title, text } = doing === 'lezen' ? failureText(failure, 'lezen') : insertFailureText(failure);
  return (
    <Message
      intent="error"
      title={title}
      actions={
        <>
          <Button size="small" onClick={onRetry}>
            Opnieuw proberen
          </Button>
          {failure.kind === 'no-answer' && (
            <Button size="small" onClick={reload}>
              Venster herladen
            </Button>
          )}
          {failure.kind === 'internal' && (
            <CopyButton label="Kopieer foutmelding" text={failureReport(failure, doing, version)} />
          )}
        </>
      }
    >
      {text}
    </Message>
  );
}

interface OutcomeProps {
  readonly state: TemplatesState;
  readonly onRead: () => void;
  readonly onInsert: () => void;
}

/** What there is to say about the last thing the user asked for. It comes into view by itself. */
export function Outcome({ state, onRead, onInsert }: OutcomeProps): ReactNode {
  const { outcome, readFailure, waiting } = state;
  const place = useRef<HTMLDivElement>(null);
  const said = outcome ?? readFailure;
  useEffect(() => {
    if (said !== null || waiting) place.current?.scrollIntoView({ block: 'nearest' });
  }, [said, waiting]);
  if (said === null && !waiting) return null;
  return (
    <div ref={place}>
      {waiting && <Waiting />}
      {readFailure !== null && <Failed failure={readFailure} doing="lezen" onRetry={onRead} />}
      {outcome?.kind === 'failed' && <Failed failure={outcome.failure} doing="invoegen" onRetry={onInsert} />}
      {outcome !== null && outcome.kind !== 'failed' && <Done outcome={outcome} />}
    </div>
  );
}

function Waiting(): ReactNode {
  const { title, text } = failureText({ kind: 'cell-edit', tab: null, detail: '' }, 'tonen');
  return (
    <Message intent="warning" title={title}>
      {text}
    </Message>
  );
}

function Done({ outcome }: { readonly outcome: Parameters<typeof outcomeText>[0] }): ReactNode {
  const { title, text } = outcomeText(outcome);
  return (
    <Message intent={outcome.kind === 'inserted' ? 'success' : 'info'} title={title}>
      {text}
    </Message>
  );
}
