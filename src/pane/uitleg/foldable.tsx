import type { ReactNode } from 'react';
import { Disclosure } from '../parts/disclosure';

/** What is open, and what tells of a change. */
export interface Opening {
  /** The titles of the parts that are open. */
  readonly opened: ReadonlySet<string>;
  readonly onToggle: (title: string, open: boolean) => void;
}

interface FoldableProps extends Opening {
  readonly title: string;
  readonly count: number;
  readonly children: ReactNode;
}

/** A part with its count, drawn only while it is open. */
export function Foldable({ title, count, opened, onToggle, children }: FoldableProps): ReactNode {
  return (
    <Disclosure
      title={title}
      count={String(count)}
      open={opened.has(title)}
      onToggle={(open) => onToggle(title, open)}
    >
      {opened.has(title) && children}
    </Disclosure>
  );
}
