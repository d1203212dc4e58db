import { makeStyles, MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { NARROW, useStyles } from './styles';

const useMessageStyles = makeStyles({
  // A long word breaks rather than widening the page.
  body: { minWidth: 0, overflowWrap: 'anywhere', [NARROW]: { paddingRight: '8px' } },
  title: { display: 'block' },
  actions: { marginTop: '8px' },
});

interface MessageProps {
  readonly intent: 'info' | 'success' | 'warning' | 'error';
  readonly title: string;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
}

/** What happened, what did not happen, what to do. An error is said at once by a screen reader, the rest when it is idle. */
export function Message({ intent, title, children, actions }: MessageProps): ReactNode {
  const shared = useStyles();
  const styles = useMessageStyles();
  return (
    <div role={intent === 'error' ? 'alert' : 'status'}>
      <MessageBar intent={intent} layout="multiline">
        <MessageBarBody className={styles.body}>
          <MessageBarTitle className={styles.title}>{title}</MessageBarTitle>
          {children}
          {actions !== undefined && actions !== false && (
            <div className={`${shared.buttons} ${styles.actions}`}>{actions}</div>
          )}
        </MessageBarBody>
      </MessageBar>
    </div>
  );
}
