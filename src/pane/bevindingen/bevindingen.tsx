import { Button } from '@fluentui/react-components';
import { WrenchRegular } from '@fluentui/react-icons/svg/wrench';
import { lazy, Suspense, useDeferredValue, useMemo, useRef, type KeyboardEvent, type ReactNode } from 'react';
import type { Finding } from '../../core/finding/finding';
import { correctAllText } from '../herstel/texts';
import { Preview } from '../herstel/preview';
import { WritingMessage } from '../herstel/writing-message';
import { OutdatedMessage } from '../parts/outdated';
import { Page } from '../parts/page';
import { useStyles } from '../parts/styles';
import { usePane, usePaneState } from '../pane-context';
import { NO_FILTER, type ListView } from '../state/model';
import { filterFindings, groupFindings, listedIn, nextAfter, type Group } from './arrange';
import { Detail } from './detail';
import { Filters } from './filters';
import { FindingList } from './finding-list';
import { useCorrections } from './use-corrections';
import { ADVICE_OUTDATED } from '../voorstel/texts';
import type { Position } from './walk-bar';
import { NO_FINDINGS, NO_HIT, NOT_CHECKED, OUTDATED_CONSEQUENCE } from './texts';

const NONE: readonly Finding[] = [];

const Voorstel = lazy(() => import('../voorstel/voorstel').then((module) => ({ default: module.Voorstel })));

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

interface EmptyProps {
  readonly checked: boolean;
  readonly above: ReactNode;
}

function Empty({ checked, above }: EmptyProps): ReactNode {
  const shared = useStyles();
  const check = useCheck();
  return (
    <Page
      title="Bevindingen"
      hideTitle
      arrival="empty"
      above={above}
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
  /** How many cells can be corrected in what the filter shows. */
  readonly correctable: number;
  readonly isCorrectable: (finding: Finding) => boolean;
  readonly above: ReactNode;
}

function List(props: ListProps): ReactNode {
  const { findings, groups, view, shown, returning, correctable, isCorrectable, above } = props;
  const shared = useStyles();
  const { controller } = usePane();
  const { work } = usePaneState();
  const search = useRef<HTMLDivElement>(null);

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === 'Escape' && work !== null) {
      controller.cancel();
      return;
    }
    if (!event.ctrlKey || event.key.toLowerCase() !== 'f') return;
    event.preventDefault();
    search.current?.querySelector('input')?.focus();
  }

  const footer = correctable > 0 && (
    <Button
      appearance="primary"
      className={shared.grow}
      icon={<WrenchRegular />}
      onClick={() => controller.preview(true)}
    >
      {correctAllText(correctable)}
    </Button>
  );
  return (
    <div style={{ display: 'contents' }} onKeyDown={onKeyDown}>
      <Page
        title="Bevindingen"
        hideTitle
        arrival="list"
        focusTitle={!returning}
        above={above}
        {...(footer === false ? {} : { footer })}
      >
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
            isCorrectable={isCorrectable}
            scrollTop={view.scrollTop}
          />
        )}
      </Page>
    </div>
  );
}

/** Where a finding stands in the list; null when the filter no longer shows it. */
function positionOf(place: number | null, listed: readonly number[]): Position | null {
  const order = place === null ? -1 : listed.indexOf(place);
  if (order < 0) return null;
  return { order, count: listed.length, previous: listed[order - 1], next: listed[order + 1] };
}

/** The findings as a list, or one of them, or what can be corrected in them. */
export function Bevindingen(): ReactNode {
  const { result, list: view, opened, solved, previewing, advising, returning } = usePaneState();
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
  const listed = useMemo(() => listedIn(groups), [groups]);
  const { corrections, isCorrectable } = useCorrections(result, places);
  const above = (
    <>
      <OutdatedMessage
        consequence={advising === null ? OUTDATED_CONSEQUENCE : ADVICE_OUTDATED}
        actions={
          <Button size="small" onClick={check}>
            Controleer
          </Button>
        }
      />
      <WritingMessage />
    </>
  );
  if (result !== null && advising !== null)
    return (
      <Suspense fallback={null}>
        <Voorstel request={advising} result={result} above={above} />
      </Suspense>
    );
  const finding = solved ?? (opened === null ? undefined : findings[opened]);
  if (result !== null && finding !== undefined) {
    const tabs = result.snapshot.tabs.map(({ name }) => name);
    return (
      <Detail
        result={result}
        finding={finding}
        place={solved === null ? opened : null}
        position={positionOf(solved === null ? opened : null, listed)}
        next={solved === null ? null : nextAfter(solved, findings, tabs, view, agreement)}
        above={above}
      />
    );
  }
  if (previewing) return <Preview corrections={corrections} above={above} />;
  if (findings.length === 0) return <Empty checked={result !== null} above={above} />;
  return (
    <List
      findings={findings}
      groups={groups}
      view={view}
      shown={places.length}
      returning={returning === 'to-list'}
      correctable={corrections.length}
      isCorrectable={isCorrectable}
      above={above}
    />
  );
}
