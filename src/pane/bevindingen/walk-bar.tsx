import { Button, makeStyles, mergeClasses } from '@fluentui/react-components';
import { ArrowDownRegular } from '@fluentui/react-icons/svg/arrow-down';
import { ArrowLeftRegular } from '@fluentui/react-icons/svg/arrow-left';
import { ArrowUpRegular } from '@fluentui/react-icons/svg/arrow-up';
import type { ReactNode } from 'react';
import { formatNumber } from '../../core/values/number';
import { useStyles } from '../parts/styles';
import { usePane } from '../pane-context';

const useBarStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: '4px',
    marginBottom: '-8px',
  },
  back: { marginLeft: '-8px', paddingLeft: '6px' },
  walk: { display: 'flex', alignItems: 'center', gap: '4px' },
});

/** Where the finding on show stands in the list; null when it is solved, or when the filter no longer shows it. */
export interface Position {
  readonly order: number;
  readonly count: number;
  /** The findings before and after it, by their places in the report. */
  readonly previous: number | undefined;
  readonly next: number | undefined;
}

interface WalkBarProps {
  readonly position: Position | null;
  /** Something is being written that would be lost. */
  readonly busy: boolean;
}

/** Back to the list, and on through it. */
export function WalkBar({ position, busy }: WalkBarProps): ReactNode {
  const shared = useStyles();
  const styles = useBarStyles();
  const { controller } = usePane();
  const step = (label: string, icon: ReactNode, target: number | undefined): ReactNode => (
    <Button
      appearance="subtle"
      size="small"
      icon={<>{icon}</>}
      aria-label={label}
      disabledFocusable={busy || target === undefined}
      onClick={() => {
        if (target !== undefined) controller.openFinding(target);
      }}
    />
  );
  return (
    <div className={styles.bar}>
      <Button
        appearance="transparent"
        size="small"
        className={styles.back}
        icon={<ArrowLeftRegular />}
        onClick={controller.closeFinding}
      >
        Alle bevindingen
      </Button>
      {position !== null && (
        <span className={styles.walk}>
          <span className={mergeClasses(shared.muted, shared.number)}>
            {`${formatNumber(position.order + 1)} van ${formatNumber(position.count)}`}
          </span>
          {step('Vorige bevinding', <ArrowUpRegular />, position.previous)}
          {step('Volgende bevinding', <ArrowDownRegular />, position.next)}
        </span>
      )}
    </div>
  );
}
