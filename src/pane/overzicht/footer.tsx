import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePane } from '../pane-context';
import { outdated, type PaneState } from '../state/model';
import { countOf } from '../words';

/** What Overzicht tells. */
export type Content = 'before' | 'nothing' | 'no-agreement' | 'outcome';

/** The one thing to do next; *Controleer* stays beside it under the same word. */
function next(content: Content, { result }: PaneState): 'bevindingen' | 'sjablonen' | null {
  if (result !== null && outdated(result) !== null) return null;
  if (content === 'nothing') return 'sjablonen';
  return content === 'outcome' && result !== null && result.report.findings.length > 0 ? 'bevindingen' : null;
}

export function Footer({
  state,
  content,
}: {
  readonly state: PaneState;
  readonly content: Content;
}): ReactNode {
  const { controller } = usePane();
  const screen = next(content, state);
  if (screen === null) {
    return (
      <Button appearance="primary" className="grow" onClick={controller.check}>
        Controleer
      </Button>
    );
  }
  const count = state.result?.report.findings.length ?? 0;
  return (
    <>
      <Button appearance="primary" className="grow" onClick={() => controller.go(screen)}>
        {screen === 'sjablonen'
          ? 'Sjabloon invoegen'
          : `Bekijk ${countOf(count, 'bevinding', 'bevindingen')}`}
      </Button>
      <Button onClick={controller.check}>Controleer</Button>
    </>
  );
}
