import { useEffect, useRef, type ReactNode } from 'react';
import { FailureMessage, TypingMessage } from '../parts/failure-message';
import { failureText } from '../parts/failure-texts';
import { Message } from '../parts/message';
import type { TemplatesState } from './model';
import { insertFailureText, outcomeText } from './texts';

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
      {waiting && <TypingMessage />}
      {readFailure !== null && (
        <FailureMessage
          failure={readFailure}
          doing="lezen"
          text={failureText(readFailure, 'lezen')}
          onRetry={onRead}
        />
      )}
      {outcome?.kind === 'failed' && (
        <FailureMessage
          failure={outcome.failure}
          doing="invoegen"
          text={insertFailureText(outcome.failure)}
          onRetry={onInsert}
        />
      )}
      {outcome !== null && outcome.kind !== 'failed' && <Done outcome={outcome} />}
    </div>
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
