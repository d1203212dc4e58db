import { makeStyles, tokens } from '@fluentui/react-components';
import { FORCED_COLORS, NARROW, TIGHT } from '../parts/styles';

const block = {
  padding: '10px 12px',
  borderRadius: tokens.borderRadiusMedium,
  backgroundColor: tokens.colorNeutralBackground3,
  // Where the system takes backgrounds away a line shows where it is.
  [FORCED_COLORS]: { border: '1px solid CanvasText' },
} as const;

export const useCalculatorStyles = makeStyles({
  form: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0,1fr) minmax(0,1fr)',
    gap: '10px 12px',
    [NARROW]: { gridTemplateColumns: 'minmax(0,1fr)' },
  },
  // As wide as there is room for, however long what stands in it is.
  field: { gridTemplateColumns: 'minmax(0,1fr)' },
  select: { minWidth: 0, '& select': { minWidth: 0, textOverflow: 'ellipsis' } },
  input: { minWidth: 0, '& input': { minWidth: 0, width: '100%' } },
  number: { '& input': { textAlign: 'right', fontVariantNumeric: 'tabular-nums' } },
  // In line with the text in the field beside it.
  note: { alignSelf: 'end', paddingBottom: '8px' },
  result: {
    ...block,
    display: 'grid',
    gridTemplateColumns: 'minmax(0,1fr) auto',
    gap: '4px 12px',
    alignItems: 'baseline',
    [NARROW]: { gridTemplateColumns: 'minmax(0,1fr)' },
  },
  // Numbers under each other at the right; where there is one column they may take more lines.
  figure: {
    textAlign: 'right',
    fontVariantNumeric: 'tabular-nums',
    whiteSpace: 'nowrap',
    [NARROW]: { textAlign: 'left', whiteSpace: 'normal' },
  },
  value: {
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  verdict: { display: 'flex', alignItems: 'center', gap: '6px' },
  wide: { gridColumn: '1 / -1' },
  bold: { '& > th, & > td': { fontWeight: tokens.fontWeightSemibold } },
  drawing: { width: '34%', [TIGHT]: { width: '24%' }, [NARROW]: { display: 'none' } },
  svg: { display: 'block', width: '100%' },
  bar: { fill: tokens.colorBrandForeground1, [FORCED_COLORS]: { fill: 'CanvasText' } },
  scrolling: { [NARROW]: { minWidth: '230px' } },
  formula: {
    ...block,
    display: 'block',
    padding: '6px 8px',
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
    hyphens: 'none',
  },
});
