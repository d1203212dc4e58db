import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import type { ReactNode } from 'react';
import { useStyles } from './styles';

const useDisclosureStyles = makeStyles({
  details: {
    '& > summary > .opened': { display: 'none' },
    '&[open] > summary > .closed': { display: 'none' },
    '&[open] > summary > .opened': { display: 'inline-flex' },
  },
  summary: {
    display: 'flex',
    alignItems: 'center',
    gap: '6px',
    minHeight: '20px',
    padding: '6px 0',
    cursor: 'pointer',
    listStyleType: 'none',
    fontWeight: tokens.fontWeightSemibold,
    borderRadius: tokens.borderRadiusSmall,
    '::-webkit-details-marker': { display: 'none' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  sign: { display: 'inline-flex', flexShrink: 0 },
  count: { fontWeight: tokens.fontWeightRegular, whiteSpace: 'normal' },
});

interface DisclosureProps {
  readonly title: string;
  readonly count?: string;
  readonly icon?: ReactNode;
  readonly open?: boolean;
  /** Told when it is opened or closed, for who keeps that or draws its content only then. */
  readonly onToggle?: (open: boolean) => void;
  readonly children: ReactNode;
}

/** Details that are one press away, on the native element: no script, and find-in-page opens it. */
export function Disclosure(props: DisclosureProps): ReactNode {
  const { title, count, icon, open = false, onToggle, children } = props;
  const shared = useStyles();
  const styles = useDisclosureStyles();
  return (
    <details
      open={open}
      className={styles.details}
      onToggle={(event) => onToggle?.(event.currentTarget.open)}
    >
      <summary className={styles.summary}>
        <span className={mergeClasses('closed', styles.sign)}>
          <ChevronRightRegular aria-hidden />
        </span>
        <span className="opened">
          <ChevronDownRegular aria-hidden />
        </span>
        {icon}
        <span className={shared.grow}>{title}</span>
        {count !== undefined && (
          <span className={mergeClasses(shared.muted, shared.number, styles.count)}>{count}</span>
        )}
      </summary>
      {children}
    </details>
  );
}
