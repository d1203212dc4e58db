import { Button } from '@fluentui/react-components';
import { useMemo, useRef, useState, type ReactNode } from 'react';
import type { Agreement } from '../../core/article/agreement';
import { BackButton } from '../parts/back-button';
import { Message } from '../parts/message';
import { Page } from '../parts/page';
import { useStyles } from '../parts/styles';
import { usePaneState } from '../pane-context';
import { Contents, type ContentsView } from './contents';
import { FIRST_SECTION } from './sections';
import { FAILED, LOADING } from './texts';
import { topicName } from './topics';
import { TopicPage } from './topic-page';
import { TrailContext, type Step } from './trail';
import { useHelp, type LoadedHelp } from './use-help';
import { useWayBack } from './way-back';

interface WaitingProps {
  /** Loading failed; else it goes on. */
  readonly failed: boolean;
  readonly onRetry: () => void;
}

/** There is nothing to read yet. */
function Waiting({ failed, onRetry }: WaitingProps): ReactNode {
  const shared = useStyles();
  const { label, back } = useWayBack();
  return (
    <Page title="Uitleg" arrival="waiting" above={<BackButton label={label} onBack={back} />}>
      {failed ? (
        <Message
          intent="error"
          title={FAILED.title}
          actions={
            <Button size="small" onClick={onRetry}>
              {FAILED.button}
            </Button>
          }
        >
          {FAILED.text}
        </Message>
      ) : (
        <span role="status" className={shared.muted}>
          {LOADING}
        </span>
      )}
    </Page>
  );
}

interface BrowserProps {
  readonly loaded: LoadedHelp;
  readonly onChoose: (agreement: Agreement['id']) => void;
}

/** The list, or one page of it; back leads to where one came from, be it another screen. */
function Browser({ loaded, onChoose }: BrowserProps): ReactNode {
  const list = useRef<HTMLDivElement>(null);
  const [view, setView] = useState<ContentsView>({
    query: '',
    opened: new Set([FIRST_SECTION]),
    scrollTop: 0,
  });
  const { lookup } = usePaneState();
  const wayBack = useWayBack();
  const [steps, setSteps] = useState<readonly Step[]>(() =>
    lookup === null ? [] : [{ topic: lookup.topic, origin: null }],
  );
  const [returning, setReturning] = useState<string | null>(null);
  const trail = useMemo(
    () => ({
      open(step: Step): void {
        const scrollTop = list.current?.parentElement?.scrollTop;
        if (scrollTop !== undefined) setView((before) => ({ ...before, scrollTop }));
        setReturning(null);
        setSteps((before) => [...before, step]);
      },
      returning,
    }),
    [returning],
  );
  const change = (part: Partial<ContentsView>): void => {
    setReturning(null);
    setView((before) => ({ ...before, ...part }));
  };
  const current = steps.at(-1);
  const previous = steps.at(-2);
  const first = lookup === null ? 'Uitleg' : wayBack.label;

  function back(): void {
    if (previous === undefined && lookup !== null) {
      wayBack.back();
      return;
    }
    setReturning(current?.origin ?? null);
    setSteps(steps.slice(0, -1));
  }

  return (
    <TrailContext value={trail}>
      {current === undefined ? (
        <Contents
          loaded={loaded}
          view={view}
          returning={returning !== null}
          list={list}
          onChange={change}
          onChoose={onChoose}
        />
      ) : (
        <TopicPage
          help={loaded.help}
          topic={current.topic}
          backLabel={previous === undefined ? first : topicName(loaded.help, previous.topic)}
          focusTitle={returning === null && current.topic.kind !== 'kolom'}
          onBack={back}
        />
      )}
    </TrailContext>
  );
}

/** Everything there is to look up about an agreement, from the catalogue. */
export function Uitleg(): ReactNode {
  const [chosen, setChosen] = useState<Agreement['id'] | null>(null);
  const [attempt, setAttempt] = useState(0);
  const state = useHelp(chosen, attempt);
  if (state === 'loading' || state === 'failed')
    return <Waiting failed={state === 'failed'} onRetry={() => setAttempt(attempt + 1)} />;
  return <Browser key={state.help.id} loaded={state} onChoose={setChosen} />;
}
