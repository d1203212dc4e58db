import { Checkbox, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { memo, useState, type ReactNode } from 'react';
import { cellAddress } from '../../core/values/address';
import { formatNumber } from '../../core/values/number';
import type { CorrectionKind } from '../../derive/correction/corrections';
import { foundText } from '../bevindingen/texts';
import { Pages } from '../parts/pages';
import { useStyles } from '../parts/styles';
import { becomesText, KIND_TITLES } from './texts';
import type { NamedCorrection } from './ticks';

const useGroupStyles = makeStyles({
  tick: { marginLeft: '-8px' },
  title: { fontWeight: tokens.fontWeightSemibold },
  // A narrow pane scrolls the table in its own box.
  box: { overflowX: 'auto' },
  table: {
    tableLayout: 'fixed',
    minWidth: '270px',
    '& .choose': { width: '28px', padding: 0 },
    '& .cell': { width: '27%' },
    '& .now': { color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
    '& .becomes': { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
    // Numbers under each other, as in the sheet.
    '& .right': { textAlign: 'right' },
  },
});

const alignOf = (kind: CorrectionKind): string => (kind === 'getal' ? 'right' : '');

/** So many cells are in the page at once, whatever the number of corrections. */
const PAGE = 50;

interface RowProps {
  readonly correction: NamedCorrection;
  readonly chosen: boolean;
  readonly onTick: (name: string, chosen: boolean) => void;
}

const CorrectionRow = memo(function CorrectionRow({ correction, chosen, onTick }: RowProps) {
  const styles = useGroupStyles();
  const { name, kind, edit, finding } = correction;
  const address = cellAddress(edit.cell.row, edit.cell.column);
  const align = alignOf(kind);
  return (
    <tr>
      <td className="choose">
        <Checkbox
          className={styles.tick}
          aria-label={`Herstel ${edit.tab} ${address}`}
          checked={chosen}
          onChange={(_, { checked }) => onTick(name, checked === true)}
        />
      </td>
      <td>
        {edit.tab}
        <br />
        {address}
      </td>
      <td className={`now ${align}`}>{foundText(edit.now)}</td>
      <td className={`becomes ${align}`}>{becomesText(finding.proposal, edit.becomes)}</td>
    </tr>
  );
});

interface CorrectionGroupProps {
  readonly kind: CorrectionKind;
  readonly corrections: readonly NamedCorrection[];
  /** The names of the corrections that are not to be done. */
  readonly left: ReadonlySet<string>;
  readonly onTick: (name: string, chosen: boolean) => void;
  readonly onTickAll: (names: readonly string[], chosen: boolean) => void;
}

/** Corrections of one kind: each cell with what stands there and what will, all of them or one by one. */
export function CorrectionGroup(props: CorrectionGroupProps): ReactNode {
  const { kind, corrections, left, onTick, onTickAll } = props;
  const shared = useStyles();
  const styles = useGroupStyles();
  const [from, setFrom] = useState(0);
  const count = corrections.length;
  // Edits in Excel may have made the group shorter than where one was in it.
  const first = from < count ? from : 0;
  const chosen = corrections.filter(({ name }) => !left.has(name)).length;
  const title = KIND_TITLES[kind];
  const align = alignOf(kind);
  return (
    <section aria-label={title}>
      <h2 className={shared.heading}>
        <Checkbox
          className={styles.tick}
          label={{ className: styles.title, children: `${title} (${formatNumber(count)})` }}
          checked={chosen === count ? true : chosen === 0 ? false : 'mixed'}
          onChange={(_, { checked }) =>
            onTickAll(
              corrections.map(({ name }) => name),
              checked === true,
            )
          }
        />
      </h2>
      <div className={styles.box}>
        <table className={mergeClasses(shared.table, styles.table)} aria-label={title}>
          <thead>
            <tr>
              <th scope="col" className="choose">
                <span className="hidden">Kies</span>
              </th>
              <th scope="col" className="cell">
                Cel
              </th>
              <th scope="col" className={align}>
                Nu
              </th>
              <th scope="col" className={align}>
                Wordt
              </th>
            </tr>
          </thead>
          <tbody>
            {corrections.slice(first, first + PAGE).map((correction) => (
              <CorrectionRow
                key={correction.name}
                correction={correction}
                chosen={!left.has(correction.name)}
                onTick={onTick}
              />
            ))}
          </tbody>
        </table>
      </div>
      <Pages first={first} size={PAGE} count={count} what="cellen" go={setFrom} />
    </section>
  );
}
