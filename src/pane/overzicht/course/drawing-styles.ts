import { makeStyles, tokens } from '@fluentui/react-components';
import { FORCED_COLORS } from '../../parts/styles';

/** The colours of the drawing, also where the system has its own. */
export const useDrawingStyles = makeStyles({
  svg: { display: 'block', width: '100%' },
  text: {
    fill: tokens.colorNeutralForeground2,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: 'tabular-nums',
    // What lies under a text does not run through it.
    paintOrder: 'stroke',
    stroke: tokens.colorNeutralBackground1,
    strokeWidth: '4px',
    [FORCED_COLORS]: { fill: 'CanvasText', stroke: 'Canvas' },
  },
  strong: { fontWeight: tokens.fontWeightSemibold },
  grid: {
    stroke: tokens.colorNeutralStroke2,
    strokeWidth: '1px',
    [FORCED_COLORS]: { stroke: 'CanvasText', strokeWidth: '0.5px' },
  },
  aim: {
    stroke: tokens.colorNeutralForeground3,
    strokeWidth: '1.5px',
    strokeDasharray: '4 3',
    fill: 'none',
    [FORCED_COLORS]: { stroke: 'CanvasText' },
  },
  measured: {
    stroke: tokens.colorBrandForeground1,
    strokeWidth: '2.5px',
    fill: 'none',
    [FORCED_COLORS]: { stroke: 'Highlight' },
  },
  dot: { fill: tokens.colorBrandForeground1, [FORCED_COLORS]: { fill: 'Highlight' } },
  break: {
    stroke: tokens.colorNeutralForeground1,
    strokeWidth: '1px',
    [FORCED_COLORS]: { stroke: 'CanvasText' },
  },
});
