import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePane, usePaneState } from '../pane-context';
import type { Failure } from '../state/failure';
import { CopyButton } from './copy-button';
import { failureReport, failureText, type FailureText } from './failure-texts';
import { Message } from './message';

interface FailureMessageProps {
  readonly failure: Failure;
  /** What was being done, for who is told of the error. */
  readonly doing: string;
  readonly text: FailureText;
  /** Does it once more; absent where that is of no use. */
  readonly onRetry?: () => void;
}

/** What Excel could not do for us, with what the user can do about it. */
export function FailureMessage({ failure, doing, text, onRetry }: FailureMessageProps): ReactNode {
  const { reload } = usePane();
  const { version } = usePaneState();
  return (
    <Message
      intent="error"
      title={text.title}
      actions={
        onRetry !== undefined && (
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
        )
      }
    >
      {text.text}
    </Message>
  );
}

/** While the user is typing in a cell nothing can be done: it says so, and what to do. */
export function TypingMessage(): ReactNode {
  const { title, text } = failureText({ kind: 'cell-edit', tab: null, detail: '' }, 'tonen');
  return (
    <Message intent="warning" title={title}>
      {text}
    </Message>
  );
}
