import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useLayoutEffect, useMemo, useRef, type KeyboardEvent, type MouseEvent, type ReactNode } from 'react';
import type { Finding } from '../../core/finding/finding';
import { formatNumber } from '../../core/values/number';
import { useStyles } from '../parts/styles';
import { usePane } from '../pane-context';
import type { Grouping } from '../state/model';
import type { Group } from './arrange';
import { FindingRow } from './finding-row';
import {
  drawnSections,
  findingAt,
  HEADER_HEIGHT,
  layoutOf,
  orderAfterKey,
  orderOf,
  ROW_HEIGHT,
  TALL_ROW_HEIGHT,
} from './layout';
import { useScrollMemory } from './use-scroll-memory';
import { useViewport } from './use-viewport';

const useListStyles = makeStyles({
  list: { position: 'relative' },
  section: { position: 'absolute', left: 0, right: 0 },
  heading: {
    display: 'flex',
    justifyContent: 'space-between',
    alignItems: 'end',
    gap: '8px',
    height: `${HEADER_HEIGHT}px`,
    padding: '0 4px 4px',
    boxSizing: 'border-box',
    position: 'sticky',
    top: '-12px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    zIndex: 1,
    '@media (max-height: 419px)': { position: 'static' },
  },
  rows: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    position: 'absolute',
    top: `${HEADER_HEIGHT}px`,
    left: 0,
    right: 0,
  },
  label: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
});

interface FindingListProps {
  readonly findings: readonly Finding[];
  readonly groups: readonly Group[];
  readonly grouping: Grouping;
  /** The finding that Tab goes to; null for the first. */
  readonly active: number | null;
  /** The list is come back to from a finding: its row takes the focus. */
  readonly returning: boolean;
  readonly isCorrectable: (finding: Finding) => boolean;
  /** How far it was scrolled when it was left. */
  readonly scrollTop: number;
}

/** The place in the report of the finding of the row that an event came from. */
function placeOf(target: EventTarget): number | null {
  const row = target instanceof Element ? target.closest<HTMLElement>('[data-finding]') : null;
  return row === null ? null : Number(row.dataset.finding);
}

/** All findings, of which only the rows that can be seen are in the page. One stop for Tab; arrow keys move within. */
export function FindingList(props: FindingListProps): ReactNode {
  const { findings, groups, grouping, active, returning, isCorrectable, scrollTop } = props;
  const shared = useStyles();
  const styles = useListStyles();
  const { controller } = usePane();
  const list = useRef<HTMLDivElement>(null);
  const viewport = useViewport(list);
  const rowHeight = viewport.narrow ? TALL_ROW_HEIGHT : ROW_HEIGHT;
  const layout = useMemo(() => layoutOf(groups, rowHeight), [groups, rowHeight]);
  const activeOrder = Math.max(0, active === null ? 0 : orderOf(layout, active));
  const tabStop = findingAt(layout, activeOrder);

  useScrollMemory(list, scrollTop);
  const toFocus = useRef<number | null>(returning ? active : null);
  useLayoutEffect(() => {
    if (toFocus.current === null) return;
    const row = list.current?.querySelector<HTMLElement>(`[data-finding="${toFocus.current}"]`);
    toFocus.current = null;
    row?.scrollIntoView({ block: 'nearest' });
    row?.focus({ preventScroll: true });
  }, [active]);

  function onKeyDown(event: KeyboardEvent): void {
    const place = placeOf(event.target);
    if (place === null || event.altKey || event.ctrlKey || event.metaKey) return;
    const page = Math.max(1, Math.floor((viewport.bottom - viewport.top) / rowHeight) - 2);
    const to = orderAfterKey(event.key, orderOf(layout, place), layout.count, page);
    const target = to === null ? undefined : findingAt(layout, to);
    if (target === undefined) return;
    event.preventDefault();
    if (target === place) return;
    toFocus.current = target;
    controller.setList({ active: target });
  }

  function onClick(event: MouseEvent): void {
    const place = placeOf(event.target);
    if (place !== null) controller.openFinding(place);
  }

  return (
    <div
      ref={list}
      className={styles.list}
      style={{ height: layout.height }}
      onKeyDown={onKeyDown}
      onClick={onClick}
    >
      {drawnSections(layout, viewport, activeOrder).map(({ section, rows }) => {
        const { group } = section;
        const size = group.findings.length;
        return (
          <section
            key={group.key}
            className={styles.section}
            style={{ top: section.top, height: section.height }}
            aria-label={`${group.label}, ${formatNumber(size)}`}
          >
            <div className={styles.heading}>
              <h2 className={mergeClasses(shared.heading, styles.label)}>{group.label}</h2>
              <span className={mergeClasses(shared.muted, shared.number)}>{formatNumber(size)}</span>
            </div>
            <ul className={styles.rows}>
              {rows.map((row) => {
                const place = group.findings[row];
                const finding = place === undefined ? undefined : findings[place];
                if (place === undefined || finding === undefined) return null;
                return (
                  <FindingRow
                    key={place}
                    finding={finding}
                    place={place}
                    top={row * rowHeight}
                    height={rowHeight}
                    tall={viewport.narrow}
                    tabStop={place === tabStop}
                    withErnst={grouping !== 'ernst'}
                    correctable={isCorrectable(finding)}
                    setSize={size}
                    posInSet={row + 1}
                  />
                );
              })}
            </ul>
          </section>
        );
      })}
    </div>
  );
}
