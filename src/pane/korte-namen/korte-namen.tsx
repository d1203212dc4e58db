import { Button, ProgressBar } from '@fluentui/react-components';
import { useEffect, useState, useSyncExternalStore, type ReactNode } from 'react';
import { backToMeer } from '../meer/came-from';
import { BackButton } from '../parts/back-button';
import { FailureMessage, TypingMessage } from '../parts/failure-message';
import { Message } from '../parts/message';
import { Page } from '../parts/page';
import { useStyles } from '../parts/styles';
import { useEscape } from '../parts/use-escape';
import { usePane } from '../pane-context';
import { createNamesFlow, type NamesFlow } from './names-flow';
import { doneText, foundText, LEAD, namesFailureText, othersText, REMOVAL } from './texts';

/** The names of this workbook, for as long as the screen is there. Leaving it cancels what can still be. */
function useNames(): NamesFlow {
  const { port, clock } = usePane();
  const [flow] = useState(() => createNamesFlow({ port, clock }));
  useEffect(() => {
    void flow.look();
    return flow.cancel;
  }, [flow]);
  useSyncExternalStore(flow.subscribe, () => flow.state);
  return flow;
}

function Outcome({ flow }: { readonly flow: NamesFlow }): ReactNode {
  const { outcome } = flow.state;
  if (outcome === null) return null;
  if ('count' in outcome)
    return (
      <Message
        intent={outcome.count > 0 ? 'success' : 'info'}
        title={doneText(outcome.work, outcome.count)}
      />
    );
  const { work, failure } = outcome;
  const again = { kijken: flow.look, maken: flow.define, weghalen: flow.remove }[work];
  return (
    <FailureMessage
      failure={failure}
      doing={work}
      text={namesFailureText(failure, work)}
      {...(failure.kind === 'no-lambda' ? {} : { onRetry: () => void again() })}
    />
  );
}

function Busy({ flow }: { readonly flow: NamesFlow }): ReactNode {
  const { busy } = flow.state;
  useEscape(flow.cancel);
  if (busy?.waiting === true) return <TypingMessage />;
  return busy?.slow === true ? <ProgressBar thickness="large" aria-label="Bezig met de korte namen" /> : null;
}

function Footer({ flow }: { readonly flow: NamesFlow }): ReactNode {
  const shared = useStyles();
  const { names, found, busy } = flow.state;
  if (busy?.slow === true && busy.work !== 'kijken')
    return (
      <Button className={shared.grow} onClick={flow.cancel}>
        Annuleren
      </Button>
    );
  if (found === null) return null;
  const isWhole = found.own.length + found.others.length === names.length;
  return (
    <>
      {!isWhole && (
        <Button appearance="primary" className={shared.grow} onClick={() => void flow.define()}>
          Maak korte namen
        </Button>
      )}
      {found.own.length > 0 && (
        <Button className={shared.grow} onClick={() => void flow.remove()}>
          Haal korte namen weg
        </Button>
      )}
    </>
  );
}

/** Names of the workbook by which functions are typed without `WOON.` before them; made and removed on request. */
export function KorteNamen(): ReactNode {
  const shared = useStyles();
  const { controller } = usePane();
  const flow = useNames();
  const { found } = flow.state;
  const others = found === null ? null : othersText(found);
  return (
    <Page
      title="Korte namen"
      arrival="korte-namen"
      above={<BackButton label="Meer" onBack={() => backToMeer(controller)} />}
      footer={<Footer flow={flow} />}
    >
      <Outcome flow={flow} />
      <Busy flow={flow} />
      <p className={shared.text}>{LEAD}</p>
      <p className={shared.text} role="status">
        {foundText(flow.state)}
      </p>
      {others !== null && <p className={shared.text}>{others}</p>}
      {found !== null && found.own.length > 0 && <p className={shared.muted}>{REMOVAL}</p>}
    </Page>
  );
}
