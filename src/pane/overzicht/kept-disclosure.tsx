import { use, useState, type ComponentProps, type ReactNode } from 'react';
import { Disclosure } from '../parts/disclosure';
import { KeptContext } from './kept-context';

/** Details that a check leaves as the user had them, though the screen makes way for its progress. */
export function KeptDisclosure(props: Omit<ComponentProps<typeof Disclosure>, 'onToggle'>): ReactNode {
  const { title, open: drawn = false } = props;
  const kept = use(KeptContext);
  const [open] = useState(kept.get(title) ?? drawn);
  return (
    <Disclosure
      {...props}
      open={open}
      onToggle={(now) => (now === drawn ? kept.delete(title) : kept.set(title, now))}
    />
  );
}
