import { Button } from '@fluentui/react-components';
import { useDeferredValue, useMemo, useRef, type KeyboardEvent, type ReactNode } from 'react';
import type { Finding } from '../../core/finding/finding';
import { OutdatedMessage } from '../parts/outdated';
import { Page } from '../parts/page';
import { useStyles } from '../parts/styles';
import { usePane, usePaneState } from '../pane-context';
import { NO_FILTER, type ListView } from '../state/model';
import { filterFindings, groupFindings, type Group } from './arrange';
import { Detail } from './detail';
import { Filters } from './filters';
import { FindingList } from './finding-list';
import { NO_FINDINGS, NO_HIT, NOT_CHECKED, OUTDATED_CONSEQUENCE } from './texts';

const NONE: readonly Finding[] = [];

function NoHit({ total }: { readonly total: number }): ReactNode {
  const shared = useStyles();
  const { controller } = usePane();
  return (
    <div className={shared.section}>
      <h2 className={shared.heading}>{NO_HIT.title}</h2>
      <span>{NO_HIT.text(total)}</span>
      <div>
        <Button onClick={() => controller.setList(NO_FILTER)}>Filter wissen</Button>
      </div>
    </div>
  );
}

/** Goes to Overzicht, where a check shows how far it is and what came of it. */
function useCheck(): () => void {
  const { controller } = usePane();
  return () => {
    controller.go('overzicht');
    controller.check();
  };
}

function Empty({ checked }: { readonly checked: boolean }): ReactNode {
  const shared = useStyles();
  const check = useCheck();
  return (
    <Page
      title="Bevindingen"
      hideTitle
      arrival="empty"
      footer={
        <Button appearance="primary" className={shared.grow} onClick={check}>
          Controleer
        </Button>
      }
    >
      <div className={shared.section}>
        <h2 className={shared.heading}>{checked ? NO_FINDINGS : NOT_CHECKED.title}</h2>
        {!checked && <span>{NOT_CHECKED.text}</span>}
      </div>
    </Page>
  );
}

interface ListProps {
  readonly findings: readonly Finding[];
  readonly groups: readonly Group[];
  readonly view: ListView;
  readonly shown: number;
  readonly returning: boolean;
  readonly above: ReactNode;
}

function List({ findings, groups, view, shown, returning, above }: ListProps): ReactNode {
  const search = useRef<HTMLDivElement>(null);

  function onKeyDown(event: KeyboardEvent): void {
    if (!event.ctrlKey || event.key.toLowerCase() !== 'f') return;
    event.preventDefault();
    search.current?.querySelector('input')?.focus();
  }

  return (
    <div style={{ display: 'contents' }} onKeyDown={onKeyDown}>
      <Page title="Bevindingen" hideTitle arrival="list" focusTitle={!returning} above={above}>
        <Filters findings={findings} view={view} shown={shown} search={search} />
        {shown === 0 ? (
          <NoHit total={findings.length} />
        ) : (
          <FindingList
            findings={findings}
            groups={groups}
            grouping={view.grouping}
            active={view.active}
            returning={returning}
            scrollTop={view.scrollTop}
          />
        )}
      </Page>
    </div>
  );
}

/** The findings as a list, or one of them. */
export function Bevindingen(): ReactNode {
  const { result, list: view, opened, returning } = usePaneState();
  const check = useCheck();
  const findings = result?.report.findings ?? NONE;
  const agreement = result?.agreement ?? null;
  const { ernst, article, grouping } = view;
  // Typing goes first; the list follows when there is time.
  const query = useDeferredValue(view.query);
  const places = useMemo(
    () => filterFindings(findings, { ernst, article, query }),
    [findings, ernst, article, query],
  );
  const groups = useMemo(
    () => groupFindings(findings, places, grouping, agreement),
    [findings, places, grouping, agreement],
  );
  const listed = useMemo(() => groups.flatMap((group) => group.findings), [groups]);
  if (findings.length === 0) return <Empty checked={result !== null} />;
  const above = (
    <OutdatedMessage
      consequence={OUTDATED_CONSEQUENCE}
      actions={
        <Button size="small" onClick={check}>
          Controleer
        </Button>
      }
    />
  );
  if (opened !== null) {
    return <Detail agreement={agreement} findings={findings} listed={listed} place={opened} above={above} />;
  }
  return (
    <List
      findings={findings}
      groups={groups}
      view={view}
      shown={places.length}
      returning={returning}
      above={above}
    />
  );
}
