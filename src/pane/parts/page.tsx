import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useLayoutEffect, useRef, type ReactNode } from 'react';
import { usePane } from '../pane-context';
import { NARROW, useStyles } from './styles';

const usePageStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', flexGrow: 1, minHeight: 0 },
  // The body scrolls and the footer stands below it, so a footer never covers the focused control. Low windows scroll as a whole.
  body: {
    flexGrow: 1,
    minHeight: 0,
    padding: '12px 12px 20px',
    display: 'flex',
    flexDirection: 'column',
    gap: '16px',
    overflowWrap: 'break-word',
    '@media (min-height: 420px)': { overflowY: 'auto' },
    '& > *': { flexShrink: 0 },
    // Long words break where Dutch breaks them.
    [NARROW]: { padding: '8px 8px 16px', hyphens: 'auto' },
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    outlineStyle: 'none',
  },
  footer: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '8px',
    padding: '10px 12px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    '& > .fui-Button': { minWidth: 0 },
    [NARROW]: { padding: '8px', '& > .fui-Button': { width: '100%' } },
  },
});

interface PageProps {
  readonly title: string;
  /** Where the navigation already says the title, it is for screen readers only. */
  readonly hideTitle?: boolean;
  /** What changed when this changes: the title then takes the focus. */
  readonly arrival: string | number;
  /** False when something else on the screen takes the focus on arrival. */
  readonly focusTitle?: boolean;
  readonly above?: ReactNode;
  readonly footer?: ReactNode;
  readonly children: ReactNode;
}

/** Every screen: a title that takes the focus on arrival, a body, and a footer with at most one primary button. */
export function Page(props: PageProps): ReactNode {
  const { title, hideTitle = false, arrival, focusTitle = true, above, footer, children } = props;
  const shared = useStyles();
  const styles = usePageStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  const { controller } = usePane();
  // Opening the pane leaves the focus in Excel: only where the user went within the pane does the focus follow.
  useEffect(() => {
    if (focusTitle && controller.state.acted) heading.current?.focus({ preventScroll: true });
  }, [arrival, focusTitle, controller]);
  // What had the focus may be gone: a filter that was taken off, a message that was dealt with. Then the title has it.
  const hasFocus = useRef(false);
  useLayoutEffect(() => {
    if (hasFocus.current && document.activeElement === document.body)
      heading.current?.focus({ preventScroll: true });
  });
  return (
    <div
      className={styles.page}
      onFocus={() => {
        hasFocus.current = true;
      }}
      onBlur={() => {
        hasFocus.current = false;
      }}
    >
      <div className={styles.body}>
        {above}
        <h1 ref={heading} tabIndex={-1} className={mergeClasses(hideTitle ? shared.hidden : styles.title)}>
          {title}
        </h1>
        {children}
      </div>
      {footer !== undefined && <div className={styles.footer}>{footer}</div>}
    </div>
  );
}
