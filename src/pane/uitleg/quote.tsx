import type { ReactNode } from 'react';
import { useStyles } from '../parts/styles';

/** Literal words of the agreement, a line for each item of a list in them. */
export function Quote({ lines }: { readonly lines: readonly string[] }): ReactNode {
  const shared = useStyles();
  return <blockquote className={shared.quote}>{lines.join('\n')}</blockquote>;
}
