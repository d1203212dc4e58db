import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useStyles } from './styles';

const useWideStyles = makeStyles({
  box: {
    overflowX: 'auto',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  table: { '& thead .number': { whiteSpace: 'normal', hyphens: 'auto' } },
});

interface WideTableProps {
  readonly name: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A table that scrolls in its own box where it is wider than the page; the keyboard can reach and scroll it. */
export function WideTable({ name, className, children }: WideTableProps): ReactNode {
  const shared = useStyles();
  const styles = useWideStyles();
  return (
    <div className={styles.box} tabIndex={0} role="group" aria-label={name}>
      <table className={mergeClasses(shared.table, styles.table, className)} aria-label={name}>
        {children}
      </table>
    </div>
  );
}
