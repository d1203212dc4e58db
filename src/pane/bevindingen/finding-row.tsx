import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { CommentNoteRegular } from '@fluentui/react-icons/svg/comment-note';
import { WrenchRegular } from '@fluentui/react-icons/svg/wrench';
import { memo } from 'react';
import type { Finding } from '../../core/finding/finding';
import { ERNST_LOOK } from '../look/ernst';
import { Sign } from '../look/sign';
import { NARROW, useStyles } from '../parts/styles';
import { placeName } from '../state/place';
import { articleLabel } from './arrange';
import { CORRECTABLE } from './texts';

const useRowStyles = makeStyles({
  item: { position: 'absolute', left: 0, right: 0 },
  button: {
    display: 'grid',
    gridTemplateColumns: '16px minmax(0,1fr) auto',
    gap: '2px 8px',
    alignContent: 'start',
    alignItems: 'start',
    width: '100%',
    height: '100%',
    padding: '8px 4px',
    textAlign: 'left',
    boxSizing: 'border-box',
    overflow: 'hidden',
    '& > svg': { marginTop: '2px' },
    // The heading of the group sticks to the top: what is scrolled to must not end up below it.
    scrollMarginTop: '36px',
  },
  message: {
    gridColumn: '2 / 4',
    display: '-webkit-box',
    WebkitLineClamp: 2,
    // Deprecated, but without it no browser cuts a text off after a number of lines.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    WebkitBoxOrient: 'vertical',
    overflow: 'hidden',
    overflowWrap: 'anywhere',
  },
  tall: { WebkitLineClamp: 4 },
  place: {
    gridColumn: '2',
    whiteSpace: 'nowrap',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    [NARROW]: { gridColumn: '2 / 4' },
  },
  tag: {
    gridColumn: '3',
    display: 'inline-flex',
    alignItems: 'center',
    gap: '3px',
    whiteSpace: 'nowrap',
    [NARROW]: { gridColumn: '2 / 4' },
  },
});

interface FindingRowProps {
  readonly finding: Finding;
  /** Its place in the report. */
  readonly place: number;
  readonly top: number;
  readonly height: number;
  readonly tall: boolean;
  /** Tab stops at this row; the others are reached with the arrow keys. */
  readonly tabStop: boolean;
  /** Said first when the heading above does not. */
  readonly withErnst: boolean;
  /** Its cell can be corrected from here. */
  readonly correctable: boolean;
  readonly setSize: number;
  readonly posInSet: number;
}

/** One finding in the list. What a press does is decided by the list, which hears of all its rows. */
export const FindingRow = memo(function FindingRow(props: FindingRowProps) {
  const { finding, place, top, height, tall, tabStop, withErnst, correctable, setSize, posInSet } = props;
  const shared = useStyles();
  const styles = useRowStyles();
  const look = ERNST_LOOK[finding.ernst];
  return (
    <li className={styles.item} style={{ top, height }} aria-setsize={setSize} aria-posinset={posInSet}>
      <button
        type="button"
        data-finding={place}
        tabIndex={tabStop ? 0 : -1}
        className={mergeClasses(shared.pressable, styles.button)}
      >
        <Sign look={look} />
        <span className={mergeClasses(styles.message, tall && styles.tall)}>
          {withErnst && <b>{look.word}: </b>}
          {finding.message}
        </span>
        <span className={mergeClasses(shared.muted, styles.place)}>{placeName(finding)}</span>
        <span className={mergeClasses(shared.muted, styles.tag)}>
          {correctable ? (
            <>
              <WrenchRegular aria-hidden />
              {CORRECTABLE}
            </>
          ) : finding.explained ? (
            <>
              <CommentNoteRegular aria-hidden />
              toegelicht
            </>
          ) : (
            articleLabel(finding)
          )}
        </span>
      </button>
    </li>
  );
});
