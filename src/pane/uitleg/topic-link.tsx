import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Topic } from '../../derive/help/search';
import { useStyles } from '../parts/styles';
import { topicKey } from './topics';
import { useOpener } from './trail';

const useLinkStyles = makeStyles({
  link: {
    padding: 0,
    minHeight: '24px',
    borderBottom: 0,
    color: tokens.colorBrandForegroundLink,
    textAlign: 'left',
    textDecorationLine: 'underline',
    overflowWrap: 'anywhere',
  },
});

interface TopicLinkProps {
  readonly topic: Topic;
  /** Which link it is, where several in a list lead to the same topic. */
  readonly origin?: string;
  readonly children: ReactNode;
}

/** Leads from within a text to a page of Uitleg. */
export function TopicLink({ topic, origin = topicKey(topic), children }: TopicLinkProps): ReactNode {
  const { ref, open } = useOpener<HTMLButtonElement>(topic, origin);
  const shared = useStyles();
  const styles = useLinkStyles();
  return (
    <button ref={ref} type="button" className={mergeClasses(shared.pressable, styles.link)} onClick={open}>
      {children}
    </button>
  );
}
