import { Button } from '@fluentui/react-components';
import { ArrowUndoRegular } from '@fluentui/react-icons/svg/arrow-undo';
import { useEffect, useRef, type ReactNode } from 'react';
import { cellAddress } from '../../core/values/address';
import { FailureMessage, TypingMessage } from '../parts/failure-message';
import { Message } from '../parts/message';
import { usePane } from '../pane-context';
import type { PlacementFlow, PlacementOutcome } from './placement-flow';
import {
  CANCELLED_TITLES,
  noRoomText,
  placedText,
  placingFailureText,
  putButton,
  takenOutText,
} from './texts';
import { NOTHING_CHANGED } from '../herstel/texts';

function Undo({ flow }: { readonly flow: PlacementFlow }): ReactNode {
  return (
    <Button size="small" icon={<ArrowUndoRegular />} onClick={() => void flow.takeOut()}>
      Ongedaan maken
    </Button>
  );
}

interface KindProps<K extends PlacementOutcome['kind']> {
  readonly flow: PlacementFlow;
  readonly outcome: Extract<PlacementOutcome, { readonly kind: K }>;
}

function NoRoom({ flow, outcome }: KindProps<'no-room'>): ReactNode {
  const { controller } = usePane();
  const { title, text } = noRoomText(outcome);
  const { tab, free } = outcome;
  const { asked } = flow.state;

  async function putThere(cell: NonNullable<typeof free>): Promise<void> {
    // It may be out of sight: then it is brought into view.
    if (asked !== null && (await flow.put(asked.entry, { tab, cell })))
      controller.goTo(tab, cellAddress(cell.row, cell.column));
  }

  return (
    <Message
      intent="warning"
      title={title}
      actions={
        free !== null && (
          <Button size="small" onClick={() => void putThere(free)}>
            {putButton(free)}
          </Button>
        )
      }
    >
      {text}
    </Message>
  );
}

function Failed({ flow, outcome }: KindProps<'failed'>): ReactNode {
  const { doing, failure } = outcome;
  const { asked } = flow.state;
  const again = (): void => {
    if (doing === 'weghalen') void flow.takeOut();
    else if (asked !== null) void flow.put(asked.entry, asked.at ?? undefined);
  };
  return (
    <FailureMessage
      failure={failure}
      doing={doing}
      text={placingFailureText(failure, doing)}
      onRetry={again}
    />
  );
}

function Outcome({ flow, outcome }: KindProps<PlacementOutcome['kind']>): ReactNode {
  const undo = flow.state.placed === null ? undefined : <Undo flow={flow} />;
  switch (outcome.kind) {
    case 'placed': {
      const { title, text } = placedText(outcome);
      return (
        <Message intent="success" title={title} actions={undo}>
          {text}
        </Message>
      );
    }
    case 'taken-out': {
      const { title, text } = takenOutText(outcome.placed, outcome.refusal);
      return (
        <Message intent={outcome.refusal === null ? 'success' : 'warning'} title={title} actions={undo}>
          {text}
        </Message>
      );
    }
    case 'no-room':
      return <NoRoom flow={flow} outcome={outcome} />;
    case 'cancelled':
      return (
        <Message intent="info" title={CANCELLED_TITLES[outcome.doing]} actions={undo}>
          {NOTHING_CHANGED}
        </Message>
      );
    case 'failed':
      return <Failed flow={flow} outcome={outcome} />;
  }
}

/** What there is to say about the formula in the sheet. It comes into view by itself. */
export function PlacementMessage({ flow }: { readonly flow: PlacementFlow }): ReactNode {
  const { outcome, busy } = flow.state;
  const place = useRef<HTMLDivElement>(null);
  const isWaiting = busy?.waiting === true;
  useEffect(() => {
    if (outcome !== null || isWaiting) place.current?.scrollIntoView({ block: 'nearest' });
  }, [outcome, isWaiting]);
  if (outcome === null && !isWaiting) return null;
  return (
    <div ref={place}>
      {isWaiting && <TypingMessage />}
      {outcome !== null && <Outcome flow={flow} outcome={outcome} />}
    </div>
  );
}
