import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useStyles } from '../parts/styles';

const useWideStyles = makeStyles({
  box: { overflowX: 'auto', ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
});

/** A table that scrolls in its own box where it is wider than the page; the keyboard can reach and scroll it. */
export function WideTable({
  name,
  children,
}: {
  readonly name: string;
  readonly children: ReactNode;
}): ReactNode {
  const shared = useStyles();
  const styles = useWideStyles();
  return (
    <div className={styles.box} tabIndex={0} role="region" aria-label={name}>
      <table className={shared.table}>{children}</table>
    </div>
  );
}
