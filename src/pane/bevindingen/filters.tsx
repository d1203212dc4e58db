import { makeStyles, SearchBox, Select } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { useMemo, type ReactNode, type RefObject } from 'react';
import { ERNSTEN, type Finding } from '../../core/finding/finding';
import { formatNumber } from '../../core/values/number';
import { ERNST_LOOK } from '../look/ernst';
import { Sign } from '../look/sign';
import { useStyles } from '../parts/styles';
import { usePane } from '../pane-context';
import { GROUPINGS, type ListView } from '../state/model';
import { articleName } from '../words';
import { Chip } from './chip';
import { GROUPING_NAMES, hitCount, SEARCH } from './texts';

const useFilterStyles = makeStyles({
  tools: { display: 'flex', flexDirection: 'column', gap: '8px' },
  // Without these a search box has a least width of its own, which is wider than a narrow pane.
  search: { minWidth: 0, maxWidth: 'none', width: '100%', overflow: 'clip', '& input': { minWidth: 0 } },
  chips: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '4px',
    justifyContent: 'space-between',
  },
});

interface FiltersProps {
  readonly findings: readonly Finding[];
  readonly view: ListView;
  readonly shown: number;
  /** The part of the screen that holds the search box. */
  readonly search: RefObject<HTMLDivElement | null>;
}

/** What decides which findings are listed, and how. */
export function Filters({ findings, view, shown, search }: FiltersProps): ReactNode {
  const shared = useStyles();
  const styles = useFilterStyles();
  const { controller } = usePane();
  // Another filter is another list: it starts at its top.
  const set = (list: Partial<ListView>): void => controller.setList({ active: null, ...list });
  const counts = useMemo(
    () =>
      ERNSTEN.map((ernst) => [ernst, findings.filter((finding) => finding.ernst === ernst).length] as const),
    [findings],
  );
  return (
    <div ref={search} className={styles.tools} role="search">
      <SearchBox
        className={styles.search}
        aria-label={SEARCH.label}
        placeholder={SEARCH.placeholder}
        value={view.query}
        onChange={(_, { value }) => set({ query: value })}
        onKeyDown={(event) => {
          if (event.key === 'Escape') set({ query: '' });
        }}
        dismiss={{ 'aria-label': 'Zoekveld leegmaken' }}
      />
      <div className={styles.chips} role="group" aria-label="Filter op ernst">
        {counts
          .filter(([ernst, count]) => count > 0 || view.ernst === ernst)
          .map(([ernst, count]) => (
            <Chip
              key={ernst}
              chosen={view.ernst === ernst}
              aria-pressed={view.ernst === ernst}
              onClick={() => set({ ernst: view.ernst === ernst ? null : ernst })}
            >
              <Sign look={ERNST_LOOK[ernst]} />
              {`${ERNST_LOOK[ernst].word} ${formatNumber(count)}`}
            </Chip>
          ))}
        {view.article !== null && (
          <Chip
            chosen
            aria-label={`Filter ${articleName(view.article)} weghalen`}
            onClick={() => set({ article: null })}
          >
            {articleName(view.article)}
            <DismissRegular aria-hidden />
          </Chip>
        )}
      </div>
      <div className={styles.bar}>
        <span className={shared.muted} role="status">
          {hitCount(shown, findings.length)}
        </span>
        <Select
          size="small"
          appearance="underline"
          aria-label="Groepeer op"
          value={view.grouping}
          onChange={(_, { value }) => {
            const grouping = GROUPINGS.find((one) => one === value);
            if (grouping !== undefined) set({ grouping });
          }}
        >
          {GROUPINGS.map((grouping) => (
            <option key={grouping} value={grouping}>
              {GROUPING_NAMES[grouping]}
            </option>
          ))}
        </Select>
      </div>
    </div>
  );
}
