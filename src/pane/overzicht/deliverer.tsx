import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useStyles } from '../parts/styles';
import { usePane } from '../pane-context';
import type { Delivered } from './deliverer-of';
import { delivererLine } from './texts';

const useDelivererStyles = makeStyles({
  block: { display: 'flex', flexDirection: 'column', gap: '6px' },
  who: { display: 'flex', justifyContent: 'space-between', alignItems: 'start', gap: '8px' },
  name: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  change: { minWidth: 0, padding: 0, flexShrink: 0, color: tokens.colorBrandForegroundLink },
});

interface DelivererProps {
  readonly delivered: Delivered;
  /** What else there is to say of it. */
  readonly children?: ReactNode;
  /** False while there is something else to wait for. */
  readonly changeable?: boolean;
}

/** Which agreement a workbook is for, who delivers it and over which day. That is changed where it stands: in the sheet. */
export function Deliverer({ delivered, children, changeable = true }: DelivererProps): ReactNode {
  const { agreement, gegevensTab } = delivered;
  const shared = useStyles();
  const styles = useDelivererStyles();
  const { controller } = usePane();
  return (
    <div className={styles.block}>
      <div className={styles.who}>
        <div>
          <p className={styles.name}>{agreement}</p>
          <p className={shared.muted}>{delivererLine(delivered)}</p>
        </div>
        {changeable && gegevensTab !== null && (
          <Button
            appearance="transparent"
            size="small"
            className={styles.change}
            aria-label={`Wijzig organisatie of peildatum in blad ${gegevensTab}`}
            onClick={() => controller.goToTab(gegevensTab)}
          >
            Wijzig
          </Button>
        )}
      </div>
      {children}
    </div>
  );
}
