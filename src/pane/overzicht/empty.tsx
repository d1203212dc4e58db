import { makeStyles, tokens } from '@fluentui/react-components';
import { DocumentSearchRegular } from '@fluentui/react-icons/svg/document-search';
import type { ReactNode } from 'react';
import { Sign } from '../look/sign';
import { useStyles } from '../parts/styles';

const useEmptyStyles = makeStyles({
  block: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: '8px',
    paddingTop: '8px',
  },
});

/** Says what is not there. */
export function Empty({
  title,
  children,
}: {
  readonly title: string;
  readonly children?: ReactNode;
}): ReactNode {
  const shared = useStyles();
  const styles = useEmptyStyles();
  return (
    <div className={styles.block} role="status">
      <Sign look={{ Icon: DocumentSearchRegular, color: tokens.colorNeutralForeground3 }} size={32} />
      <h2 className={shared.heading}>{title}</h2>
      {children}
    </div>
  );
}

/** Says what the user can do about it. */
export function Advice({ children }: { readonly children: ReactNode }): ReactNode {
  const shared = useStyles();
  return (
    <div className={shared.section}>
      <h2 className={shared.heading}>Wat kunt u doen?</h2>
      {children}
    </div>
  );
}
