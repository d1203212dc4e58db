import { makeStyles, tokens } from '@fluentui/react-components';

const line = `1px solid ${tokens.colorNeutralStroke2}`;
const focus = `2px solid ${tokens.colorStrokeFocus2}`;
/** Below this width there is one column and drawings give way to their tables. */
export const NARROW = '@container pane (max-width: 259px)';
/** Below this one there is less room than Excel gives a pane at first. */
export const TIGHT = '@container pane (max-width: 345px)';
export const FORCED_COLORS = '@media (forced-colors: active)';

/**
 * What all screens share, besides `first-screen.css`; a screen has styles of its own only for what no other has. The
 * first one uses none of these: each is worked out when it is drawn.
 */
export const useStyles = makeStyles({
  muted: {
    margin: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  text: { margin: 0 },
  grow: { flexGrow: 1, minWidth: 0 },
  number: { fontVariantNumeric: 'tabular-nums', textAlign: 'right', whiteSpace: 'nowrap' },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  section: { display: 'flex', flexDirection: 'column', gap: '6px' },
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '8px',
    [NARROW]: {
      '& > button': { maxWidth: '100%', padding: '4px 8px', overflowWrap: 'anywhere', hyphens: 'auto' },
    },
  },
  rows: { listStyleType: 'none', margin: 0, padding: 0, borderTop: line },
  row: {
    display: 'grid',
    gridTemplateColumns: '20px minmax(0,1fr) auto',
    columnGap: '8px',
    alignItems: 'center',
    width: '100%',
    minHeight: '36px',
    padding: '6px 4px',
    textAlign: 'left',
    borderBottom: line,
    boxSizing: 'border-box',
    // Narrow: what stands in the third column moves below, except a bare count.
    [NARROW]: {
      gridTemplateColumns: '16px minmax(0,1fr) auto',
      columnGap: '6px',
      padding: '6px 0',
      '& > :nth-child(3):not(.count)': { gridColumn: '2 / 4', textAlign: 'left', whiteSpace: 'normal' },
    },
  },
  pressable: {
    appearance: 'none',
    backgroundColor: 'transparent',
    border: 0,
    borderBottom: line,
    fontFamily: 'inherit',
    fontSize: 'inherit',
    lineHeight: 'inherit',
    color: 'inherit',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':active': { backgroundColor: tokens.colorNeutralBackground1Pressed },
    ':focus-visible': { outline: focus, outlineOffset: '-2px', borderRadius: tokens.borderRadiusSmall },
  },
  table: {
    borderCollapse: 'collapse',
    width: '100%',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    '& th, & td': {
      padding: '5px 0 5px 6px',
      textAlign: 'left',
      fontWeight: tokens.fontWeightRegular,
      verticalAlign: 'middle',
      borderBottom: line,
    },
    '& th:first-child, & td:first-child': { paddingLeft: 0 },
    '& thead th': { color: tokens.colorNeutralForeground3, verticalAlign: 'bottom' },
    '& .number': { textAlign: 'right', fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
    // What is not only a number may take more lines: a table never is wider than the page.
    '& .value': { textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
    [NARROW]: { '& th, & .value': { overflowWrap: 'anywhere', hyphens: 'auto' } },
  },
  facts: {
    display: 'grid',
    gridTemplateColumns: '84px minmax(0,1fr)',
    gap: '4px 12px',
    margin: 0,
    '& dt': { color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
    '& dd': { margin: 0, fontVariantNumeric: 'tabular-nums', overflowWrap: 'anywhere' },
    [NARROW]: { gridTemplateColumns: '1fr', rowGap: 0, '& dd': { marginBottom: '6px' } },
  },
  quote: {
    margin: 0,
    padding: '2px 0 2px 12px',
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
    color: tokens.colorNeutralForeground2,
    whiteSpace: 'pre-line',
  },
});
