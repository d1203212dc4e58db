import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { CopyButton } from '../parts/copy-button';
import { failureReport, failureText } from '../parts/failure-texts';
import { Message } from '../parts/message';
import { usePane, usePaneState } from '../pane-context';
import type { Notice } from '../state/model';
import { cancelledText, protectedText } from './texts';

function Failed({ notice }: { readonly notice: Extract<Notice, { kind: 'failed' }> }): ReactNode {
  const { controller } = usePane();
  const { version } = usePaneState();
  const { failure, doing } = notice;
  const { title, text } = failureText(failure, doing);
  const again = doing === 'markeren' && failure.kind !== 'read-only' && failure.kind !== 'old-excel';
  const report = failure.kind === 'internal' || failure.kind === 'cancelled';
  return (
    <Message
      intent={failure.kind === 'read-only' || failure.kind === 'cell-edit' ? 'warning' : 'error'}
      title={title}
      actions={
        (again || report) && (
          <>
            {again && (
              <Button size="small" onClick={controller.markAgain}>
                Opnieuw markeren
              </Button>
            )}
            {report && (
              <CopyButton label="Kopieer foutmelding" text={failureReport(failure, doing, version)} />
            )}
          </>
        )
      }
    >
      {text}
    </Message>
  );
}

/** Why Excel could not go to a sheet. */
function NotShown(): ReactNode {
  const { showFailure } = usePaneState();
  if (showFailure === null) return null;
  const { title, text } = failureText(showFailure, 'tonen');
  return (
    <Message intent="warning" title={title}>
      {text}
    </Message>
  );
}

/** What came of the last thing the user asked for, above the outcome. */
export function Notices(): ReactNode {
  return (
    <>
      <NotShown />
      <Asked />
    </>
  );
}

function Asked(): ReactNode {
  const { controller } = usePane();
  const { notice, result } = usePaneState();
  switch (notice?.kind) {
    case undefined:
      return null;
    case 'cancelled':
      return (
        <Message intent="info" title="Controle geannuleerd">
          {cancelledText(result)}
        </Message>
      );
    case 'marks-removed':
      return (
        <Message intent="success" title="Markeringen verwijderd">
          Uw eigen kleuren zijn niet veranderd.
        </Message>
      );
    case 'protected': {
      const { title, text } = protectedText(notice);
      return (
        <Message
          intent="error"
          title={title}
          actions={
            <Button size="small" onClick={controller.markAgain}>
              Opnieuw markeren
            </Button>
          }
        >
          {text}
        </Message>
      );
    }
    case 'failed':
      return <Failed notice={notice} />;
  }
}
