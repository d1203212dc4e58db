import { Field, Input, mergeClasses } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { CalculatorField } from '../../core/article/calculator';
import { Disclosure } from '../parts/disclosure';
import { useStyles } from '../parts/styles';
import { useCalculatorStyles } from './styles';
import { groupText } from './texts';
import type { FilledIn } from './use-calculator';

interface TypedFieldProps {
  readonly field: CalculatorField;
  readonly filledIn: FilledIn;
  /** The user was in it and left. */
  readonly visited: boolean;
  readonly onLeave: () => void;
}

/** One value, checked while it is typed. Once it is left it is written in full: `4.000`. */
function TypedField({ field, filledIn, visited, onLeave }: TypedFieldProps): ReactNode {
  const styles = useCalculatorStyles();
  const { id, label, kind, optional } = field;
  const { typed, type, worked } = filledIn;
  const text = typed[id] ?? '';
  const reading = worked.readings[id];
  const isWrong = reading !== undefined && 'problem' in reading && (!reading.isBlank || visited);

  function leave(): void {
    onLeave();
    if (reading !== undefined && 'written' in reading && reading.written !== text) type(id, reading.written);
  }

  return (
    <Field
      label={label}
      required={optional !== true && text === ''}
      className={styles.field}
      {...(isWrong ? { validationState: 'error', validationMessage: reading.problem } : {})}
    >
      <Input
        className={mergeClasses(styles.input, kind !== 'datum' && styles.number)}
        inputMode={kind === 'datum' ? 'text' : 'decimal'}
        autoComplete="off"
        value={text}
        contentBefore={kind === 'bedrag' ? '€' : null}
        contentAfter={kind === 'aandeel' ? '%' : null}
        onChange={(_, { value }) => type(id, value)}
        onBlur={leave}
      />
    </Field>
  );
}

/** The fields of a calculator; those of a group are one press away, unless something is wrong in one of them. */
export function Form({ filledIn }: { readonly filledIn: FilledIn }): ReactNode {
  const shared = useStyles();
  const styles = useCalculatorStyles();
  const [visited, setVisited] = useState<ReadonlySet<string>>(new Set());
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const { calculator, typed, worked } = filledIn;
  const { fields } = calculator;
  const groups = new Set(fields.flatMap(({ group }) => group ?? []));

  const draw = (some: readonly CalculatorField[]): readonly ReactNode[] =>
    some.map((field) => {
      const key = `${calculator.id} ${field.id}`;
      return (
        <TypedField
          key={key}
          field={field}
          filledIn={filledIn}
          visited={visited.has(key)}
          onLeave={() => setVisited((before) => new Set(before).add(key))}
        />
      );
    });

  return (
    <>
      <div className={styles.form}>
        {draw(fields.filter(({ group }) => group === undefined))}
        {worked.outcome?.calculation.note !== undefined && (
          <span className={mergeClasses(shared.muted, styles.note)}>{worked.outcome.calculation.note}</span>
        )}
      </div>
      {[...groups].map((group) => {
        const own = fields.filter((field) => field.group === group);
        const isWrong = own.some(({ id }) => 'problem' in (worked.readings[id] ?? {}));
        return (
          <Disclosure
            key={`${calculator.id} ${group}`}
            title={group}
            count={groupText(own, typed)}
            open={isWrong || opened.has(group)}
            onToggle={(open) =>
              setOpened((before) => {
                const after = new Set(before);
                if (open) after.add(group);
                else after.delete(group);
                return after;
              })
            }
          >
            <div className={styles.form}>{draw(own)}</div>
          </Disclosure>
        );
      })}
    </>
  );
}
