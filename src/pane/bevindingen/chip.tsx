import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ComponentProps, ReactNode } from 'react';
import { FORCED_COLORS } from '../parts/styles';

const useChipStyles = makeStyles({
  chip: {
    appearance: 'none',
    display: 'inline-flex',
    alignItems: 'center',
    gap: '4px',
    minHeight: '28px',
    padding: '0 10px 0 8px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':active': { backgroundColor: tokens.colorNeutralBackground1Pressed },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  chosen: {
    fontWeight: tokens.fontWeightSemibold,
    border: `1px solid ${tokens.colorCompoundBrandStroke}`,
    backgroundColor: tokens.colorBrandBackground2,
    [FORCED_COLORS]: { border: '2px solid Highlight' },
  },
});

/** A small round button for a part of the filter. Fluent's ToggleButton is as much code as this whole screen. */
export function Chip({
  chosen,
  children,
  ...rest
}: Pick<ComponentProps<'button'>, 'aria-pressed' | 'aria-label' | 'onClick'> & {
  readonly chosen: boolean;
  readonly children: ReactNode;
}): ReactNode {
  const styles = useChipStyles();
  return (
    <button type="button" {...rest} className={mergeClasses(styles.chip, chosen && styles.chosen)}>
      {children}
    </button>
  );
}
