import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { formatNumber } from '../core/values/number';
import { FORCED_COLORS, NARROW, TIGHT } from './parts/styles';
import { usePane, usePaneState } from './pane-context';
import type { Screen } from './state/model';

const useNavStyles = makeStyles({
  nav: {
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    flexShrink: 0,
  },
  list: {
    display: 'flex',
    justifyContent: 'space-between',
    listStyleType: 'none',
    margin: 0,
    padding: '0 4px',
    [NARROW]: { flexWrap: 'wrap', justifyContent: 'flex-start' },
  },
  place: {
    appearance: 'none',
    border: 0,
    backgroundColor: 'transparent',
    fontFamily: 'inherit',
    fontSize: 'inherit',
    color: tokens.colorNeutralForeground2,
    cursor: 'pointer',
    padding: '0 8px',
    height: '40px',
    position: 'relative',
    display: 'flex',
    alignItems: 'center',
    gap: '5px',
    whiteSpace: 'nowrap',
    ':hover': { color: tokens.colorNeutralForeground1 },
    ':focus-visible': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-3px',
      borderRadius: tokens.borderRadiusMedium,
    },
    [TIGHT]: { padding: '0 4px', '::after': { left: '4px', right: '4px' } },
    [NARROW]: { height: '32px', fontSize: tokens.fontSizeBase200 },
  },
  current: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    '::after': {
      content: '""',
      position: 'absolute',
      left: '8px',
      right: '8px',
      bottom: 0,
      height: '3px',
      borderRadius: '2px',
      backgroundColor: tokens.colorCompoundBrandStroke,
      [FORCED_COLORS]: { backgroundColor: 'Highlight' },
    },
  },
  count: {
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: 'tabular-nums',
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: '16px',
    padding: '0 5px',
    borderRadius: '8px',
    backgroundColor: tokens.colorNeutralBackground4,
    color: tokens.colorNeutralForeground1,
    [NARROW]: { display: 'none' },
  },
});

const NAMES = [
  ['overzicht', 'Overzicht'],
  ['bevindingen', 'Bevindingen'],
  ['meer', 'Meer'],
] as const;

/** Screens that are reached through Meer keep it underlined. */
const PLACE_OF: Readonly<Record<Screen, (typeof NAMES)[number][0]>> = {
  overzicht: 'overzicht',
  bevindingen: 'bevindingen',
  meer: 'meer',
  sjablonen: 'meer',
  uitleg: 'meer',
};

/** The places of the pane. Screens rather than tabs of one: a list of buttons, of which one is the current page. */
export function Nav(): ReactNode {
  const styles = useNavStyles();
  const { controller } = usePane();
  const { screen, result } = usePaneState();
  const count = result?.report.findings.length ?? 0;
  return (
    <nav className={styles.nav} aria-label="Onderdelen">
      <ul className={styles.list}>
        {NAMES.map(([name, label]) => (
          <li key={name}>
            <button
              type="button"
              className={mergeClasses(styles.place, PLACE_OF[screen] === name && styles.current)}
              aria-current={PLACE_OF[screen] === name ? 'page' : undefined}
              onClick={() => controller.go(name)}
            >
              {label}
              {name === 'bevindingen' && count > 0 && (
                <span className={styles.count}>{formatNumber(count)}</span>
              )}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
