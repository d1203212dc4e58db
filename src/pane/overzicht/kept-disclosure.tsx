import { useState, type ComponentProps, type ReactNode } from 'react';
import { Disclosure } from '../parts/disclosure';
import { usePane } from '../pane-context';
import { keptOf } from './kept';

interface KeptProps extends Omit<ComponentProps<typeof Disclosure>, 'onToggle'> {
  /** By what it is known, where others have the same title. */
  readonly name?: string;
}

/** Details that are found back as the user had them, though the screen makes way for the progress of a check or for another. */
export function KeptDisclosure({ name, ...props }: KeptProps): ReactNode {
  const { title, open: drawn = false } = props;
  const key = name ?? title;
  const { controller } = usePane();
  const { opened } = keptOf(controller);
  const [open] = useState(opened.get(key) ?? drawn);
  return (
    <Disclosure
      {...props}
      open={open}
      onToggle={(now) => (now === drawn ? opened.delete(key) : opened.set(key, now))}
    />
  );
}
