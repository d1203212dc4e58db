import type { ReactNode } from 'react';
import type { Topic } from '../../derive/help/search';
import { TextLink } from '../parts/text-link';
import { topicKey } from './topics';
import { useOpener } from './trail';

interface TopicLinkProps {
  readonly topic: Topic;
  /** Which link it is, where several in a list lead to the same topic. */
  readonly origin?: string;
  readonly children: ReactNode;
}

/** Leads from within a text to a page of Uitleg. */
export function TopicLink({ topic, origin = topicKey(topic), children }: TopicLinkProps): ReactNode {
  const { ref, open } = useOpener<HTMLButtonElement>(topic, origin);
  return (
    <TextLink ref={ref} onClick={open}>
      {children}
    </TextLink>
  );
}
