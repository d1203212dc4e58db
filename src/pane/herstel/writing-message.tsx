import { Button } from '@fluentui/react-components';
import { ArrowUndoRegular } from '@fluentui/react-icons/svg/arrow-undo';
import type { ReactNode } from 'react';
import { CopyButton } from '../parts/copy-button';
import { failureReport, failureText } from '../parts/failure-texts';
import { Message } from '../parts/message';
import { usePane, usePaneState } from '../pane-context';
import type { Feedback, Work } from '../state/writing';
import { EXPLAINED, notExplainedText } from '../toelichten/texts';
import { notCarriedOutText } from '../voorstel/texts';
import {
  BUSY_TITLES,
  CANCELLED_TITLES,
  CANCELLING,
  NOTHING_CHANGED,
  WHILE_WRITING,
  writtenText,
} from './texts';

/** That we are writing, once it takes longer than a moment; or what we wait for. */
function Busy({ work }: { readonly work: Work }): ReactNode {
  const { controller } = usePane();
  if (!work.slow && !work.waiting) return null;
  const waiting = failureText({ kind: 'cell-edit', tab: null, detail: '' }, work.doing);
  return (
    <Message
      intent={work.waiting ? 'warning' : 'info'}
      title={work.waiting ? waiting.title : BUSY_TITLES[work.doing]}
      actions={
        <Button size="small" disabledFocusable={work.cancelling} onClick={controller.cancel}>
          Annuleren
        </Button>
      }
    >
      {work.cancelling ? CANCELLING : work.waiting ? waiting.text : WHILE_WRITING}
    </Message>
  );
}

function Undo(): ReactNode {
  const { controller } = usePane();
  return (
    <Button size="small" icon={<ArrowUndoRegular />} onClick={controller.undo}>
      Ongedaan maken
    </Button>
  );
}

function Outcome({ feedback }: { readonly feedback: Feedback }): ReactNode {
  const { undoable, version } = usePaneState();
  const undo = undoable === null ? undefined : <Undo />;
  switch (feedback.kind) {
    case 'corrected':
    case 'carried-out':
    case 'undone': {
      const { title, text } = writtenText(feedback.kind, feedback);
      return (
        <Message intent={feedback.left.length === 0 ? 'success' : 'warning'} title={title} actions={undo}>
          {text}
        </Message>
      );
    }
    case 'explained':
      return (
        <Message intent="success" title={EXPLAINED.title}>
          {EXPLAINED.text(feedback.updated)}
        </Message>
      );
    case 'not-explained': {
      const { title, text } = notExplainedText(feedback);
      return (
        <Message intent="error" title={title}>
          {text}
        </Message>
      );
    }
    case 'not-carried-out':
      return (
        <Message intent="error" title={CANCELLED_TITLES.uitvoeren} actions={undo}>
          {notCarriedOutText(feedback.why)}
        </Message>
      );
    case 'cancelled':
      return (
        <Message intent="info" title={CANCELLED_TITLES[feedback.doing]} actions={undo}>
          {NOTHING_CHANGED}
        </Message>
      );
    case 'failed': {
      const { doing, failure } = feedback;
      const { title, text } = failureText(failure, doing);
      const report = failure.kind === 'internal' && (
        <CopyButton label="Kopieer foutmelding" text={failureReport(failure, doing, version)} />
      );
      return (
        <Message
          intent={failure.kind === 'read-only' ? 'warning' : 'error'}
          title={title}
          actions={
            (undo !== undefined || report !== false) && (
              <>
                {undo}
                {report}
              </>
            )
          }
        >
          {text}
        </Message>
      );
    }
  }
}

/** What is being written for the user, or what came of it. */
export function WritingMessage(): ReactNode {
  const { work, feedback } = usePaneState();
  if (work !== null) return <Busy work={work} />;
  return feedback === null ? null : <Outcome feedback={feedback} />;
}
