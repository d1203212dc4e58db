import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Page } from '../parts/page';
import { useStyles } from '../parts/styles';
import { usePane, usePaneState } from '../pane-context';
import { outdated, type FirstLook, type PaneState } from '../state/model';
import { countOf } from '../words';
import { Deliverer } from './deliverer';
import { NothingRecognised } from './nothing-recognised';
import { SheetList } from './sheet-list';
import { BEFORE } from './texts';
import { useLater } from './use-later';

/** Before the first check: what we recognise, and what a check does. */
function Before({ firstLook }: { readonly firstLook: FirstLook | null }): ReactNode {
  const shared = useStyles();
  const nothing = firstLook !== null && firstLook.recognised.length === 0;
  const summary = firstLook?.summary;
  const agreement = summary?.agreement ?? null;
  return (
    <>
      {summary && agreement !== null && <Deliverer {...summary} agreement={agreement} />}
      {nothing && <NothingRecognised tabs={firstLook.others} />}
      {firstLook !== null && !nothing && (
        <SheetList sheets={firstLook.recognised.map((tab) => ({ tab }))} unread={firstLook.others} open />
      )}
      <p className={shared.muted}>{BEFORE}</p>
    </>
  );
}

type Content = 'before' | 'nothing' | 'no-agreement' | 'outcome';

function contentOf({ result }: PaneState): Content {
  if (result === null) return 'before';
  if (result.report.sheets.length === 0) return 'nothing';
  return result.agreement === null ? 'no-agreement' : 'outcome';
}

function Footer({ state, content }: { readonly state: PaneState; readonly content: Content }): ReactNode {
  const shared = useStyles();
  const { controller } = usePane();
  const { result } = state;
  const count = result?.report.findings.length ?? 0;
  if (content === 'outcome' && result !== null && count > 0 && outdated(result) === null) {
    return (
      <>
        <Button appearance="primary" className={shared.grow} onClick={() => controller.go('bevindingen')}>
          {`Bekijk ${countOf(count, 'bevinding', 'bevindingen')}`}
        </Button>
        <Button onClick={controller.check}>Controleer</Button>
      </>
    );
  }
  return (
    <Button appearance="primary" className={shared.grow} onClick={controller.check}>
      Controleer
    </Button>
  );
}

/** The first screen: what was recognised, one button to check, and the outcome in short. */
export function Overzicht(): ReactNode {
  const state = usePaneState();
  const later = useLater();
  const { run, notice, result } = state;
  if (later !== null && run !== null && (run.slow || run.waiting)) return <later.Busy run={run} />;
  if (
    later !== null &&
    notice?.kind === 'failed' &&
    notice.doing === 'lezen' &&
    notice.failure.kind === 'no-answer'
  ) {
    return <later.NoAnswer />;
  }
  const content = contentOf(state);
  const gegevens = result?.report.sheets.find(({ name }) => name === 'Gegevens')?.tab ?? null;
  return (
    <Page
      title="Overzicht"
      hideTitle
      arrival={result?.checkedAt.getTime() ?? 'before'}
      above={
        later !== null && (
          <>
            {content === 'outcome' && (
              <later.OutdatedMessage consequence="De uitkomst hieronder is van daarvoor." />
            )}
            <later.Notices />
          </>
        )
      }
      footer={<Footer state={state} content={content} />}
    >
      {content === 'before' && <Before firstLook={state.firstLook} />}
      {content === 'nothing' && <NothingRecognised tabs={result?.report.unreadTabs ?? []} />}
      {later !== null && content === 'no-agreement' && <later.NoAgreement gegevensTab={gegevens} />}
      {later !== null && content === 'outcome' && result !== null && <later.Outcome result={result} />}
    </Page>
  );
}
