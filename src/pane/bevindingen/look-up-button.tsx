import { Button } from '@fluentui/react-components';
import { BookQuestionMarkRegular } from '@fluentui/react-icons/svg/book-question-mark';
import { useEffect, useRef, type ReactNode } from 'react';
import type { ArticleEntry } from '../../core/article/entry';
import { usePane } from '../pane-context';
import { articleInText } from '../words';

interface LookUpButtonProps {
  readonly article: ArticleEntry;
  /** One comes back from there. */
  readonly returning: boolean;
  /** Something is being written that would be lost. */
  readonly busy: boolean;
}

/** Leads to an article in Uitleg; on the way back it has the focus. */
export function LookUpButton({ article, returning, busy }: LookUpButtonProps): ReactNode {
  const { controller } = usePane();
  const place = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    if (returning) place.current?.querySelector('button')?.focus();
  }, [returning]);
  return (
    <span ref={place}>
      <Button
        size="small"
        icon={<BookQuestionMarkRegular />}
        disabledFocusable={busy}
        onClick={() => controller.lookUp({ kind: 'artikel', id: article.id })}
      >
        {`Lees ${articleInText(article.number)} in Uitleg`}
      </Button>
    </span>
  );
}
