import type { ReactNode } from 'react';
import { Page } from '../parts/page';
import { usePaneState } from '../pane-context';
import type { PaneState, Run } from '../state/model';
import { AnnouncedProgress } from './announced-progress';
import { delivererOf, gegevensTabOf } from './deliverer-of';
import { Footer, type Content } from './footer';
import { BEFORE } from './texts';
import { useLater } from './use-later';

/** Before the first check: what we recognise, and what a check does. */
function Before({ state }: { readonly state: PaneState }): ReactNode {
  const later = useLater();
  const { firstLook } = state;
  const delivered = delivererOf(state);
  return (
    <>
      {later !== null && delivered !== null && <later.Deliverer delivered={delivered} />}
      {later !== null && firstLook !== null && (
        <later.SheetList
          sheets={firstLook.recognised.map((tab) => ({ tab }))}
          unread={firstLook.others}
          open
        />
      )}
      <p className="page-note">{BEFORE}</p>
    </>
  );
}

function contentOf({ result, firstLook }: PaneState): Content {
  if (result === null) return firstLook?.recognised.length === 0 ? 'nothing' : 'before';
  if (result.report.sheets.length === 0) return 'nothing';
  return result.agreement === null ? 'no-agreement' : 'outcome';
}

/** A check is shown when it takes long, or waits for the user. */
const shownRun = (run: Run | null): Run | null => (run !== null && (run.slow || run.waiting) ? run : null);

/** What stands on the screen while no check is under way. */
function Standing({ state }: { readonly state: PaneState }): ReactNode {
  const later = useLater();
  const { notice, result, firstLook, returning } = state;
  if (
    later !== null &&
    notice?.kind === 'failed' &&
    notice.doing === 'lezen' &&
    notice.failure.kind === 'no-answer'
  )
    return <later.NoAnswer />;
  const content = contentOf(state);
  const known = content === 'outcome' || content === 'nothing';
  return (
    <Page
      title="Overzicht"
      hideTitle
      arrival={state.checks}
      focusTitle={returning !== 'from-lookup'}
      above={
        later !== null && (
          <>
            {known && <later.OutdatedMessage consequence="De uitkomst hieronder is van daarvoor." />}
            <later.Notices />
          </>
        )
      }
      footer={<Footer state={state} content={content} />}
    >
      {content === 'before' && <Before state={state} />}
      {later !== null && content === 'nothing' && (
        <later.NothingRecognised
          tabs={result === null ? (firstLook?.others ?? []) : result.report.unreadTabs}
        />
      )}
      {later !== null && content === 'no-agreement' && result !== null && (
        <later.NoAgreement gegevensTab={gegevensTabOf(result.report)} />
      )}
      {later !== null && content === 'outcome' && result !== null && <later.Outcome result={result} />}
    </Page>
  );
}

/** The first screen: what was recognised, one button to check, and the outcome in short. */
export function Overzicht(): ReactNode {
  const state = usePaneState();
  const later = useLater();
  const run = shownRun(state.run);
  return (
    <>
      <AnnouncedProgress run={run} checks={state.checks} />
      {later !== null && run !== null ? (
        <later.Busy run={run} delivered={delivererOf(state)} />
      ) : (
        <Standing state={state} />
      )}
    </>
  );
}
