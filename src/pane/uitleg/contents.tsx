import { makeStyles, SearchBox, Select } from '@fluentui/react-components';
import {
  useDeferredValue,
  useLayoutEffect,
  useMemo,
  useRef,
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
} from 'react';
import type { Agreement } from '../../core/article/agreement';
import { searchHelp } from '../../derive/help/search';
import { backToMeer } from '../meer/came-from';
import { BackButton } from '../parts/back-button';
import { Page } from '../parts/page';
import { useStyles } from '../parts/styles';
import { usePane } from '../pane-context';
import { Hits } from './hits';
import { Sections } from './sections';
import { hitText, SEARCH } from './texts';
import type { LoadedHelp } from './use-help';

const useContentsStyles = makeStyles({
  tools: { display: 'flex', flexDirection: 'column', gap: '8px' },
  // Without these a search box has a least width of its own, which is wider than a narrow pane.
  search: { minWidth: 0, maxWidth: 'none', width: '100%', overflow: 'clip', '& input': { minWidth: 0 } },
  choice: { width: '100%', '& select': { minWidth: 0 } },
});

function scrollTo(scroller: Element | null | undefined, top: number): void {
  if (scroller) scroller.scrollTop = top;
}

/** How the list was left, so that it is found back like that. */
export interface ContentsView {
  readonly query: string;
  /** The titles of the sections that are open. */
  readonly opened: ReadonlySet<string>;
  readonly scrollTop: number;
}

interface ContentsProps {
  readonly loaded: LoadedHelp;
  readonly view: ContentsView;
  /** The list is come back to from a page, of which the row takes the focus. */
  readonly returning: boolean;
  /** A part of the body of the page, which scrolls. */
  readonly list: RefObject<HTMLDivElement | null>;
  readonly onChange: (view: Partial<ContentsView>) => void;
  readonly onChoose: (agreement: Agreement['id']) => void;
}

/** The list of everything that can be looked up, with a search box. */
export function Contents({ loaded, view, returning, list, onChange, onChoose }: ContentsProps): ReactNode {
  const shared = useStyles();
  const styles = useContentsStyles();
  const { controller } = usePane();
  const { help, index, agreements } = loaded;
  const search = useRef<HTMLDivElement>(null);
  const start = useRef(view.scrollTop);
  useLayoutEffect(() => {
    scrollTo(list.current?.parentElement, start.current);
  }, [list]);
  // Typing goes first; the hits follow when there is time.
  const query = useDeferredValue(view.query);
  const hits = useMemo(() => searchHelp(index, query), [index, query]);
  const searching = query.trim() !== '';

  /** Other hits are another list: it starts at its top. */
  function find(wanted: string): void {
    scrollTo(list.current?.parentElement, 0);
    onChange({ query: wanted });
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (!event.ctrlKey || event.key.toLowerCase() !== 'f') return;
    event.preventDefault();
    search.current?.querySelector('input')?.focus();
  }

  function toggle(title: string, open: boolean): void {
    if (view.opened.has(title) === open) return;
    const opened = new Set(view.opened);
    if (open) opened.add(title);
    else opened.delete(title);
    onChange({ opened });
  }

  return (
    <div style={{ display: 'contents' }} onKeyDown={onKeyDown}>
      <Page
        title="Uitleg"
        arrival="list"
        focusTitle={!returning}
        above={<BackButton label="Meer" onBack={() => backToMeer(controller)} />}
      >
        <div ref={list} className={styles.tools}>
          {agreements.length > 1 && (
            <Select
              className={styles.choice}
              aria-label="Overeenkomst"
              value={help.id}
              onChange={(_, { value }) => {
                const chosen = agreements.find(({ id }) => id === value);
                if (chosen !== undefined) onChoose(chosen.id);
              }}
            >
              {agreements.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </Select>
          )}
          <div ref={search} role="search">
            <SearchBox
              className={styles.search}
              aria-label={SEARCH.label}
              placeholder={SEARCH.placeholder}
              value={view.query}
              onChange={(_, { value }) => find(value)}
              onKeyDown={(event) => {
                if (event.key === 'Escape') find('');
              }}
              dismiss={{ 'aria-label': 'Zoekveld leegmaken' }}
            />
          </div>
          <span className={shared.muted} role="status">
            {searching && hitText(hits.length)}
          </span>
        </div>
        {searching ? (
          <Hits hits={hits} onClear={() => find('')} />
        ) : (
          <Sections help={help} opened={view.opened} onToggle={toggle} />
        )}
      </Page>
    </div>
  );
}
