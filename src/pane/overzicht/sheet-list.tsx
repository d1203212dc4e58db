import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { RecognisedSheet } from '../../core/report';
import { FINDINGS_TAB } from '../../derive/marking/findings-tab';
import { OPEN, VOLDOET } from '../look/uitkomst';
import { Sign } from '../look/sign';
import { useStyles } from '../parts/styles';
import { countOf } from '../words';
import { KeptDisclosure } from './kept-disclosure';

const useSheetStyles = makeStyles({ row: { minHeight: '30px', paddingTop: '3px', paddingBottom: '3px' } });

interface SheetListProps {
  /** Without `rows` when only the head was read. */
  readonly sheets: readonly (Pick<RecognisedSheet, 'tab'> & Partial<RecognisedSheet>)[];
  readonly unread: readonly string[];
  readonly open?: boolean;
}

/** `Lijst 2018 (Plancapaciteit)` when the user's tab has another name than our sheet. */
const titleOf = ({ tab, name }: SheetListProps['sheets'][number]): string =>
  name === undefined || name === tab ? tab : `${tab} (${name})`;

/** The tabs that are checked, and by name those that are not: what we did not read is never a silent pass. */
export function SheetList({ sheets, unread, open }: SheetListProps): ReactNode {
  const shared = useStyles();
  const styles = useSheetStyles();
  const counted = sheets.every(({ rows }) => rows !== undefined);
  const total = sheets.reduce((sum, { rows = 0 }) => sum + rows, 0);
  const tabs = countOf(sheets.length, 'blad', 'bladen');
  return (
    <KeptDisclosure
      title="Herkende bladen"
      count={counted ? `${tabs}, ${countOf(total, 'rij', 'rijen')}` : tabs}
      open={open ?? false}
    >
      <ul className={shared.rows}>
        {sheets.map((sheet) => (
          <li key={sheet.tab} className={mergeClasses(shared.row, styles.row)}>
            <Sign look={VOLDOET} />
            <span>{titleOf(sheet)}</span>
            <span className={mergeClasses(shared.muted, shared.number)}>
              {sheet.rows === undefined ? 'herkend' : countOf(sheet.rows, 'rij', 'rijen')}
            </span>
          </li>
        ))}
        {unread
          .filter((tab) => tab !== FINDINGS_TAB)
          .map((tab) => (
            <li key={tab} className={mergeClasses(shared.row, styles.row)}>
              <Sign look={OPEN} />
              <span>{tab}</span>
              <span className={shared.muted}>niet gelezen</span>
            </li>
          ))}
      </ul>
    </KeptDisclosure>
  );
}
