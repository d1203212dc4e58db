import { Button, makeStyles, mergeClasses } from '@fluentui/react-components';
import { ArrowDownRegular } from '@fluentui/react-icons/svg/arrow-down';
import { ArrowUpRegular } from '@fluentui/react-icons/svg/arrow-up';
import type { ReactNode } from 'react';
import { formatNumber } from '../../core/values/number';
import { useStyles } from './styles';

const usePagesStyles = makeStyles({
  pages: { display: 'flex', alignItems: 'center', justifyContent: 'end', gap: '4px' },
});

interface PagesProps {
  /** The first that is on show, counted from 0. */
  readonly first: number;
  /** How many are on show at once. */
  readonly size: number;
  readonly count: number;
  /** What is walked through, in the plural: `cellen`. */
  readonly what: string;
  readonly go: (first: number) => void;
}

/** Walks through what is too long to be in the page at once; nothing where it is not. */
export function Pages({ first, size, count, what, go }: PagesProps): ReactNode {
  const shared = useStyles();
  const styles = usePagesStyles();
  if (count <= size) return null;
  const last = Math.min(first + size, count);
  return (
    <div className={styles.pages}>
      <span className={mergeClasses(shared.muted, shared.number)} role="status">
        {`${formatNumber(first + 1)} tot en met ${formatNumber(last)} van ${formatNumber(count)}`}
      </span>
      <Button
        appearance="subtle"
        size="small"
        icon={<ArrowUpRegular />}
        aria-label={`Vorige ${size} ${what}`}
        disabledFocusable={first === 0}
        onClick={() => go(Math.max(0, first - size))}
      />
      <Button
        appearance="subtle"
        size="small"
        icon={<ArrowDownRegular />}
        aria-label={`Volgende ${size} ${what}`}
        disabledFocusable={last === count}
        onClick={() => go(last)}
      />
    </div>
  );
}
