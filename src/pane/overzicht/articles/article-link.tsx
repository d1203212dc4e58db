import { useEffect, useRef, type ReactNode } from 'react';
import type { ArticleEntry } from '../../../core/article/entry';
import { TextLink } from '../../parts/text-link';
import { usePane, usePaneState } from '../../pane-context';
import { articleName } from '../../words';
import { cameBackTo, leaveBy } from '../kept';

/** The part of the screen that scrolls. */
const bodyOf = (link: Element | null): Element | null => link?.closest('.page-body') ?? null;

function scrollBody(link: Element | null, top: number): void {
  const body = bodyOf(link);
  if (body !== null) body.scrollTop = top;
}

interface ArticleLinkProps {
  readonly entry: ArticleEntry;
  /** The title of the list that it stands in: an article can be in more than one. */
  readonly list: string;
}

/** Leads to the page of an article in Uitleg; on the way back it has the focus, and the screen stands where it stood. */
export function ArticleLink({ entry, list }: ArticleLinkProps): ReactNode {
  const { controller } = usePane();
  const { returning } = usePaneState();
  const link = useRef<HTMLButtonElement>(null);
  const name = `${list} ${entry.id}`;
  useEffect(() => {
    const scrollTop = cameBackTo(controller, name);
    if (scrollTop === null || returning !== 'from-lookup') return;
    scrollBody(link.current, scrollTop);
    link.current?.focus({ preventScroll: true });
  }, [controller, name, returning]);
  return (
    <TextLink
      ref={link}
      onClick={() => {
        leaveBy(controller, { link: name, scrollTop: bodyOf(link.current)?.scrollTop ?? 0 });
        controller.lookUp({ kind: 'artikel', id: entry.id });
      }}
    >
      {articleName(entry.number)}
    </TextLink>
  );
}
