import type { ReactNode } from 'react';
import { Message } from './message';
import { usePaneState } from '../pane-context';
import { outdated } from '../state/model';
import { outdatedText } from './outdated-text';

interface OutdatedMessageProps {
  /** What this means for what stands below. */
  readonly consequence: string;
  readonly actions?: ReactNode;
}

/** Says that the workbook changed after the check; nothing when it did not. */
export function OutdatedMessage({ consequence, actions }: OutdatedMessageProps): ReactNode {
  const { result } = usePaneState();
  const changes = result && outdated(result);
  if (result === null || changes === null) return null;
  return (
    <Message intent="warning" title="Gegevens gewijzigd na de controle" actions={actions}>
      {`${outdatedText(changes, result.checkedAt)} ${consequence}`}
    </Message>
  );
}
