import { createContext, use, useState, type ComponentProps, type ReactNode } from 'react';
import { Disclosure } from '../parts/disclosure';

/** What the user opened or closed on this screen, by title, as far as that differs from how it was drawn first. */
export const KeptContext = createContext<Map<string, boolean>>(new Map());

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
