import { useEffect, useLayoutEffect, useRef, type ReactNode } from 'react';
import { usePane } from '../pane-context';

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
      className="page"
      onFocus={() => {
        hasFocus.current = true;
      }}
      onBlur={() => {
        hasFocus.current = false;
      }}
    >
      <div className="page-body">
        {above}
        <h1 ref={heading} tabIndex={-1} className={hideTitle ? 'hidden' : 'page-title'}>
          {title}
        </h1>
        {children}
      </div>
      {footer !== undefined && <div className="page-footer">{footer}</div>}
    </div>
  );
}
