import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Summary } from '../../core/check';
import { useStyles } from '../parts/styles';
import { delivererLine } from './texts';

const useDelivererStyles = makeStyles({
  name: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
});

interface DelivererProps extends Pick<Summary, 'organisation' | 'peildatum'> {
  /** The name of the agreement. */
  readonly agreement: string;
  readonly children?: ReactNode;
}

/** Which agreement a workbook is for, who delivers it and over which day. */
export function Deliverer({ agreement, organisation, peildatum, children }: DelivererProps): ReactNode {
  const shared = useStyles();
  const styles = useDelivererStyles();
  return (
    <div>
      <p className={styles.name}>{agreement}</p>
      <p className={shared.muted}>{delivererLine({ organisation, peildatum })}</p>
      {children}
    </div>
  );
}
