import { Checkbox, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import { NARROW, useStyles } from '../parts/styles';
import type { SheetPresence } from '../../derive/template/presence';
import { ABOUT_SHEETS, HIDDEN, PRESENT } from './texts';

const useChoiceStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    minHeight: '36px',
  },
  box: { marginLeft: '-8px', minWidth: 0, '& label': { minWidth: 0, overflowWrap: 'anywhere' } },
  presence: { [NARROW]: { flexBasis: '100%', paddingLeft: '28px' } },
  // In line with the name beside the box.
  help: {
    flexBasis: '100%',
    minWidth: 0,
    boxSizing: 'border-box',
    padding: '0 0 6px 28px',
    overflowWrap: 'anywhere',
  },
  present: { color: tokens.colorNeutralForeground3 },
});

interface ChoiceProps {
  readonly sheet: SheetPresence;
  readonly wanted: boolean;
  readonly disabled: boolean;
  readonly onChange: (wanted: boolean) => void;
}

function Choice({ sheet: { schema, tab }, wanted, disabled, onChange }: ChoiceProps): ReactNode {
  const shared = useStyles();
  const styles = useChoiceStyles();
  const help = useId();
  const presence = useId();
  return (
    <li className={styles.row}>
      <Checkbox
        className={styles.box}
        label={{ children: schema.name, className: tab === null ? '' : styles.present }}
        checked={wanted}
        disabled={disabled}
        aria-describedby={tab === null ? help : `${presence} ${help}`}
        onChange={(_, { checked }) => onChange(checked === true)}
      />
      {tab !== null && (
        <span id={presence} className={mergeClasses(shared.muted, styles.presence)}>
          {tab.hidden === true ? HIDDEN : PRESENT}
        </span>
      )}
      <span id={help} className={mergeClasses(shared.muted, styles.help)}>
        {schema.help}
      </span>
    </li>
  );
}

interface SheetChoiceProps {
  readonly sheets: readonly SheetPresence[];
  readonly chosen: ReadonlySet<string>;
  readonly disabled: boolean;
  readonly onChoose: (sheet: string, wanted: boolean) => void;
}

/** The sheets of an agreement, each with what it is for and whether the workbook has it. */
export function SheetChoice({ sheets, chosen, disabled, onChoose }: SheetChoiceProps): ReactNode {
  const shared = useStyles();
  const styles = useChoiceStyles();
  const heading = useId();
  return (
    <section className={shared.section} aria-labelledby={heading}>
      <h2 id={heading} className={shared.heading}>
        Bladen
      </h2>
      <ul className={styles.list}>
        {sheets.map((sheet) => (
          <Choice
            key={sheet.schema.name}
            sheet={sheet}
            wanted={chosen.has(sheet.schema.name)}
            disabled={disabled}
            onChange={(wanted) => onChoose(sheet.schema.name, wanted)}
          />
        ))}
      </ul>
      <p className={shared.muted}>{ABOUT_SHEETS}</p>
    </section>
  );
}
