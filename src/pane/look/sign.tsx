import type { FluentIcon } from '@fluentui/react-icons';
import type { ReactNode } from 'react';

/** The shape and colour of something; a word always stands beside it. */
export interface Look {
  readonly Icon: FluentIcon;
  readonly color: string;
}

interface SignProps {
  readonly look: Look;
  readonly size?: 12 | 16 | 20 | 32;
  /** Only where no word beside it says the same. */
  readonly label?: string;
}

export function Sign({ look, size = 16, label }: SignProps): ReactNode {
  const style = { color: look.color, fontSize: size, flexShrink: 0 };
  return label === undefined ? (
    <look.Icon aria-hidden style={style} />
  ) : (
    <look.Icon role="img" aria-label={label} style={style} />
  );
}
