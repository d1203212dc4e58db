import { useState, type ComponentProps, type ReactNode } from 'react';
import { Disclosure } from '../parts/disclosure';
import { usePane } from '../pane-context';
import { keptOf } from './kept';

/** Details that are found back as the user had them, though the screen makes way for the progress of a check or for another. */
export function KeptDisclosure(props: Omit<ComponentProps<typeof Disclosure>, 'onToggle'>): ReactNode {
  const { title, open: drawn = false } = props;
  const { controller } = usePane();
  const { opened } = keptOf(controller);
  const [open] = useState(opened.get(title) ?? drawn);
  return (
    <Disclosure
      {...props}
      open={open}
      onToggle={(now) => (now === drawn ? opened.delete(title) : opened.set(title, now))}
    />
  );
}
