import { Button } from '@fluentui/react-components';
import { CopyRegular } from '@fluentui/react-icons/svg/copy';
import { useState, type ReactNode } from 'react';
import { usePane } from '../pane-context';
import { useStyles } from './styles';

interface CopyButtonProps {
  readonly label: string;
  readonly text: string;
}

/** Copies a text, and says whether that worked: an Office window may forbid it. */
export function CopyButton({ label, text }: CopyButtonProps): ReactNode {
  const shared = useStyles();
  const { copy } = usePane();
  const [outcome, setOutcome] = useState('');
  const press = (): void => {
    copy(text).then(
      () => setOutcome('Gekopieerd.'),
      () => setOutcome('Kopiëren is in dit venster niet toegestaan.'),
    );
  };
  return (
    <>
      <Button size="small" icon={<CopyRegular />} onClick={press}>
        {label}
      </Button>
      <span role="status" className={shared.muted}>
        {outcome}
      </span>
    </>
  );
}
