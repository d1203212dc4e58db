import { Button, makeStyles } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons/svg/arrow-left';
import type { ReactNode } from 'react';

const useBackStyles = makeStyles({
  // Its arrow stands at the edge of the page, close above the title.
  bar: { marginLeft: '-8px', marginBottom: '-8px' },
  button: { paddingLeft: '6px', minWidth: 0 },
});

interface BackButtonProps {
  /** Where it leads. */
  readonly label: string;
  readonly onBack: () => void;
}

/** Stands above the title of a screen that was reached from another. */
export function BackButton({ label, onBack }: BackButtonProps): ReactNode {
  const styles = useBackStyles();
  return (
    <div className={styles.bar}>
      <Button
        appearance="transparent"
        size="small"
        className={styles.button}
        icon={<ArrowLeftRegular />}
        aria-label={`Terug naar ${label}`}
        onClick={onBack}
      >
        {label}
      </Button>
    </div>
  );
}
