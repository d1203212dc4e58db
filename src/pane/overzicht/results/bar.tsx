import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { FORCED_COLORS } from '../../parts/styles';
import type { Judgement } from './judgement';

const useBarStyles = makeStyles({
  svg: { display: 'block', width: '100%' },
  track: {
    fill: tokens.colorNeutralBackground5,
    [FORCED_COLORS]: { fill: 'Canvas', stroke: 'CanvasText', strokeWidth: '1px' },
  },
  enough: { fill: tokens.colorBrandForeground1, [FORCED_COLORS]: { fill: 'CanvasText' } },
  behind: { fill: tokens.colorStatusWarningForeground1, [FORCED_COLORS]: { fill: 'Highlight' } },
  mark: { stroke: tokens.colorNeutralForeground1, strokeWidth: 2, [FORCED_COLORS]: { stroke: 'CanvasText' } },
});

const WIDTH = 100;

/** A full bar is the target, its filling what there is, and the mark what is asked. Beside it stands the same in words. */
export function Bar({ judgement }: { readonly judgement: Judgement }): ReactNode {
  const styles = useBarStyles();
  const { state, filled, mark } = judgement;
  return (
    <svg
      className={styles.svg}
      viewBox={`0 0 ${String(WIDTH)} 14`}
      height="14"
      preserveAspectRatio="none"
      aria-hidden
    >
      <rect y="3" width={WIDTH} height="8" className={styles.track} />
      {filled !== null && (
        <rect
          y="3"
          width={WIDTH * filled}
          height="8"
          className={state === 'behind' ? styles.behind : styles.enough}
        />
      )}
      {mark !== null && (
        <line
          x1={WIDTH * mark}
          x2={WIDTH * mark}
          y1="0"
          y2="14"
          className={styles.mark}
          vectorEffect="non-scaling-stroke"
        />
      )}
    </svg>
  );
}
